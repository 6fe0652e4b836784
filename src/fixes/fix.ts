import type { Finding } from '#findings'
import type { IsoDay } from '#time'
import type { Cell, CellEdit } from '#workbook'

/** What is done to a cell. */
export type FixKind = 'number' | 'percentage' | 'day' | 'quarter' | 'trim' | 'word' | 'header'

/** What a cell holds afterwards, for showing: decimal strings, "5" for 5%, texts without personal values. */
export type FixedValue =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'percentage'; readonly value: string }
  | { readonly kind: 'day'; readonly value: IsoDay }
  | { readonly kind: 'text'; readonly value: string }

/** One cell that can be put right, the findings that this solves, and what has to be put back to undo it. */
export interface Fix {
  readonly kind: FixKind
  /** Only one reading is left. False: a likely one, for a person to decide about cell by cell. */
  readonly isSafe: boolean
  /** More than one where a merged cell stands for several rows. */
  readonly findings: readonly Finding[]
  readonly sheet: string
  readonly address: string
  /** The header above it, as a finding shows it. */
  readonly header: string | null
  /** Its row is hidden or filtered away. */
  readonly hidden: boolean
  /** What people see there now; numbers and names that could be a person's are hidden. */
  readonly before: string
  readonly after: FixedValue
  readonly edit: CellEdit
  readonly was: Pick<Cell, 'value' | 'format'>
}

/**
 * Why a cell that could be put right is left alone: a formula makes it, its sheet is protected, it may hold somebody's
 * number, or a number has more digits than a cell can hold.
 */
export type RefusalReason = 'formula' | 'protected' | 'personal' | 'too-precise'

export interface RefusedFix {
  readonly finding: Finding
  readonly reason: RefusalReason
}

export interface Fixes {
  /** In the order of the report. */
  readonly fixes: readonly Fix[]
  readonly refused: readonly RefusedFix[]
}
