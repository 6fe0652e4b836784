import { catalogueTab as en } from './en/catalogue-tab'
import type { Language } from './language'
import { catalogueTab as nl } from './nl/catalogue-tab'

export type CatalogueTabTexts = typeof nl

/** The words of the tab `SROI Catalogus`, and of making it. */
export function catalogueTabTexts(language: Language): CatalogueTabTexts {
  return language === 'en' ? en : nl
}
