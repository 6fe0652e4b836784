import type { CellPosition } from '#workbook'
import type { SheetShape } from './sheet-shape'

/** Where the grid library has a cell: its columns begin after the row numbers, its frozen rows count below zero. */
export interface GridPlace {
  readonly idx: number
  readonly rowIdx: number
}

/** From the cells of the sheet to the places of the grid and back. */
export interface GridPlaces {
  /** Its `idx` is 0 where the column is not drawn. */
  of(cell: CellPosition): GridPlace
  /** The same place so many rows and columns on, as far as there are cells. */
  movedBy(cell: CellPosition, step: { readonly rows: number; readonly columns: number }): GridPlace
  rowAt(rowIdx: number): number | undefined
  columnAt(idx: number): number | undefined
}

export function gridPlaces({ frozen, rows, columns }: SheetShape): GridPlaces {
  const rowIdxOf = (row: number): number => {
    const at = frozen.indexOf(row)
    return at >= 0 ? at - frozen.length : sortedIndex(rows, row)
  }
  const idxOf = (column: number): number => columns.findIndex((candidate) => candidate.column === column) + 1
  return {
    of: ({ row, column }) => ({ idx: idxOf(column), rowIdx: rowIdxOf(row) }),
    movedBy: ({ row, column }, step) => ({
      idx: Math.min(columns.length, Math.max(1, idxOf(column) + step.columns)),
      rowIdx: Math.min(rows.length - 1, Math.max(-frozen.length, rowIdxOf(row) + step.rows)),
    }),
    rowAt: (rowIdx) => (rowIdx >= 0 ? rows[rowIdx] : frozen[frozen.length + rowIdx]),
    columnAt: (idx) => columns[idx - 1]?.column,
  }
}

/** Where `row` stands in a sorted list, or where it would stand. */
function sortedIndex(rows: readonly number[], row: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] as number) < row) low = middle + 1
    else high = middle
  }
  return Math.min(low, rows.length - 1)
}
