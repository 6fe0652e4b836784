import type { SheetPlan } from '#workbook'

/** Sheets to add, in order: none refers to one that comes later. */
export interface Template {
  readonly sheets: readonly SheetPlan[]
  /** Sheets that must have just this name; the others took a free one. */
  readonly fixed: readonly string[]
  /** The sheet one starts on, and its first cell to fill in. */
  readonly start: { readonly sheet: string; readonly address: string }
}
