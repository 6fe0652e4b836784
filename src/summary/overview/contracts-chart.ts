import { sumOfEuros } from '#money'
import { type Language, overviewTabTexts, summaryTexts } from '#texts'
import { a1, type PlanChart } from '#workbook'
import { amount, columnSpan, type TabDraft, text } from '../tab/tab-draft'
import type { ContractLine } from './contract-table'
import { STANDING_COLUMNS as COLUMN } from './standing-cells'
import { trafficLight } from './traffic-light'

/** As many bars as one can read. */
export const MOST_BARS = 15

/** Besides a row for each bar: the title, the amounts beneath and the legend. */
const ROWS_BESIDE_BARS = 5

/** Where the rows of the table stand that the chart shows. */
export interface ChartedRows {
  readonly headerRow: number
  readonly first: number
  readonly last: number
}

/** How many rows the chart needs to show each bar with its label; none where nothing is drawn. */
export function chartRows(lines: readonly ContractLine[]): number {
  return isDrawn(lines) ? Math.min(lines.length, MOST_BARS) + ROWS_BESIDE_BARS : 0
}

/** Adds the largest contracts by themselves where there are too many for a chart. */
export function addLargest(draft: TabDraft, lines: readonly ContractLine[], language: Language): ChartedRows {
  const t = summaryTexts(language).overview
  draft.add(text(overviewTabTexts(language).chart.largest(MOST_BARS, lines.length), 'label'))
  const headerRow = draft.add(
    text(t.columns.kenmerk, 'header'),
    text('', 'header'),
    ...[t.columns.obligation, t.columns.submitted, t.columns.approved, t.columns.expected].map((name) =>
      text(name, 'headerRight'),
    ),
  )
  const first = draft.next()
  for (const { kenmerk, standing } of largest(lines)) {
    draft.add(
      text(kenmerk),
      null,
      amount(standing.obligation),
      amount(standing.submitted),
      amount(standing.approved),
      amount(standing.expected),
    )
  }
  const last = draft.next() - 1
  draft.skip()
  return { headerRow, first, last }
}

/** Approved beside what is expected (or owed, where nothing can be expected), a bar for each contract. */
export function contractsChart(
  lines: readonly ContractLine[],
  { headerRow, first, last }: ChartedRows,
  over: string,
  language: Language,
): PlanChart | null {
  if (!isDrawn(lines)) return null
  const t = overviewTabTexts(language).chart
  const lights = lines.map(({ standing }) => trafficLight(standing.approved, standing.expected))
  const counted = (light: string): number => lights.filter((one) => one === light).length
  const withSchedule = lights.length - counted('unknown')
  const isExpected = withSchedule > 0
  const shown = Math.min(lines.length, last - first + 1)
  const bars = shown < lines.length ? largest(lines) : lines
  const beside = bars.map(({ standing }) => (isExpected ? standing.expected : standing.obligation))
  const series = (column: number) =>
    ({ name: a1(headerRow, column), values: columnSpan(column, first, last), as: 'bar' }) as const
  return {
    name: 'SROI Opdrachten',
    title: isExpected ? t.title({ red: counted('red'), amber: counted('amber'), known: withSchedule }) : t.unknown,
    description: t.description({
      shown,
      all: lines.length,
      approved: sumOfEuros(bars.map(({ standing }) => standing.approved)).toString(),
      beside: sumOfEuros(beside.filter((value) => value !== null)).toString(),
      isExpected,
    }),
    bars: 'lying',
    categories: columnSpan(COLUMN.kenmerk, first, last),
    series: [series(COLUMN.approved), series(isExpected ? COLUMN.expected : COLUMN.obligation)],
    over,
  }
}

/** Without any obligation there is nothing to set the approved amounts against. */
function isDrawn(lines: readonly ContractLine[]): boolean {
  return lines.some(({ standing }) => standing.obligation !== null)
}

function largest(lines: readonly ContractLine[]): readonly ContractLine[] {
  const owed = ({ standing }: ContractLine) => standing.obligation
  return [...lines].sort((a, b) => owed(b)?.comparedTo(owed(a) ?? 0) ?? 1).slice(0, MOST_BARS)
}
