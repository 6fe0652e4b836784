import { formatsFor, type Language, quartersTexts } from '#texts'
import type { IsoDay } from '#time'
import type { SheetPlan } from '#workbook'
import { nativeSum } from '../native/native-sum'
import { fittedRows } from '../tab/fitted-rows'
import { addFoot } from '../tab/foot'
import { type TabDraft, tabDraft, text } from '../tab/tab-draft'
import { addTabHead } from '../tab/tab-head'
import type { TabInput } from '../tab/tab-input'
import { addContractQuarters } from './contract-quarters-table'
import { contractTable } from './contract-lines'
import { nativeQuarters } from './native-quarters'
import { addQuarterControl } from './quarter-control'
import { type QuarterFigures, quarterFigures } from './quarter-figures'
import { hasEnded, type QuarterTable, quarterTable } from './quarter-lines'
import { addQuarterTable, type DrawnTable, WIDTHS } from './quarter-table'
import { CHART_ROWS, quartersChart } from './quarters-chart'
import { type Verdict, verdict } from './schedule-verdict'
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
  const judged = addVerdict(draft, table, report.today, language)
  const drawn = addQuarterTable(draft, table, { figures, native, today: report.today }, language)
  const totals = addQuarterControl(draft, table, native, drawn.differences, language)
  if (native === null && nativeSum(control.areas, 'claimed') !== null) draft.add(text(t.control.tooManyTables, 'note'))
  return finished(draft, { table, drawn, judged, name: input.name, language }, () => {
    addContractQuarters(draft, contractTable(figures, table, report.today), language, 'workbook')
    draft.skip()
    addFoot(draft, { today: report.today, productVersion: input.productVersion, totals, openQuestions: [] }, language)
  })
}

export interface PortfolioQuarters {
  /** Of all workbooks together: `mergedQuarters`. */
  readonly figures: QuarterFigures
  readonly files: number
  readonly today: IsoDay
  readonly language: Language
  readonly productVersion: string | null
  readonly name: string
}

/** The same over many workbooks: every contract with its file, nothing linked, and no sums over cells that stand elsewhere. */
export function portfolioQuartersTab(input: PortfolioQuarters): SheetPlan {
  const { figures, today, language } = input
  const t = quartersTexts(language)
  const table = quarterTable(figures, today)
  const draft = tabDraft()
  addTabHead(draft, {
    title: t.portfolioTitle,
    about: t.portfolioAbout({ files: input.files, ...spanOf(table), day: formatsFor(language).day(today) }),
  })
  const judged = addVerdict(draft, table, today, language)
  const drawn = addQuarterTable(draft, table, { figures, native: null, today }, language)
  return finished(draft, { table, drawn, judged, name: input.name, language }, () => {
    addContractQuarters(draft, contractTable(figures, table, today), language, 'portfolio')
    draft.skip()
    const totals = text(t.control.inFiles, 'note')
    addFoot(draft, { today, productVersion: input.productVersion, totals, openQuestions: [] }, language)
  })
}

function spanOf({ lines }: QuarterTable): { readonly first: string | null; readonly last: string | null } {
  return { first: lines[0]?.quarter ?? null, last: lines.at(-1)?.quarter ?? null }
}

/** Adds the finding of the tab in a sentence, before any table. */
function addVerdict(draft: TabDraft, table: QuarterTable, today: IsoDay, language: Language): Verdict {
  const judged = verdict(table.lines.filter(({ quarter }) => hasEnded(quarter, today)))
  draft.skip()
  draft.add(text(verdictTitle(judged, language), judged.kind === 'behind' ? 'attention' : 'label'))
  const sentences = verdictSentences(judged, language)
  if (sentences !== '') draft.add(text(sentences))
  draft.skip()
  return judged
}

interface Made {
  readonly table: QuarterTable
  readonly drawn: DrawnTable
  readonly judged: Verdict
  readonly name: string
  readonly language: Language
}

/** Leaves room for the chart under the quarters, and adds what comes below. */
function finished(draft: TabDraft, { table, drawn, judged, name, language }: Made, addBelow: () => void): SheetPlan {
  draft.skip()
  const chart = quartersChart(table, drawn, judged, draft.next(), language)
  if (chart !== null) for (let row = 0; row < CHART_ROWS; row++) draft.skip()
  addBelow()
  return {
    name,
    rows: fittedRows(draft.rows(), WIDTHS),
    columnWidths: WIDTHS,
    frozenRows: 3,
    print: { landscape: true, onePageWide: true },
    ...(chart !== null && { charts: [chart] }),
  }
}
