import { exact, type Exact } from './decimal'

declare const unit: unique symbol

/** A percentage as policies write it: "5" is 5%. */
export type Percentage = Exact & { readonly [unit]: 'percentage' }

/** Percentage from the notation of a policy: "5" is 5%, "2.5" is 2.5%. */
export function percentage(value: string | number | Exact): Percentage {
  return exact(value) as Percentage
}

/** Percentage from the fraction a cell holds: 0.05 is 5%. */
export function percentageFromFraction(fraction: Exact): Percentage {
  return fraction.times(100) as Percentage
}

/** The factor to multiply with: 5% is 0.05. */
export function fractionOf(share: Percentage): Exact {
  return share.dividedBy(100)
}
