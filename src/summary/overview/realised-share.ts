import { type Euro, exact, type Exact, NO_EURO, sumOfEuros } from '#money'
import type { ContractStanding } from '#rules'

/**
 * Share of the obligation that is met, as a fraction cut (never rounded up) at a tenth of a percent:
 * 99.96% shows as 99.9%, so 100% is only ever said of a whole obligation. Null where there is no obligation.
 */
export function realisedShare(approved: Euro, obligation: Euro): Exact | null {
  if (obligation.lte(0)) return null
  return exact(approved.dividedBy(obligation).times(1000).floor()).dividedBy(1000)
}

/** The same over contracts together: of those whose obligation is known, what is approved and what is due. */
export function realisedTogether(
  contracts: readonly Pick<ContractStanding, 'approved' | 'obligation'>[],
): Exact | null {
  const known = contracts.filter(({ obligation }) => obligation !== null)
  return realisedShare(
    sumOfEuros(known.map(({ approved }) => approved)),
    sumOfEuros(known.map(({ obligation }) => obligation ?? NO_EURO)),
  )
}

/** True where something is approved that the share leaves out. */
export function leavesOutApproved(contracts: readonly Pick<ContractStanding, 'approved' | 'obligation'>[]): boolean {
  return contracts.some(({ approved, obligation }) => obligation === null && !approved.isZero())
}
