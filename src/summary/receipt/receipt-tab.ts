import { withoutIdentityNumbers } from '#checks'
import { formatsFor, receiptTexts } from '#texts'
import type { PlanCell, PlanRow, SheetPlan } from '#workbook'
import { addChangesBlock } from '../changes/changes-block'
import { MARK_ROW } from '../changes/stale-mark'
import { fittedRows } from '../tab/fitted-rows'
import { tabDraft, text } from '../tab/tab-draft'
import { addTabHead } from '../tab/tab-head'
import type { TabInput } from '../tab/tab-input'
import { addControlLines } from './control-lines'
import { addExcluded } from './excluded-rows'
import { addFileRead } from './file-read'
import { addHeadline, sumOfRows } from './headline'
import { addReview } from './review'
import { addRows } from './rows-table'
import { addQuestions, addVersions } from './versions-used'

const WIDTHS = [48, 22, 18, 18, 18, 18, 18, 18]

/** `SROI Verantwoording`: where every figure comes from, so that somebody else can come to the same without us. */
export function receiptTab(input: TabInput): SheetPlan {
  const { report, language } = input
  const t = receiptTexts(language)
  const day = formatsFor(language).day(report.today)
  const draft = tabDraft()
  addTabHead(draft, {
    title: t.title,
    about: t.about({ workbook: withoutIdentityNumbers(report.workbook), quarter: report.quarter, day }),
    mark: null,
  })
  draft.skip()
  const sums = addHeadline(draft, input)
  addFileRead(draft, input)
  addExcluded(draft, input)
  addControlLines(draft, input)
  addVersions(draft, input)
  addQuestions(draft, input)
  addReview(draft, input)
  const mark = addChangesBlock(draft, input.watched, language)
  const table = addRows(draft, input)
  draft.add(text(t.foot({ version: input.productVersion, day }), 'note'))
  // Both point further down the tab: to the rows, and to the columns that are watched.
  const rows = [...draft.rows()]
  if (mark !== null) rows[MARK_ROW - 1] = { cells: [mark] }
  for (const { row, counts } of sums) rows[row - 1] = withCell(rows[row - 1], sumOfRows(table, counts, language))
  return {
    name: input.name,
    rows: fittedRows(rows, WIDTHS),
    columnWidths: WIDTHS,
    frozenRows: MARK_ROW,
    print: { landscape: true, onePageWide: true },
  }
}

// The amount stands second.
function withCell(row: PlanRow | undefined, cell: PlanCell): PlanRow {
  const [label = null, , ...rest] = row?.cells ?? []
  return { cells: [label, cell, ...rest] }
}
