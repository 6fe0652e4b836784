import { partsBeside } from './beside'
import { type Columns, columnsOf, isHeaderRow } from './columns'
import type { GridRow, SourceGrid } from './source-grid'

/** One table of a source: what stands above it, its header, and every row down to the next table. */
export interface FoundTable {
  readonly titles: readonly GridRow[]
  readonly header: GridRow | null
  readonly columns: Columns
  readonly rows: readonly GridRow[]
  /** Which of the parts beside each other it stands in, from the left. */
  readonly part: number
}

/** The tables of a source: those of one part beside the others, and in each top to bottom. */
export function findTables(grid: SourceGrid): FoundTable[] {
  const parts = partsBeside(grid)
  if (parts.length === 1) return tablesIn(grid)
  const found = parts.map(tablesIn)
  if (found.some((tables) => tables.length === 0)) return tablesIn(grid)
  return found.flatMap((tables, part) => tables.map((table) => ({ ...table, part })))
}

/** Top to bottom; rows in front of the first table that belong to none are its titles. */
function tablesIn(grid: SourceGrid): FoundTable[] {
  const headers = grid.rows.flatMap((row, index) => (isHeaderRow(row) ? [index] : []))
  const starts = headers.filter((at, order) => order === 0 || !isSameHeader(grid.rows, headers, at, order))
  if (starts.length === 0) return withoutHeader(grid)
  const tables: FoundTable[] = []
  let titlesFrom = 0
  for (const [order, at] of starts.entries()) {
    const next = starts[order + 1] ?? grid.rows.length
    const titlesOfNext = order + 1 < starts.length ? titleStart(grid.rows, at + 1, next) : next
    const header = grid.rows[at] as GridRow
    const rows = grid.rows.slice(at + 1, titlesOfNext)
    const columns = columnsOf(header, rows, grid.hiddenColumns)
    if (columns === null) continue
    tables.push({ titles: grid.rows.slice(titlesFrom, at), header, columns, rows, part: 0 })
    titlesFrom = titlesOfNext
  }
  return tables.length > 0 ? tables : withoutHeader(grid)
}

// The header that is printed again on the next page does not start another table.
function isSameHeader(rows: readonly GridRow[], headers: readonly number[], at: number, order: number): boolean {
  const before = rows[headers[order - 1] ?? 0]?.cells.join('\u0000')
  return before === rows[at]?.cells.join('\u0000')
}

/** Where the titles of the next table begin: the single texts right above its header. */
function titleStart(rows: readonly GridRow[], from: number, header: number): number {
  let start = header
  while (start > from && (rows[start - 1]?.cells.filter((cell) => cell !== '').length ?? 0) === 1) {
    if (/^\s*[*(¹²³]/.test(rows[start - 1]?.cells.find((cell) => cell !== '') ?? '')) break
    start--
  }
  return start
}

function withoutHeader(grid: SourceGrid): FoundTable[] {
  const columns = columnsOf(null, grid.rows, grid.hiddenColumns)
  if (columns === null) return []
  const first = grid.rows.findIndex(
    (row) => (row.cells[columns.value] ?? '') !== '' && (row.cells[columns.label] ?? '') !== '',
  )
  if (first < 0) return []
  return [{ titles: grid.rows.slice(0, first), header: null, columns, rows: grid.rows.slice(first), part: 0 }]
}
