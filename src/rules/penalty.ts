import { exact, NO_EURO, roundToCents, type Euro, type Exact } from '#money'
import type { Policy } from '#rulebook'
import type { OpenQuestion } from '#sources'
import type { Outcome, Step } from './explained'
import { oncePer } from './once-per'

/**
 * What the policy would withhold: factor × max(0, obligation − realised), rounded once. Cure period and fault are for
 * people to judge, so they are told beside the amount and never change it.
 * Without a published formula there is no answer, except where nothing is short.
 * Source: policy.penalty.
 */
export function penalty(obligation: Euro, realised: Euro, policy: Policy): Outcome<Euro> {
  const shortfall: Exact = obligation.minus(realised)
  const rule = policy.penalty
  const sources = [rule?.source ?? policy.source]
  const openQuestions = questionsAbout(policy)
  const steps: Step[] = [{ kind: 'shortfall', obligation, realised, result: shortfall }]
  if (!shortfall.greaterThan(0)) return { ok: true, value: NO_EURO, steps, sources, openQuestions: [] }
  if (rule === null) {
    const problem = { code: 'penalty-not-published', params: { policy: policy.authority } } as const
    return { ok: false, problem, steps, sources, openQuestions }
  }
  const factor = exact(rule.factor)
  const before = shortfall.times(factor)
  const value = roundToCents(before)
  steps.push({ kind: 'penalty-of', factor, shortfall, result: before })
  if (!value.equals(before)) steps.push({ kind: 'rounded', before, after: value })
  if (rule.cure !== null) steps.push({ kind: 'penalty-after-cure', within: rule.cure.within })
  if (rule.notWhenFaultless) steps.push({ kind: 'penalty-when-at-fault' })
  return { ok: true, value, steps, sources, openQuestions }
}

const questionsAbout = oncePer((policy: Policy): readonly OpenQuestion[] =>
  policy.openQuestions.filter(({ about }) => about?.includes('penalty') === true),
)
