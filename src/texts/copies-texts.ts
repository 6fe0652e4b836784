import { copies as en } from './en/copies'
import type { Language } from './language'
import { copies as nl } from './nl/copies'

export type CopiesTexts = typeof nl

/** The words for copies to share. */
export function copiesTexts(language: Language): CopiesTexts {
  return language === 'en' ? en : nl
}
