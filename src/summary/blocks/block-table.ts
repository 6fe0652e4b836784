import { type Euro, euro, type Exact, ZERO } from '#money'
import { SMALLEST_GROUP } from '#rules'
import { blocksTabTexts, formatsFor, type Language } from '#texts'
import { a1, type PlanCell, type StyleName } from '#workbook'
import { realisedShare } from '../overview/realised-share'
import { amount, columnSpan, formula, number, type TabDraft, text } from '../tab/tab-draft'
import type { BlockFigures, BlockLine } from './block-figures'
import { type BlockLines, blockLines, sizeIn, toldValue, valueOf } from './block-lines'

const NAME = 48
const ROWS = 2

/** "2 · Participatiewet <2jr" */
export function blockWords({ block }: BlockLine): string {
  return `${block.code} · ${block.label}`
}

export function blockTableWidths({ units }: BlockLines): readonly number[] {
  return [NAME, ...Array.from({ length: units.length + 5 }, () => 20), 22]
}

/** Adds the table per block and category with its total; what is shown comes back. */
export function addBlockTable(
  draft: TabDraft,
  figures: BlockFigures,
  language: Language,
  kind: 'workbook' | 'portfolio',
): BlockLines {
  const t = blocksTabTexts(language)
  const lines = blockLines(figures, kind)
  const approved = toldValue(lines, (line) => line.approved)
  const table: Table = { draft, lines, approved: lines.small?.sums === null ? null : euro(approved), language }
  const c = t.columns
  draft.add(text(t.heading, 'label'))
  draft.add(
    text(c.block, 'header'),
    ...[c.rows, ...lines.units.map((unit) => t.units[unit]), c.submitted, c.approved, c.total, c.share].map((name) =>
      text(name, 'headerRight'),
    ),
    text(c.catalogue, 'headerAfter'),
  )
  const parts: number[] = []
  for (const category of lines.categories) {
    const name = category.name === null ? t.noCategory : t.category(category.name)
    draft.add(text(name, 'label'))
    const first = draft.next()
    for (const line of category.lines) addLine(table, text(blockWords(line), 'wrapped'), line)
    const last = draft.next() - 1
    parts.push(
      draft.add(
        text(t.subtotal(category.name), 'total'),
        ...sums(table, category.lines, (column) => `SUM(${columnSpan(column, first, last)})`),
        shareCell(
          table,
          sumOf(category.lines, (line) => line.approved),
          'percentageTotal',
        ),
        text('', 'total'),
      ),
    )
  }
  if (lines.small !== null) {
    const words = text(t.small({ blocks: lines.small.blocks, limit: SMALLEST_GROUP }), 'note')
    if (lines.small.sums === null) draft.add(words, text(t.notShown, 'noteRight'))
    else parts.push(addLine(table, words, lines.small.sums))
  }
  if (parts.length === 0 && lines.small === null) draft.add(text(t.none, 'note'))
  else addTotal(table, parts)
  return lines
}

/** Adds what the figures mean. */
export function addBlockNotes(draft: TabDraft, { small }: BlockLines, language: Language): void {
  const t = blocksTabTexts(language).notes
  const notes = [
    t.size,
    t.bonus,
    t.share,
    ...(small === null ? [] : [t.small(SMALLEST_GROUP)]),
    ...(small?.sums === null ? [t.withheld] : []),
  ]
  for (const note of notes) draft.add(text(note, 'note'))
}

interface Table {
  readonly draft: TabDraft
  readonly lines: BlockLines
  /** Null where a share would tell what is not shown. */
  readonly approved: Euro | null
  readonly language: Language
}

function addLine(table: Table, name: PlanCell, line: BlockLine): number {
  const isSmall = table.lines.small?.sums === line
  return table.draft.add(
    name,
    number(line.rows, 'integerTop'),
    ...table.lines.units.map((unit) => {
      const size = sizeIn(line, unit)
      return size === null ? null : number(size, unit === 'euro' ? 'euroTop' : 'decimalTop')
    }),
    amount(line.submitted, 'euroTop'),
    amount(line.approved, 'euroTop'),
    number(valueOf(line), 'euroTop'),
    shareCell(table, line.approved, 'percentageTop'),
    isSmall ? null : text(line.block.catalogue, 'textAfter'),
  )
}

function shareCell({ approved }: Table, part: Exact, style: StyleName): PlanCell | null {
  const share = approved === null ? null : realisedShare(euro(part), approved)
  return share === null ? null : number(share, style)
}

/** One cell for rows, each unit that these lines have, and the three amounts. */
function sums({ lines }: Table, of: readonly BlockLine[], body: (column: number) => string): readonly PlanCell[] {
  const styles: readonly (StyleName | null)[] = [
    'integerTotal',
    ...lines.units.map((unit): StyleName | null => {
      if (!of.some((line) => sizeIn(line, unit) !== null)) return null
      return unit === 'euro' ? 'euroTotal' : 'decimalTotal'
    }),
    'euroTotal',
    'euroTotal',
    'euroTotal',
  ]
  return styles.map((style, at) => (style === null ? text('', 'total') : formula(body(ROWS + at), style)))
}

// A function takes so many arguments in every program.
const MOST_ARGUMENTS = 200

function addTotal(table: Table, parts: readonly number[]): void {
  const t = blocksTabTexts(table.language)
  const { draft, lines } = table
  if (lines.small?.sums === null) {
    draft.add(text(t.total, 'total'), ...atLeast(table), text('', 'total'), text('', 'total'))
    return
  }
  const all = [
    ...lines.categories.flatMap((category) => category.lines),
    ...(lines.small === null ? [] : [lines.small.sums]),
  ]
  const chunks = Array.from({ length: Math.ceil(parts.length / MOST_ARGUMENTS) }, (_, at) =>
    parts.slice(at * MOST_ARGUMENTS, (at + 1) * MOST_ARGUMENTS),
  )
  draft.add(
    text(t.total, 'total'),
    ...sums(table, all, (column) =>
      chunks.map((rows) => `SUM(${rows.map((row) => a1(row, column)).join(',')})`).join('+'),
    ),
    shareCell(
      table,
      toldValue(lines, (line) => line.approved),
      'percentageTotal',
    ),
    text('', 'total'),
  )
}

/** The total without what is not shown: in words, since it is no whole. */
function atLeast({ lines, language }: Table): readonly PlanCell[] {
  const t = blocksTabTexts(language)
  const formats = formatsFor(language)
  const euros = [(line: BlockLine): Exact => line.submitted, (line: BlockLine): Exact => line.approved, valueOf].map(
    (of) => formats.euro(toldValue(lines, of)),
  )
  const shown = lines.categories.flatMap((category) => category.lines)
  const sizes = lines.units.map((unit) => {
    const total = shown.reduce<Exact | null>((sum, line) => plus(sum, sizeIn(line, unit)), null)
    return total === null ? null : unit === 'euro' ? formats.euro(total) : formats.number(total, 2)
  })
  const rows = shown.reduce((sum, line) => sum + line.rows, 0)
  return [formats.number(rows), ...sizes, ...euros].map((words) =>
    text(words === null || shown.length === 0 ? t.notShown : t.atLeast(words), 'totalRight'),
  )
}

function sumOf(lines: readonly BlockLine[], of: (line: BlockLine) => Exact): Exact {
  return lines.reduce<Exact>((sum, line) => sum.plus(of(line)), ZERO)
}

function plus(a: Exact | null, b: Exact | null): Exact | null {
  return a === null || b === null ? (a ?? b) : a.plus(b)
}
