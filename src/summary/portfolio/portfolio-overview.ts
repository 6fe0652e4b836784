import { ZERO } from '#money'
import { formatsFor, type Language, overviewTabTexts, portfolioTexts, summaryTexts } from '#texts'
import type { IsoDay } from '#time'
import type { PlanCell, SheetPlan } from '#workbook'
import { OVERVIEW_WIDTHS } from '../overview/contract-table'
import { addLargest, chartRows, contractsChart, MOST_BARS } from '../overview/contracts-chart'
import {
  acceptedWords,
  besideChart,
  chartBottom,
  type ChartRoom,
  closeHead,
  versionLines,
} from '../overview/overview-head'
import { fittedRows } from '../tab/fitted-rows'
import { addFoot } from '../tab/foot'
import { formula, link, number, tabDraft, type TabDraft, text } from '../tab/tab-draft'
import { addTabHead } from '../tab/tab-head'
import { agreement } from './agreement'
import { addCountedBlock } from './counted-block'
import { addNeededTable } from './needed-table'
import type { Portfolio } from './portfolio'
import { addPortfolioDetails } from './portfolio-details'
import { addPortfolioTable, tableSpan, type TableSpan } from './portfolio-table'

export interface PortfolioTabFacts {
  readonly portfolio: Portfolio
  readonly name: string
  readonly today: IsoDay
  readonly language: Language
  readonly productVersion: string | null
  /** Real names of the other tabs. */
  readonly receiptTab: string
  readonly findingsTab: string
}

/** `SROI Overzicht` of a portfolio: the key figures are native sums over the table below them. */
export function portfolioOverview(facts: PortfolioTabFacts): SheetPlan {
  const { portfolio, language, today } = facts
  const { lines } = portfolio
  // The key figures point at a table that begins under them: first how high they are, then where it begins.
  const trial = tabDraft()
  addHead(trial, facts, tableSpan(1, lines.length))
  const draft = tabDraft()
  const room = addHead(draft, facts, tableSpan(trial.next() + 1, lines.length))
  const table = addPortfolioTable(draft, lines, language)
  const charted = lines.length > MOST_BARS ? addLargest(draft, lines, language) : table
  addPortfolioDetails(draft, lines, language)
  addNeededTable(draft, lines, language)
  addCountedBlock(draft, portfolio, language)
  addFoot(
    draft,
    {
      today,
      productVersion: facts.productVersion,
      totals: text(agreement(portfolio, language), 'label'),
      openQuestions: [],
    },
    language,
  )
  const chart = contractsChart(lines, charted, `D${String(room.top)}:L${String(room.bottom)}`, language)
  return {
    name: facts.name,
    rows: fittedRows(draft.rows(), OVERVIEW_WIDTHS),
    columnWidths: OVERVIEW_WIDTHS,
    frozenRows: 2,
    print: { landscape: true, onePageWide: true },
    ...(chart !== null && { charts: [chart] }),
  }
}

function addHead(draft: TabDraft, facts: PortfolioTabFacts, table: TableSpan): ChartRoom {
  const { portfolio, language } = facts
  const { files, counts, lines, versions } = portfolio
  const t = summaryTexts(language).overview
  const p = portfolioTexts(language).overview
  const day = formatsFor(language).day(facts.today)
  const counting = files.filter(({ reason }) => reason === null)
  const accepted = counting.reduce((sum, { digest }) => sum + (digest?.findings.accepted.count ?? 0), 0)
  addTabHead(draft, {
    title: p.title,
    about: [p.about({ files: files.length, counted: counting.length, day }), ...versionLines(versions, language)].join(
      ' · ',
    ),
  })
  if (counts.error > 0) draft.add(text(t.openErrors(counts.error), 'bad'))
  draft.skip()
  const sum = (name: Parameters<TableSpan['span']>[0]): PlanCell => formula(`SUM(${table.span(name)})`, 'euro')
  const unless = (isUnknown: boolean, cell: PlanCell): PlanCell => (isUnknown ? text(t.unknown, 'note') : cell)
  const noObligation = lines.every(({ standing }) => standing.obligation === null)
  const top = draft.add(text(t.keyFigures, 'header'), text('', 'header'))
  draft.add(text(p.files, 'label'), number(files.length, 'integer'))
  draft.add(text(p.filesCounted, 'label'), number(counting.length, 'integer'))
  draft.add(
    text(t.contracts, 'label'),
    lines.length === 0 ? number(0, 'integer') : formula(`COUNTA(${table.span('kenmerk')})`, 'integer'),
  )
  draft.add(text(t.obligation, 'label'), unless(noObligation, sum('obligation')))
  draft.add(text(t.approved, 'label'), sum('approved'))
  draft.add(text(t.submitted, 'label'), sum('submitted'))
  draft.add(
    text(t.expectedBy(day), 'label'),
    unless(
      lines.every(({ standing }) => standing.expected === null),
      sum('expected'),
    ),
  )
  draft.add(
    text(overviewTabTexts(language).forecast, 'label'),
    unless(
      lines.every(({ standing }) => standing.forecast === null),
      sum('forecast'),
    ),
  )
  draft.add(
    text(t.shortfall, 'label'),
    unless(
      lines.every(({ standing }) => standing.shortfall === null),
      sum('shortfall'),
    ),
  )
  draft.add(text(t.realised, 'label'), unless(noObligation, shareOf(table)))
  const jobs = lines.map(({ standing }) => standing.jobs).filter((one) => one !== null)
  if (jobs.length > 0) {
    const all = jobs.reduce((sum, one) => sum.plus(one), ZERO)
    draft.add(text(overviewTabTexts(language).jobs, 'label'), number(all, 'decimal'))
  }
  const bottom = chartBottom(draft, top, chartRows(lines))
  const found = [t.findingCounts(counts), ...acceptedWords(accepted, language)].join(' · ')
  draft.add(text(t.findings, 'labelTop'), besideChart(found, draft, bottom))
  if (counts.error + counts.warning + counts.info > 0) {
    draft.add(null, link(t.toFindings, facts.findingsTab, 'A1'))
  }
  draft.add(null, link(portfolioTexts(language).overview.toFiles, facts.receiptTab, 'A1'))
  closeHead(draft, bottom)
  return { top, bottom }
}

/**
 * Approved over obligation, both of the contracts whose obligation is known, cut at a tenth of a percent: 100% is only
 * ever said of a whole obligation.
 */
function shareOf(table: TableSpan): PlanCell {
  const obligation = `SUM(${table.span('obligation')})`
  const approved = `SUMPRODUCT(ISNUMBER(${table.span('obligation')})*1,${table.span('approved')})`
  return formula(`IF(${obligation}>0,INT(ROUND(1000*${approved}/${obligation},9))/1000,0)`, 'percentage')
}
