import { policyForm as en } from './en/policy-form'
import type { Language } from './language'
import { policyForm as nl } from './nl/policy-form'

export type PolicyFormTexts = typeof nl

/** The words of the form in which one adapts a policy. */
export function policyFormTexts(language: Language): PolicyFormTexts {
  return language === 'en' ? en : nl
}
