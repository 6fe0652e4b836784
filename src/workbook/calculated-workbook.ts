import { withCells, type CellChange } from './cell-changes'
import { cellAt, type Cell, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from './snapshot'
import type { CalculatedCell, Calculator } from './workbook-port'

/** A cell that shows something else after calculating: a formula, or a place its array came to or left. */
export interface ChangedCell {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/**
 * The workbook calculated anew, and which cells changed by that. Formulas that cannot be calculated keep their value,
 * and content of its own is never covered by an array.
 * @param edited only cells were edited since this calculator calculated this workbook
 */
export function calculatedWorkbook(
  workbook: WorkbookSnapshot,
  calculator: Calculator,
  { edited = false }: { readonly edited?: boolean } = {},
): { readonly workbook: WorkbookSnapshot; readonly changed: readonly ChangedCell[] } {
  const results = new Map<string, CalculatedCell[]>()
  const { cells } = (edited ? calculator.calculateEdited?.(workbook) : undefined) ?? calculator.calculate(workbook)
  for (const result of cells) {
    const ofSheet = results.get(result.sheet)
    if (ofSheet === undefined) results.set(result.sheet, [result])
    else ofSheet.push(result)
  }
  const changed: ChangedCell[] = []
  const sheets = workbook.sheets.map((sheet) => {
    const changes = (results.get(sheet.name) ?? []).flatMap((result) => changeBy(sheet, result) ?? [])
    for (const { row, column } of changes) changed.push({ sheet: sheet.name, row, column })
    return withCells(sheet, changes)
  })
  return { workbook: changed.length === 0 ? workbook : { ...workbook, sheets }, changed }
}

/** A sheet without the cells that these formula cells filled beside themselves. */
export function withoutSpills(
  sheet: SheetSnapshot,
  anchors: readonly { row: number; column: number }[],
): SheetSnapshot {
  if (anchors.length === 0) return sheet
  const keys = new Set(anchors.map((anchor) => `${String(anchor.row)}:${String(anchor.column)}`))
  const isGone = ({ spilledFrom: from }: Cell): boolean =>
    from !== undefined && keys.has(`${String(from.row)}:${String(from.column)}`)
  const gone = sheet.rows.flatMap((row) => row.cells.filter(isGone))
  return withCells(
    sheet,
    gone.map(({ row, column }) => ({ row, column, cell: null })),
  )
}

/** True where two cells show the same. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b || Object.is(a, b)
  return a.error === b.error && a.message === b.message
}

function changeBy(sheet: SheetSnapshot, { row, column, value, spilledFrom }: CalculatedCell): CellChange | null {
  const cell = cellAt(sheet, row, column)
  if (cell?.formula !== undefined) {
    const covered = spilledFrom !== undefined || sameValue(cell.value, value)
    return covered ? null : { row, column, cell: { ...cell, value } }
  }
  if (spilledFrom === undefined) {
    return cell?.spilledFrom === undefined ? null : { row, column, cell: null }
  }
  if (cell !== undefined && cell.spilledFrom === undefined) return null
  const same =
    cell?.spilledFrom?.row === spilledFrom.row &&
    cell.spilledFrom.column === spilledFrom.column &&
    sameValue(cell.value, value)
  return same ? null : { row, column, cell: { ...cell, row, column, value, spilledFrom } }
}
