import { formulas as en } from './en/formulas'
import type { Language } from './language'
import { formulas as nl } from './nl/formulas'

export type FormulasTexts = typeof nl

/** The words of the screen that repairs formulas in a language. */
export function formulasTexts(language: Language): FormulasTexts {
  return language === 'en' ? en : nl
}
