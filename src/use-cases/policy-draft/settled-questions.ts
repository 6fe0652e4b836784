import type { ApplicabilityLine, Policy } from '#rulebook'
import type { OpenQuestion } from '#sources'
import { type Language, LANGUAGES, policyPageTexts } from '#texts'

/**
 * A policy with the questions that its own lines leave open and nobody wrote down: a threshold that moves with a
 * reference is the amount of one year, and where none was published social return applies at any amount.
 */
export function withSettledQuestions(policy: Policy): Policy {
  const { lines } = policy.applicability
  const added = [
    ...(asks(policy, 'indexed-threshold') ? [] : lines.flatMap(indexedQuestion)),
    ...(asks(policy, 'applicability') ? [] : lines.flatMap(thresholdQuestion)),
  ]
  const numbered = added.map((question, at) =>
    at === 0 ? question : { ...question, id: `${question.id}-${String(at + 1)}` },
  )
  return added.length === 0 ? policy : { ...policy, openQuestions: [...policy.openQuestions, ...numbered] }
}

function asks({ openQuestions }: Policy, topic: NonNullable<OpenQuestion['about']>[number]): boolean {
  return openQuestions.some(({ about }) => about?.includes(topic) ?? true)
}

function indexedQuestion({ types, threshold, source }: ApplicabilityLine): OpenQuestion[] {
  if (threshold === null || threshold.indexed === null) return []
  const facts = { amount: threshold.amount, ...threshold.indexed }
  return [
    {
      id: 'indexed',
      about: ['indexed-threshold'],
      ...(types !== null && { only: { types } }),
      section: source.section,
      question: inBoth((language) => policyPageTexts(language).settled.indexed.question(facts)),
      chosenReading: inBoth((language) => policyPageTexts(language).settled.indexed.reading(facts)),
    },
  ]
}

function thresholdQuestion({ types, outcome, threshold, source }: ApplicabilityLine): OpenQuestion[] {
  if (threshold !== null || outcome === 'excluded') return []
  return [
    {
      id: 'no-threshold',
      about: ['applicability'],
      ...(types !== null && { only: { types } }),
      section: source.section,
      question: inBoth((language) => policyPageTexts(language).settled.noThreshold.question),
      chosenReading: inBoth((language) => policyPageTexts(language).settled.noThreshold.reading),
    },
  ]
}

function inBoth(say: (language: Language) => string): Record<Language, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as Record<Language, string>
}
