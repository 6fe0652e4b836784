import type { SheetSnapshot, WorkbookSnapshot } from '#workbook'
import type { SheetFacts } from './open-file'
import type { Package } from './package'
import type { PlacedChart } from './put-charts'
import type { CellFormat } from './styles-reader'

/** What we did to a cell since the file was opened. */
export interface Touch {
  /** Its content was written; otherwise only the result of its formula changed. */
  readonly rewritten: boolean
  readonly format?: string
}

/**
 * An open file as it is now: the package as far as parts were written anew, and the cells that still have to be
 * patched in. One value, replaced as a whole, so a plan that fails changes nothing.
 */
export interface FileState {
  readonly pack: Package
  readonly snapshot: WorkbookSnapshot
  /** In the order of `snapshot.sheets`. */
  readonly sheets: readonly SheetState[]
  readonly formats: readonly CellFormat[]
  /** Something was written: a file that is saved with a change asks to be calculated. */
  readonly asksCalculation: boolean
  readonly hasCalculationChain: boolean
}

export interface SheetState {
  readonly facts: SheetFacts
  /** As its part reads without what was touched. */
  readonly stored: SheetSnapshot
  /** By cell key. */
  readonly touched: ReadonlyMap<number, Touch>
  /** Written by us as a whole since the file was opened. */
  readonly isFresh: boolean
  /** Charts that came with what was written since; they are filled on saving. */
  readonly charts: readonly PlacedChart[]
}

export function sheetIndex(state: FileState, name: string): number {
  return state.snapshot.sheets.findIndex((sheet) => sheet.name === name)
}

/** The state with one sheet replaced. */
export function withSheetAt(state: FileState, index: number, snapshot: SheetSnapshot, sheet: SheetState): FileState {
  const sheets = [...state.snapshot.sheets]
  const states = [...state.sheets]
  sheets[index] = snapshot
  states[index] = sheet
  return { ...state, snapshot: { ...state.snapshot, sheets }, sheets: states }
}
