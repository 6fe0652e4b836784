import { explain as en } from './en/explain'
import type { Language } from './language'
import { explain as nl } from './nl/explain'

export type ExplainTexts = typeof nl

/** The words around an explanation, once it is opened. */
export function explainTexts(language: Language): ExplainTexts {
  return language === 'en' ? en : nl
}
