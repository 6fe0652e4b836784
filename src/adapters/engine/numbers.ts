import { type CellError, type CellValue, isCellError } from '#workbook'
import { read, visitFilled } from './area'
import { isArea } from './function-shape'
import type { Scope } from './grid'
import { type Value, isMatrix, toNumber } from './values'

/**
 * The numbers that SUM and its kin see: of ranges and arrays only numbers (text and booleans are passed over),
 * of single values what reads as a number. Gives the first error back.
 */
export function visitNumbers(args: readonly Value[], scope: Scope, visit: (number: number) => void): CellError | null {
  let problem: CellError | null = null
  const take = (cell: CellValue): boolean | undefined => {
    if (typeof cell === 'number') visit(cell)
    else if (isCellError(cell)) {
      problem = cell
      return false
    }
    return undefined
  }
  for (const arg of args) {
    if (isArea(arg)) visitFilled(arg, take)
    else if (isMatrix(arg)) arg.every((line) => line.every((cell) => take(cell) !== false))
    else {
      const number = toNumber(read(arg) as CellValue, scope.grid.book.settings)
      if (typeof number !== 'number') return number
      visit(number)
    }
    if (problem !== null) return problem
  }
  return null
}

/** The same as a list. */
export function numbersOf(args: readonly Value[], scope: Scope): number[] | CellError {
  const numbers: number[] = []
  return (
    visitNumbers(args, scope, (number) => {
      numbers.push(number)
    }) ?? numbers
  )
}
