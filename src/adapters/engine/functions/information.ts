import { type CellValue, isCellError } from '#workbook'
import { Area, blockOf, read } from '../area'
import { type FunctionNames, isArea, onCells, onValues } from '../function-shape'
import { formulaAt } from '../grid'
import { NA, REF, VALUE, type Value, isError, isMatrix } from '../values'

const ERROR_TYPES = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']

function numbersFrom(first: number, count: number): number[] {
  return Array.from({ length: Math.min(count, 100_000) }, (_, at) => first + at)
}

function corner(value: Value): CellValue {
  const cells = read(value instanceof Area ? new Area(value.grid, value.top, value.left, value.top, value.left) : value)
  return isMatrix(cells) ? (cells[0]?.[0] ?? null) : cells
}

export const INFORMATION_FUNCTIONS: FunctionNames = {
  ISBLANK: onCells(['raw'], (cell) => cell === null),
  ISNUMBER: onCells(['raw'], (cell) => typeof cell === 'number'),
  ISTEXT: onCells(['raw'], (cell) => typeof cell === 'string'),
  ISNONTEXT: onCells(['raw'], (cell) => typeof cell !== 'string'),
  ISLOGICAL: onCells(['raw'], (cell) => typeof cell === 'boolean'),
  ISERROR: onCells(['raw'], (cell) => isCellError(cell)),
  ISERR: onCells(['raw'], (cell) => isCellError(cell) && cell.error !== '#N/A'),
  ISNA: onCells(['raw'], (cell) => isCellError(cell) && cell.error === '#N/A'),
  ISEVEN: onCells(['number'], (number) => Math.trunc(number) % 2 === 0),
  ISODD: onCells(['number'], (number) => Math.trunc(number) % 2 !== 0),
  ISREF: onValues(1, 1, ([value]) => isArea(value)),
  ISFORMULA: onValues(1, 1, ([value]) => {
    if (!isArea(value)) return VALUE
    const formula = formulaAt(value.grid, value.top, value.left)
    return formula !== undefined && 'formula' in formula
  }),
  'ERROR.TYPE': onCells(['raw'], (cell) => {
    const at = isCellError(cell) ? ERROR_TYPES.indexOf(cell.error) : -1
    return at === -1 ? NA : at + 1
  }),
  NA: onCells([], () => NA),
  N: onValues(1, 1, ([value]) => {
    const cell = corner(value)
    if (typeof cell === 'number' || isCellError(cell)) return cell
    return cell === true ? 1 : 0
  }),
  T: onValues(1, 1, ([value]) => {
    const cell = corner(value)
    return typeof cell === 'string' || isCellError(cell) ? cell : ''
  }),
  ROW: onValues(
    0,
    1,
    ([value], scope) => {
      if (value === undefined) return scope.row
      if (!isArea(value)) return isError(value) ? value : VALUE
      return value.rows === 1 ? value.top : numbersFrom(value.top, value.rows).map((row) => [row])
    },
    { isByRow: true },
  ),
  COLUMN: onValues(
    0,
    1,
    ([value], scope) => {
      if (value === undefined) return scope.column
      if (!isArea(value)) return isError(value) ? value : VALUE
      return value.columns === 1 ? value.left : [numbersFrom(value.left, value.columns)]
    },
    { isByRow: true },
  ),
  ROWS: onValues(1, 1, ([value]) => (isError(value) ? value : blockOf(value).rows)),
  COLUMNS: onValues(1, 1, ([value]) => (isError(value) ? value : blockOf(value).columns)),
  SHEET: onValues(0, 1, ([value], scope) => {
    if (value !== undefined && !isArea(value)) return REF
    return [...scope.grid.book.grids.values()].indexOf(value?.grid ?? scope.grid) + 1
  }),
}
