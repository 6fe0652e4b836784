import { type Policy, policyRef } from '#rulebook'
import type { Applicability, ContractFacts, Outcome, Step } from '#rules'
import { asSentence, type Explanation, explanationOf, versionText } from './explanation'
import { explanationTexts, type TestKind } from './explanation-texts'
import { formatsFor } from './format'
import type { Language } from './language'
import { problemText } from './problem-text'
import { ruleTexts } from './rules-texts'

type Test = Extract<Step, { kind: TestKind }>
type ThresholdTest = Extract<Step, { kind: 'threshold-tested' }>

/** Does social return apply, why, and by which policy: what stands in a procurement file. */
export function explainApplicability(
  outcome: Outcome<Applicability>,
  contract: ContractFacts,
  policy: Policy,
  language: Language,
): Explanation {
  const { tender } = explanationTexts(language)
  const version = versionText(policyRef(policy), policy, language)
  const tests = (outcome.steps ?? []).filter(isTest)
  const { sources, openQuestions } = outcome
  const common = {
    heading: tender.heading(policy.authority),
    steps: clausesOf(tests, contract, policy, language).map(asSentence),
    version: tender.policy(policy.label, version),
    sources,
    openQuestions,
  }
  if (outcome.ok) {
    const { applies } = outcome.value
    const answer = applies ? tender.applies : tender.appliesNot
    const notices = applies ? policy.applicability.deviations.map(({ text }) => text[language]) : []
    return explanationOf({ ...common, answer, notices, told: verdict(outcome, contract, policy, language) }, language)
  }
  if (outcome.problem.code === 'decided-each') {
    const told = verdict(outcome, contract, policy, language)
    return explanationOf({ ...common, answer: tender.decidedEach, told }, language)
  }
  const heading = problemText(outcome.problem, language)
  return explanationOf(
    { ...common, answer: null, heading, told: verdict(outcome, contract, policy, language) },
    language,
  )
}

/** The decision in sentences, with the tests it rests on. */
export function verdict(
  outcome: Outcome<Applicability>,
  contract: ContractFacts,
  policy: Policy,
  language: Language,
): readonly string[] {
  const { tender } = explanationTexts(language)
  const { authority } = policy
  const version = versionText(policyRef(policy), policy, language)
  const tests = (outcome.steps ?? []).filter(isTest)
  if (outcome.ok) {
    const { applies } = outcome.value
    const passed = clauses(tests.filter(isPassed), contract, policy, language)
    const failed = clauses(
      tests.filter((test) => !isPassed(test)),
      contract,
      policy,
      language,
    )
    const grounds = [passed, failed].filter((ground) => ground !== '')
    const because = tender.because(applies, authority, version, grounds.join(tender.but))
    const needsNoType = contract.type === null && policy.applicability.lines.length > 1
    return needsNoType ? [because, tender.typeMakesNoDifference] : [because]
  }
  if (outcome.problem.code === 'decided-each')
    return [tender.becauseEach(authority, version, clauses(tests, contract, policy, language))]
  const settled = tests.length === 0 ? [] : [asSentence(clauses(tests, contract, policy, language))]
  return [tender.undecided(authority, version), ...settled, problemText(outcome.problem, language)]
}

function isTest(step: Step): step is Test {
  return step.kind in explanationTexts('nl').test
}

function isPassed(test: Test): boolean {
  return 'passed' in test ? test.passed : test.kind === 'threshold-not-published'
}

function clauses(tests: readonly Test[], contract: ContractFacts, policy: Policy, language: Language): string {
  return formatsFor(language).list(clausesOf(tests, contract, policy, language))
}

/** Each test as a clause, once; thresholds for different types of contract together as one. */
function clausesOf(
  tests: readonly Test[],
  contract: ContractFacts,
  policy: Policy,
  language: Language,
): readonly string[] {
  const { test: words } = explanationTexts(language)
  const thresholds = tests.filter((test) => test.kind === 'threshold-tested')
  const rest = tests.filter((test) => test.kind !== 'threshold-tested')
  const others = rest.map((test) => (words[test.kind] as (step: Test) => string)(test))
  return [...new Set([...thresholdClauses(thresholds, contract, policy, language), ...others])]
}

function thresholdClauses(
  tests: readonly ThresholdTest[],
  contract: ContractFacts,
  policy: Policy,
  language: Language,
): readonly string[] {
  const { test: words, thresholdFor, alsoThreshold } = explanationTexts(language)
  const plain = words['threshold-tested']
  const distinct = tests.filter((test, at) => tests.findIndex((other) => plain(other) === plain(test)) === at)
  const [first, ...more] = distinct
  if (first === undefined) return []
  // The type of contract chose the line, so it is named with its threshold.
  const isForTypes = more.length > 0 || (contract.type !== null && policy.applicability.lines.length > 1)
  if (!isForTypes || first.types === null) return [plain(first)]
  const also = more.map((test) => alsoThreshold(test, typesOf(test, language)))
  return [[thresholdFor(first, typesOf(first, language)), ...also].join('')]
}

function typesOf({ types }: ThresholdTest, language: Language): string {
  const { contractType } = ruleTexts(language)
  return formatsFor(language).list((types ?? []).map(contractType))
}
