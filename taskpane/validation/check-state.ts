import type { ValidationReport } from '#checks'
import type { CheckedForFixes, ValidateProgress, WorkbookOverview } from '#use-cases'
import type { WorkbookChange } from '#workbook'

/** One finished run of the checks, kept until the next. */
export interface CheckedWorkbook {
  readonly report: ValidationReport
  /** What can be put right in the workbook as it was read then. */
  readonly fixes: CheckedForFixes['fixes']
  readonly overview: WorkbookOverview
  readonly at: Date
  /** Too large to check again by itself after each edit. */
  readonly large: boolean
}

/** `last` is the newest finished run; it stays in view while a new one works or after one failed. */
export type CheckState =
  | { readonly kind: 'idle'; readonly last: CheckedWorkbook | null }
  | { readonly kind: 'working'; readonly last: CheckedWorkbook | null; readonly progress: ValidateProgress | null }
  | { readonly kind: 'refreshing'; readonly last: CheckedWorkbook }
  | { readonly kind: 'done'; readonly last: CheckedWorkbook }
  | { readonly kind: 'stale'; readonly last: CheckedWorkbook; readonly since: Date }
  | { readonly kind: 'failed'; readonly last: CheckedWorkbook | null; readonly error: unknown }

export interface Check {
  readonly state: CheckState
  /** Whether a person asked for a check; before that the figures were only read for the overview. */
  readonly asked: boolean
  /** The newest run was stopped by a person. */
  readonly stopped: boolean
  /** Counts the runs a person asked for that ended well; a screen moves focus to its result when it grows. */
  readonly answers: number
  /** Checks the workbook because a person asked. */
  readonly run: () => Promise<void>
  /** Checks again, quietly, after cells were written by this pane. */
  readonly refresh: (changes: readonly WorkbookChange[] | 'all') => Promise<void>
  readonly stop: () => void
}
