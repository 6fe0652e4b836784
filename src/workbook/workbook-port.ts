import type { CellValue, WorkbookSnapshot } from './snapshot'
import type { SheetMarking } from './sheet-marks'
import type { WritePlan } from './write-plan'

/** The one way to a workbook. Adapters: office (Excel), xlsx (a file), memory (arrays). */
export interface WorkbookPort {
  /** A snapshot of the whole workbook as it is now. */
  read(options?: ReadOptions): Promise<WorkbookSnapshot>
  /** Carries out the plan whole; on failure the workbook is as it was and a WorkbookError is thrown. */
  apply(plan: WritePlan): Promise<void>
  /** Shows and selects a cell or range ("F14", "B2:D9"). */
  goTo(sheet: string, address: string): Promise<void>
  /** Recalculates the formulas that use our functions, after a change of catalogue or policy. */
  recalculate(): Promise<void>
  /** Calls back after a person changed cells; returns the function that stops it. Own writes are not reported. */
  onChange(listener: (change: WorkbookChange) => void): () => void
  /** Calls back when another cell is selected; returns the function that stops it. */
  onSelect(listener: (selection: WorkbookSelection) => void): () => void
  /** The cells that are selected now, "B2:D9"; null where nothing is, or more ranges at once. */
  selected(): Promise<SelectedRange | null>
  /** Only where the workbook is looked at. */
  readonly marking?: SheetMarking
}

export type SelectedRange = Pick<WorkbookSelection, 'sheet' | 'address'>

export interface ReadOptions {
  /** Looked at after each portion; an AbortError is thrown when the user has stopped. */
  readonly signal?: AbortSignal
  /** Told after each portion how far reading is. */
  readonly onProgress?: (progress: ReadProgress) => void
  /** Lets a port that reads slowly ask only for what can be different by now; the answer is the same. */
  readonly since?: ReadBefore
}

/** What this port gave before, and all that was heard by `onChange` after that. */
export interface ReadBefore {
  readonly snapshot: WorkbookSnapshot
  readonly changes: readonly WorkbookChange[]
}

/** Cells read so far, and how many there are in all as far as known. */
export interface ReadProgress {
  readonly cells: number
  readonly total: number
}

export interface WorkbookChange {
  readonly sheet: string
  readonly address: string
  /** Somebody else, working in the same workbook at the same time; absent for the person at this screen. */
  readonly by?: 'colleague'
  /** Rows, columns or cells came, went or moved: the rest of the sheet may stand elsewhere now. */
  readonly moved?: true
}

export interface WorkbookSelection {
  readonly sheet: string
  readonly address: string
  readonly formula: string | null
}

/** Why a workbook could not be read or written, in terms a person can act on. Words live in texts. */
export type WorkbookProblem = FileProblem | HostProblem

/** What can be wrong with a workbook wherever it stands. */
export type FileProblem =
  | 'not-xlsx'
  | 'empty-file'
  | 'encrypted'
  | 'old-xls'
  | 'truncated'
  | 'too-large'
  | 'broken-xml'
  | 'no-sheets'
  | 'protected'
  | 'read-only'
  | 'editing-cell'
  | 'sheet-gone'
  | 'name-taken'
  | 'host-failure'

/** What can go wrong only where a program holds the workbook open. */
export type HostProblem =
  'workbook-protected' | 'changed-meanwhile' | 'busy' | 'connection-lost' | 'no-permission' | 'outdated-host'

/** How a failed write left the workbook. `unknown`: taking back failed as well, so a person has to look. */
export type LeftAs = 'as-it-was' | 'unknown'

/** A workbook cannot be read or written. `detail` is for logs of ours: never a cell value. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError'
  constructor(
    readonly problem: WorkbookProblem,
    readonly detail: Readonly<Record<string, string | number>> = {},
    readonly left: LeftAs = 'as-it-was',
  ) {
    super(`workbook ${problem} ${JSON.stringify(detail)}`)
  }
}

const HOST_PROBLEMS: ReadonlySet<WorkbookProblem> = new Set<HostProblem>([
  'workbook-protected',
  'changed-meanwhile',
  'busy',
  'connection-lost',
  'no-permission',
  'outdated-host',
])

/** What is wrong with a file, for doors that work on files; anything else is a failure of ours. */
export function fileProblem(error: unknown): FileProblem {
  if (!(error instanceof WorkbookError) || HOST_PROBLEMS.has(error.problem)) return 'host-failure'
  return error.problem as FileProblem
}

/** Computes formulas of a workbook. Implemented by adapters/engine; file and memory workbooks take one. */
export interface Calculator {
  /** New values of all formula cells, spilled cells included. Formulas it does not know keep their value. */
  calculate(workbook: WorkbookSnapshot): CalculationResult
  /**
   * The same where only cells were edited since the last calculation, and nothing else that formulas go by: what does
   * not follow from the edits may be left out of the result, as the workbook shows it already.
   */
  calculateEdited?(workbook: WorkbookSnapshot): CalculationResult
}

export interface CalculationResult {
  readonly cells: readonly CalculatedCell[]
  /** Cells whose formula could not be computed here and kept their stored value. */
  readonly notCalculated: readonly { readonly sheet: string; readonly row: number; readonly column: number }[]
}

export interface CalculatedCell {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly value: CellValue
  /** Anchor of the array formula this value spilled from, when it is not the anchor itself. */
  readonly spilledFrom?: { readonly row: number; readonly column: number }
}
