import type { Exact } from '#money'
import type { MonthParts } from '#time'

/** One effort to be valued. */
export interface BlockRequest {
  /** "1", "1+12": base and bonuses, as people write it; look-up ignores letter case and spaces. */
  readonly block: string
  /** In the unit of the base block: fte, hours, days, persons, euros. */
  readonly quantity: Exact
  /** Counted duration; null takes 12 months for yearly blocks. */
  readonly months: { readonly parts: MonthParts } | { readonly exact: Exact } | null
}
