import { MAX_COLUMN } from '#workbook'

/** One number for a place on a sheet, in reading order. */
export function cellKey(row: number, column: number): number {
  return (row - 1) * MAX_COLUMN + column - 1
}

export function keyRow(key: number): number {
  return Math.floor(key / MAX_COLUMN) + 1
}

export function keyColumn(key: number): number {
  return (key % MAX_COLUMN) + 1
}
