import { exact, type Exact } from './decimal'
import { roundToCents } from './rounding'

declare const unit: unique symbol

/** An amount in euros excl. btw. Exact; rounded to cents only by a named rounding. */
export type Euro = Exact & { readonly [unit]: 'euro' }

/** Euros from a decimal string ("30000.00"), number or exact number. */
export function euro(value: string | number | Exact): Euro {
  return exact(value) as Euro
}

export const NO_EURO: Euro = euro(0)

/** Sum of amounts, exact. */
export function sumOfEuros(amounts: Iterable<Euro>): Euro {
  let total: Exact = NO_EURO
  for (const amount of amounts) total = total.plus(amount)
  return total as Euro
}

/** Decimal string with two digits ("11666.67"), as JSON and files carry it. */
export function euroText(amount: Exact): string {
  return roundToCents(amount).toFixed(2)
}
