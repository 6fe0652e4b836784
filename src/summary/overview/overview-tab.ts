import { formatsFor, overviewTabTexts, summaryTexts } from '#texts'
import type { SheetPlan } from '#workbook'
import { addClaimedTable } from '../control/claimed-table'
import { addContractDetails } from './contract-details'
import { addContractTable, contractLines, OVERVIEW_WIDTHS } from './contract-table'
import { addLargest, chartRows, contractsChart, MOST_BARS } from './contracts-chart'
import { addNeeds } from './needs-table'
import { addControlBlock } from '../control/control-block'
import { fittedRows } from '../tab/fitted-rows'
import { addFoot, questionsOnce, totalsCell } from '../tab/foot'
import { addOverviewHead } from './overview-head'
import { link, tabDraft, text } from '../tab/tab-draft'
import type { TabInput } from '../tab/tab-input'

/** `SROI Overzicht`: how every contract stands, the user's own columns summed natively, and whether the two agree. */
export function overviewTab(input: TabInput): SheetPlan {
  const { report, language } = input
  const t = summaryTexts(language)
  const receipt = input.names.get('receipt') ?? null
  const questions = questionsOnce(report.openQuestions, language)
  const lines = contractLines(report, language)
  const draft = tabDraft()
  const room = addOverviewHead(
    draft,
    {
      title: t.overview.title,
      about: t.overview.about({
        workbook: report.workbook,
        quarter: report.quarter,
        day: formatsFor(language).day(report.today),
      }),
      mark: input.mark,
      versions: report.versions,
      contracts: report.contracts,
      rows: report.rows,
      findings: report.findings,
      accepted: report.accepted.length,
      today: report.today,
      findingsTab: input.names.get('findings') ?? null,
      chartRows: chartRows(lines),
    },
    language,
  )
  const table = addContractTable(draft, lines, language)
  const charted = lines.length > MOST_BARS ? addLargest(draft, lines, language) : table
  addNeeds(draft, lines, input.rulebook, report.today, language)
  addContractDetails(draft, lines, report, input.rulebook, language)
  const claimed = addClaimedTable(draft, input.control, language)
  const agrees = addControlBlock(draft, input.control, claimed, language)
  addFoot(
    draft,
    {
      today: report.today,
      productVersion: input.productVersion,
      totals: agrees === null ? text(t.foot.notCounted, 'note') : totalsCell(agrees, t.foot),
      openQuestions: receipt === null ? report.openQuestions : [],
    },
    language,
  )
  if (receipt !== null) draft.add(link(overviewTabTexts(language).receipt(questions.length), receipt, 'A1'))
  const chart = contractsChart(lines, charted, `D${String(room.top)}:L${String(room.bottom)}`, language)
  return {
    name: input.name,
    rows: fittedRows(draft.rows(), OVERVIEW_WIDTHS),
    columnWidths: OVERVIEW_WIDTHS,
    frozenRows: 3,
    print: { landscape: true, onePageWide: true },
    ...(chart !== null && { charts: [chart] }),
  }
}
