import { formatsFor, type Language, quartersTexts } from '#texts'
import type { IsoDay } from '#time'
import type { PlanChart, SheetPlan } from '#workbook'
import { nativeSum } from '../native/native-sum'
import { fittedRows } from '../tab/fitted-rows'
import { addFoot } from '../tab/foot'
import { type TabDraft, tabDraft, text } from '../tab/tab-draft'
import { addTabHead } from '../tab/tab-head'
import type { PortfolioInput, TabInput } from '../tab/tab-input'
import { addContractQuarters } from './contract-quarters-table'
import { contractTable } from './contract-lines'
import { nativeQuarters } from './native-quarters'
import { addQuarterControl } from './quarter-control'
import { type QuarterFigures, quarterFigures } from './quarter-figures'
import { hasEnded, type QuarterTable, quarterTable } from './quarter-lines'
import { addQuarterTable } from './quarter-table'
import { CHART_ROWS, quartersChart } from './quarters-chart'
import { addScheduleTable } from './schedule-table'
import { verdict } from './schedule-verdict'
import { verdictSentences, verdictTitle } from './verdict-words'

/** `SROI Kwartalen`: what each quarter brought, whether that is on schedule, and which contract lags. */
export function quartersTab(input: TabInput): SheetPlan {
  const { report, language, control } = input
  const t = quartersTexts(language)
  const figures = quarterFigures(report)
  const table = quarterTable(figures, report.today)
  const read = figures.quarters.flatMap(({ quarter }) => quarter ?? [])
  const native = nativeQuarters(control.areas, report, [...read, ...table.lines.map(({ quarter }) => quarter)])
  const draft = tabDraft()
  addTabHead(draft, {
    title: t.title,
    about: t.about({
      workbook: report.workbook,
      ...spanOf(table),
      day: formatsFor(language).day(report.today),
    }),
    mark: input.mark,
  })
  const charts = addSchedule(draft, figures, table, report.today, language)
  const differences = addQuarterTable(draft, table, native, language)
  const totals = addQuarterControl(draft, table, native, differences, language)
  if (native === null && nativeSum(control.areas, 'claimed') !== null) draft.add(text(t.control.tooManyTables, 'note'))
  addContractQuarters(draft, contractTable(figures, table, report.today), language, 'workbook')
  draft.skip()
  addFoot(draft, { today: report.today, productVersion: input.productVersion, totals, openQuestions: [] }, language)
  return sheetOf(draft, input.name, charts)
}

/** The same over many workbooks: every contract with its file, nothing linked, and no sums over cells that stand elsewhere. */
export function portfolioQuartersTab(input: PortfolioInput<QuarterFigures>): SheetPlan {
  const { figures, today, language } = input
  const t = quartersTexts(language)
  const table = quarterTable(figures, today)
  const draft = tabDraft()
  addTabHead(draft, {
    title: t.portfolioTitle,
    about: t.portfolioAbout({ files: input.files, ...spanOf(table), day: formatsFor(language).day(today) }),
  })
  const charts = addSchedule(draft, figures, table, today, language)
  addQuarterTable(draft, table, null, language)
  addContractQuarters(draft, contractTable(figures, table, today), language, 'portfolio')
  draft.skip()
  const totals = text(input.totals, 'label')
  addFoot(draft, { today, productVersion: input.productVersion, totals, openQuestions: [] }, language)
  return sheetOf(draft, input.name, charts)
}

function spanOf({ lines }: QuarterTable): { readonly first: string | null; readonly last: string | null } {
  return { first: lines[0]?.quarter ?? null, last: lines.at(-1)?.quarter ?? null }
}

/** Adds the finding of the tab in a sentence, the figures it comes from, and room for their chart. */
function addSchedule(
  draft: TabDraft,
  figures: QuarterFigures,
  table: QuarterTable,
  today: IsoDay,
  language: Language,
): readonly PlanChart[] {
  const judged = verdict(table.lines.filter(({ quarter }) => hasEnded(quarter, today)))
  draft.skip()
  draft.add(text(verdictTitle(judged, language), judged.kind === 'behind' ? 'attention' : 'label'))
  const sentences = verdictSentences(judged, language)
  if (sentences !== '') draft.add(text(sentences))
  draft.skip()
  const drawn = addScheduleTable(draft, table, figures, today, language)
  draft.skip()
  const chart = quartersChart(table, drawn, judged, draft.next(), language)
  if (chart === null) return []
  for (let row = 0; row <= CHART_ROWS; row++) draft.skip()
  return [chart]
}

// Quarter or contract, a word, amounts.
const LEADING_WIDTHS = [28, 27]
const AMOUNT_WIDTH = 16

function sheetOf(draft: TabDraft, name: string, charts: readonly PlanChart[]): SheetPlan {
  const rows = draft.rows()
  const used = Math.max(...rows.map(({ cells }) => cells.length))
  const columnWidths = Array.from({ length: used }, (_, at) => LEADING_WIDTHS[at] ?? AMOUNT_WIDTH)
  return {
    name,
    rows: fittedRows(rows, columnWidths),
    columnWidths,
    frozenRows: 3,
    print: { landscape: true, onePageWide: true },
    charts,
  }
}
