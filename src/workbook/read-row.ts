import { type CellRange } from './cell-address'
import { type FoundTable, tallMerges } from './find-tables'
import { ABSENT, type Field, type FieldProblem, type FieldRemark, readCell } from './read-cell'
import { type Cell, cellAt, type SheetRow, type SheetSnapshot } from './snapshot'
import type { TableDeclaration } from './tables'

/** What the cells of a row hold by the columns they stand in. */
export interface RowRead {
  readonly fields: Readonly<Record<string, Field<unknown>>>
  readonly notes: readonly FieldNote[]
}

/** A cell that could not be read, or was read with a remark. */
export interface FieldNote {
  readonly columnId: string
  readonly problem: FieldProblem | null
  readonly remark: FieldRemark | null
  /** The cell as it stands; absent where a merged cell above gave the value. */
  readonly cell: Cell
}

/** What was read of a row, for as long as the row is the same object and its table has the same columns. */
const known = new WeakMap<SheetRow, { readonly columns: string; readonly read: RowRead }>()

/** Reads the rows of one table. A row that was read before as part of the same table gives the very same answer. */
export function rowReader(
  found: FoundTable,
  declaration: TableDeclaration,
  date1904: boolean,
): (row: SheetRow) => RowRead {
  const { shape, sheet, quarterFrom } = found
  const merges = tallMerges(sheet)
  const merged = mergedCells(sheet, merges)
  const ids = Object.keys(declaration.columns)
  // Every row starts as a copy of one object: built up key by key, so many keys would make it a slow dictionary.
  const unread = Object.fromEntries(ids.map((id): [string, Field<unknown>] => [id, ABSENT]))
  if (quarterFrom !== null) unread['quarter'] = { kind: 'value', value: quarterFrom.quarter }
  const present = Object.entries(declaration.columns).flatMap(([id, { kind }]) => {
    const column = shape.columns[id]?.column
    return column === undefined ? [] : [{ id, kind, column }]
  })
  // All that decides how a row is read and where it stands, its own cells apart.
  const { table, headerRow, columns: places } = shape
  const columns = JSON.stringify([table, sheet.name, headerRow, places, quarterFrom?.quarter ?? null, date1904])

  const read = (row: SheetRow): RowRead => {
    const fields: Record<string, Field<unknown>> = { ...unread }
    let notes: FieldNote[] | null = null
    for (const { id, kind, column } of present) {
      const cell = cellOf(row, column) ?? merged(row.row, column)
      const field = readCell(cell, kind, date1904)
      fields[id] = field
      if (cell === undefined) continue
      if (field.kind === 'problem') (notes ??= []).push({ columnId: id, problem: field.problem, remark: null, cell })
      else if (field.kind === 'value' && field.remark !== undefined)
        (notes ??= []).push({ columnId: id, problem: null, remark: field.remark, cell })
    }
    return { fields, notes: notes ?? NO_NOTES }
  }

  // A merged cell gives its value to rows below it, which know nothing of its changes.
  if (merges.size > 0) return read
  return (row) => {
    const before = known.get(row)
    if (before?.columns === columns) return before.read
    const now = read(row)
    known.set(row, { columns, read: now })
    return now
  }
}

const NO_NOTES: readonly FieldNote[] = []

function cellOf(row: SheetRow, column: number): Cell | undefined {
  for (const cell of row.cells) if (cell.column === column) return cell
  return undefined
}

/** The cell that gives a merged block its value, for the empty cells under it. */
function mergedCells(
  sheet: SheetSnapshot,
  byColumn: ReadonlyMap<number, readonly CellRange[]>,
): (row: number, column: number) => Cell | undefined {
  if (byColumn.size === 0) return () => undefined
  return (row, column) => {
    const merge = byColumn.get(column)?.find(({ top, bottom }) => top < row && row <= bottom)
    return merge && cellAt(sheet, merge.top, column)
  }
}
