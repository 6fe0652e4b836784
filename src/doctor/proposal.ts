import type { Finding } from '#findings'
import type { Block, BlockCatalogue, BlockValueRule, CountingLimit } from '#rulebook'
import type { IsoDay } from '#time'

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
  /** Codes of the blocks it is or is about; null: the table as a whole. */
  readonly blocks: readonly string[] | null
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
  /** What else a person may type as an answer; see `freeAnswer`. Absent: only the options. */
  readonly free?: 'amount' | 'months' | 'hours' | 'day' | 'code'
}

/** One possible answer, and what it changes. */
export interface ImportOption {
  readonly id: string
  readonly code: OptionCode
  readonly params: Readonly<Record<string, string>>
  readonly changes: readonly BlockChange[]
  /** What it changes in the catalogue itself. */
  readonly catalogue?: CatalogueChange
}

/** Replaces fields of the block with this code (as proposed). */
export interface BlockChange {
  readonly block: string
  readonly value?: BlockValueRule
  readonly alternatives?: readonly BlockValueRule[]
  readonly limit?: CountingLimit
  readonly code?: string
  readonly label?: string
  readonly approval?: boolean
  readonly notes?: readonly string[]
  readonly standsOn?: Block['standsOn']
  readonly exclusiveGroup?: string | null
  readonly category?: string | null
  readonly role?: Block['role']
  readonly minHoursPerWeek?: number | null
  readonly conditions?: Block['conditions']
  readonly evidence?: Block['evidence']
  /** Takes the block out. */
  readonly remove?: true
}

export interface CatalogueChange {
  readonly hoursPerWeek?: number | null
  readonly validFrom?: IsoDay | null
  readonly provisions?: BlockCatalogue['provisions']
}

export type QuestionCode =
  | 'value-blank'
  | 'code-blank'
  | 'code-duplicate'
  | 'levels-in-one-row'
  | 'row-broken'
  | 'amount-without-row'
  | 'longer-benefit-worth-less'
  | 'bonus-larger-than-base'
  | 'label-duplicate'
  | 'limit-agreement'
  | 'limit-unclear'
  | 'unit-unclear'
  | 'size-unclear'
  | 'value-ceiling'
  | 'units-limited'
  | 'hours-norm-unknown'
  | 'footnote-without-text'
  | 'value-not-understood'
  | 'value-column-unclear'
  | 'bonus-scope-unclear'
  | 'bonus-stacking-unclear'
  | 'bonus-in-note'
  | 'valid-from-unknown'
  | 'label-typo'
  | 'discount-base-unclear'
  | 'alternatives'
  | 'row-hidden'
  | 'value-unusual'
  | 'text-contradicts'
  | 'footnote-shifted'
  | 'amount-in-note'
  | 'label-blank'
  | 'tables-beside'
  | 'lines-paired'

export type OptionCode =
  | 'no-value'
  | 'same-as'
  | 'take-amount'
  | 'take-column'
  | 'agreed'
  | 'split-levels'
  | 'keep-one'
  | 'join-rows'
  | 'keep-apart'
  | 'keep-as-published'
  | 'swap'
  | 'per-unit'
  | 'per-year'
  | 'per-agreement'
  | 'for-whole'
  | 'keep-rule'
  | 'limit-months'
  | 'no-limit'
  | 'stands-on'
  | 'stands-on-jobs'
  | 'exclusive'
  | 'cumulative'
  | 'unknown'
  | 'hours'
  | 'ignore'
  | 'accept'
  | 'corrected'
  | 'shift'
  | 'all-tables'
  | 'first-table'
