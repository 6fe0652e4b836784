import { type CellValue, MAX_COLUMN, MAX_ROW } from '#workbook'
import { type Grid, cellValue, firstAtOrAfter, valueAt } from './grid'
import { MAX_ARRAY_CELLS, type Matrix, NotCalculated, type Value, isMatrix } from './values'

/** A reference to cells of one sheet. Nothing is read until someone asks. */
export class Area {
  constructor(
    readonly grid: Grid,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
    isPart = false,
  ) {
    if (!isPart) grid.book.reads?.area(this)
  }

  get rows(): number {
    return this.bottom - this.top + 1
  }

  get columns(): number {
    return this.right - this.left + 1
  }

  /** The cell at an offset from the corner, from 0. */
  at(row: number, column: number): CellValue {
    return cellValue(this.grid, this.top + row, this.left + column)
  }

  /** Some of its rows, from 0. Whoever reads the area itself is known to read them. */
  part(first: number, count: number): Area {
    return new Area(this.grid, this.top + first, this.left, this.top + first + count - 1, this.right, true)
  }
}

/** Cells in a rectangle, wherever they come from. */
export interface Block {
  readonly rows: number
  readonly columns: number
  at(row: number, column: number): CellValue
}

/** The cells of a value: an area as it is, an array, or a single cell. */
export function blockOf(value: Value): Block {
  if (value instanceof Area) return value
  const matrix = isMatrix(value) ? value : [[singleCell(value)]]
  return {
    rows: matrix.length,
    columns: matrix[0]?.length ?? 0,
    at: (row, column) => matrix[row]?.[column] ?? null,
  }
}

/** The area without the endless empty tail of whole columns and rows; the same tail for every area of the workbook. */
export function trimmed(area: Area): Area {
  const { lastRow, lastColumn } = area.grid.book
  const bottom = area.bottom === MAX_ROW ? Math.max(area.top, lastRow) : area.bottom
  const right = area.right === MAX_COLUMN ? Math.max(area.left, lastColumn) : area.right
  return bottom === area.bottom && right === area.right ? area : new Area(area.grid, area.top, area.left, bottom, right)
}

/** Reads a reference: one cell, or an array. Other values stay as they are. */
export function read(value: Value): CellValue | Matrix {
  if (value instanceof Area) return readArea(value)
  if (isMatrix(value)) return value
  return singleCell(value)
}

function readArea(area: Area): CellValue | Matrix {
  if (area.top === area.bottom && area.left === area.right) return area.at(0, 0)
  return matrixOf(trimmed(area))
}

/** All cells of a block as an array. */
export function matrixOf(block: Block): Matrix {
  if (block.rows * block.columns > MAX_ARRAY_CELLS) throw new NotCalculated('array too large')
  const matrix: Matrix = []
  for (let row = 0; row < block.rows; row++) {
    const cells: CellValue[] = []
    for (let column = 0; column < block.columns; column++) cells.push(block.at(row, column))
    matrix.push(cells)
  }
  return matrix
}

function singleCell(value: Value): CellValue {
  if (value === undefined) return null
  // A function is no value for a cell.
  if (typeof value === 'object' && value !== null && !('error' in value)) return { error: '#CALC!' }
  return value
}

/** Visits the cells of an area that hold something, column by column. Stops when `visit` returns false. */
export function visitFilled(
  area: Area,
  visit: (value: CellValue, row: number, column: number) => boolean | undefined,
): void {
  const right = Math.min(area.right, area.grid.columns.length - 1)
  for (let number = area.left; number <= right; number++) {
    const column = area.grid.columns[number]
    if (column === undefined) continue
    for (let index = firstAtOrAfter(column.rows, area.top); index < column.rows.length; index++) {
      const row = column.rows[index] as number
      if (row > area.bottom) break
      const value = valueAt(column, index)
      if (value !== null && visit(value, row, number) === false) return
    }
  }
}
