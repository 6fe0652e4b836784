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
  // Exact numbers never change, so one of our own needs no copy.
  return typeof value === 'object' && value.constructor === Exact ? value : new Exact(value)
}

/** True where a value has at least so many digits before the decimal point: tells large from small without arithmetic. */
export function hasWholeDigits(value: Exact, digits: number): boolean {
  return value.e >= digits - 1
}

export const ZERO: Exact = exact(0)
