import type { CellRange } from '#workbook'
import type { SheetShape } from '../sheet/sheet-shape'

/** Pixels, from where the rows below the frozen ones begin. */
export interface ChartBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface DrawnSizes {
  /** By column; those a person made wider or narrower included. */
  widthOf(column: number): number
  heightOf(row: number): number
}

/** Where the cells of a range are drawn; null where none of them is. What is frozen above stays free. */
export function chartBox(over: CellRange, { rows, columns }: SheetShape, sizes: DrawnSizes): ChartBox | null {
  let left = 0
  let width = 0
  for (const { column } of columns) {
    if (column < over.left) left += sizes.widthOf(column)
    else if (column <= over.right) width += sizes.widthOf(column)
  }
  let top = 0
  let height = 0
  for (const row of rows) {
    if (row < over.top) top += sizes.heightOf(row)
    else if (row <= over.bottom) height += sizes.heightOf(row)
    else break
  }
  return width < 40 || height < 40 ? null : { left, top, width, height }
}
