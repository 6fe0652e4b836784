import { quarters as en } from './en/quarters'
import type { Language } from './language'
import { quarters as nl } from './nl/quarters'

/** The words of our tab with quarters. */
export type QuartersTexts = typeof nl

/** The words of quarters in a language. */
export function quartersTexts(language: Language): QuartersTexts {
  return language === 'en' ? en : nl
}

/** How things stood at the end of a quarter; amounts as they are shown. */
export interface ScheduleWords {
  readonly at: string
  readonly approved: string
  readonly expected: string
  /** Without sign. */
  readonly difference: string
  readonly is: 'less' | 'more' | 'same'
}

export type TrendWords = Readonly<
  Record<'first' | 'no-rows' | 'after-none' | 'more' | 'less' | 'same' | 'running' | 'coming', string>
>
