import { type CellError, type CellValue, isCellError } from '#workbook'
import type { BinaryOperator } from './syntax'
import {
  DIV0,
  MAX_ARRAY_CELLS,
  type Matrix,
  NA,
  NUM,
  NotCalculated,
  type Settings,
  compareCells,
  finite,
  isMatrix,
  toNumber,
  toText,
} from './values'

/** Applies an operator to cells or arrays; arrays go cell by cell. */
export function applyOperator(
  operator: BinaryOperator,
  a: CellValue | Matrix,
  b: CellValue | Matrix,
  settings: Settings,
): CellValue | Matrix {
  if (!isMatrix(a) && !isMatrix(b)) return onCells(operator, a, b, settings)
  return broadcast([a, b], (cells) => onCells(operator, cells[0] as CellValue, cells[1] as CellValue, settings))
}

/**
 * Calls a function of single cells for every place of arrays. One row or column serves all rows or columns;
 * where an array has no cell the others have, #N/A stands.
 */
export function broadcast(
  args: readonly (CellValue | Matrix)[],
  call: (cells: readonly CellValue[]) => CellValue,
): Matrix {
  let rows = 1
  let columns = 1
  for (const arg of args) {
    if (!isMatrix(arg)) continue
    rows = Math.max(rows, arg.length)
    columns = Math.max(columns, arg[0]?.length ?? 0)
  }
  if (rows * columns > MAX_ARRAY_CELLS) throw new NotCalculated('array too large')
  const matrices = args.map((arg) => (isMatrix(arg) ? arg : [[arg]]))
  const result: Matrix = []
  for (let row = 0; row < rows; row++) {
    const lines = matrices.map((matrix) => (matrix.length === 1 ? matrix[0] : matrix[row]))
    const line: CellValue[] = []
    for (let column = 0; column < columns; column++) line.push(call(lines.map((cells) => cellOf(cells, column))))
    result.push(line)
  }
  return result
}

function cellOf(line: readonly CellValue[] | undefined, column: number): CellValue {
  const cell = line?.length === 1 ? line[0] : line?.[column]
  return cell === undefined ? NA : cell
}

function onCells(operator: BinaryOperator, a: CellValue, b: CellValue, settings: Settings): CellValue {
  if (typeof a === 'number' && typeof b === 'number') return onNumbers(operator, a, b, settings)
  if (isCellError(a)) return a
  if (isCellError(b)) return b
  switch (operator) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '^': {
      const x = toNumber(a, settings)
      if (typeof x !== 'number') return x
      const y = toNumber(b, settings)
      return typeof y === 'number' ? onNumbers(operator, x, y, settings) : y
    }
    case '&':
      return joined(a, b, settings)
    default:
      return compared(operator, compareCells(a, b))
  }
}

function onNumbers(operator: BinaryOperator, a: number, b: number, settings: Settings): CellValue {
  switch (operator) {
    case '+':
      return finite(snapped(a + b, a))
    case '-':
      return finite(snapped(a - b, a))
    case '*':
      return finite(a * b)
    case '/':
      return b === 0 ? DIV0 : finite(a / b)
    case '^':
      return power(a, b)
    case '&':
      return joined(a, b, settings)
    default:
      return compared(operator, compareCells(a, b))
  }
}

function joined(a: CellValue, b: CellValue, settings: Settings): CellValue {
  const [x, y] = [toText(a, settings), toText(b, settings)]
  if (typeof x !== 'string') return x
  return typeof y === 'string' ? x + y : y
}

// A sum that is nothing but binary dust beside its terms is zero: 0.3 - 0.2 - 0.1.
function snapped(sum: number, term: number): number {
  return Math.abs(sum) < Math.abs(term) * 1e-15 ? 0 : sum
}

export function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return NUM
  if (base === 0 && exponent < 0) return DIV0
  const result = base ** exponent
  return Number.isFinite(result) ? result : NUM
}

/** Whether an order (negative, zero, positive) satisfies a comparison. */
export function compared(operator: BinaryOperator, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0
    case '<>':
      return order !== 0
    case '<':
      return order < 0
    case '>':
      return order > 0
    case '<=':
      return order <= 0
    default:
      return order >= 0
  }
}
