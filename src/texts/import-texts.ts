import { importing as en } from './en/import'
import type { Language } from './language'
import { importing as nl } from './nl/import'

export type ImportTexts = typeof nl

/** The words of importing a catalogue in a language. */
export function importTexts(language: Language): ImportTexts {
  return language === 'en' ? en : nl
}
