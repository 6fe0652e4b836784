import { euro, exact, percentage, type Exact, type Percentage } from '#money'
import type { PercentageException, PercentageRule, Policy } from '#rulebook'
import type { SourceRef } from '#sources'
import { reaches } from './applicability'
import type { ContractFacts } from './contract'
import { contractType, typesOf } from './contract-type'
import { oncePer } from './once-per'
import type { RuleProblem } from './problem'

/** The percentages that hold for a contract, and where they stand. */
export interface OwnPercentages {
  readonly rule: PercentageRule
  readonly source: SourceRef
}

/**
 * Which percentages of the policy hold for this contract: those of the first exception that fits, else the general ones.
 * A missing type matters only where the types differ. Source: policy.obligation.percentage and .exceptions.
 */
export function percentagesFor(contract: ContractFacts, policy: Policy): OwnPercentages | RuleProblem {
  const { exceptions, percentage: rule, source } = policy.obligation
  if (exceptions.length === 0) return { rule, source }
  const known = contract.type === null ? null : contractType(contract.type, policy)
  const types = known === null ? typesOf(policy) : [known]
  const fitting = types.map((type) => exceptions.find((exception) => fits(exception, type, contract.value)) ?? null)
  const [first = null] = fitting
  if (fitting.some((other) => other !== first)) {
    const names = typesOf(policy).join(', ')
    if (contract.type === null)
      return { code: 'contract-type-needed', params: { policy: policy.authority, known: names } }
    return { code: 'contract-type-unknown', params: { found: contract.type, known: names } }
  }
  return first === null ? { rule, source } : { rule: first.percentage, source: first.source }
}

function fits({ types, value: limit }: PercentageException, type: string, value: Exact): boolean {
  if (types !== null && !types.includes(type)) return false
  return limit === null || reaches(value, euro(limit.amount), limit.comparator)
}

/** The percentage that holds where nobody chooses one; null where people have to. */
export function standardOf(rule: PercentageRule): Percentage | null {
  if (rule.kind === 'not-published') return null
  const standard = rule.kind === 'fixed' ? rule.percentage : rule.standard
  return standard === null ? null : percentage(standard)
}

/** Percentages a rule names, as it writes them; empty where it names none. A range gives its two ends. */
export function namedPercentages(rule: PercentageRule): readonly string[] {
  if (rule.kind === 'fixed') return [rule.percentage]
  if (rule.kind === 'choice') return rule.percentages
  return rule.kind === 'range' ? [rule.from, rule.to] : []
}

/** What a policy says of a percentage that people agreed. */
export type Fit = 'named' | 'offered' | 'departs'

/** Whether an agreed percentage is one the policy names, one a tenderer may offer, or departs from both. */
export function fitOf(agreed: Percentage, rule: PercentageRule, policy: Policy): Fit {
  const { numbers, least, most } = numbersOf(rule)
  if (least === null || most === null || numbers.some((one) => one.equals(agreed))) return 'named'
  const { isMinimum, offered, lowLabour } = policy.obligation
  if (lowLabour !== null && agreed.equals(lowLabour.percentage)) return 'named'
  const isOffered = offered !== null && reaches(agreed, exact(offered.from), offered.comparator)
  if (isOffered && agreed.lte(offered.to)) return 'offered'
  const isInRange = rule.kind === 'range' && agreed.gte(least) && agreed.lte(most)
  return isInRange || (isMinimum && agreed.gte(least)) ? 'named' : 'departs'
}

const numbersOf = oncePer((rule: PercentageRule) => {
  const numbers = namedPercentages(rule).map((one) => exact(one))
  const sorted = [...numbers].sort((a, b) => a.comparedTo(b))
  return { numbers, least: sorted[0] ?? null, most: sorted.at(-1) ?? null }
})
