import type { WithheldBecause, WithholdingState } from '#rules'
import { withholding as en } from './en/withholding'
import type { Language } from './language'
import { withholding as nl } from './nl/withholding'

/** The words for what holds of a withholding now, and for what people settle about it. */
export interface WithholdingTexts {
  /** "niets, herstelperiode loopt tot en met 31-12-2026"; `amount` null for nothing. */
  readonly now: (p: { amount: string | null; because: WithheldBecause; state: WithholdingState | null }) => string
  readonly because: (because: WithheldBecause, state: WithholdingState | null) => string
  readonly state: (state: WithholdingState) => string
  readonly settledBy: (p: { by: string; on: string }) => string
  /** "In te houden nu: niets, …" */
  readonly nowLine: (words: string) => string
  readonly set: Readonly<Record<WithholdingState['kind'], string>>
  readonly heading: Readonly<Record<WithholdingState['kind'], string>>
  readonly explains: string
  readonly until: string
  readonly untilMissing: string
  readonly reason: string
  readonly reasonHint: string
  readonly by: string
  readonly byHint: string
  readonly keep: string
  readonly cancel: string
  readonly withdraw: string
  readonly undo: string
  readonly working: string
  readonly kept: (kenmerk: string) => string
  readonly withdrawn: (kenmerk: string) => string
  readonly undone: string
}

export function withholdingTexts(language: Language): WithholdingTexts {
  return language === 'en' ? en : nl
}
