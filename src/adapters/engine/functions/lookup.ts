import { type CellError, type CellValue, columnLetters } from '#workbook'
import { Area, type Block, blockOf, matrixOf, read, trimmed } from '../area'
import { type FunctionNames, type NativeFunction, isArea, onCode, onValues, spreadOver } from '../function-shape'
import type { Run, Scope } from '../grid'
import { rowsHolding } from '../lookup-index'
import { FormulaSyntaxError } from '../syntax'
import {
  NA,
  NotCalculated,
  REF,
  VALUE,
  type Value,
  compareCells,
  isError,
  isMatrix,
  lookupKey,
  toBoolean,
  toNumber,
} from '../values'
import { hasWildcard, wildcardOf } from '../wildcard'

type Match = 'exact' | 'pattern' | 'next-smaller' | 'next-larger'

/** A row or column seen as a list. */
interface Line {
  readonly length: number
  at(index: number): CellValue
  /** Where it is a column of a sheet. */
  readonly area: Area | null
}

function lineOf(value: Value): Line | null {
  const block = isArea(value) ? trimmed(value) : blockOf(value)
  const area = block instanceof Area ? block : null
  if (block.columns === 1) return { length: block.rows, at: (index) => block.at(index, 0), area }
  if (block.rows === 1) return { length: block.columns, at: (index) => block.at(0, index), area: null }
  return null
}

/** First (or last) place that holds the value; -1 where none does. */
function exactPlace(line: Line, wanted: CellValue, last = false): number {
  // A blank asks for 0 and finds no blank.
  const key = lookupKey(wanted ?? 0)
  if (key === null) return -1
  const rows = line.area === null ? null : rowsHolding(line.area, key, 'exact')
  if (rows !== null && line.area !== null) {
    const row = last ? rows.at(-1) : rows[0]
    return row === undefined ? -1 : row - line.area.top
  }
  return placeWhere(line, last, (cell) => lookupKey(cell) === key)
}

function placeWhere(line: Line, last: boolean, test: (cell: CellValue) => boolean): number {
  for (let step = 0; step < line.length; step++) {
    const index = last ? line.length - 1 - step : step
    if (test(line.at(index))) return index
  }
  return -1
}

function patternPlace(line: Line, wanted: CellValue, last = false): number {
  if (typeof wanted !== 'string' || !hasWildcard(wanted)) return exactPlace(line, wanted, last)
  const wildcard = wildcardOf(wanted)
  return placeWhere(line, last, (cell) => typeof cell === 'string' && wildcard.test(cell))
}

/**
 * Last place whose value is not past the wanted one, in a sorted list; other kinds of cells are passed over.
 * `direction` 1: rising, -1: falling. A binary search, as Excel does it.
 */
function sortedPlace(line: Line, wanted: CellValue, direction: 1 | -1): number {
  const target = wanted ?? 0
  let low = 0
  let high = line.length - 1
  let best = -1
  while (low <= high) {
    const middle = (low + high) >> 1
    let at = middle
    while (at >= low && typeof line.at(at) !== typeof target) at--
    if (at < low) {
      low = middle + 1
      continue
    }
    if (compareCells(line.at(at), target) * direction <= 0) {
      best = at
      low = middle + 1
    } else high = at - 1
  }
  return best
}

/** Place of the wanted value, else of the nearest one on that side, in a list in any order. */
function nearestPlace(line: Line, wanted: CellValue, side: 1 | -1, last: boolean): number {
  const exact = exactPlace(line, wanted, last)
  if (exact !== -1) return exact
  const target = wanted ?? 0
  let best = -1
  for (let step = 0; step < line.length; step++) {
    const index = last ? line.length - 1 - step : step
    const cell = line.at(index)
    if (typeof cell !== typeof target || compareCells(cell, target) * side < 0) continue
    if (best === -1 || compareCells(cell, line.at(best)) * side < 0) best = index
  }
  return best
}

function placeOf(line: Line, wanted: CellValue, match: Match, last: boolean): number {
  switch (match) {
    case 'exact':
      return exactPlace(line, wanted, last)
    case 'pattern':
      return patternPlace(line, wanted, last)
    case 'next-smaller':
      return nearestPlace(line, wanted, -1, last)
    case 'next-larger':
      return nearestPlace(line, wanted, 1, last)
  }
}

const MODES: ReadonlyMap<number, Match> = new Map([
  [0, 'exact'],
  [-1, 'next-smaller'],
  [1, 'next-larger'],
  [2, 'pattern'],
])

function numberOr(value: Value, otherwise: number, scope: Scope): number | CellError {
  if (value === undefined) return otherwise
  const cell = read(value)
  return isMatrix(cell) ? VALUE : toNumber(cell, scope.grid.book.settings)
}

