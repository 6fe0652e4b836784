import { overviewTab as en } from './en/overview-tab'
import type { Language } from './language'
import { overviewTab as nl } from './nl/overview-tab'

export type OverviewTabTexts = typeof nl

/** The words of SROI Overzicht beside the figures of each contract: what is still needed, withholding, the chart. */
export function overviewTabTexts(language: Language): OverviewTabTexts {
  return language === 'en' ? en : nl
}
