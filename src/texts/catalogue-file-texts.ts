import { catalogueFile as en } from './en/catalogue-file'
import type { Language } from './language'
import { catalogueFile as nl } from './nl/catalogue-file'

export type CatalogueFileTexts = typeof nl

/** The words around a catalogue as a file: handing it on, and bringing it in. */
export function catalogueFileTexts(language: Language): CatalogueFileTexts {
  return language === 'en' ? en : nl
}
