import {
  a1Range,
  absoluteAddress,
  type CellValue,
  MAX_ROW,
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
    areas.push({
      sheet,
      first: shape.headerRow + 1,
      lastData,
      last: lastToCome(sheet, lastData, new Set(columns.values())),
      columns,
    })
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
  return absoluteAddress(area.sheet.name, a1Range({ top: area.first, left: number, bottom: area.last, right: number }))
}

/**
 * The last row that formulas look at, since a table may still grow: up to the first row under the data that holds
 * something in one of these columns, such as another table, a total or a note.
 */
export function lastToCome(sheet: SheetSnapshot, lastData: number, columns: ReadonlySet<number>): number {
  const furthest = Math.min(MAX_ROW, lastData + ROWS_TO_COME)
  for (const { row, cells } of sheet.rows) {
    if (row <= lastData) continue
    if (row > furthest) break
    if (cells.some((cell) => columns.has(cell.column))) return Math.max(row - 1, lastData)
  }
  return furthest
}
