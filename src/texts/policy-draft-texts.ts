import type { DraftProblem } from '#rulebook'
import { policyDraft as en } from './en/policy-draft'
import type { Language } from './language'
import { policyDraft as nl } from './nl/policy-draft'

export type PolicyDraftTexts = typeof nl

/** What is wrong with a field of a policy that somebody fills in, and what to do. */
export function draftProblemText(problem: DraftProblem, language: Language): string {
  const texts: PolicyDraftTexts = language === 'en' ? en : nl
  return texts[problem.code](problem)
}
