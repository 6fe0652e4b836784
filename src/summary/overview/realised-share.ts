import { type Euro, exact, type Exact } from '#money'

/**
 * Share of the obligation that is met, as a fraction cut (never rounded up) at a tenth of a percent:
 * 99.96% shows as 99.9%, so 100% is only ever said of a whole obligation. Null where there is no obligation.
 */
export function realisedShare(approved: Euro, obligation: Euro): Exact | null {
  if (obligation.lte(0)) return null
  return exact(approved.dividedBy(obligation).times(1000).floor()).dividedBy(1000)
}
