import { type CellError, type CellValue, isCellError } from '#workbook'
import { read } from '../area'
import { type FunctionNames, MANY, onCells, onValues } from '../function-shape'
import { visitNumbers } from '../numbers'
import { power } from '../operators'
import { rounded, toMultiple } from '../rounding'
import { type Matrix, DIV0, NUM, VALUE, finite, isMatrix } from '../values'

/** Multiples as CEILING and FLOOR give them: a negative step keeps the sign, mixed signs do not go. */
function steppedTo(value: number, step: number, mode: 'up' | 'down'): number | CellError {
  if (value === 0) return 0
  if (step === 0) return mode === 'up' ? 0 : DIV0
  if (value > 0 && step < 0) return NUM
  return value < 0 && step < 0 ? -toMultiple(-value, -step, mode) : toMultiple(value, step, mode)
}

function sumProduct(before: number, arrays: readonly (CellValue | Matrix)[]): number | CellError {
  const matrices = arrays.map((array) => (isMatrix(array) ? array : [[array]]))
  const [first] = matrices
  const rows = first?.length ?? 0
  const columns = first?.[0]?.length ?? 0
  if (matrices.some((matrix) => matrix.length !== rows || matrix[0]?.length !== columns)) return VALUE
  let total = before
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let product = 1
      for (const matrix of matrices) {
        const cell = matrix[row]?.[column] ?? null
        if (isCellError(cell)) return cell
        // Only numbers count; what else stands there is 0.
        product *= typeof cell === 'number' ? cell : 0
      }
      total += product
    }
  }
  return total
}

export const MATH_FUNCTIONS: FunctionNames = {
  SUM: onValues(1, MANY, (args, scope) => {
    let total = 0
    const problem = visitNumbers(args, scope, (number) => {
      total += number
    })
    return problem ?? finite(total)
  }),
  PRODUCT: onValues(1, MANY, (args, scope) => {
    let product = 1
    let count = 0
    const problem = visitNumbers(args, scope, (number) => {
      product *= number
      count++
    })
    return problem ?? (count === 0 ? 0 : finite(product))
  }),
  SUMSQ: onValues(1, MANY, (args, scope) => {
    let total = 0
    const problem = visitNumbers(args, scope, (number) => {
      total += number * number
    })
    return problem ?? finite(total)
  }),
  SUMPRODUCT: onValues(
    1,
    MANY,
    (args) => {
      const total = sumProduct(0, args.map(read))
      return typeof total === 'number' ? finite(total) : total
    },
    { addTo: sumProduct },
  ),
  ROUND: onCells(['number', 'integer'], (value, digits) => rounded(value, digits, 'half')),
  ROUNDUP: onCells(['number', 'integer'], (value, digits) => rounded(value, digits, 'away')),
  ROUNDDOWN: onCells(['number', 'integer'], (value, digits) => rounded(value, digits, 'towards')),
  TRUNC: onCells(['number', 'integer?'], (value, digits = 0) => rounded(value, digits, 'towards')),
  INT: onCells(['number'], (value) => rounded(value, 0, 'down')),
  MROUND: onCells(['number', 'number'], (value, step) => {
    if (value === 0 || step === 0) return 0
    return value > 0 === step > 0 ? toMultiple(value, step, 'half') : NUM
  }),
  CEILING: onCells(['number', 'number'], (value, step) => steppedTo(value, step, 'up')),
  FLOOR: onCells(['number', 'number'], (value, step) => steppedTo(value, step, 'down')),
  'CEILING.MATH': onCells(['number', 'number?', 'number?'], (value, step = 1, mode = 0) =>
    step === 0 ? 0 : toMultiple(value, Math.abs(step), value < 0 && mode !== 0 ? 'down' : 'up'),
  ),
  'FLOOR.MATH': onCells(['number', 'number?', 'number?'], (value, step = 1, mode = 0) =>
    step === 0 ? 0 : toMultiple(value, Math.abs(step), value < 0 && mode !== 0 ? 'up' : 'down'),
  ),
  EVEN: onCells(['number'], (value) => rounded(value / 2, 0, 'away') * 2),
  ODD: onCells(['number'], (value) => {
    const odd = rounded((Math.abs(value) - 1) / 2, 0, 'up') * 2 + 1
    return value < 0 ? -Math.max(1, odd) : Math.max(1, odd)
  }),
  MOD: onCells(['number', 'number'], (value, divisor) => {
    if (divisor === 0) return DIV0
    const rest = value - divisor * Math.floor(value / divisor)
    // 0.3 modulo 0.1 is nothing, not binary dust.
    const nearest = divisor * Math.round(value / divisor)
    return Math.abs(value - nearest) < Math.abs(value) * 1e-15 ? 0 : rest
  }),
  QUOTIENT: onCells(['number', 'number'], (value, divisor) => (divisor === 0 ? DIV0 : Math.trunc(value / divisor))),
  ABS: onCells(['number'], (value) => Math.abs(value)),
  SIGN: onCells(['number'], (value) => Math.sign(value)),
  SQRT: onCells(['number'], (value) => (value < 0 ? NUM : Math.sqrt(value))),
  POWER: onCells(['number', 'number'], power),
  EXP: onCells(['number'], (value) => Math.exp(value)),
  LN: onCells(['number'], (value) => (value <= 0 ? NUM : Math.log(value))),
  LOG10: onCells(['number'], (value) => (value <= 0 ? NUM : Math.log10(value))),
  LOG: onCells(['number', 'number?'], (value, base = 10) => {
    if (value <= 0 || base <= 0) return NUM
    if (base === 1) return DIV0
    return base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base)
  }),
  PI: onCells([], () => Math.PI),
}
