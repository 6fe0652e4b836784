import type { Quarter } from '#time'
import { council as en } from './en/council'
import type { Language } from './language'
import { council as nl } from './nl/council'

interface AmountOfContracts {
  readonly contracts: number
  readonly amount: string
}

interface AmountOfRows {
  readonly rows: number
  readonly amount: string
}

/** The words of the paragraph for council or board, and of the tab it stands on. Amounts come in as words. */
export interface CouncilTexts {
  readonly title: string
  readonly about: string
  readonly text: string
  readonly figures: string
  readonly count: string
  readonly amount: string
  readonly how: string
  readonly lines: Readonly<
    Record<
      | 'contracts'
      | 'authorities'
      | 'obligation'
      | 'approved'
      | 'elsewhere'
      | 'share'
      | 'over'
      | 'submitted'
      | 'placements'
      | 'rejected'
      | 'notComputable'
      | 'contractUnknown'
      | 'unsigned'
      | 'changed'
      | 'blocking',
      { readonly label: string; readonly how: string }
    >
  >
  readonly fewerThan: (least: number) => string
  readonly unknown: string

  readonly quarter: (quarter: Quarter) => string
  readonly headline: (p: {
    contracts: number
    /** Null where some contracts do not say. */
    authorities: number | null
    until: string | null
    approved: string
  }) => string
  readonly share: (p: { share: string; obligation: string }) => string
  readonly noObligation: string
  readonly elsewhere: (p: AmountOfContracts) => string
  readonly over: (p: AmountOfContracts) => string
  readonly submitted: (amount: string) => string
  readonly nothingSubmitted: string
  readonly placements: (count: number) => string
  readonly fewPlacements: (least: number) => string
  readonly means: string
  readonly rejected: (rows: number) => string
  readonly notComputable: (rows: number) => string
  readonly contractUnknown: (rows: number) => string
  readonly leftOut: (list: string) => string
  readonly nothingLeftOut: string
  readonly unsigned: (p: AmountOfRows) => string
  readonly changed: (p: AmountOfRows) => string
  readonly blocking: (count: number) => string
  readonly ofWorkbook: (p: { name: string; day: string }) => string
  readonly ofPortfolio: (p: { counted: number; leftOut: number; day: string }) => string
  readonly nothing: string
}

/** Those words in a language. */
export function councilTexts(language: Language): CouncilTexts {
  return language === 'en' ? en : nl
}