/** Place in the list for XLOOKUP and XMATCH, from 0; -1 where nothing fits. */
function xPlace(wanted: Value, line: Line, mode: Value, order: Value, scope: Scope): number | CellError {
  const matchMode = numberOr(mode, 0, scope)
  const searchMode = numberOr(order, 1, scope)
  if (typeof matchMode !== 'number') return matchMode
  if (typeof searchMode !== 'number') return searchMode
  const match = MODES.get(matchMode)
  if (match === undefined || ![1, -1, 2, -2].includes(searchMode)) return VALUE
  const cell = read(wanted) as CellValue
  // Binary searches (2, -2) find the same in the sorted lists they are for.
  return isError(cell) ? cell : placeOf(line, cell, match, searchMode === -1)
}

// ---- VLOOKUP and HLOOKUP

function lookupAlong(direction: 'down' | 'across'): NativeFunction {
  return onValues(3, 4, (args, scope) =>
    spreadOver(args, [0, 2], ([wanted, table, place, approximate]) => {
      const index = toNumber(place as CellValue, scope.grid.book.settings)
      if (typeof index !== 'number') return index
      if (isError(wanted)) return wanted
      if (isError(table)) return table
      // Left out means approximate; an empty place means exact.
      const sorted = args.length < 4 ? true : toBoolean(read(approximate) as CellValue)
      if (typeof sorted !== 'boolean') return sorted
      const block = isArea(table) ? trimmed(table) : blockOf(table)
      if (index < 1) return VALUE
      const offset = Math.trunc(index) - 1
      if (offset >= (direction === 'down' ? block.columns : block.rows)) return REF
      const line = firstLine(block, direction)
      const cell = wanted as CellValue
      const at = sorted ? sortedPlace(line, cell, 1) : patternPlace(line, cell)
      if (at === -1) return NA
      return direction === 'down' ? block.at(at, offset) : block.at(offset, at)
    }),
  )
}

function firstLine(block: Block, direction: 'down' | 'across'): Line {
  if (direction === 'across') return { length: block.columns, at: (index) => block.at(0, index), area: null }
  const area = block instanceof Area ? new Area(block.grid, block.top, block.left, block.bottom, block.left) : null
  return { length: block.rows, at: (index) => block.at(index, 0), area }
}

// ---- INDEX and other references

function indexed(value: Value, row: number, column: number): Value {
  if (isError(value)) return value
  const block = blockOf(value)
  // One number in a single row counts columns.
  if (row < 0 || column < 0 || row > block.rows || column > block.columns) return row < 0 || column < 0 ? VALUE : REF
  if (value instanceof Area) {
    const { grid, top, left, bottom, right } = value
    return new Area(
      grid,
      row === 0 ? top : top + row - 1,
      column === 0 ? left : left + column - 1,
      row === 0 ? bottom : top + row - 1,
      column === 0 ? right : left + column - 1,
    )
  }
  const matrix = matrixOf(block)
  const rows = row === 0 ? matrix : [matrix[row - 1] as CellValue[]]
  const cut = column === 0 ? rows : rows.map((line) => [line[column - 1] as CellValue])
  return cut.length === 1 && cut[0]?.length === 1 ? cut[0][0] : cut
}

function indexOf(args: readonly Value[], scope: Scope): Value {
  const [value] = args
  const block = blockOf(value)
  const isRow = block.rows === 1 && block.columns > 1
  const places = [1, 2].filter((place) => isMatrix(read(args[place])))
  const pick = (row: Value, column: Value): Value => {
    const first = numberOr(row, 0, scope)
    const second = numberOr(column, 0, scope)
    if (typeof first !== 'number') return first
    if (typeof second !== 'number') return second
    const lonely = args.length === 2 && isRow
    const [down, across] = lonely ? [1, Math.trunc(first)] : [Math.trunc(first), Math.trunc(second)]
    return indexed(value, down, args.length === 2 && !isRow && block.columns === 1 ? 1 : across)
  }
  if (places.length === 0) return pick(args[1], args[2])
  return spreadOver(args, places, ([, row, column]) => pick(row, column))
}

