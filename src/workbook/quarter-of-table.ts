import { type Quarter, quarterInText, yearInText } from '#time'
import type { SheetRow, SheetSnapshot, WorkbookSnapshot } from './snapshot'

/** The quarter of all rows of a table that has no column for it, and where it was read. */
export interface QuarterOfTable {
  readonly quarter: Quarter
  readonly from: 'sheet' | 'title'
  readonly text: string
}

/** How far above its header a title is looked for. */
export const ROWS_ABOVE = 10
const MOST_CELLS_IN_TITLE = 3
const LONGEST_TITLE = 120

/**
 * A sheet per quarter says in its name or in a title above the table which quarter it is; a year that stands beside it,
 * or in the name of the file, completes a bare "Q1". Null where neither tells, or where they contradict each other.
 */
export function quarterOfTable(
  workbook: Pick<WorkbookSnapshot, 'name'>,
  sheet: SheetSnapshot,
  above: readonly SheetRow[],
): QuarterOfTable | null {
  const titles = above
    .filter(({ cells }) => cells.length <= MOST_CELLS_IN_TITLE)
    .flatMap(({ cells }) => cells.map(({ value }) => value))
    .filter((value): value is string => typeof value === 'string' && value.length <= LONGEST_TITLE)
    .reverse()
  const year = yearInText([sheet.name, ...titles].join(' ')) ?? yearInText(workbook.name)
  const bySheet = quarterInText(sheet.name, year)
  const title = titles.find((text) => quarterInText(text, year) !== null)
  const byTitle = title === undefined ? null : quarterInText(title, year)
  if (bySheet !== null && byTitle !== null && bySheet !== byTitle) return null
  if (byTitle !== null && title !== undefined && bySheet === null)
    return { quarter: byTitle, from: 'title', text: title.trim() }
  return bySheet === null ? null : { quarter: bySheet, from: 'sheet', text: sheet.name }
}
