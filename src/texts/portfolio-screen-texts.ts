import { portfolioScreen as en } from './en/portfolio-screen'
import type { Language } from './language'
import { portfolioScreen as nl } from './nl/portfolio-screen'

export type PortfolioScreenTexts = typeof nl

/** The words of the screen that sums up many workbooks. */
export function portfolioScreenTexts(language: Language): PortfolioScreenTexts {
  return language === 'en' ? en : nl
}
