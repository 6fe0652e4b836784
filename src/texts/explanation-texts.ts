import type { CountingLimit } from '#rulebook'
import type { Step } from '#rules'
import { explanation as en } from './en/explanation'
import type { Language } from './language'
import { explanation as nl } from './nl/explanation'

type StepOf<K extends Step['kind']> = Extract<Step, { kind: K }>

/** Words for some kinds of step, each given exactly what its step holds. */
export type StepWords<K extends Step['kind']> = { readonly [Kind in K]: (step: StepOf<Kind>) => string }

/** Tests that decide whether social return applies. */
export type TestKind =
  'threshold-tested' | 'threshold-not-published' | 'duration-tested' | 'labour-share-tested' | 'type-excluded'

/** Sums that make up the value of a block. */
export type BlockSumKind = 'per-fte-year' | 'per-fte-month' | 'per-unit' | 'as-paid' | 'discount-of'

/** What else is said of a block: about months and hours. */
export type BlockRemarkKind = 'months-limited' | 'months-unlimited' | 'months-assumed' | 'below-minimum-hours'

/** Dates of a version: both null where it is undated. */
export interface VersionDates {
  readonly from: string | null
  readonly to: string | null
}

/** The words of a motivering and of the explanation of a block value: what two of our functions answer. */
export interface ExplanationTexts {
  /** Clauses without capital and full stop, so that several make one sentence. */
  readonly test: StepWords<TestKind>
  /** The threshold where it holds for some types of contract only. */
  readonly thresholdFor: (step: StepOf<'threshold-tested'>, types: string) => string
  /** A further threshold, as it follows the one before. */
  readonly alsoThreshold: (step: StepOf<'threshold-tested'>, types: string) => string
  /** "duoplus@undated, zonder datum" */
  readonly version: (ref: string, dates: VersionDates) => string
  readonly tender: {
    /** What the pane writes above: the subject, and the answer in a word or two. */
    readonly heading: (authority: string) => string
    readonly applies: string
    readonly appliesNot: string
    readonly decidedEach: string
    /** Between what was met and what was not. */
    readonly but: string
    /** The decision with its ground, as one sentence. */
    readonly because: (applies: boolean, authority: string, version: string, tests: string) => string
    readonly becauseEach: (authority: string, version: string, tests: string) => string
    readonly undecided: (authority: string, version: string) => string
    readonly typeMakesNoDifference: string
    readonly policy: (label: string, version: string) => string
  }
  readonly block: {
    readonly sum: StepWords<BlockSumKind>
    readonly remark: StepWords<BlockRemarkKind>
    readonly name: (role: 'base' | 'bonus' | 'discount', code: string, label: string) => string
    /** The block itself, where there is but one. */
    readonly this: string
    readonly with: (base: string, bonuses: readonly string[]) => string
    readonly counts: (block: string, amount: string) => string
    readonly limit: (block: string, limit: CountingLimit) => string
    readonly minimumMet: (block: string, hours: number) => string
    readonly approval: (blocks: readonly string[]) => string
    readonly conditions: (conditions: readonly string[]) => string
    readonly table: (label: string, version: string, rows: string) => string
    readonly row: (cell: string, published: string) => string
  }
  readonly rounded: string
  readonly notRounded: string
  /** Document, section, day of checking; then its words. */
  readonly source: (document: string, section: string, checkedOn: string, quotes: string) => string
  readonly openQuestion: string
  readonly chosenReading: string
}

/** The words of explanations in a language. */
export function explanationTexts(language: Language): ExplanationTexts {
  return language === 'en' ? en : nl
}
