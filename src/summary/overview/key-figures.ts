import { type Euro, type Exact, sumOfEuros, ZERO } from '#money'
import type { ContractStanding } from '#rules'
import { realisedTogether } from './realised-share'

/**
 * Sums over contracts. What is unknown for one contract adds nothing, and the findings say why it is unknown;
 * null is what is unknown for all of them.
 */
export interface KeyFigures {
  readonly obligation: Euro | null
  readonly submitted: Euro
  readonly approved: Euro
  readonly expected: Euro | null
  readonly shortfall: Euro | null
  readonly forecast: Euro | null
  /** Banenafspraak jobs; null where none are counted. */
  readonly jobs: Exact | null
  /** Part of the obligations that are known; what is approved elsewhere is in no part. */
  readonly realised: Exact | null
}

export function keyFigures(contracts: readonly ContractStanding[]): KeyFigures {
  const jobs = contracts.map((standing) => standing.jobs).filter((value) => value !== null)
  return {
    obligation: knownSum(contracts.map((standing) => standing.obligation)),
    approved: sumOfEuros(contracts.map((standing) => standing.approved)),
    submitted: sumOfEuros(contracts.map((standing) => standing.submitted)),
    expected: knownSum(contracts.map((standing) => standing.expected)),
    shortfall: knownSum(contracts.map((standing) => standing.shortfall)),
    forecast: knownSum(contracts.map((standing) => standing.forecast)),
    jobs: jobs.length === 0 ? null : jobs.reduce<Exact>((sum, one) => sum.plus(one), ZERO),
    realised: realisedTogether(contracts),
  }
}

function knownSum(amounts: readonly (Euro | null)[]): Euro | null {
  const known = amounts.filter((value) => value !== null)
  return known.length === 0 ? null : sumOfEuros(known)
}
