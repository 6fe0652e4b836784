import { type Euro, euro } from '#money'
import type { ContractStanding } from '#rules'
import { type Language, overviewTabTexts, portfolioTexts, summaryTexts } from '#texts'
import type { StyleName } from '#workbook'
import type { ChartedRows } from '../overview/contracts-chart'
import { leavesOutApproved, realisedShare } from '../overview/realised-share'
import { trafficLight, type TrafficLight } from '../overview/traffic-light'
import { amount, columnSpan, formula, number, type TabDraft, text } from '../tab/tab-draft'
import type { PortfolioLine } from './portfolio'

const LIGHT_STYLES: Readonly<Record<TrafficLight, StyleName>> = {
  green: 'good',
  amber: 'attention',
  red: 'bad',
  unknown: 'note',
}

/** The columns that the key figures add up, by their place in the table. */
const PLACES = {
  kenmerk: 1,
  obligation: 3,
  submitted: 4,
  approved: 5,
  expected: 6,
  difference: 7,
  forecast: 8,
  shortfall: 9,
} as const

/** Where the rows of the table stand, for formulas over its columns. */
export interface TableSpan extends ChartedRows {
  /** "D20:D59" */
  span(name: keyof typeof PLACES): string
}

/** Every contract that counts, on a row, with totals. */
export function addPortfolioTable(draft: TabDraft, lines: readonly PortfolioLine[], language: Language): TableSpan {
  const { columns: c, ...t } = summaryTexts(language).overview
  const own = overviewTabTexts(language)
  draft.add(text(t.perContract, 'label'))
  const headerRow = draft.add(
    text(c.kenmerk, 'header'),
    text(c.light, 'header'),
    ...[c.obligation, c.submitted, c.approved, c.expected, c.difference, c.forecast, c.shortfall].map((name) =>
      text(name, 'headerRight'),
    ),
    text(own.columns.realised, 'headerRight'),
    text(own.columns.expectedBy, 'headerAfter'),
    text(c.forecastBy, 'headerAfter'),
  )
  for (const { kenmerk, standing } of lines) {
    const { obligation, submitted, approved, expected, scheduleBy, forecastBy } = standing
    const light = trafficLight(approved, expected)
    const share = obligation === null ? null : realisedShare(approved, obligation)
    draft.add(
      text(kenmerk),
      text(t.lights[light], LIGHT_STYLES[light]),
      ...[obligation, submitted, approved, expected, aheadOf(standing), standing.forecast, standing.shortfall].map(
        (value) => amount(value),
      ),
      share === null ? null : number(share, 'percentage'),
      scheduleBy === null ? null : text(own.expectedBy[scheduleBy], 'textAfter'),
      forecastBy === null ? null : text(t.forecastBy[forecastBy], 'textAfter'),
    )
  }
  if (lines.length === 0) draft.add(text(portfolioTexts(language).overview.noContracts, 'note'))
  const table = tableSpan(headerRow, lines.length)
  if (lines.length > 0) {
    const { obligation, submitted, approved, expected, difference, forecast, shortfall } = PLACES
    const blank = text('', 'total')
    draft.add(
      text(t.total, 'total'),
      blank,
      ...[obligation, submitted, approved, expected, difference, forecast, shortfall].map((column) =>
        formula(`SUM(${columnSpan(column, table.first, table.last)})`, 'euroTotal'),
      ),
      blank,
      blank,
      blank,
    )
  }
  draft.add(text(t.bands, 'note'))
  if (leavesOutApproved(lines.map(({ standing }) => standing))) draft.add(text(own.shareLeavesOut, 'note'))
  draft.skip()
  return table
}

/** Where the table stands, once its header has a row. */
export function tableSpan(headerRow: number, lines: number): TableSpan {
  const [first, last] = [headerRow + 1, headerRow + Math.max(1, lines)]
  return { headerRow, first, last, span: (name) => columnSpan(PLACES[name], first, last) }
}

/** Approved less expected; null where nothing can be expected. */
function aheadOf({ approved, expected }: ContractStanding): Euro | null {
  return expected === null ? null : euro(approved.minus(expected))
}
