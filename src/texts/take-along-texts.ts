import { takeAlong as en } from './en/take-along'
import type { Language } from './language'
import { takeAlong as nl } from './nl/take-along'

export type TakeAlongTexts = typeof nl

/** The words for taking a summary to other programs and papers. */
export function takeAlongTexts(language: Language): TakeAlongTexts {
  return language === 'en' ? en : nl
}
