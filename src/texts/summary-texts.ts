import { summary as en } from './en/summary'
import type { Language } from './language'
import { summary as nl } from './nl/summary'

export type SummaryTexts = typeof nl

/** The words of summary in a language. */
export function summaryTexts(language: Language): SummaryTexts {
  return language === 'en' ? en : nl
}
