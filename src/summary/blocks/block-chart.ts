import { euro, type Exact, ZERO } from '#money'
import { blocksTabTexts, formatsFor, type Language } from '#texts'
import { a1, a1Range, type PlanChart } from '#workbook'
import { realisedShare } from '../overview/realised-share'
import { columnSpan, number, type TabDraft, text } from '../tab/tab-draft'
import type { BlockLine } from './block-figures'
import { type BlockLines, toldValue, valueOf } from './block-lines'
import { blockWords } from './block-table'

const MOST_BARS = 10
const CHART_ROWS = 17
const VALUE = 2
const LONGEST = 40

/** Adds the largest blocks as a small table, and the chart beside it; null where nothing has a value. */
export function addBlockChart(
  draft: TabDraft,
  lines: BlockLines,
  columns: { readonly from: number; readonly to: number },
  language: Language,
): PlanChart | null {
  const bars = largest(lines)
  const [first] = bars
  if (first === undefined) return null
  const t = blocksTabTexts(language).chart
  const formats = formatsFor(language)
  draft.add(text(t.heading, 'label'))
  const headerRow = draft.add(text(blocksTabTexts(language).columns.block, 'header'), text(t.value, 'headerRight'))
  const rest = restOf(lines, bars)
  const shown = bars.map((line) => ({ block: shortWords(line), value: valueOf(line) }))
  if (rest !== null) shown.push({ block: t.rest(rest.blocks), value: rest.value })
  for (const { block, value } of shown) draft.add(text(block), number(value, 'euro'))
  const last = draft.next() - 1
  while (draft.next() < headerRow + CHART_ROWS) draft.skip()
  const total = lines.small?.sums === null ? null : euro(toldValue(lines, valueOf))
  const share = total === null ? null : realisedShare(euro(valueOf(first)), total)
  return {
    name: 'SROI Waarde per bouwblok',
    title:
      share === null || total === null
        ? t.titleAlone({ block: shortWords(first), value: formats.euro(valueOf(first)) })
        : t.title({
            block: shortWords(first),
            share: formats.percentage(share.times(100), 1),
            total: formats.euro(total),
          }),
    description: t.description(
      formats.list(shown.map(({ block, value }) => t.block({ block, value: formats.euro(value) }))),
    ),
    bars: 'lying',
    categories: columnSpan(1, headerRow + 1, last),
    series: [{ name: a1(headerRow, VALUE), values: columnSpan(VALUE, headerRow + 1, last), as: 'bar' }],
    over: a1Range({ top: headerRow, left: columns.from, bottom: headerRow + CHART_ROWS - 1, right: columns.to }),
  }
}

function largest({ categories }: BlockLines): readonly BlockLine[] {
  const ranked = categories
    .flatMap(({ lines }) => lines)
    .filter((line) => valueOf(line).gt(0))
    .sort((a, b) => valueOf(b).comparedTo(valueOf(a)))
  // A bar for one other block is as well that block.
  return ranked.length === MOST_BARS + 1 ? ranked : ranked.slice(0, MOST_BARS)
}

function restOf(lines: BlockLines, bars: readonly BlockLine[]): { blocks: number; value: Exact } | null {
  const shown = lines.categories.flatMap((category) => category.lines)
  const others = shown.filter((line) => !bars.includes(line) && !valueOf(line).isZero())
  const small = lines.small?.sums ?? null
  const blocks = others.length + (small === null ? 0 : (lines.small?.blocks ?? 0))
  if (blocks === 0) return null
  const all = small === null ? others : [...others, small]
  return { blocks, value: all.reduce<Exact>((sum, line) => sum.plus(valueOf(line)), ZERO) }
}

/** A label may be a sentence; beside a bar there is room for some words. */
function shortWords(line: BlockLine): string {
  const words = blockWords(line)
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`
}
