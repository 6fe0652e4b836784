import { templates as en } from './en/templates'
import type { Language } from './language'
import { templates as nl } from './nl/templates'

export type TemplatesTexts = typeof nl

/** The words of templates in a language. */
export function templatesTexts(language: Language): TemplatesTexts {
  return language === 'en' ? en : nl
}
