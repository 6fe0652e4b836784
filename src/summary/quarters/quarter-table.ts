import { NO_EURO } from '#money'
import { type Language, quartersTexts, summaryTexts } from '#texts'
import { a1, type PlanCell, type StyleName } from '#workbook'
import { amount, columnSpan, formula, number, type TabDraft, text } from '../tab/tab-draft'
import type { NativeQuarters } from './native-quarters'
import type { QuarterSums } from './quarter-figures'
import type { QuarterLine, QuarterTable } from './quarter-lines'

// Columns of the table; the last three only over one workbook with claimed amounts.
const ROWS = 3
const SUBMITTED = 4
const APPROVED = 5
const TOGETHER = 6
const CLAIMED = 9
const OURS = 10
const DIFFERENCE = 11

/**
 * Adds the table of what each quarter brought: every row of Inzet is in one of its lines, so that the parts are always
 * the whole.
 * @returns the cells that compare each line's native sum with ours; null without native sums
 */
export function addQuarterTable(
  draft: TabDraft,
  table: QuarterTable,
  native: NativeQuarters | null,
  language: Language,
): string | null {
  const t = quartersTexts(language)
  draft.add(text(t.perQuarter, 'label'))
  draft.add(...headers(native !== null, language))
  const top = draft.next()
  const [firstShown] = table.lines
  if (table.before !== null && firstShown !== undefined) {
    const name = t.before(firstShown.quarter)
    draft.add(...lump(draft, name, table.before, native?.of(table.before.among) ?? null))
  }
  for (const line of table.lines) draft.add(...quarterRow(draft, line, native, language))
  if (table.after !== null) {
    const name = t.after(table.lines.at(-1)?.quarter ?? null)
    draft.add(...lump(draft, name, table.after, native?.of(table.after.among) ?? null))
  }
  if (table.without !== null || native !== null) {
    const row = draft.next()
    // The whole column less the lines above: whatever the formulas see nowhere else, they see here.
    const above = row > top ? `-SUM(${columnSpan(CLAIMED, top, row - 1)})` : ''
    const rest = native === null ? null : `ROUND(${native.all}${above},2)`
    draft.add(...lump(draft, t.without, table.without ?? NO_ROWS, rest))
  }
  const bottom = draft.next() - 1
  if (bottom < top) draft.add(text(t.none, 'note'))
  else draft.add(...totals(summaryTexts(language).overview.total, top, bottom, native !== null))
  draft.add(text(t.care, 'note'))
  return native === null ? null : columnSpan(DIFFERENCE, top, bottom)
}

const NO_ROWS: QuarterSums = { quarter: null, rows: 0, submitted: NO_EURO, approved: NO_EURO, claimed: NO_EURO }

function headers(withNative: boolean, language: Language): PlanCell[] {
  const c = quartersTexts(language).columns
  const claimed = withNative ? [c.claimed, c.ours, c.difference] : []
  return [
    text(c.quarter, 'header'),
    text(c.trend, 'header'),
    ...[c.rows, c.submitted, c.approved, c.together, c.change, c.changeShare, ...claimed].map((name) =>
      text(name, 'headerRight'),
    ),
  ]
}

function quarterRow(
  draft: TabDraft,
  line: QuarterLine,
  native: NativeQuarters | null,
  language: Language,
): (PlanCell | null)[] {
  return [
    text(line.quarter),
    text(quartersTexts(language).trends[line.trend]),
    number(line.rows, 'integer'),
    amount(line.submitted),
    amount(line.approved),
    amount(line.together),
    amount(line.change),
    line.changeShare === null ? null : number(line.changeShare, 'percentage'),
    ...claimedCells(draft.next(), line, native?.of([line.quarter]) ?? null),
  ]
}

/** A line of rows outside the quarters that are shown. */
function lump(draft: TabDraft, name: string, sums: QuarterSums, claimed: string | null): (PlanCell | null)[] {
  return [
    text(name, 'note'),
    null,
    number(sums.rows, 'integer'),
    amount(sums.submitted),
    amount(sums.approved),
    number(sums.submitted.plus(sums.approved), 'euro'),
    null,
    null,
    ...claimedCells(draft.next(), sums, claimed),
  ]
}

function claimedCells(row: number, { claimed }: QuarterSums, native: string | null): (PlanCell | null)[] {
  if (native === null) return []
  const difference = `ROUND(${a1(row, CLAIMED)}-${a1(row, OURS)},2)`
  return [formula(native, 'euro'), amount(claimed), formula(difference, 'euro')]
}

function totals(word: string, top: number, bottom: number, withNative: boolean): PlanCell[] {
  const sum = (column: number, style: StyleName = 'euroTotal'): PlanCell =>
    formula(`SUM(${columnSpan(column, top, bottom)})`, style)
  return [
    text(word, 'total'),
    text('', 'total'),
    sum(ROWS, 'integerTotal'),
    sum(SUBMITTED),
    sum(APPROVED),
    sum(TOGETHER),
    text('', 'total'),
    text('', 'total'),
    ...(withNative ? [sum(CLAIMED), sum(OURS), sum(DIFFERENCE)] : []),
  ]
}
