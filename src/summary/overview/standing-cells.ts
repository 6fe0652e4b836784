import { aheadOf, type ContractStanding } from '#rules'
import { type Language, overviewTabTexts, summaryTexts } from '#texts'
import type { PlanCell } from '#workbook'
import { amount, columnSpan, formula, number, text } from '../tab/tab-draft'
import { lightCell } from './light-cell'
import { realisedShare } from './realised-share'
import { trafficLight } from './traffic-light'

/** Columns of the table "per opdracht": name and light, these amounts, share, and by what the amounts are reckoned. */
export const STANDING_COLUMNS = {
  kenmerk: 1,
  obligation: 3,
  submitted: 4,
  approved: 5,
  expected: 6,
  difference: 7,
  forecast: 8,
  shortfall: 9,
} as const

export function standingHeaders(language: Language): readonly PlanCell[] {
  const { columns: c } = summaryTexts(language).overview
  const own = overviewTabTexts(language).columns
  return [
    text(c.kenmerk, 'header'),
    text(c.light, 'header'),
    ...[c.obligation, c.submitted, c.approved, c.expected, c.difference, c.forecast, c.shortfall].map((name) =>
      text(name, 'headerRight'),
    ),
    text(own.realised, 'headerRight'),
    text(own.expectedBy, 'headerAfter'),
    text(c.forecastBy, 'headerAfter'),
  ]
}

/** How one contract stands, beside the cell that names it. */
export function standingCells(
  name: PlanCell,
  standing: ContractStanding,
  language: Language,
): readonly (PlanCell | null)[] {
  const t = summaryTexts(language).overview
  const { obligation, submitted, approved, expected, forecast, shortfall, scheduleBy, forecastBy } = standing
  const share = obligation === null ? null : realisedShare(approved, obligation)
  return [
    name,
    lightCell(trafficLight(approved, expected), language),
    ...[obligation, submitted, approved, expected, aheadOf(standing), forecast, shortfall].map((value) =>
      amount(value),
    ),
    share === null ? null : number(share, 'percentage'),
    scheduleBy === null ? null : text(overviewTabTexts(language).expectedBy[scheduleBy], 'textAfter'),
    forecastBy === null ? null : text(t.forecastBy[forecastBy], 'textAfter'),
  ]
}

/** The total under the table: of shares and words there is none. */
export function standingTotals(first: number, last: number, language: Language): readonly PlanCell[] {
  const { obligation, submitted, approved, expected, difference, forecast, shortfall } = STANDING_COLUMNS
  const blank = text('', 'total')
  return [
    text(summaryTexts(language).overview.total, 'total'),
    blank,
    ...[obligation, submitted, approved, expected, difference, forecast, shortfall].map((column) =>
      formula(`SUM(${columnSpan(column, first, last)})`, 'euroTotal'),
    ),
    blank,
    blank,
    blank,
  ]
}
