import { formatsFor, summaryTexts } from '#texts'
import type { SheetPlan } from '#workbook'
import { addClaimedTable } from '../control/claimed-table'
import { addContractTable, contractLines, contractTableWidths } from './contract-table'
import { addControlBlock } from '../control/control-block'
import { fittedRows } from '../tab/fitted-rows'
import { addFoot } from '../tab/foot'
import { addOverviewHead } from './overview-head'
import { formula, quoted, tabDraft, text } from '../tab/tab-draft'
import type { TabInput } from '../tab/tab-input'

/** `SROI Overzicht`: how every contract stands, the user's own columns summed natively, and whether the two agree. */
export function overviewTab(input: TabInput): SheetPlan {
  const { report, language } = input
  const t = summaryTexts(language)
  const draft = tabDraft()
  addOverviewHead(
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
    },
    language,
  )
  draft.add(text(t.overview.perContract, 'label'))
  addContractTable(draft, contractLines(report, language), language, 'workbook')
  draft.skip()
  const claimed = addClaimedTable(draft, input.control, language)
  const agrees = addControlBlock(draft, input.control, claimed, language)
  addFoot(
    draft,
    {
      today: report.today,
      productVersion: input.productVersion,
      totals:
        agrees === null
          ? text(t.foot.notCounted, 'note')
          : formula(
              `IFERROR(IF(${agrees},${quoted(t.foot.agrees)},${quoted(t.foot.differs)}),${quoted(t.foot.differs)})`,
              'label',
            ),
      openQuestions: report.openQuestions,
    },
    language,
  )
  const columnWidths = contractTableWidths('workbook')
  return {
    name: input.name,
    rows: fittedRows(draft.rows(), columnWidths),
    columnWidths,
    frozenRows: 3,
    print: { landscape: true, onePageWide: true },
  }
}
