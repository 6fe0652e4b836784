import {
  a1Range,
  type CellValue,
  MAX_ROW,
  sheetAddress,
  type SheetSnapshot,
  sheetNamed,
  type TableShape,
  type WorkbookSnapshot,
} from '#workbook'

/** Columns of the user's Inzet table that our formulas add up or test (ids of workbook/tables.ts). */
export type SummedColumn = 'contract' | 'quarter' | 'block' | 'targetGroup' | 'claimed' | 'status' | 'paidHours'

/** The cells of one Inzet table that native formulas look at. */
export interface NativeArea {
  readonly sheet: SheetSnapshot
  readonly first: number
  /** Last row with data when the tab was made. */
  readonly lastData: number
  /** Last row the formulas look at: rows added under the table take part as well. */
  readonly last: number
  readonly columns: ReadonlyMap<SummedColumn, number>
}

const COLUMNS: readonly SummedColumn[] = [
  'contract',
  'quarter',
  'block',
  'targetGroup',
  'claimed',
  'status',
  'paidHours',
]
// Rows below the table that a user may still fill in before the tab is made anew.
const ROWS_TO_COME = 500

/** Every Inzet table of the workbook, on however many sheets. */
export function nativeAreas(snapshot: WorkbookSnapshot, shapes: readonly TableShape[]): readonly NativeArea[] {
  const areas: NativeArea[] = []
  for (const shape of shapes) {
    const sheet = shape.table === 'contributions' ? sheetNamed(snapshot, shape.sheet) : undefined
    if (sheet === undefined) continue
    const columns = new Map<SummedColumn, number>()
    for (const id of COLUMNS) {
      const place = shape.columns[id]
      if (place !== undefined) columns.set(id, place.column)
    }
    const lastData = Math.max(shape.lastRow, shape.headerRow)
    areas.push({ sheet, first: shape.headerRow + 1, lastData, last: lastRowFor(sheet, lastData, columns), columns })
  }
  return areas
}

/** Rows from the first to the last of an area, with the values of its columns. */
export function* rowsOf(area: NativeArea): Generator<{ row: number; value: (column: SummedColumn) => CellValue }> {
  for (const { row, cells } of area.sheet.rows) {
    if (row < area.first || row > area.last) continue
    const value = (id: SummedColumn): CellValue => {
      const column = area.columns.get(id)
      return column === undefined ? null : (cells.find((cell) => cell.column === column)?.value ?? null)
    }
    yield { row, value }
  }
}

/** Inzet!$L$5:$L$545; null where the table lacks the column. */
export function rangeOf(area: NativeArea, column: SummedColumn): string | null {
  const number = area.columns.get(column)
  if (number === undefined) return null
  const relative = a1Range({ top: area.first, left: number, bottom: area.last, right: number })
  return sheetAddress(area.sheet.name, relative.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'))
}

// Up to the first row below that holds something in one of our columns: another table, a total, a note.
function lastRowFor(sheet: SheetSnapshot, lastData: number, columns: ReadonlyMap<SummedColumn, number>): number {
  const ours = new Set(columns.values())
  const furthest = Math.min(MAX_ROW, lastData + ROWS_TO_COME)
  for (const { row, cells } of sheet.rows) {
    if (row <= lastData) continue
    if (row > furthest) break
    if (cells.some((cell) => ours.has(cell.column))) return Math.max(row - 1, lastData)
  }
  return furthest
}
