import type { CellValue } from '#workbook'
import { blockOf, matrixOf, trimmed } from '../area'
import { type FunctionNames, MANY, type NativeFunction, firstCell, isArea, onValues } from '../function-shape'
import type { Scope } from '../grid'
import {
  CALC,
  MAX_ARRAY_CELLS,
  type Matrix,
  NA,
  NUM,
  VALUE,
  type Value,
  compareCells,
  isError,
  isLambda,
  lookupKey,
  toBoolean,
  toNumber,
  unboxed,
} from '../values'

function matrix(value: Value): Matrix {
  return matrixOf(isArea(value) ? trimmed(value) : blockOf(value))
}

function transposed(cells: Matrix): Matrix {
  return (cells[0] ?? []).map((_, column) => cells.map((line) => line[column] as CellValue))
}

function number(value: Value, otherwise: number, scope: Scope): number | ReturnType<typeof toNumber> {
  return value === undefined ? otherwise : toNumber(firstCell(value), scope.grid.book.settings)
}

function truth(value: Value, otherwise: boolean): boolean {
  return value === undefined ? otherwise : toBoolean(firstCell(value)) === true
}

function result(cells: Matrix): Value {
  return cells.length === 0 || cells[0]?.length === 0 ? CALC : unboxed(cells)
}

/** Order for SORT: as Excel compares, errors after everything, blanks last whichever way. */
function inOrder(a: CellValue, b: CellValue, direction: number): number {
  const [lastA, lastB] = [a === null, b === null]
  if (lastA || lastB) return Number(lastA) - Number(lastB)
  if (isError(a) || isError(b)) return Number(isError(a)) - Number(isError(b))
  return compareCells(a, b) * direction
}

function sorted(cells: Matrix, keys: readonly { values: readonly CellValue[]; direction: number }[]): Matrix {
  return cells
    .map((line, at) => ({ line, at }))
    .sort((a, b) => {
      for (const { values, direction } of keys) {
        const order = inOrder(values[a.at] ?? null, values[b.at] ?? null, direction)
        if (order !== 0) return order
      }
      return a.at - b.at
    })
    .map(({ line }) => line)
}

function filtered(value: Value, include: Value, ifEmpty: Value): Value {
  if (isError(value)) return value
  const cells = matrix(value)
  const chosen = matrix(include)
  const byRow = chosen[0]?.length === 1 && chosen.length === cells.length
  if (!byRow && (chosen.length !== 1 || chosen[0]?.length !== cells[0]?.length)) {
    return isError(include) ? include : VALUE
  }
  const flags: boolean[] = []
  for (const cell of chosen.flat()) {
    const flag = toBoolean(cell)
    if (typeof flag !== 'boolean') return flag
    flags.push(flag)
  }
  const kept = byRow
    ? cells.filter((_, row) => flags[row])
    : cells.map((line) => line.filter((_, column) => flags[column]))
  return kept.length === 0 || kept[0]?.length === 0 ? (ifEmpty ?? CALC) : unboxed(kept)
}

function unique(cells: Matrix, onlyOnce: boolean): Matrix {
  const counts = new Map<string, number>()
  const firsts: { line: CellValue[]; key: string }[] = []
  for (const line of cells) {
    const key = JSON.stringify(line.map((cell) => [typeof cell, isError(cell) ? cell : lookupKey(cell)]))
    const count = counts.get(key) ?? 0
    if (count === 0) firsts.push({ line, key })
    counts.set(key, count + 1)
  }
  return firsts.filter(({ key }) => !onlyOnce || counts.get(key) === 1).map(({ line }) => line)
}

function sequence(args: readonly Value[], scope: Scope): Value {
  const given = [1, 1, 1, 1].map((otherwise, at) => number(args[at], otherwise, scope))
  for (const part of given) if (typeof part !== 'number') return part
  const [rows = 1, columns = 1, start = 1, step = 1] = given as number[]
  const [height, width] = [Math.trunc(rows), Math.trunc(columns)]
  if (height < 0 || width < 0 || height * width > MAX_ARRAY_CELLS) return VALUE
  if (height === 0 || width === 0) return CALC
  return unboxed(
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => start + (row * width + column) * step),
    ),
  )
}

function part(
  value: Value,
  rows: number,
  columns: number,
  cut: (length: number, count: number) => [number, number],
): Value {
  const cells = matrix(value)
  const [top, bottom] = cut(cells.length, rows)
  const [left, right] = cut(cells[0]?.length ?? 0, columns)
  return result(cells.slice(top, bottom).map((line) => line.slice(left, right)))
}

function taking(keep: boolean): NativeFunction {
  return onValues(2, 3, ([value, rows, columns], scope) => {
    const none = keep ? Infinity : 0
    const down = number(rows, none, scope)
    const across = number(columns, none, scope)
    if (typeof down !== 'number') return down
    if (typeof across !== 'number') return across
    return part(value, down, across, (length, count) => {
      if (keep) return count < 0 ? [Math.max(0, length + count), length] : [0, Math.min(length, count)]
      return count < 0 ? [0, Math.max(0, length + count)] : [Math.min(length, count), length]
    })
  })
}

/** Below or beside one another; where one is narrower, #N/A fills up. */
function stacked(args: readonly Value[]): Matrix {
  const parts = args.map(matrix)
  const width = parts.reduce((most, cells) => Math.max(most, cells[0]?.length ?? 0), 0)
  return parts.flatMap((cells) => cells.map((line) => [...line, ...new Array<CellValue>(width - line.length).fill(NA)]))
}

