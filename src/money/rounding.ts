import { Decimal } from 'decimal.js'
import type { Exact } from './decimal'
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
  if (digits >= 0) return value.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP)
  const unit = new Decimal(10).pow(-digits)
  return value.dividedBy(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(unit)
}
