import { marking as en } from './en/marking'
import type { Language } from './language'
import { marking as nl } from './nl/marking'

export type MarkingTexts = typeof nl

/** The words about signs in the sheet, in a language. */
export function markingTexts(language: Language): MarkingTexts {
  return language === 'en' ? en : nl
}
