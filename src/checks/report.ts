import type { AcceptedFinding, Finding, ReopenedFinding } from '#findings'
import type { ContractStanding, ContributionStanding, VersionUsed, WithholdingState } from '#rules'
import type { OpenQuestion } from '#sources'
import type { IsoDay, Quarter } from '#time'
import type { TableShape } from '#workbook'

/** Everything one run of the checks knows about a workbook. Plain data: pane, tabs and JSON are made from it. */
export interface ValidationReport {
  readonly workbook: string
  readonly today: IsoDay
  /** Rows of Inzet that were read. */
  readonly rows: number
  /** Number of finding codes that were looked for. */
  readonly rules: number
  /** What stands open. Sorted: sheet order, then row, then column; findings without place first. */
  readonly findings: readonly Finding[]
  /** Findings that somebody let stand with a reason; they are not among `findings`. In the same order. */
  readonly accepted: readonly AcceptedFinding[]
  /** Findings that were accepted and stand open again; they are among `findings`. */
  readonly reopened: readonly ReopenedFinding[]
  /** Rows of the tab with reasons that could not be read; they hold nothing. */
  readonly spoiledReasons?: readonly number[]
  /** Findings that were not reported because a blank or unreadable cell explains them. */
  readonly silenced: number
  /** Checks that could not run, and which missing table or column is the reason. */
  readonly notChecked: readonly { readonly code: Finding['code']; readonly because: string }[]
  readonly contracts: readonly ContractStanding[]
  readonly contributions: readonly ContributionStanding[]
  readonly versions: readonly VersionUsed[]
  readonly openQuestions: readonly { readonly ref: string; readonly question: OpenQuestion }[]
  readonly shapes: readonly TableShape[]
  /** Last quarter with rows that has begun by today; the last there is where all lie ahead. */
  readonly quarter: Quarter | null
  /** Rows of ours that a person hid or filtered away; they are read like any other. */
  readonly hiddenRows?: number
  /** What people settled about withholding, by Kenmerk. */
  readonly withholding?: Readonly<Record<string, WithholdingState>>
  /** Rows inside or under a table that are no data, and what they were taken for. */
  readonly leftOut?: readonly { readonly sheet: string; readonly row: number; readonly why: 'total' | 'note' }[]
}
