import type { Cell, SheetRow, SheetSnapshot } from './snapshot'

/** What stands in a cell from now on; null empties it. */
export interface CellChange {
  readonly row: number
  readonly column: number
  readonly cell: Cell | null
}

/**
 * The sheet with these cells changed; the given sheet stays as it is. Rows without change are shared, so one edit
 * in a large sheet is cheap. Of two changes in one place the last one stands.
 */
export function withCells(sheet: SheetSnapshot, changes: readonly CellChange[]): SheetSnapshot {
  if (changes.length === 0) return sheet
  const byRow = new Map<number, Map<number, Cell | null>>()
  for (const { row, column, cell } of changes) {
    const ofRow = byRow.get(row) ?? new Map<number, Cell | null>()
    ofRow.set(column, cell)
    byRow.set(row, ofRow)
  }
  const rows: SheetRow[] = []
  const changed = [...byRow].sort(([a], [b]) => a - b)
  let at = 0
  for (const row of sheet.rows) {
    for (; at < changed.length && (changed[at]?.[0] ?? 0) < row.row; at++) addRow(rows, changed[at])
    const [number, cells] = changed[at] ?? [0, undefined]
    if (number === row.row && cells !== undefined) {
      at++
      const merged = mergedCells(row.cells, cells)
      if (merged.length > 0) rows.push({ ...row, cells: merged })
    } else rows.push(row)
  }
  for (; at < changed.length; at++) addRow(rows, changed[at])
  return { ...sheet, rows }
}

function addRow(rows: SheetRow[], change: [number, Map<number, Cell | null>] | undefined): void {
  if (change === undefined) return
  const cells = mergedCells([], change[1])
  if (cells.length > 0) rows.push({ row: change[0], hidden: false, cells })
}

function mergedCells(cells: readonly Cell[], changes: ReadonlyMap<number, Cell | null>): Cell[] {
  const added = [...changes.values()].filter((cell): cell is Cell => cell !== null)
  return [...cells.filter((cell) => !changes.has(cell.column)), ...added].sort((a, b) => a.column - b.column)
}
