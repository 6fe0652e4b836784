import { removeCatalogue as en } from './en/remove-catalogue'
import type { Language } from './language'
import { removeCatalogue as nl } from './nl/remove-catalogue'

export type RemoveCatalogueTexts = typeof nl

/** The words of taking a catalogue out of a workbook. */
export function removeCatalogueTexts(language: Language): RemoveCatalogueTexts {
  return language === 'en' ? en : nl
}
