import { about as en } from './en/about'
import type { Language } from './language'
import { about as nl } from './nl/about'

export type AboutTexts = typeof nl

/** The words of the screen about this add-in in a language. */
export function aboutTexts(language: Language): AboutTexts {
  return language === 'en' ? en : nl
}
