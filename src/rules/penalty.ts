import { exact, NO_EURO, roundToCents, type Euro, type Exact } from '#money'
import type { Policy } from '#rulebook'
import type { Outcome } from './explained'

/**
 * What the policy would withhold: factor × max(0, obligation − realised). Cure period and fault are for people to judge.
 * Without a published formula there is no answer, except where nothing is short.
 * Source: policy.penalty.
 */
export function penalty(obligation: Euro, realised: Euro, policy: Policy): Outcome<Euro> {
  const shortfall: Exact = obligation.minus(realised)
  const sources = [policy.penalty?.source ?? policy.source]
  if (!shortfall.isPositive() || shortfall.isZero()) {
    return { ok: true, value: NO_EURO, steps: [], sources, openQuestions: [] }
  }
  if (policy.penalty === null) {
    const problem = { code: 'penalty-not-published', params: { policy: policy.authority } } as const
    return { ok: false, problem, sources, openQuestions: [] }
  }
  const value = roundToCents(shortfall.times(exact(policy.penalty.factor)))
  return { ok: true, value, steps: [], sources, openQuestions: [] }
}
