import { preview as en } from './en/preview'
import type { Language } from './language'
import { preview as nl } from './nl/preview'

export type PreviewTexts = typeof nl

/** The words of preview in a language. */
export function previewTexts(language: Language): PreviewTexts {
  return language === 'en' ? en : nl
}
