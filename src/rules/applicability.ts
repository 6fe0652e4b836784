import { euro, exact, type Euro, type Exact } from '#money'
import type { ApplicabilityLine, Comparator, ContractType, Policy, Threshold } from '#rulebook'
import type { OpenQuestion, QuestionTopic, SourceRef } from '#sources'
import type { ContractFacts } from './contract'
import { contractType, typesOf } from './contract-type'
import type { Outcome, Step } from './explained'
import { oncePer } from './once-per'
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
  const readings = known === null ? everyReading(policy) : [{ type: known, line: lineFor(known, policy) }]
  const first = verdictFor(readings[0] as Reading, contract, policy)
  const others = readings.length === 1 ? NONE : readings.slice(1).map((one) => verdictFor(one, contract, policy))
  const agreed = others.every((verdict) => verdict.applies === first.applies && sameProblem(verdict, first))
  const openQuestions = questionsFor(policy, known, readings, agreed ? first : null, contract.value)
  const sources = others.length === 0 ? ownSources(first.line ?? policy) : sourcesOfAll(policy)
  if (!agreed) return { ok: false, problem: typeProblem(contract.type, policy), sources, openQuestions }
  // Where the type is unknown and makes no difference, every line says why.
  const steps = others.length === 0 ? first.steps : [first, ...others].flatMap((verdict) => verdict.steps)
  if (first.problem !== null) return { ok: false, problem: first.problem, steps, sources, openQuestions }
  const threshold = first.line?.threshold ?? null
  return {
    ok: true,
    value: { applies: first.applies === true, line: first.line, threshold: threshold && amountOf(threshold) },
    steps,
    sources,
    openQuestions,
  }
}

/** A known type has one reading, as nearly every contract in a sheet. */
const NONE: readonly Verdict[] = []

/** What a contract may be, and the line of the policy for that. */
interface Reading {
  readonly type: ContractType
  readonly line: ApplicabilityLine | null
}

/** Every type the policy knows; types under one line always get one answer, so each line is there once. */
const everyReading = oncePer((policy: Policy): readonly Reading[] => {
  const readings = typesOf(policy).map((type) => ({ type, line: lineFor(type, policy) }))
  return readings.filter(({ line }, at) => readings.findIndex((other) => other.line === line) === at)
})

function lineFor(type: ContractType, policy: Policy): ApplicabilityLine | null {
  return policy.applicability.lines.find(({ types }) => types === null || types.includes(type)) ?? null
}

const amountOf = oncePer((threshold: Threshold) => euro(threshold.amount))

function verdictFor({ type, line }: Reading, contract: ContractFacts, policy: Policy): Verdict {
  if (line === null || line.outcome === 'excluded') {
    return { applies: false, problem: null, line, steps: [{ kind: 'type-excluded', type }] }
  }
  const steps: Step[] = []
  if (line.threshold === null) steps.push({ kind: 'threshold-not-published', value: contract.value })
  else {
    const amount = amountOf(line.threshold)
    const { comparator, indexed } = line.threshold
    const year = indexed === null ? {} : { year: indexed.year }
    const passed = reaches(contract.value, amount, comparator)
    const { types } = line
    steps.push({
      kind: 'threshold-tested',
      value: contract.value,
      threshold: amount,
      comparator,
      passed,
      types,
      ...year,
    })
    if (!passed) return { applies: false, problem: null, line, steps }
  }
  let problem: RuleProblem | null = null
  if (line.duration !== null) {
    const { months, comparator } = line.duration
    if (contract.durationMonths === null) {
      problem = { code: 'duration-needed', params: { policy: policy.authority, months: String(months) } }
    } else {
      const passed = reaches(contract.durationMonths, exact(months), comparator)
      steps.push({ kind: 'duration-tested', months: contract.durationMonths, limit: exact(months), comparator, passed })
      if (!passed) return { applies: false, problem: null, line, steps }
    }
  }
  // Also where the duration is missing: a share that fails settles it.
  if (line.labourShare !== null) {
    const { percentage, comparator } = line.labourShare
    if (contract.labourCost === null) {
      problem ??= { code: 'labour-cost-needed', params: { policy: policy.authority } }
    } else {
      const passed = reaches(contract.labourCost.times(100), contract.value.times(percentage), comparator)
      const { value, labourCost } = contract
      steps.push({ kind: 'labour-share-tested', labourCost, value, limit: exact(percentage), comparator, passed })
      if (!passed) return { applies: false, problem: null, line, steps }
    }
  }
  if (problem !== null) return { applies: null, problem, line, steps }
  if (line.outcome === 'decided-each') {
    return { applies: null, problem: { code: 'decided-each', params: { policy: policy.authority } }, line, steps }
  }
  return { applies: true, problem: null, line, steps }
}

