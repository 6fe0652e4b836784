import { authorities as en } from './en/authorities'
import type { Language } from './language'
import { authorities as nl } from './nl/authorities'

/** The words of our tab that compares opdrachtgevers. */
export type AuthoritiesTexts = typeof nl

/** The words of authorities in a language. */
export function authoritiesTexts(language: Language): AuthoritiesTexts {
  return language === 'en' ? en : nl
}
