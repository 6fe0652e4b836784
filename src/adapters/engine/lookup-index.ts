import { type CellValue, isCellError } from '#workbook'
import type { Area } from './area'
import { type Column, type RowIndex, firstAtOrAfter, valueAt } from './grid'
import { lookupKey } from './values'

/** exact: text is text. loose: text that reads as a number counts as that number, as COUNTIF does. */
export type Matching = 'exact' | 'loose'

type Key = string | number | boolean

/**
 * The rows of a one-column area that hold a value, rising; null where looking them up one by one is wiser.
 * A column is indexed once, whole, when all of it is known; a range with formulas under way when it is asked again.
 */
export function rowsHolding(area: Area, key: Key, matching: Matching): readonly number[] | null {
  const column = area.grid.columns[area.left]
  if (column === undefined) return []
  const index = column.pending === 0 ? columnIndex(column, matching) : rangeIndex(area, column, matching)
  if (index === null) return null
  const found = index.get(key)
  if (found === undefined) return []
  const rows = typeof found === 'number' ? [found] : found
  const from = firstAtOrAfter(rows, area.top)
  const past = firstAtOrAfter(rows, area.bottom + 1)
  return from === 0 && past === rows.length ? rows : rows.slice(from, past)
}

function columnIndex(column: Column, matching: Matching): RowIndex {
  return (column[matching] ??= indexed(column, 0, Infinity, matching))
}

function rangeIndex(area: Area, column: Column, matching: Matching): RowIndex | null {
  const { rangeIndexes } = area.grid.book
  const key = `${matching}:${area.grid.name}:${String(area.left)}:${String(area.top)}:${String(area.bottom)}`
  let entry = rangeIndexes.get(key)
  if (entry === undefined) rangeIndexes.set(key, (entry = { uses: 0, rows: null }))
  entry.uses++
  if (entry.uses < 2) return null
  return (entry.rows ??= indexed(column, area.top, area.bottom, matching))
}

function indexed(column: Column, top: number, bottom: number, matching: Matching): RowIndex {
  const index = new Map<Key, number | number[]>()
  for (let at = firstAtOrAfter(column.rows, top); at < column.rows.length; at++) {
    const row = column.rows[at] as number
    if (row > bottom) break
    const key = keyFor(valueAt(column, at), matching)
    if (key === null) continue
    const known = index.get(key)
    if (known === undefined) index.set(key, row)
    else if (typeof known === 'number') index.set(key, [known, row])
    else known.push(row)
  }
  return index
}

/** The key under which a cell is filed. */
export function keyFor(value: CellValue, matching: Matching): Key | null {
  if (value === null || isCellError(value)) return null
  if (matching === 'loose' && typeof value === 'string') return looseNumber(value) ?? value.toLowerCase()
  return lookupKey(value)
}

/** Plain numbers written as text: "5", "05", "1.5". Dates and the like stay text. */
export function looseNumber(text: string): number | null {
  return /^\s*[-+]?\d*\.?\d+\s*$/.test(text) ? Number(text) : null
}
