import type { VersionUsed } from '#rules'
import { receipt as en } from './en/receipt'
import type { Language } from './language'
import { receipt as nl } from './nl/receipt'

/** Why a version was used. */
export type ChosenBy = VersionUsed['chosenBy']

export type ReceiptTexts = typeof nl

/** The words of the tab that accounts for the figures, and of the mark that tells that a tab is out of date. */
export function receiptTexts(language: Language): ReceiptTexts {
  return language === 'en' ? en : nl
}
