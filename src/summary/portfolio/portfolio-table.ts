import { type Language, portfolioTexts, summaryTexts } from '#texts'
import { addStandingNotes } from '../overview/contract-table'
import type { ChartedRows } from '../overview/contracts-chart'
import { STANDING_COLUMNS, standingCells, standingHeaders, standingTotals } from '../overview/standing-cells'
import { columnSpan, type TabDraft, text } from '../tab/tab-draft'
import type { PortfolioLine } from './portfolio'

/** Where the rows of the table stand, for formulas over its columns. */
export interface TableSpan extends ChartedRows {
  /** "D20:D59" */
  span(name: keyof typeof STANDING_COLUMNS): string
}

/** Every contract that counts, on a row, with totals. */
export function addPortfolioTable(draft: TabDraft, lines: readonly PortfolioLine[], language: Language): TableSpan {
  draft.add(text(summaryTexts(language).overview.perContract, 'label'))
  const headerRow = draft.add(...standingHeaders(language))
  for (const { kenmerk, standing } of lines) draft.add(...standingCells(text(kenmerk), standing, language))
  const table = tableSpan(headerRow, lines.length)
  if (lines.length === 0) draft.add(text(portfolioTexts(language).overview.noContracts, 'note'))
  else draft.add(...standingTotals(table.first, table.last, language))
  addStandingNotes(draft, lines, language)
  return table
}

/** Where the table stands, once its header has a row. */
export function tableSpan(headerRow: number, lines: number): TableSpan {
  const [first, last] = [headerRow + 1, headerRow + Math.max(1, lines)]
  return { headerRow, first, last, span: (name) => columnSpan(STANDING_COLUMNS[name], first, last) }
}
