import { euro, type Euro, NO_EURO, sumOfEuros } from '#money'
import type { ContractStanding, ContributionStanding, ContributionStatus } from './standing'

export type Counts = 'approved' | 'submitted' | 'nowhere'

/** Which sum a status belongs to. Only akkoord counts as approved; an empty status is a concept. */
export function countsAs(status: ContributionStatus): Counts {
  if (status === 'akkoord') return 'approved'
  return status === 'concept' || status === 'ingediend' ? 'submitted' : 'nowhere'
}

export interface CountedValue {
  readonly counts: Counts
  readonly value: Euro
}

export interface Fulfilment {
  readonly submitted: Euro
  readonly approved: Euro
  /** submitted + approved */
  readonly computed: Euro
}

/** Sums rows that were each rounded to the cent. */
export function fulfilment(rows: readonly CountedValue[]): Fulfilment {
  const sumOf = (counts: Counts): Euro =>
    sumOfEuros(rows.filter((row) => row.counts === counts).map((row) => row.value))
  const submitted = sumOf('submitted')
  const approved = sumOf('approved')
  return { submitted, approved, computed: euro(submitted.plus(approved)) }
}

/** What a row adds to the sum it belongs to: its computed value; for agreed and unknown blocks the claim, at akkoord only. */
export function countedAmount(row: Pick<ContributionStanding, 'counts' | 'computed' | 'worth'>): Euro {
  if (row.counts === 'nowhere') return NO_EURO
  return row.computed ?? (row.counts === 'approved' ? row.worth : null) ?? NO_EURO
}

/** What is still to be approved: obligation minus approved, never below zero. */
export function shortfall(obligation: Euro, approved: Euro): Euro {
  return obligation.gt(approved) ? euro(obligation.minus(approved)) : NO_EURO
}

/** Realised under 95% of the schedule. */
export function isBehind(realised: Euro, expected: Euro): boolean {
  return realised.times(100).lt(expected.times(95))
}

/** How much more is approved than is expected by now, negative where less; null where nothing can be expected. */
export function aheadOf({ approved, expected }: Pick<ContractStanding, 'approved' | 'expected'>): Euro | null {
  return expected === null ? null : euro(approved.minus(expected))
}
