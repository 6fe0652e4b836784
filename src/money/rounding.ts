import { Decimal } from 'decimal.js'
import { ZERO, type Exact } from './decimal'
import type { Euro } from './euro'

/**
 * Rounds to whole cents, a half cent away from zero: 0.005 becomes 0.01 and -0.005 becomes -0.01.
 * The one rounding of every amount we show.
 */
export function roundToCents(amount: Exact): Euro {
  return roundHalfAway(amount, 2) as Euro
}

/** Rounds to `digits` decimals, a half away from zero, as Excel's ROUND does. */
export function roundHalfAway(value: Exact, digits: number): Exact {
  // Nothing to round, as with most amounts.
  if (digits >= 0 && value.decimalPlaces() <= digits) return value.isZero() ? ZERO : value
  const rounded =
    digits >= 0 ? value.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP) : toTens(value, new Decimal(10).pow(-digits))
  // Never "-0.00".
  return rounded.isZero() ? ZERO : rounded
}

function toTens(value: Exact, unit: Exact): Exact {
  return value.dividedBy(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(unit)
}
