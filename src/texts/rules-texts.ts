import { rules as en } from './en/rules'
import type { Language } from './language'
import { rules as nl } from './nl/rules'

export type RulesTexts = typeof nl

/** The words of rules in a language. */
export function ruleTexts(language: Language): RulesTexts {
  return language === 'en' ? en : nl
}