/** "Boven" is more than the limit, "vanaf" the limit or more. */
export function reaches(value: Exact, limit: Exact, how: Comparator): boolean {
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

const ownSources = oncePer(({ source }: Policy | ApplicabilityLine): readonly SourceRef[] => [source])

const sourcesOfAll = oncePer((policy: Policy): readonly SourceRef[] => {
  const sources = everyReading(policy).flatMap(({ line }) => (line === null ? [] : [line.source]))
  return sources.length === 0 ? [policy.source] : [...new Set(sources)]
})

/** Percentage of VAT at which "with or without VAT" may decide. */
const HIGHEST_VAT = 21

/**
 * What the source leaves open about this very answer. `verdict` is null where the types a contract may have disagree.
 * Each combination is worked out once per policy, because a sheet asks the same thing in thousands of rows.
 */
function questionsFor(
  policy: Policy,
  type: ContractType | null,
  readings: readonly Reading[],
  verdict: Verdict | null,
  value: Euro,
): readonly OpenQuestion[] {
  const all = questionsAbout(policy)
  if (all.length === 0) return all
  const near = readings.some(({ line }) => isNearIndexed(line, value))
  const withVat = verdict?.applies === false && readings.some(({ line }) => passesWithVat(line, value))
  const applies = verdict?.applies ?? null
  const key = `${type ?? '*'};${String(applies)};${String(near)};${String(withVat)}`
  const known = answersOf(policy)
  let found = known.get(key)
  if (found === undefined) {
    found = all.filter(({ about = ['applicability'], only }) => {
      const isDue =
        about.includes('applicability') ||
        (near && about.includes('indexed-threshold')) ||
        (withVat && about.includes('vat-threshold'))
      const isForType = only?.types === undefined || type === null || only.types.includes(type)
      return isDue && isForType && (only?.applies === undefined || only.applies === applies)
    })
    known.set(key, found)
  }
  return found
}

const TOPICS: readonly QuestionTopic[] = ['applicability', 'indexed-threshold', 'vat-threshold']

const questionsAbout = oncePer((policy: Policy): readonly OpenQuestion[] =>
  policy.openQuestions.filter(({ about }) => about === undefined || about.some((topic) => TOPICS.includes(topic))),
)

const answersOf = oncePer<Policy, Map<string, readonly OpenQuestion[]>>(() => new Map())

function isNearIndexed(line: ApplicabilityLine | null, value: Euro): boolean {
  const threshold = line?.threshold ?? null
  if (threshold === null || threshold.indexed === null) return false
  const amount = amountOf(threshold)
  return value.minus(amount).abs().lessThanOrEqualTo(amount.dividedBy(10))
}

function passesWithVat(line: ApplicabilityLine | null, value: Euro): boolean {
  const threshold = line?.threshold ?? null
  if (threshold === null) return false
  const { comparator } = threshold
  if (reaches(value, amountOf(threshold), comparator)) return false
  return reaches(value.times(100 + HIGHEST_VAT), hundredfoldOf(threshold), comparator)
}

const hundredfoldOf = oncePer((threshold: Threshold) => amountOf(threshold).times(100))
