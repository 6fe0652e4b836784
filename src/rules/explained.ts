import type { Euro, Exact } from '#money'
import type { OpenQuestion, SourceRef } from '#sources'
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
  | { readonly kind: 'type-excluded'; readonly type: string }
  | {
      readonly kind: 'percentage-of'
      readonly percentage: Exact
      readonly base: Euro
      readonly result: Euro
      readonly chosenBy: 'policy' | 'user' | 'low-labour'
    }
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
