import { Decimal } from 'decimal.js'

/**
 * Our own decimal arithmetic: 40 significant digits, ties away from zero.
 * A clone, because decimal.js keeps its settings on the constructor and others may share it.
 */
export const Exact = Decimal.clone({
  precision: 40,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 40,
  defaults: true,
})

/** An exact number without a unit: a count, a factor, a number of hours. */
export type Exact = Decimal

/** Makes an exact number. Throws on text that is no plain decimal number: text from people goes through `amountFromText`. */
export function exact(value: string | number | Exact): Exact {
  return new Exact(value)
}

export const ZERO: Exact = exact(0)
