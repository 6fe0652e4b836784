/** Where a finding points to. */
export type Place = CellPlace | SheetPlace | SourcePlace

/** A cell or range of the workbook, as Excel shows it. */
export interface CellPlace {
  readonly kind: 'cell'
  readonly sheet: string
  /** "F14" or "B2:D9" */
  readonly address: string
  /** Header above the cell, as it reads on the sheet. */
  readonly header: string | null
}

/** A sheet as a whole. */
export interface SheetPlace {
  readonly kind: 'sheet'
  readonly sheet: string
}

/** A cell of an imported table (csv line and column in A1 notation, or a cell of its sheet). */
export interface SourcePlace {
  readonly kind: 'source'
  readonly cell: string
}
