import { beginsTable, isLabelHeader, isHeaderRow, isValueHeader } from './columns'
import { plain } from './plain-text'
import type { GridRow, SourceGrid } from './source-grid'

// Headers are few; what has more of them is no page with tables.
const MOST_HEADERS = 50

/**
 * The parts of a source that hold tables beside each other, left to right; the source itself where there are none.
 * A part keeps the columns of the source: what stands in another part is blank in it.
 */
export function partsBeside(grid: SourceGrid): readonly SourceGrid[] {
  const cut = cutOf(grid)
  if (cut === null) return [grid]
  return [part(grid, 0, cut), ...partsBeside(part(grid, cut, Infinity))]
}

/** The column where a second table begins: with headers of its own on both sides, and a blank column or the same words again. */
function cutOf({ rows }: SourceGrid): number | null {
  const headers = rows.filter(({ cells }) => cells.some(isValueHeader)).slice(0, MOST_HEADERS)
  const starts = new Set(headers.flatMap(({ cells }) => cells.flatMap((cell, at) => (beginsTable(cell) ? [at] : []))))
  for (const at of [...starts].sort((a, b) => a - b)) {
    const left = headers.filter((row) => isOwnHeader(masked(row, 0, at)))
    const right = headers.filter((row) => beginsTable(row.cells[at] ?? '') && isOwnHeader(masked(row, at, Infinity)))
    if (left.length === 0 || right.length === 0) continue
    const isGap = rows.every(({ cells }) => (cells[at - 1] ?? '') === '')
    if (isGap || right.some((row) => left.includes(row) && saysItAgain(row, at))) return at
  }
  return null
}

function isOwnHeader(row: GridRow): boolean {
  return isHeaderRow(row) && row.cells.some(isLabelHeader)
}

function saysItAgain({ cells }: GridRow, at: number): boolean {
  const heads = (texts: readonly string[]): string[] =>
    texts.filter((text) => isValueHeader(text) || isLabelHeader(text)).map(plain)
  const before = heads(cells.slice(0, at))
  return heads(cells.slice(at)).some((text) => before.includes(text))
}

function part(grid: SourceGrid, from: number, to: number): SourceGrid {
  return {
    ...grid,
    rows: grid.rows.map((row) => masked(row, from, to)).filter(({ cells }) => cells.some((cell) => cell !== '')),
  }
}

function masked(row: GridRow, from: number, to: number): GridRow {
  return { ...row, cells: row.cells.map((cell, at) => (at >= from && at < to ? cell : '')) }
}
