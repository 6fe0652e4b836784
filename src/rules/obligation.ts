import {
  type Exact,
  euro,
  exact,
  fractionOf,
  NO_EURO,
  percentage,
  roundToCents,
  type Euro,
  type Percentage,
} from '#money'
import type { Policy } from '#rulebook'
import type { OpenQuestion, SourceRef } from '#sources'
import { applicability } from './applicability'
import type { ContractFacts } from './contract'
import type { Outcome, Step } from './explained'
import { oncePer } from './once-per'
import type { RuleProblem } from './problem'

export interface Obligation {
  readonly amount: Euro
  /** Null where people decide or a fact is missing, and a percentage was agreed all the same. */
  readonly applies: boolean | null
  /** Null where nothing is owed because social return does not apply. */
  readonly percentage: Percentage | null
}

interface Chosen {
  readonly percentage: Percentage
  /** To multiply with: 5% is 0.05. */
  readonly factor: Exact
  readonly chosenBy: 'policy' | 'user' | 'low-labour'
}

/**
 * Obligation (verplichting) of one contract in euros excl. btw, rounded once to the cent, with the steps that led there.
 * An agreed percentage always computes, also under the threshold; without one the policy's own percentage holds where
 * social return applies, and the amount is 0 where it does not.
 * Source: policy.obligation.
 */
export function obligation(contract: ContractFacts, policy: Policy): Outcome<Obligation> {
  const applies = applicability(contract, policy)
  const rule = policy.obligation
  const fixed = fixedOf(policy)
  const sources = fixed.withSources(applies.sources)
  const openQuestions = fixed.withQuestions(applies.openQuestions)
  const refuse = (problem: RuleProblem): Outcome<Obligation> => ({ ok: false, problem, sources, openQuestions })
  if (contract.percentage === null) {
    if (!applies.ok) return refuse(applies.problem)
    if (!applies.value.applies) {
      const value = { amount: NO_EURO, applies: false, percentage: null }
      return { ok: true, value, steps: applies.steps, sources: applies.sources, openQuestions: applies.openQuestions }
    }
  }
  const chosen = chosenPercentage(contract, policy)
  if ('code' in chosen) return refuse(chosen)
  const base = rule.base === 'labour-cost' ? contract.labourCost : contract.value
  if (base === null) return refuse({ code: 'labour-cost-needed', params: { policy: policy.authority } })
  const share = euro(base.times(chosen.factor))
  const steps: Step[] = [...(applies.ok ? applies.steps : [])]
  steps.push({ kind: 'percentage-of', percentage: chosen.percentage, base, result: share, chosenBy: chosen.chosenBy })
  const { cap } = fixed
  const isCapped = cap !== null && share.greaterThan(cap)
  if (isCapped) steps.push({ kind: 'capped', cap, before: share })
  const before = isCapped ? cap : share
  const amount = roundToCents(before)
  if (amount !== before && !amount.equals(before)) steps.push({ kind: 'rounded', before, after: amount })
  const value = { amount, applies: applies.ok ? applies.value.applies : null, percentage: chosen.percentage }
  return { ok: true, value, steps, sources, openQuestions }
}

function chosenPercentage(contract: ContractFacts, policy: Policy): Chosen | RuleProblem {
  const rule = policy.obligation
  if (contract.percentage !== null) return chosen(contract.percentage, 'user')
  const own = fixedOf(policy).standard
  if (own === null) {
    return { code: 'percentage-needed', params: { policy: policy.authority, choices: choicesOf(policy).join(';') } }
  }
  if (rule.lowLabour === null) return own
  if (contract.labourCost === null) return { code: 'labour-cost-needed', params: { policy: policy.authority } }
  const isLow = contract.labourCost.times(100).lessThan(contract.value.times(exact(rule.lowLabour.below)))
  if (!isLow) return own
  return chosen(percentage(rule.lowLabour.percentage), 'low-labour')
}

function chosen(share: Percentage, chosenBy: Chosen['chosenBy']): Chosen {
  return { percentage: share, factor: fractionOf(share), chosenBy }
}

function standardOf({ obligation: { percentage: rule } }: Policy): Percentage | null {
  if (rule.kind === 'not-published') return null
  const standard = rule.kind === 'fixed' ? rule.percentage : rule.standard
  return standard === null ? null : percentage(standard)
}

/** Percentages the policy names, as it writes them; empty where it names none. A range gives its two ends. */
export function choicesOf(policy: Policy): readonly string[] {
  const rule = policy.obligation.percentage
  if (rule.kind === 'fixed') return [rule.percentage]
  if (rule.kind === 'choice') return rule.percentages
  return rule.kind === 'range' ? [rule.from, rule.to] : []
}

/** What is the same for every contract under a policy. */
const fixedOf = oncePer((policy: Policy) => {
  const { obligation: rule, openQuestions } = policy
  const standard = standardOf(policy)
  return {
    standard: standard && chosen(standard, 'policy'),
    cap: rule.cap === null ? null : euro(rule.cap.amount),
    withSources: followedBy<SourceRef>(rule.cap === null ? [rule.source] : [rule.source, rule.cap.source]),
    withQuestions: followedBy<OpenQuestion>(openQuestions.filter(({ about = ['amount'] }) => about.includes('amount'))),
  }
})

/** A list with these behind it, each item once; lists come from the policy too, so there are few. */
function followedBy<T>(own: readonly T[]): (first: readonly T[]) => readonly T[] {
  return oncePer((first: readonly T[]) => [...new Set([...first, ...own])])
}
