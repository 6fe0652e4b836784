import { fixes as en } from './en/fixes'
import type { Language } from './language'
import { fixes as nl } from './nl/fixes'

export type FixesTexts = typeof nl

/** The words for putting cells right, and taking that back. */
export function fixesTexts(language: Language): FixesTexts {
  return language === 'en' ? en : nl
}
