import { NO_EURO } from '#money'
import { type Language, quartersTexts, summaryTexts } from '#texts'
import { type IsoDay, quarterOf } from '#time'
import { a1, type PlanCell, type StyleName } from '#workbook'
import type { TrafficLight } from '../overview/traffic-light'
import { amount, columnSpan, formula, number, type TabDraft, text } from '../tab/tab-draft'
import type { NativeQuarters } from './native-quarters'
import type { QuarterFigures, QuarterSums } from './quarter-figures'
import type { QuarterLine, QuarterTable } from './quarter-lines'

/** Columns of the table on our tab; the last three only over one workbook with claimed amounts. */
export const COLUMN = {
  quarter: 1,
  light: 2,
  rows: 3,
  submitted: 4,
  approved: 5,
  together: 6,
  change: 7,
  changeShare: 8,
  trend: 9,
  submittedSoFar: 10,
  approvedSoFar: 11,
  expected: 12,
  ahead: 13,
  claimed: 14,
  ours: 15,
  difference: 16,
} as const

/** Widths in characters, in the same order. */
export const WIDTHS = [28, 26, 16, 16, 16, 16, 16, 16, 27, 17, 17, 17, 17, 17, 17, 16]

const LIGHT_STYLES: Readonly<Record<TrafficLight, StyleName>> = {
  green: 'good',
  amber: 'attention',
  red: 'bad',
  unknown: 'note',
}

/** Where the table stands, for the chart and the control line. */
export interface DrawnTable {
  readonly headerRow: number
  /** Rows of the quarters themselves; last < first where there are none. */
  readonly first: number
  readonly last: number
  /** The cells that compare each line's native sum with ours; null without native sums. */
  readonly differences: string | null
}

/** Adds the table "per kwartaal": every row of Inzet is in one of its lines, so that the parts are always the whole. */
export function addQuarterTable(
  draft: TabDraft,
  table: QuarterTable,
  facts: { readonly figures: QuarterFigures; readonly native: NativeQuarters | null; readonly today: IsoDay },
  language: Language,
): DrawnTable {
  const { figures, native, today } = facts
  const t = quartersTexts(language)
  draft.add(text(t.perQuarter, 'label'))
  const headerRow = draft.add(...headers(native !== null, language))
  const top = draft.next()
  const firstShown = table.lines[0]?.quarter
  const lastShown = table.lines.at(-1)?.quarter
  if (table.before !== null && firstShown !== undefined) {
    draft.add(...lump(draft, t.before(firstShown), table.before, native?.of(table.before.among) ?? null))
  }
  const first = draft.next()
  for (const line of table.lines) draft.add(...quarterRow(draft, line, native, today, language))
  const last = draft.next() - 1
  if (table.after !== null) {
    draft.add(...lump(draft, t.after(lastShown ?? null), table.after, native?.of(table.after.among) ?? null))
  }
  if (table.without !== null || native !== null) {
    const row = draft.next()
    // The whole column less the lines above: whatever the formulas see nowhere else, they see here.
    const above = row > top ? `-SUM(${columnSpan(COLUMN.claimed, top, row - 1)})` : ''
    const rest = native === null ? null : `ROUND(${native.all}${above},2)`
    draft.add(...lump(draft, t.without, table.without ?? NO_ROWS, rest))
  }
  const bottom = draft.next() - 1
  if (bottom < top) draft.add(text(t.none, 'note'))
  else draft.add(...totals(summaryTexts(language).overview.total, top, bottom, native !== null))
  addNotes(draft, figures, language)
  return {
    headerRow,
    first,
    last,
    differences: native === null ? null : columnSpan(COLUMN.difference, top, bottom),
  }
}

const NO_ROWS: QuarterSums = { quarter: null, rows: 0, submitted: NO_EURO, approved: NO_EURO, claimed: NO_EURO }

function headers(withNative: boolean, language: Language): PlanCell[] {
  const c = quartersTexts(language).columns
  const right = (name: string): PlanCell => text(name, 'headerRight')
  return [
    text(c.quarter, 'header'),
    text(c.light, 'header'),
    ...[c.rows, c.submitted, c.approved, c.together, c.change, c.changeShare].map(right),
    text(c.trend, 'headerAfter'),
    ...[c.submittedSoFar, c.approvedSoFar, c.expected, c.ahead].map(right),
    ...(withNative ? [c.claimed, c.ours, c.difference].map(right) : []),
  ]
}

function quarterRow(
  draft: TabDraft,
  line: QuarterLine,
  native: NativeQuarters | null,
  today: IsoDay,
  language: Language,
): (PlanCell | null)[] {
  const t = quartersTexts(language)
  return [
    text(line.quarter),
    lightCell(line, today, language),
    number(line.rows, 'integer'),
    amount(line.submitted),
    amount(line.approved),
    amount(line.together),
    amount(line.change),
    line.changeShare === null ? null : number(line.changeShare, 'percentage'),
    text(t.trends[line.trend], 'textAfter'),
    amount(line.submittedSoFar),
    amount(line.approvedSoFar),
    amount(line.expected),
    amount(line.ahead),
    ...claimedCells(draft.next(), line, native?.of([line.quarter]) ?? null),
  ]
}

function lightCell({ quarter, light }: QuarterLine, today: IsoDay, language: Language): PlanCell {
  if (light !== null) return text(summaryTexts(language).overview.lights[light], LIGHT_STYLES[light])
  const t = quartersTexts(language)
  return text(quarter > quarterOf(today) ? t.notBegun : t.notEnded, 'note')
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
    ...Array<null>(COLUMN.ahead - COLUMN.together).fill(null),
    ...claimedCells(draft.next(), sums, claimed),
  ]
}

function claimedCells(row: number, { claimed }: QuarterSums, native: string | null): (PlanCell | null)[] {
  if (native === null) return []
  const difference = `ROUND(${a1(row, COLUMN.claimed)}-${a1(row, COLUMN.ours)},2)`
  return [formula(native, 'euro'), amount(claimed), formula(difference, 'euro')]
}

function totals(word: string, top: number, bottom: number, withNative: boolean): PlanCell[] {
  const sum = (column: number, style: StyleName = 'euroTotal'): PlanCell =>
    formula(`SUM(${columnSpan(column, top, bottom)})`, style)
  return [
    text(word, 'total'),
    text('', 'total'),
    sum(COLUMN.rows, 'integerTotal'),
    sum(COLUMN.submitted),
    sum(COLUMN.approved),
    sum(COLUMN.together),
    ...Array.from({ length: COLUMN.ahead - COLUMN.together }, () => text('', 'total')),
    ...(withNative ? [sum(COLUMN.claimed), sum(COLUMN.ours), sum(COLUMN.difference)] : []),
  ]
}

function addNotes(draft: TabDraft, { schedules }: QuarterFigures, language: Language): void {
  const t = quartersTexts(language)
  draft.add(text(summaryTexts(language).overview.bands, 'note'))
  const words = t.schedules(schedules)
  if (words !== '') draft.add(text(words, 'note'))
  draft.add(text(t.care, 'note'))
}
