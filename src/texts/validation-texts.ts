import { validation as en } from './en/validation'
import type { Language } from './language'
import { validation as nl } from './nl/validation'

export type ValidationTexts = typeof nl

/** The words of the screen Controle in a language. */
export function validationTexts(language: Language): ValidationTexts {
  return language === 'en' ? en : nl
}
