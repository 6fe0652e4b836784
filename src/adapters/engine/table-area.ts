import type { CellError, TableObject } from '#workbook'
import { Area } from './area'
import type { PlacedTable, Scope } from './grid'
import type { TableNode, TablePart } from './syntax'
import { NotCalculated, REF, VALUE } from './values'

/** The cells a table reference stands for, seen from the formula's own row. */
export function tableArea(node: TableNode, scope: Scope): Area | CellError {
  const placed = node.table === null ? tableAround(scope) : scope.grid.book.tables.get(node.table.toLowerCase())
  if (placed === undefined) throw new NotCalculated('unknown table')
  const { grid, table } = placed
  const rows = rowsOf(node.parts, table, scope)
  if ('error' in rows) return rows
  const { left, right } = table.range
  if (node.from === null || node.to === null) return new Area(grid, rows.top, left, rows.bottom, right)
  const from = columnAt(table, node.from)
  const to = columnAt(table, node.to)
  if (from === -1 || to === -1) return REF
  return new Area(grid, rows.top, left + Math.min(from, to), rows.bottom, left + Math.max(from, to))
}

function tableAround(scope: Scope): PlacedTable | undefined {
  for (const placed of scope.grid.book.tables.values()) {
    const { top, left, bottom, right } = placed.table.range
    const isInside = scope.row >= top && scope.row <= bottom && scope.column >= left && scope.column <= right
    if (placed.grid === scope.grid && isInside) return placed
  }
  return undefined
}

function columnAt(table: TableObject, name: string): number {
  const lower = name.toLowerCase()
  return table.columns.findIndex((column) => column.toLowerCase() === lower)
}

interface Rows {
  readonly top: number
  readonly bottom: number
}

function rowsOf(parts: readonly TablePart[], table: TableObject, scope: Scope): Rows | CellError {
  const found = parts.map((part) => partOf(part, table, scope))
  const rows: Rows[] = []
  for (const part of found) {
    if ('error' in part) return part
    rows.push(part)
  }
  return { top: Math.min(...rows.map((part) => part.top)), bottom: Math.max(...rows.map((part) => part.bottom)) }
}

function partOf(part: TablePart, table: TableObject, scope: Scope): Rows | CellError {
  const { top, bottom } = table.range
  const first = table.hasHeaderRow ? top + 1 : top
  const last = table.hasTotalRow ? bottom - 1 : bottom
  switch (part) {
    case 'all':
      return { top, bottom }
    case 'headers':
      return table.hasHeaderRow ? { top, bottom: top } : REF
    case 'totals':
      return table.hasTotalRow ? { top: bottom, bottom } : REF
    case 'data':
      return { top: first, bottom: last }
    case 'this-row':
      return scope.row >= first && scope.row <= last ? { top: scope.row, bottom: scope.row } : VALUE
  }
}
