import type { CellRange } from './cell-address'

/** Where a table of ours was found on somebody's sheet. */
export interface TableShape {
  readonly table: 'contracts' | 'contributions' | 'plan'
  readonly sheet: string
  readonly headerRow: number
  /** First and last row with data; last < first when the table is empty. */
  readonly firstRow: number
  readonly lastRow: number
  /** Column id (as in tables.ts) -> where it stands and how its header reads there. */
  readonly columns: Readonly<Record<string, ColumnPlace>>
  /** Name of the Excel table it is, when it is one. */
  readonly tableName: string | null
}

export interface ColumnPlace {
  readonly column: number
  readonly header: string
  /** How the header was recognised. */
  readonly by: 'name' | 'synonym' | 'confirmed'
}

/** The data cells of one column, or null where the table lacks it. */
export function columnRange(shape: TableShape, columnId: string): CellRange | null {
  const place = shape.columns[columnId]
  if (place === undefined || shape.lastRow < shape.firstRow) return null
  return { top: shape.firstRow, left: place.column, bottom: shape.lastRow, right: place.column }
}
