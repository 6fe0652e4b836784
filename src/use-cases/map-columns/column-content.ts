import { type CellKind, isDateFormat, readCellAs, type SheetRow } from '#workbook'
import type { TableId } from './table-headers'

// Looked at from the top; enough to tell, and quick in a long sheet.
const SAMPLE = 200
const FEWEST = 3
const SHARE = 0.8

/** Contents that leave no doubt about the column, per kind of table: nothing else in such a table looks like it. */
const TELLING: Readonly<Record<TableId, readonly (readonly [columnId: string, kind: CellKind])[]>> = {
  contributions: [
    ['quarter', 'quarter'],
    ['status', 'status'],
    ['evidence', 'evidence'],
  ],
  contracts: [],
  plan: [['quarter', 'quarter']],
}

/** What columns may be, by what stands under their header: column -> column id. */
export function columnsByContent(
  rows: readonly SheetRow[],
  columns: readonly number[],
  table: TableId,
  taken: ReadonlySet<string>,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const sample = rows.slice(0, SAMPLE)
  for (const [columnId, kind] of TELLING[table]) {
    if (taken.has(columnId)) continue
    const column = columns.find((one) => !found.has(one) && holds(sample, one, kind))
    if (column !== undefined) found.set(column, columnId)
  }
  for (const [column, columnId] of startAndEnd(sample, columns, taken))
    if (!found.has(column)) found.set(column, columnId)
  return found
}

function holds(rows: readonly SheetRow[], column: number, kind: CellKind): boolean {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.column === column && cell.value !== null))
  // A number can be read as much; words such as "akkoord" or "2026-Q3" cannot.
  const read = cells.filter((cell) => typeof cell.value === 'string' && readCellAs(cell, kind, false).kind === 'value')
  return read.length >= FEWEST && read.length >= cells.length * SHARE
}

/** Two columns of days where start and end are both open: the one with the earlier days is the start. */
function startAndEnd(
  rows: readonly SheetRow[],
  columns: readonly number[],
  taken: ReadonlySet<string>,
): [column: number, columnId: string][] {
  if (taken.has('start') || taken.has('end')) return []
  const days = columns.filter((column) => daysIn(rows, column).length >= FEWEST)
  const [one, other] = days
  if (days.length !== 2 || one === undefined || other === undefined) return []
  const isEarlier = rows.filter((row) => (dayOf(row, one) ?? 0) < (dayOf(row, other) ?? 0)).length
  const [start, end] = isEarlier * 2 >= rows.length ? [one, other] : [other, one]
  return [
    [start, 'start'],
    [end, 'end'],
  ]
}

function daysIn(rows: readonly SheetRow[], column: number): number[] {
  return rows.flatMap((row) => dayOf(row, column) ?? [])
}

function dayOf(row: SheetRow, column: number): number | null {
  const cell = row.cells.find((candidate) => candidate.column === column)
  return typeof cell?.value === 'number' && cell.format !== undefined && isDateFormat(cell.format) ? cell.value : null
}
