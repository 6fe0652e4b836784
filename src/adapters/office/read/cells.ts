import type { Cell } from '#workbook'
import { contentOf } from '../cell-content'

/** What was loaded of a range of cells. */
type LoadedCells = Pick<Excel.Range, 'values' | 'valueTypes' | 'formulas'> & Partial<Pick<Excel.Range, 'numberFormat'>>

/** A place within a range: so many rows down and columns along, and which cell that is. */
export interface CellSpot {
  readonly down: number
  readonly along: number
  readonly row: number
  readonly column: number
}

/** The cell at that place; null where it is empty. Without number formats it has none. */
export function cellIn(range: LoadedCells, { down, along, row, column }: CellSpot): Cell | null {
  const content = contentOf(
    (range.values as unknown[][])[down]?.[along],
    String(range.valueTypes[down]?.[along]),
    range.formulas[down]?.[along],
  )
  if (content === null) return null
  const format: unknown = range.numberFormat?.[down]?.[along]
  return { row, column, ...content, ...(typeof format === 'string' && format !== 'General' && { format }) }
}

/** About how many characters the answer took for it. */
export function sizeIn(range: LoadedCells, { down, along }: CellSpot): number {
  const parts = [range.values, range.valueTypes, range.formulas, range.numberFormat ?? []]
  return parts.reduce((sum, rows) => sum + String((rows as unknown[][])[down]?.[along]).length + 3, 0)
}
