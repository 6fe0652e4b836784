import { help as en } from './en/help'
import type { Language } from './language'
import { help as nl } from './nl/help'

export type HelpTexts = typeof nl

/** The words of the help screen in a language. */
export function helpTexts(language: Language): HelpTexts {
  return language === 'en' ? en : nl
}
