import type { CellRange } from '#workbook'

/** Cells of one column, close together: one range for all of them, with gaps. */
export interface CellBlock<T> {
  readonly range: CellRange
  /** From top to bottom; null where no cell was given. */
  readonly cells: readonly (T | null)[]
}

/** Empty places that a block takes in before another begins: a range costs Excel as much as many cells. */
const GAP = 20

/**
 * Groups cells that are scattered over a sheet. Of two cells in one place the last one stands.
 * @param widest empty places that a block may take in between two cells
 */
export function cellBlocks<T extends { readonly row: number; readonly column: number }>(
  cells: readonly T[],
  widest = GAP,
): CellBlock<T>[] {
  const columns = new Map<number, Map<number, T>>()
  for (const cell of cells) {
    const rows = columns.get(cell.column) ?? new Map<number, T>()
    columns.set(cell.column, rows)
    rows.set(cell.row, cell)
  }
  return [...columns].flatMap(([column, rows]) => {
    const sorted = [...rows.values()].sort((one, other) => one.row - other.row)
    const blocks: { top: number; cells: (T | null)[] }[] = []
    for (const cell of sorted) {
      const last = blocks.at(-1)
      const gap = last === undefined ? Infinity : cell.row - last.top - last.cells.length
      if (last === undefined || gap > widest) blocks.push({ top: cell.row, cells: [cell] })
      else last.cells.push(...Array<null>(gap).fill(null), cell)
    }
    return blocks.map(({ top, cells: own }) => ({
      range: { top, bottom: top + own.length - 1, left: column, right: column },
      cells: own,
    }))
  })
}
