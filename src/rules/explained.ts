import type { Euro, Exact } from '#money'
import type { Term } from '#rulebook'
import type { OpenQuestion, SourceRef } from '#sources'
import type { IsoDay } from '#time'
import type { RuleProblem } from './problem'

/** An answer with how it came about, or why there is none. Words are made from it by texts. */
export type Outcome<T> = Explained<T> | Unanswered

export interface Explained<T> {
  readonly ok: true
  readonly value: T
  readonly steps: readonly Step[]
  readonly sources: readonly SourceRef[]
  readonly openQuestions: readonly OpenQuestion[]
}

export interface Unanswered {
  readonly ok: false
  readonly problem: RuleProblem
  /** What was settled before the answer got stuck. */
  readonly steps?: readonly Step[]
  readonly sources: readonly SourceRef[]
  readonly openQuestions: readonly OpenQuestion[]
}

/** One step of a calculation, as facts. */
export type Step =
  | {
      readonly kind: 'threshold-tested'
      readonly value: Euro
      readonly threshold: Euro
      readonly comparator: 'above' | 'from'
      readonly passed: boolean
      /** Types of contract that the threshold is for; null for every type. */
      readonly types: readonly string[] | null
      /** Year of the amount, where the threshold moves with a reference. */
      readonly year?: number
    }
  | { readonly kind: 'threshold-not-published'; readonly value: Euro }
  | {
      readonly kind: 'duration-tested'
      readonly months: Exact
      readonly limit: Exact
      readonly comparator: 'above' | 'from'
      readonly passed: boolean
    }
  | {
      readonly kind: 'labour-share-tested'
      readonly labourCost: Euro
      readonly value: Euro
      /** Percentage. */
      readonly limit: Exact
      readonly comparator: 'above' | 'from'
      readonly passed: boolean
    }
  | { readonly kind: 'type-excluded'; readonly type: string }
  | {
      readonly kind: 'percentage-of'
      readonly percentage: Exact
      readonly of: 'contract-value' | 'labour-cost'
      readonly base: Euro
      readonly result: Euro
      readonly chosenBy: 'policy' | 'user' | 'offered' | 'low-labour'
    }
  /** Whether labour is so small a share of the contract that a lower percentage holds. */
  | { readonly kind: 'low-labour-tested'; readonly labourCost: Euro; readonly below: Exact; readonly isLow: boolean }
  /** An agreed percentage that the policy does not name; these are the ones it does. */
  | { readonly kind: 'percentage-departs'; readonly names: readonly string[] }
  /** The source sets a minimum for each year, and does not say how the years add up. */
  | { readonly kind: 'yearly-minimum' }
  /** The base is what will be invoiced, so the amount moves with it. */
  | { readonly kind: 'follows-turnover' }
  | { readonly kind: 'per-year'; readonly months: Exact; readonly yearly: Euro }
  /** The schedule is linear by calendar days, first and last day included. */
  | {
      readonly kind: 'days-of-term'
      readonly start: IsoDay
      readonly end: IsoDay
      readonly day: IsoDay
      readonly days: number
      readonly passed: number
    }
  | { readonly kind: 'before-term'; readonly start: IsoDay }
  | { readonly kind: 'after-term'; readonly end: IsoDay }
  | {
      readonly kind: 'share-of-days'
      readonly obligation: Euro
      readonly days: number
      readonly passed: number
      readonly result: Exact
    }
  | { readonly kind: 'weeks-of-period'; readonly start: IsoDay; readonly end: IsoDay; readonly days: number }
  | {
      readonly kind: 'hours-per-job'
      readonly hours: Exact
      readonly perWeek: Exact
      readonly days: number
      readonly result: Exact
    }
  | { readonly kind: 'shortfall'; readonly obligation: Euro; readonly realised: Euro; readonly result: Exact }
  | { readonly kind: 'penalty-of'; readonly factor: Exact; readonly shortfall: Exact; readonly result: Exact }
  /** Time to put it right comes first; null where the source does not say how long. */
  | { readonly kind: 'penalty-after-cure'; readonly within: Term | null }
  | { readonly kind: 'penalty-when-at-fault' }
  | { readonly kind: 'capped'; readonly cap: Euro; readonly before: Euro }
  | {
      readonly kind: 'per-fte-year'
      readonly block: string
      readonly amount: Euro
      readonly fte: Exact
      readonly months: Exact
      readonly result: Exact
    }
  | {
      readonly kind: 'per-fte-month'
      readonly block: string
      readonly amount: Euro
      readonly fte: Exact
      readonly months: Exact
      readonly result: Exact
    }
  | {
      readonly kind: 'per-unit'
      readonly block: string
      readonly unit: 'week' | 'day' | 'hour' | 'person'
      readonly amount: Euro
      readonly quantity: Exact
      readonly result: Exact
      /** The amount is a ceiling: what the effort is really worth may be less. */
      readonly atMost?: true
    }
  | {
      readonly kind: 'as-paid'
      readonly block: string
      readonly what: 'invoice' | 'cost' | 'labour-cost' | 'agreed'
      readonly amount: Exact
    }
  | {
      readonly kind: 'discount-of'
      readonly block: string
      readonly percentage: Exact
      readonly base: Exact
      readonly result: Exact
    }
  | {
      readonly kind: 'months-limited'
      readonly block: string
      readonly asked: Exact
      readonly limit: Exact
      readonly counted: Exact
    }
  | {
      readonly kind: 'months-unlimited'
      readonly block: string
      readonly months: Exact
      readonly why: 'always' | 'none' | 'agreement' | 'contract'
    }
  | { readonly kind: 'months-assumed'; readonly block: string; readonly months: Exact }
  | { readonly kind: 'below-minimum-hours'; readonly block: string; readonly hours: Exact; readonly minimum: Exact }
  | { readonly kind: 'rounded'; readonly before: Exact; readonly after: Euro }
