import { policy as en } from './en/policy'
import type { Language } from './language'
import { policy as nl } from './nl/policy'

export type PolicyTexts = typeof nl

/** The words of the screens about policies in a language. */
export function policyTexts(language: Language): PolicyTexts {
  return language === 'en' ? en : nl
}
