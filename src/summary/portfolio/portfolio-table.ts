import { type Euro, euro } from '#money'
import type { ContractStanding } from '#rules'
import { type Language, portfolioTexts, summaryTexts } from '#texts'
import type { PlanCell, StyleName } from '#workbook'
import { trafficLight, type TrafficLight } from '../overview/traffic-light'
import { amount, columnSpan, formula, number, type TabDraft, text } from '../tab/tab-draft'
import type { PortfolioLine } from './portfolio'

const LIGHT_STYLES: Readonly<Record<TrafficLight, StyleName>> = {
  green: 'good',
  amber: 'attention',
  red: 'bad',
  unknown: 'note',
}

type ColumnName = keyof ReturnType<typeof portfolioTexts>['overview']['columns']

interface Column {
  readonly name: ColumnName
  readonly width: number
  readonly header: 'header' | 'headerRight' | 'headerAfter'
  /** Style of its sum; absent: it is not added up. */
  readonly total?: StyleName
  readonly cell: (line: PortfolioLine, language: Language) => PlanCell | null
}

const COLUMNS: readonly Column[] = [
  { name: 'kenmerk', width: 44, header: 'header', cell: ({ kenmerk }) => text(kenmerk) },
  {
    name: 'light',
    width: 26,
    header: 'header',
    cell: ({ standing }, language) => {
      const light = trafficLight(standing.approved, standing.expected)
      return text(summaryTexts(language).overview.lights[light], LIGHT_STYLES[light])
    },
  },
  euros('obligation', (standing) => standing.obligation),
  euros('approved', (standing) => standing.approved),
  euros('submitted', (standing) => standing.submitted),
  euros('expected', (standing) => standing.expected),
  euros('difference', aheadOf),
  euros('forecast', (standing) => standing.forecast),
  {
    name: 'forecastBy',
    width: 18,
    header: 'headerAfter',
    cell: ({ standing: { forecastBy } }, language) =>
      forecastBy === null ? null : text(summaryTexts(language).overview.forecastBy[forecastBy], 'textAfter'),
  },
  euros('shortfall', (standing) => standing.shortfall),
  euros('penalty', (standing) => standing.penalty),
  {
    name: 'jobs',
    width: 14,
    header: 'headerRight',
    total: 'decimalTotal',
    cell: ({ standing: { jobs } }) => (jobs === null ? null : number(jobs, 'decimal')),
  },
  count('rows', ({ rows }) => rows),
  count('excluded', ({ excluded }) => excluded),
  words('authority', 30, ({ authority }) => authority, 'headerAfter'),
  words('contractor', 26, ({ contractor }) => contractor),
  words('title', 34, ({ title }) => title),
  {
    name: 'files',
    width: 34,
    header: 'header',
    cell: ({ files }, language) => text(portfolioTexts(language).overview.joined(files)),
  },
]

/** Where the rows of the table stand, for formulas over its columns. */
export interface TableSpan {
  readonly first: number
  readonly last: number
  /** "D20:D59" */
  span(name: ColumnName): string
}

/** Every contract that counts, on a row, with totals. */
export function addPortfolioTable(draft: TabDraft, lines: readonly PortfolioLine[], language: Language): TableSpan {
  const t = portfolioTexts(language).overview
  draft.add(...COLUMNS.map(({ name, header }) => text(t.columns[name], header)))
  const first = draft.next()
  for (const line of lines) draft.add(...COLUMNS.map(({ cell }) => cell(line, language)))
  if (lines.length === 0) draft.add(text(t.noContracts, 'note'))
  const span = spanOf(first, draft.next() - 1)
  if (lines.length > 0) {
    const [, ...rest] = COLUMNS
    draft.add(
      text(summaryTexts(language).overview.total, 'total'),
      ...rest.map(({ name, total }) =>
        total === undefined ? text('', 'total') : formula(`SUM(${span.span(name)})`, total),
      ),
    )
  }
  draft.add(text(summaryTexts(language).overview.bands, 'note'))
  return span
}

export function spanOf(first: number, last: number): TableSpan {
  return {
    first,
    last,
    span: (name) => columnSpan(COLUMNS.findIndex((column) => column.name === name) + 1, first, last),
  }
}

export const PORTFOLIO_TABLE_WIDTHS: readonly number[] = COLUMNS.map(({ width }) => width)

function euros(name: ColumnName, pick: (standing: ContractStanding) => Euro | null): Column {
  const cell = ({ standing }: PortfolioLine): PlanCell | null => amount(pick(standing))
  return { name, width: 18, header: 'headerRight', total: 'euroTotal', cell }
}

function count(name: ColumnName, pick: (line: PortfolioLine) => number): Column {
  const cell = (line: PortfolioLine): PlanCell => number(pick(line), 'integer')
  return { name, width: 11, header: 'headerRight', total: 'integerTotal', cell }
}

function words(
  name: ColumnName,
  width: number,
  pick: (line: PortfolioLine) => string | null,
  header: Column['header'] = 'header',
): Column {
  return {
    name,
    width,
    header,
    cell: (line) => {
      const value = pick(line)
      return value === null ? null : text(value, header === 'headerAfter' ? 'textAfter' : 'text')
    },
  }
}

/** Approved less expected; null where nothing can be expected. */
function aheadOf({ approved, expected }: ContractStanding): Euro | null {
  return expected === null ? null : euro(approved.minus(expected))
}
