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
import type { LowLabourRule, Policy } from '#rulebook'
import type { OpenQuestion, SourceRef } from '#sources'
import { applicability } from './applicability'
import type { ContractFacts } from './contract'
import type { Outcome, Step } from './explained'
import { oncePer } from './once-per'
import { fitOf, namedPercentages, percentagesFor, standardOf } from './percentage-rule'
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
  readonly chosenBy: 'policy' | 'user' | 'offered' | 'low-labour'
  readonly of: 'contract-value' | 'labour-cost'
  readonly source: SourceRef
  /** What the policy names, where an agreed percentage departs from it. */
  readonly departsFrom: readonly string[] | null
}

/**
 * Obligation (verplichting) of one contract in euros excl. btw, rounded once to the cent, with the steps that led there.
 * An agreed percentage always computes, also under the threshold; without one the policy's own percentage holds where
 * social return applies, and the amount is 0 where it does not.
 * Source: policy.obligation.
 */
export function obligation(contract: ContractFacts, policy: Policy): Outcome<Obligation> {
  const applies = applicability(contract, policy)
  const fixed = fixedOf(policy)
  const openQuestions = fixed.withQuestions(applies.openQuestions)
  const refuse = (problem: RuleProblem): Outcome<Obligation> => {
    return { ok: false, problem, sources: fixed.withSources(applies.sources), openQuestions }
  }
  if (contract.percentage === null) {
    if (!applies.ok) return refuse(applies.problem)
    if (!applies.value.applies) {
      const value = { amount: NO_EURO, applies: false, percentage: null }
      return { ok: true, value, steps: applies.steps, sources: applies.sources, openQuestions: applies.openQuestions }
    }
  }
  const chosen = chosenPercentage(contract, policy)
  if ('code' in chosen) return refuse(chosen)
  const base = chosen.of === 'labour-cost' ? contract.labourCost : contract.value
  if (base === null) return refuse({ code: 'labour-cost-needed', params: { policy: policy.authority } })
  const share = euro(base.times(chosen.factor))
  const steps: Step[] = [...(applies.ok ? applies.steps : [])]
  const { lowLabour } = policy.obligation
  if (lowLabour !== null && contract.percentage === null) steps.push(...lowLabourTest(contract, lowLabour))
  const { percentage: rate, chosenBy, of } = chosen
  steps.push({ kind: 'percentage-of', percentage: rate, of, base, result: share, chosenBy })
  const { cap } = fixed
  const isCapped = cap !== null && share.greaterThan(cap)
  if (isCapped) steps.push({ kind: 'capped', cap, before: share })
  const before = isCapped ? cap : share
  const amount = roundToCents(before)
  if (amount !== before && !amount.equals(before)) steps.push({ kind: 'rounded', before, after: amount })
  steps.push(...remarks(contract, policy, chosen, amount))
  const value = { amount, applies: applies.ok ? applies.value.applies : null, percentage: rate }
  const sources = withOwn(fixed.withSources(applies.sources), chosen.source)
  return { ok: true, value, steps, sources, openQuestions }
}

/** Whether the share of labour lowers the percentage, where the policy asks. */
function lowLabourTest({ labourCost, value }: ContractFacts, lowLabour: LowLabourRule): Step[] {
  if (labourCost === null) return []
  const isLow = isLowLabour(labourCost, value, lowLabour)
  return [{ kind: 'low-labour-tested', labourCost, below: exact(lowLabour.below), isLow }]
}

function isLowLabour(labourCost: Euro, value: Euro, { below }: LowLabourRule): boolean {
  return labourCost.times(100).lessThan(value.times(below))
}

/** What people should know beside the amount. */
function remarks(contract: ContractFacts, policy: Policy, chosen: Chosen, amount: Euro): Step[] {
  const { base, offered } = policy.obligation
  const found: Step[] = []
  if (chosen.departsFrom !== null) found.push({ kind: 'percentage-departs', names: chosen.departsFrom })
  if (chosen.chosenBy === 'offered' && offered?.yearlyMinimum === true) found.push({ kind: 'yearly-minimum' })
  if (base === 'invoiced-turnover') found.push({ kind: 'follows-turnover' })
  const months = contract.durationMonths
  if (base === 'contract-value-per-year' && months !== null && months.greaterThan(12)) {
    found.push({ kind: 'per-year', months, yearly: roundToCents(amount.times(12).dividedBy(months)) })
  }
  return found
}

function chosenPercentage(contract: ContractFacts, policy: Policy): Chosen | RuleProblem {
  const fixed = fixedOf(policy)
  const { lowLabour, exceptions } = policy.obligation
  if (contract.percentage === null && lowLabour === null && exceptions.length === 0 && fixed.standard !== null) {
    return fixed.standard
  }
  const own = percentagesFor(contract, policy)
  if (contract.percentage !== null) return agreed(contract.percentage, 'code' in own ? null : own, policy)
  if ('code' in own) return own
  const standard = standardOf(own.rule)
  if (standard === null) {
    return {
      code: 'percentage-needed',
      params: { policy: policy.authority, choices: namedPercentages(own.rule).join(';') },
    }
  }
  if (lowLabour !== null) {
    if (contract.labourCost === null) return { code: 'labour-cost-needed', params: { policy: policy.authority } }
    if (isLowLabour(contract.labourCost, contract.value, lowLabour)) {
      const low = chosen(percentage(lowLabour.percentage), 'low-labour', policy, lowLabour.source)
      return { ...low, of: lowLabour.base }
    }
  }
  return chosen(standard, 'policy', policy, own.source)
}

/** A percentage that people agreed: it always computes; what the policy says of it stands beside the amount. */
function agreed(share: Percentage, own: ReturnType<typeof percentagesFor> | null, policy: Policy): Chosen {
  const { offered, source } = policy.obligation
  if (own === null || 'code' in own) return chosen(share, 'user', policy, source)
  const fit = fitOf(share, own.rule, policy)
  if (fit === 'offered' && offered !== null) return chosen(share, 'offered', policy, offered.source)
  return {
    ...chosen(share, 'user', policy, own.source),
    departsFrom: fit === 'departs' ? namedPercentages(own.rule) : null,
  }
}

function chosen(
  share: Percentage,
  chosenBy: Chosen['chosenBy'],
  { obligation: rule }: Policy,
  source: SourceRef,
): Chosen {
  const of = rule.base === 'labour-cost' ? 'labour-cost' : 'contract-value'
  return { percentage: share, factor: fractionOf(share), chosenBy, of, source, departsFrom: null }
}

/** What is the same for every contract under a policy. */
const fixedOf = oncePer((policy: Policy) => {
  const { obligation: rule, openQuestions } = policy
  const standard = standardOf(rule.percentage)
  return {
    standard: standard && chosen(standard, 'policy', policy, rule.source),
    cap: rule.cap === null ? null : euro(rule.cap.amount),
    withSources: followedBy<SourceRef>(rule.cap === null ? [rule.source] : [rule.source, rule.cap.source]),
    withQuestions: followedBy<OpenQuestion>(openQuestions.filter(({ about = ['amount'] }) => about.includes('amount'))),
  }
})

/** A list with these behind it, each item once; lists come from the policy too, so there are few. */
function followedBy<T>(own: readonly T[]): (first: readonly T[]) => readonly T[] {
  return oncePer((first: readonly T[]) => [...new Set([...first, ...own])])
}

function withOwn(sources: readonly SourceRef[], own: SourceRef): readonly SourceRef[] {
  return sources.includes(own) ? sources : [...sources, own]
}
