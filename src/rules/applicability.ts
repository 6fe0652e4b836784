import { euro, exact, type Euro } from '#money'
import type { ApplicabilityLine, ContractType, Policy } from '#rulebook'
import type { OpenQuestion, SourceRef } from '#sources'
import type { ContractFacts } from './contract'
import { contractType, typesOf } from './contract-type'
import type { Outcome, Step } from './explained'
import type { RuleProblem } from './problem'

export interface Applicability {
  readonly applies: boolean
  /** The line of the policy that decided; null where the policy does not name this type of contract. */
  readonly line: ApplicabilityLine | null
  readonly threshold: Euro | null
}

interface Verdict {
  readonly applies: boolean | null
  readonly problem: RuleProblem | null
  readonly line: ApplicabilityLine | null
  readonly steps: readonly Step[]
}

/**
 * Does social return apply to this contract? The first line of the policy that covers its type decides.
 * What is unknown matters only when it decides: a missing type or duration is no problem where every reading agrees.
 * Source: policy.applicability.lines.
 */
export function applicability(contract: ContractFacts, policy: Policy): Outcome<Applicability> {
  const known = contract.type === null ? null : contractType(contract.type, policy)
  const verdicts = (known === null ? typesOf(policy) : [known]).map((type) => verdictFor(type, contract, policy))
  const first = verdicts[0] as Verdict
  const agreed = verdicts.every((verdict) => verdict.applies === first.applies && sameProblem(verdict, first))
  const sources = sourcesOf(agreed ? [first] : verdicts, policy)
  const openQuestions = questionsFor(first.line, contract, policy)
  if (!agreed) return { ok: false, problem: typeProblem(contract.type, policy), sources, openQuestions }
  if (first.problem !== null) return { ok: false, problem: first.problem, steps: first.steps, sources, openQuestions }
  const threshold = first.line?.threshold ?? null
  return {
    ok: true,
    value: { applies: first.applies === true, line: first.line, threshold: threshold && euro(threshold.amount) },
    steps: first.steps,
    sources,
    openQuestions,
  }
}

function verdictFor(type: ContractType, contract: ContractFacts, policy: Policy): Verdict {
  const line = policy.applicability.lines.find(({ types }) => types === null || types.includes(type)) ?? null
  if (line === null || line.outcome === 'excluded') {
    return { applies: false, problem: null, line, steps: [{ kind: 'type-excluded', type }] }
  }
  const steps: Step[] = []
  if (line.threshold === null) steps.push({ kind: 'threshold-not-published', value: contract.value })
  else {
    const amount = euro(line.threshold.amount)
    const { comparator, indexed } = line.threshold
    const year = indexed === null ? {} : { year: indexed.year }
    const passed = reaches(contract.value, amount, comparator)
    steps.push({ kind: 'threshold-tested', value: contract.value, threshold: amount, comparator, passed, ...year })
    if (!passed) return { applies: false, problem: null, line, steps }
  }
  if (line.duration !== null) {
    const { months, comparator } = line.duration
    if (contract.durationMonths === null) {
      const problem: RuleProblem = {
        code: 'duration-needed',
        params: { policy: policy.authority, months: String(months) },
      }
      return { applies: null, problem, line, steps }
    }
    const passed = reaches(contract.durationMonths, exact(months), comparator)
    steps.push({ kind: 'duration-tested', months: contract.durationMonths, limit: exact(months), comparator, passed })
    if (!passed) return { applies: false, problem: null, line, steps }
  }
  if (line.outcome === 'decided-each') {
    return { applies: null, problem: { code: 'decided-each', params: { policy: policy.authority } }, line, steps }
  }
  return { applies: true, problem: null, line, steps }
}

function reaches(
  value: Euro | ReturnType<typeof exact>,
  limit: ReturnType<typeof exact>,
  how: 'above' | 'from',
): boolean {
  return how === 'above' ? value.greaterThan(limit) : value.greaterThanOrEqualTo(limit)
}

function sameProblem(a: Verdict, b: Verdict): boolean {
  return a.problem?.code === b.problem?.code
}

function typeProblem(written: string | null, policy: Policy): RuleProblem {
  const known = typesOf(policy).join(', ')
  if (written === null) return { code: 'contract-type-needed', params: { policy: policy.authority, known } }
  return { code: 'contract-type-unknown', params: { found: written, known } }
}

function sourcesOf(verdicts: readonly Verdict[], policy: Policy): readonly SourceRef[] {
  const sources = verdicts.flatMap(({ line }) => (line === null ? [] : [line.source]))
  return sources.length === 0 ? [policy.source] : [...new Set(sources)]
}

/** Questions about applicability; the one on an indexed threshold only where the value lies within 10% of it. */
function questionsFor(
  line: ApplicabilityLine | null,
  contract: ContractFacts,
  policy: Policy,
): readonly OpenQuestion[] {
  return policy.openQuestions.filter(({ about = ['applicability'] }) => {
    if (about.includes('indexed-threshold')) return isNearIndexed(line, contract.value)
    return about.includes('applicability')
  })
}

function isNearIndexed(line: ApplicabilityLine | null, value: Euro): boolean {
  const threshold = line?.threshold ?? null
  if (threshold === null || threshold.indexed === null) return false
  const amount = exact(threshold.amount)
  return value.minus(amount).abs().lessThanOrEqualTo(amount.dividedBy(10))
}