function offsetOf(args: readonly Value[], scope: Scope): Value {
  const [start] = args
  if (!isArea(start)) return isError(start) ? start : VALUE
  const numbers = [
    numberOr(args[1], 0, scope),
    numberOr(args[2], 0, scope),
    numberOr(args[3], start.rows, scope),
    numberOr(args[4], start.columns, scope),
  ]
  for (const number of numbers) if (typeof number !== 'number') return number
  const [down = 0, across = 0, rows = 1, columns = 1] = (numbers as number[]).map(Math.trunc)
  if (rows === 0 || columns === 0) return REF
  const top = start.top + down + Math.min(0, rows + 1)
  const left = start.left + across + Math.min(0, columns + 1)
  const bottom = top + Math.abs(rows) - 1
  const right = left + Math.abs(columns) - 1
  if (top < 1 || left < 1 || bottom > 1_048_576 || right > 16_384) return REF
  return new Area(start.grid, top, left, bottom, right)
}

function referenceIn(text: string, scope: Scope): Value {
  try {
    const value = scope.grid.book.compile(text, scope.row, scope.column)(scope)
    return isArea(value) || isError(value) ? value : REF
  } catch (problem) {
    if (problem instanceof FormulaSyntaxError) return REF
    throw problem
  }
}

export const LOOKUP_FUNCTIONS: FunctionNames = {
  MATCH: onValues(2, 3, (args, scope) =>
    spreadOver(args, [0], ([wanted, list, kind]) => {
      if (isError(wanted)) return wanted
      if (isError(list)) return list
      const mode = args.length < 3 ? 1 : numberOr(kind ?? 0, 1, scope)
      if (typeof mode !== 'number') return mode
      const line = lineOf(list)
      if (line === null) return NA
      const cell = wanted as CellValue
      const at = mode === 0 ? patternPlace(line, cell) : sortedPlace(line, cell, mode > 0 ? 1 : -1)
      return at === -1 ? NA : at + 1
    }),
  ),
  XMATCH: onValues(2, 4, (args, scope) =>
    spreadOver(args, [0], ([wanted, list, mode, order]) => {
      if (isError(list)) return list
      const line = lineOf(list)
      if (line === null) return VALUE
      const at = xPlace(wanted, line, mode, order, scope)
      return typeof at !== 'number' ? at : at === -1 ? NA : at + 1
    }),
  ),
  XLOOKUP: onCode(3, 6, (code, scope) => {
    const [wanted, list, results] = code.slice(0, 3).map((run) => run(scope))
    const [mode, order] = [code[4]?.(scope), code[5]?.(scope)]
    if (isError(list)) return list
    if (isError(results)) return results
    const line = lineOf(list)
    const block = isArea(results) ? trimmed(results) : blockOf(results)
    const down = blockOf(list).columns === 1
    const fits = line !== null && (down ? block.rows === line.length : block.columns === line.length)
    if (line === null || !fits) return VALUE
    return spreadOver([wanted], [0], ([single]) => {
      const at = xPlace(single, line, mode, order, scope)
      if (typeof at !== 'number') return at
      if (at === -1) return code[3]?.(scope) ?? NA
      return indexed(results, down ? at + 1 : 0, down ? 0 : at + 1)
    })
  }),
  VLOOKUP: lookupAlong('down'),
  HLOOKUP: lookupAlong('across'),
  LOOKUP: onValues(2, 3, (args) =>
    spreadOver(args, [0], ([wanted, list, results]) => {
      if (isError(wanted)) return wanted
      const block = blockOf(list)
      const along = block.columns > block.rows ? 'across' : 'down'
      const line = lineOf(list) ?? firstLine(block, along)
      const at = sortedPlace(line, wanted as CellValue, 1)
      if (at === -1) return NA
      if (results !== undefined) return lineOf(results)?.at(at) ?? NA
      return along === 'down' ? block.at(at, block.columns - 1) : block.at(block.rows - 1, at)
    }),
  ),
  INDEX: onValues(2, 3, indexOf),
  CHOOSE: onCode(2, 255, ([index, ...choices], scope) =>
    spreadOver([(index as Run)(scope)], [0], ([place]) => {
      const number = toNumber(place as CellValue, scope.grid.book.settings)
      if (typeof number !== 'number') return number
      return choices[Math.trunc(number) - 1]?.(scope) ?? VALUE
    }),
  ),
  OFFSET: onValues(3, 5, offsetOf),
  INDIRECT: onValues(1, 2, ([text, inA1], scope) => {
    const cell = read(text)
    if (isError(cell)) return cell
    if (inA1 !== undefined && read(inA1) !== true) throw new NotCalculated('R1C1')
    return typeof cell === 'string' ? referenceIn(cell, scope) : REF
  }),
  ADDRESS: onValues(2, 2, (args, scope) => {
    const [row, column] = args.map((arg) => numberOr(arg, 1, scope))
    if (typeof row !== 'number') return row
    if (typeof column !== 'number') return column ?? VALUE
    return `$${columnLetters(column)}$${String(row)}`
  }),
}
