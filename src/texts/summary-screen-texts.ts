import { summaryScreen as en } from './en/summary-screen'
import type { Language } from './language'
import { summaryScreen as nl } from './nl/summary-screen'

export type SummaryScreenTexts = typeof nl

/** The words of the screen Samenvatting in a language. */
export function summaryScreenTexts(language: Language): SummaryScreenTexts {
  return language === 'en' ? en : nl
}
