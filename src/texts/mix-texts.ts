import type { ClosingMix, MixLine } from '#rules'
import { mix as en } from './en/mix'
import type { Language } from './language'
import { mix as nl } from './nl/mix'

/** The words for what a contract still needs and how it can get there. */
export interface MixTexts {
  readonly heading: string
  /** How much is still to be approved. */
  readonly needed: (amount: string) => string
  /** What is left when everything submitted is approved; `amount` null where nothing is. */
  readonly afterSubmitted: (amount: string | null) => string
  readonly monthsLeft: (months: number) => string
  readonly kinds: Readonly<Record<ClosingMix['kind'], string>>
  /** "2 plaatsingen van 1 fte, 12 maanden: bouwblok 2, Participatiewet <2jr" */
  readonly line: (line: MixLine) => string
  /** "Samen € 52.000, € 1.000 meer dan nodig." */
  readonly sum: (value: string, surplus: string | null) => string
  readonly none: string
  /** What a mix is and is not. */
  readonly care: string
}

/** The words of mixes in a language. */
export function mixTexts(language: Language): MixTexts {
  return language === 'en' ? en : nl
}