/** Calls a LAMBDA that must give a single cell. */
function called(lambda: Value, args: readonly Value[]): CellValue {
  return isLambda(lambda) ? firstCell(lambda.call(args)) : VALUE
}

export const ARRAY_FUNCTIONS: FunctionNames = {
  FILTER: onValues(2, 3, ([value, include, ifEmpty]) => filtered(value, include, ifEmpty)),
  SORT: onValues(1, 4, ([value, index, order, byColumn], scope) => {
    if (isError(value)) return value
    const across = truth(byColumn, false)
    const cells = across ? transposed(matrix(value)) : matrix(value)
    const orders = order === undefined ? [1] : matrix(order).flat()
    const keys: { values: CellValue[]; direction: number }[] = []
    for (const [at, cell] of (index === undefined ? [1] : matrix(index).flat()).entries()) {
      const place = toNumber(cell, scope.grid.book.settings)
      const direction = toNumber(orders[at] ?? orders[0] ?? 1, scope.grid.book.settings)
      if (typeof place !== 'number' || typeof direction !== 'number') return VALUE
      if (place < 1 || place > (cells[0]?.length ?? 0) || Math.abs(direction) !== 1) return VALUE
      keys.push({ values: cells.map((line) => line[Math.trunc(place) - 1] ?? null), direction })
    }
    const lines = sorted(cells, keys)
    return unboxed(across ? transposed(lines) : lines)
  }),
  SORTBY: onValues(2, MANY, ([value, ...pairs], scope) => {
    const cells = matrix(value)
    const keys: { values: CellValue[]; direction: number }[] = []
    for (let at = 0; at < pairs.length; at += 2) {
      const values = matrix(pairs[at]).flat()
      const direction = number(pairs[at + 1], 1, scope)
      if (typeof direction !== 'number') return direction
      if (values.length !== cells.length || Math.abs(direction) !== 1) return VALUE
      keys.push({ values, direction })
    }
    return unboxed(sorted(cells, keys))
  }),
  UNIQUE: onValues(1, 3, ([value, byColumn, onlyOnce]) => {
    if (isError(value)) return value
    const across = truth(byColumn, false)
    const lines = unique(across ? transposed(matrix(value)) : matrix(value), truth(onlyOnce, false))
    return result(across ? transposed(lines) : lines)
  }),
  SEQUENCE: onValues(1, 4, sequence),
  TRANSPOSE: onValues(1, 1, ([value]) => (isError(value) ? value : unboxed(transposed(matrix(value))))),
  TAKE: taking(true),
  DROP: taking(false),
  VSTACK: onValues(1, MANY, (args) => unboxed(stacked(args))),
  HSTACK: onValues(1, MANY, (args) => unboxed(transposed(stacked(args.map((arg) => transposed(matrix(arg))))))),
  TOCOL: onValues(1, 1, ([value]) =>
    unboxed(
      matrix(value)
        .flat()
        .map((cell) => [cell]),
    ),
  ),
  TOROW: onValues(1, 1, ([value]) => unboxed([matrix(value).flat()])),
  MMULT: onValues(2, 2, ([left, right]) => {
    const [a, b] = [matrix(left), matrix(right)]
    if (a[0]?.length !== b.length) return VALUE
    if ([...a.flat(), ...b.flat()].some((cell) => typeof cell !== 'number')) return VALUE
    const columns = transposed(b)
    const product = (line: CellValue[], column: CellValue[]): number =>
      line.reduce<number>((sum, cell, at) => sum + (cell as number) * (column[at] as number), 0)
    return unboxed(a.map((line) => columns.map((column) => product(line, column))))
  }),
  MAP: onValues(2, MANY, (args) => {
    const lambda = args.at(-1)
    const arrays = args.slice(0, -1).map(matrix)
    const [first] = arrays
    if (arrays.some((cells) => cells.length !== first?.length || cells[0]?.length !== first[0]?.length)) return VALUE
    return unboxed(
      (first ?? []).map((line, row) =>
        line.map((_, column) =>
          called(
            lambda,
            arrays.map((cells) => cells[row]?.[column] ?? null),
          ),
        ),
      ),
    )
  }),
  REDUCE: onValues(3, 3, ([start, value, lambda]) => {
    if (!isLambda(lambda)) return VALUE
    return matrix(value)
      .flat()
      .reduce<Value>((total, cell) => lambda.call([total, cell]), start)
  }),
  SCAN: onValues(3, 3, ([start, value, lambda]) => {
    let total: CellValue = firstCell(start)
    return unboxed(matrix(value).map((line) => line.map((cell) => (total = called(lambda, [total, cell])))))
  }),
  BYROW: onValues(2, 2, ([value, lambda]) => unboxed(matrix(value).map((line) => [called(lambda, [[line]])]))),
  BYCOL: onValues(2, 2, ([value, lambda]) =>
    unboxed([transposed(matrix(value)).map((line) => called(lambda, [line.map((cell) => [cell])]))]),
  ),
  MAKEARRAY: onValues(3, 3, ([rows, columns, lambda], scope) => {
    const down = number(rows, 1, scope)
    const across = number(columns, 1, scope)
    if (typeof down !== 'number') return down
    if (typeof across !== 'number') return across
    if (down < 1 || across < 1 || down * across > MAX_ARRAY_CELLS) return NUM
    return unboxed(
      Array.from({ length: Math.trunc(down) }, (_, row) =>
        Array.from({ length: Math.trunc(across) }, (__, column) => called(lambda, [row + 1, column + 1])),
      ),
    )
  }),
}
