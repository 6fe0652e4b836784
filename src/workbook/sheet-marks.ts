import type { CellRange } from './cell-address'

export type MarkLevel = 'error' | 'warning' | 'info'

/** A sign at cells of one sheet. */
export interface SheetMark {
  readonly sheet: string
  readonly level: MarkLevel
  readonly range: CellRange
}

/**
 * Signs at cells for who looks at the sheet. They are no part of the contents or of people's own looks: taken off,
 * the workbook is as it was. Only where a workbook is looked at, in Excel and the preview.
 */
export interface SheetMarking {
  /** Whether signs are shown now, by whoever asked for them. */
  readonly isShown: () => boolean
  readonly subscribe: (listener: () => void) => () => void
  /** Shows these signs instead of those of before; the most serious ones where there are too many. */
  show(marks: readonly SheetMark[]): Promise<MarksShown>
  /** Takes all signs of ours off, also those that stood in the file. */
  clear(): Promise<void>
  /** True where signs stand in the workbook that were left there some other time, perhaps by somebody else. */
  left(): Promise<boolean>
}

export interface MarksShown {
  /** Cells with a sign, and cells that were to have one. */
  readonly cells: number
  readonly wanted: number
  /** Sheets on which nothing can be shown because they are protected. */
  readonly locked: readonly string[]
}

/** What tells a sign of ours in a file from people's own rules; true for every cell, and it uses none. */
export const MARK_RULE = 'N("SROI-MARK")=0'

export function isMarkRule(formula: string): boolean {
  return formula.includes('"SROI-MARK"')
}

export function cellsIn({ range }: SheetMark): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1)
}
