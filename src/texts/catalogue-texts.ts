import { catalogue as en } from './en/catalogue'
import type { Language } from './language'
import { catalogue as nl } from './nl/catalogue'

export type CatalogueTexts = typeof nl

/** The words of the screen Catalogus in a language. */
export function catalogueTexts(language: Language): CatalogueTexts {
  return language === 'en' ? en : nl
}
