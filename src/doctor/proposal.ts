import type { Finding } from '#findings'
import type { Block, BlockCatalogue, BlockValueRule, CountingLimit } from '#rulebook'

/** What the doctor made of a published table, with every doubt as a question. Nothing is decided until a person confirms. */
export interface Proposal {
  readonly catalogue: BlockCatalogue
  readonly questions: readonly ImportQuestion[]
  readonly findings: readonly Finding[]
  /** Rows that are no block, and what they were taken for: nothing is silently dropped. */
  readonly rows: readonly SourceRow[]
}

export interface SourceRow {
  readonly row: number
  readonly taken: 'block' | 'title' | 'header' | 'category' | 'note' | 'continuation' | 'separator' | 'not-understood'
  readonly text: string
}

/** A doubt. The proposal is what holds when nobody answers; it never invents a number. */
export interface ImportQuestion {
  readonly id: string
  readonly code: QuestionCode
  /** Source cell, "D9". */
  readonly cell: string
  /** Codes of the blocks it is about. */
  readonly blocks: readonly string[]
  readonly params: Readonly<Record<string, string>>
  readonly options: readonly ImportOption[]
  /** Id of the proposed option. */
  readonly proposal: string
}

/** One possible answer, and what it changes. */
export interface ImportOption {
  readonly id: string
  readonly code: OptionCode
  readonly params: Readonly<Record<string, string>>
  readonly changes: readonly BlockChange[]
}

/** Replaces fields of the block with this code (as proposed). */
export interface BlockChange {
  readonly block: string
  readonly value?: BlockValueRule
  readonly limit?: CountingLimit
  readonly code?: string
  readonly label?: string
  readonly standsOn?: Block['standsOn']
}

export type QuestionCode =
  | 'value-blank'
  | 'code-blank'
  | 'levels-in-one-row'
  | 'row-broken'
  | 'longer-benefit-worth-less'
  | 'limit-agreement'
  | 'limit-unclear'
  | 'hours-norm-unknown'
  | 'footnote-without-text'
  | 'value-not-understood'
  | 'bonus-scope-unclear'
  | 'valid-from-unknown'
  | 'label-typo'
  | 'discount-base-unclear'
  | 'alternatives'

export type OptionCode =
  | 'no-value'
  | 'same-as'
  | 'take-amount'
  | 'split-levels'
  | 'keep-one'
  | 'join-rows'
  | 'keep-apart'
  | 'keep-as-published'
  | 'swap'
  | 'per-year'
  | 'per-agreement'
  | 'limit-months'
  | 'no-limit'
  | 'unknown'
  | 'hours'
  | 'ignore'
  | 'accept'
