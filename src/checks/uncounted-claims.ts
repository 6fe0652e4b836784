import { type Euro, euro, NO_EURO } from '#money'
import { countsAs } from '#rules'
import { countedValue } from './contract-standing'
import type { ContributionCase } from './contribution-case'
import type { Facts } from './facts'
import type { RowValue } from './row-values'

/** Which rows are looked at. */
export type RowFilter = (item: ContributionCase) => boolean

/** What was claimed in rows without a known contract: it may belong to any of them. */
export function homelessClaims({ rows }: Facts, counts: RowFilter): Euro {
  let sum: Euro = NO_EURO
  for (const item of rows) {
    if (item.contract !== null || item.claimed === null || !isOpen(item, counts)) continue
    sum = euro(sum.plus(item.claimed))
  }
  return sum
}

/** What was claimed in rows that cannot be computed and so count for nothing; null where even that is not known. */
export function uncountedClaims(rows: readonly ContributionCase[], { values }: Facts, counts: RowFilter): Euro | null {
  let sum: Euro | null = NO_EURO
  for (const item of rows) {
    if (!isOpen(item, counts)) continue
    const value = values.get(item) as RowValue
    if (value.computed === null && countedValue(item, value).value.isZero())
      sum = sum && item.claimed && euro(sum.plus(item.claimed))
  }
  return sum
}

function isOpen(item: ContributionCase, counts: RowFilter): boolean {
  return countsAs(item.status) !== 'nowhere' && counts(item)
}
