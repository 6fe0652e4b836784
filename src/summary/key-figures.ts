import { type Euro, type Exact, sumOfEuros } from '#money'
import type { ContractStanding } from '#rules'
import { realisedShare } from './realised-share'

/** Sums over contracts. What is unknown for a contract adds nothing; the findings say why it is unknown. */
export interface KeyFigures {
  readonly obligation: Euro
  readonly submitted: Euro
  readonly approved: Euro
  readonly expected: Euro
  readonly shortfall: Euro
  readonly realised: Exact | null
}

export function keyFigures(contracts: readonly ContractStanding[]): KeyFigures {
  const sum = (pick: (standing: ContractStanding) => Euro | null): Euro =>
    sumOfEuros(contracts.map(pick).filter((value) => value !== null))
  const obligation = sum((standing) => standing.obligation)
  const approved = sum((standing) => standing.approved)
  return {
    obligation,
    approved,
    submitted: sum((standing) => standing.submitted),
    expected: sum((standing) => standing.expected),
    shortfall: sum((standing) => standing.shortfall),
    realised: realisedShare(approved, obligation),
  }
}
