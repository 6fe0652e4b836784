import type { CellPlace } from '#findings'
import { cellPlaceOf, headerOf, type TableRead } from '#workbook'
import { safeText } from './safe-text'

interface RowOfTable {
  readonly table: TableRead
  readonly row: number
}

/** The cell a finding points to: the first of these columns that the table has. */
export function placeOf(row: RowOfTable, ...columnIds: readonly string[]): CellPlace {
  const there = columnIds.find((id) => row.table.shape.columns[id] !== undefined) ?? columnIds[0] ?? ''
  const place = cellPlaceOf(row, there)
  return place.header === null ? place : { ...place, header: safeText(place.header) }
}

/** Header of a column as it reads on the sheet. */
export function nameOfColumn(row: RowOfTable, columnId: string): string {
  return safeText(headerOf(row.table, columnId))
}
