import { policyPage as en } from './en/policy-page'
import type { Language } from './language'
import { policyPage as nl } from './nl/policy-page'

export type PolicyPageTexts = typeof nl

/** The words of a policy as a page to read. */
export function policyPageTexts(language: Language): PolicyPageTexts {
  return language === 'en' ? en : nl
}
