import { type PlanRow, styleNamed } from '#workbook'
import { fittedRows } from '../tab/fitted-rows'

/**
 * Widths in characters: what it is, in words, and three narrow columns. Together an A4 standing up at SCALE, also where
 * the font of the workbook is not there and a wider one takes its place.
 */
export const PAGE_WIDTHS: readonly number[] = [21, 50, 17, 15, 9]

/** Percent of full size at which a page is printed. */
export const SCALE = 66

/** Points of height on one A4 at that size, with room to spare for programs that draw rows a little higher. */
export const PAGE_POINTS = 1075

const LINE = 15

/** No page has more rows. */
export const PAGE_ROWS = Math.floor(PAGE_POINTS / LINE)

/** Points of a row for each point of its letters. */
const LEADING = 1.32

const GAP = 7

/** Rows with the heights that their texts need; an empty one is a gap between two blocks. */
export function fitted(rows: readonly PlanRow[]): readonly PlanRow[] {
  return fittedRows(rows, PAGE_WIDTHS).map((row) =>
    row.cells.length === 0 ? { ...row, height: GAP, isFixed: true } : row,
  )
}

/** Points that rows take on paper. */
export function pointsOf(rows: readonly PlanRow[]): number {
  return rows.reduce((sum, row) => sum + heightOf(row), 0)
}

function heightOf({ height, cells }: PlanRow): number {
  if (height !== undefined) return height
  const sizes = cells.map((cell) => (cell === null ? 0 : ((styleNamed(cell.style) as { size?: number }).size ?? 0)))
  return Math.max(LINE, ...sizes.map((size) => Math.ceil(size * LEADING)))
}
