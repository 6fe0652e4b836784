import type { Term } from '#rulebook'
import { contracts as en } from './en/contracts'
import type { Language } from './language'
import { contracts as nl } from './nl/contracts'

/** The words of the screen that shows every contract by itself. */
export interface ContractsTexts {
  readonly title: string
  readonly intro: string
  readonly none: string
  readonly lights: Readonly<Record<'green' | 'amber' | 'red' | 'unknown', string>>
  readonly approvedOf: (approved: string, obligation: string) => string
  readonly noObligation: string
  readonly figures: Readonly<
    Record<'obligation' | 'approved' | 'submitted' | 'expected' | 'forecast' | 'shortfall' | 'term' | 'jobs', string>
  >
  readonly obligationFrom: Readonly<Record<'written' | 'percentage' | 'policy', string>>
  readonly forecastBy: Readonly<Record<'plan' | 'run-rate', string>>
  readonly term: (start: string, end: string) => string
  readonly jobs: (jobs: string) => string
  readonly unknown: string
  readonly ways: string
  readonly penalty: string
  readonly withheld: (amount: string) => string
  /** What has to happen first: time to put it right, and whose fault it is. */
  readonly cure: (within: Term | null) => string
  readonly faultless: string
  readonly noPenalty: string
  readonly goTo: (kenmerk: string) => string
  readonly showAll: (count: number) => string
  readonly details: (kenmerk: string) => string
}

/** The words of that screen in a language. */
export function contractsTexts(language: Language): ContractsTexts {
  return language === 'en' ? en : nl
}
