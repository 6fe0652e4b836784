import { type Euro, NO_EURO } from '#money'
import type { PenaltyRule } from '#rulebook'
import type { IsoDay } from '#time'
import type { ContractStanding } from './standing'

/** What a person has settled about the shortfall of a contract, with the reason. It changes no amount. */
export type WithholdingState = {
  readonly reason: string
  /** Role or initials. */
  readonly by: string
  readonly on: IsoDay
} & (
  | { readonly kind: 'cure'; readonly until: IsoDay }
  /** The shortfall is not the contractor's fault. */
  | { readonly kind: 'faultless' }
)

/**
 * Why so much would be withheld now: the term still runs; the policy asks for time to put it right first, which nobody
 * has set; that time runs; it is over; it is not the contractor's fault; or nothing stands in the way.
 */
export type WithheldBecause = 'term-runs' | 'cure-first' | 'cure-runs' | 'cure-over' | 'faultless' | 'due'

/** What the policy would withhold, and what of it holds on a day. */
export interface Withholding {
  /** By the formula of the policy, for the shortfall as it is. */
  readonly amount: Euro
  /** `amount`, or nothing. */
  readonly now: Euro
  readonly because: WithheldBecause
  readonly state: WithholdingState | null
}

/** Null where the policy publishes no formula or nothing is short. */
export function withholding(
  { penalty, term }: Pick<ContractStanding, 'penalty' | 'term'>,
  rule: PenaltyRule | null,
  state: WithholdingState | null,
  today: IsoDay,
): Withholding | null {
  if (penalty === null || penalty.isZero()) return null
  const because = reasonOf(rule, term, state, today)
  const isDue = because === 'due' || because === 'cure-over'
  return { amount: penalty, now: isDue ? penalty : NO_EURO, because, state }
}

function reasonOf(
  rule: PenaltyRule | null,
  term: ContractStanding['term'],
  state: WithholdingState | null,
  today: IsoDay,
): WithheldBecause {
  if (state?.kind === 'faultless') return 'faultless'
  if (state?.kind === 'cure') return today <= state.until ? 'cure-runs' : 'cure-over'
  if (term === null || today <= term.end) return 'term-runs'
  return (rule?.cure ?? null) === null ? 'due' : 'cure-first'
}
