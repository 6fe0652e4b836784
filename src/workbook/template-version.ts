import { isOwnTab } from './own-tabs'
import type { Cell, SheetSnapshot, WorkbookSnapshot } from './snapshot'

/** Of the template for monitoring; raised when a column, a formula or a list of it changes. */
export const TEMPLATE_VERSION = '2026-1'

const NAME = 'SROI'
const MARK = new RegExp(`^${NAME} (20\\d{2}-\\d{1,2})$`)
const ROWS_OF_SETTINGS = 15

/** As it stands in a cell of the template: "SROI 2026-1". A cell, because that survives every program and every copy. */
export const TEMPLATE_MARK = `${NAME} ${TEMPLATE_VERSION}`

/** The version a workbook was made with; null for workbooks that are not made with our template. */
export function templateVersion(
  workbook: WorkbookSnapshot,
): { readonly version: string; readonly sheet: SheetSnapshot; readonly cell: Cell } | null {
  for (const sheet of workbook.sheets) {
    if (isOwnTab(workbook, sheet)) continue
    for (const { cells } of sheet.rows.slice(0, ROWS_OF_SETTINGS)) {
      for (const cell of cells) {
        const version = typeof cell.value === 'string' ? MARK.exec(cell.value)?.[1] : undefined
        if (version !== undefined) return { version, sheet, cell }
      }
    }
  }
  return null
}

/** True where the first version is older than the second. */
export function isOlderTemplate(one: string, other: string): boolean {
  const [year = 0, number = 0] = one.split('-').map(Number)
  const [otherYear = 0, otherNumber = 0] = other.split('-').map(Number)
  return year < otherYear || (year === otherYear && number < otherNumber)
}
