import type { Step } from '#rules'
import { amounts as en } from './en/amounts'
import type { StepWords } from './explanation-texts'
import type { Language } from './language'
import { amounts as nl } from './nl/amounts'

export type ObligationRemarkKind =
  'low-labour-tested' | 'capped' | 'percentage-departs' | 'yearly-minimum' | 'follows-turnover' | 'per-year'

type StepOf<K extends Step['kind']> = Extract<Step, { kind: K }>

/** The words of the explanations that the pane alone gives: of obligations, penalties, schedules, jobs and tables. */
export interface AmountsTexts {
  readonly obligation: {
    readonly heading: (authority: string) => string
    /** "5% (volgens het beleid) van de opdrachtwaarde van € 1.000.000" */
    readonly sum: (step: StepOf<'percentage-of'>) => string
    readonly remark: StepWords<ObligationRemarkKind>
    /** `despite` where social return does not apply, and a percentage was agreed all the same. */
    readonly owed: (amount: string, formula: string, despite: boolean) => string
    readonly none: string
    readonly notYet: string
    readonly minimum: string
  }
  readonly penalty: {
    readonly heading: (authority: string) => string
    readonly sum: (step: StepOf<'penalty-of'>) => string
    readonly remark: StepWords<'shortfall' | 'penalty-after-cure' | 'penalty-when-at-fault'>
    readonly withheld: (authority: string, version: string, amount: string, formula: string) => string
    readonly nothing: string
  }
  readonly expected: {
    readonly heading: (day: string) => string
    readonly counts: (obligation: string, amount: string, day: string) => string
    readonly sum: (step: StepOf<'share-of-days'>) => string
    readonly remark: StepWords<'days-of-term' | 'before-term' | 'after-term'>
    readonly linear: string
  }
  readonly jobs: {
    readonly heading: string
    readonly answer: (jobs: string) => string
    readonly counts: (hours: string, jobs: string) => string
    readonly sum: (step: StepOf<'hours-per-job'>) => string
    readonly remark: StepWords<'weeks-of-period'>
    readonly perJob: string
    readonly notRounded: string
  }
  readonly table: {
    readonly answer: (blocks: number) => string
    readonly what: (label: string, blocks: number) => string
    readonly hours: (hours: number) => string
    readonly hoursUnknown: string
  }
  /** Where what matters most was not filled in. */
  readonly blank: Readonly<Record<'contract_value' | 'block' | 'obligation' | 'paid_hours', string>>
  /** Where a formula names no policy or catalogue, whose choice it was. */
  readonly chosen: {
    readonly policy: Readonly<Record<'setting' | 'standard', string>>
    readonly catalogue: Readonly<Record<'setting' | 'ofPolicy' | 'standard', string>>
  }
}

/** The words of amounts in a language. */
export function amountsTexts(language: Language): AmountsTexts {
  return language === 'en' ? en : nl
}
