import { portfolio as en } from './en/portfolio'
import type { Language } from './language'
import { portfolio as nl } from './nl/portfolio'

export type PortfolioTexts = typeof nl

/** Why a file of a portfolio does not count, as the sentences need it. */
export type LeftOutFile =
  | { readonly why: 'unreadable'; readonly problem: string }
  | { readonly why: 'no-tables' }
  | { readonly why: 'same-file' | 'older'; readonly file: string }

/** The words of one overview over many workbooks. */
export function portfolioTexts(language: Language): PortfolioTexts {
  return language === 'en' ? en : nl
}
