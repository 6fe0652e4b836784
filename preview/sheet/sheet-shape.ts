import {
  cellAt,
  type CellLink,
  type CellLook,
  type CellPosition,
  type CellRange,
  type LookSpan,
  MAX_COLUMN,
  MAX_ROW,
  type SheetLayout,
  type SheetSnapshot,
} from '#workbook'
import type { ColumnNeed } from './column-needs'

/** What of a sheet is drawn: which rows and columns, how wide, what stays in view. Row and column numbers from 1. */
export interface SheetShape {
  /** Rows that stay in view under the column letters. */
  readonly frozen: readonly number[]
  readonly rows: readonly number[]
  readonly columns: readonly ShapeColumn[]
}

export interface ShapeColumn {
  readonly column: number
  /** In pixels. */
  readonly width: number
}

const SPARE_ROWS = 20
const LEAST_ROWS = 50
const SPARE_COLUMNS = 4
const LEAST_COLUMNS = 26
// More would leave no room to scroll on a small screen.
const MOST_FROZEN = 6
const PIXELS_PER_CHARACTER = 7
const MOST_WIDE_LINKS = 200
const USUAL_WIDTH = 68
const WIDEST = 420
const FITTED = 200

/**
 * @param shown a cell that must be drawn even where its row or column is hidden, and a corner up to which all is drawn
 * @param needs room the contents ask for; a column without a width of its own takes it
 */
export function sheetShape(
  sheet: SheetSnapshot,
  shown: { row: number; column: number; corners?: { readonly to: CellPosition } },
  needs: ReadonlyMap<number, ColumnNeed> = new Map(),
): SheetShape {
  const hiddenRows = new Set(
    [...sheet.rows, ...(sheet.layout?.rows ?? [])].flatMap((row) => (row.hidden ? row.row : [])),
  )
  const lastRow = Math.max(
    LEAST_ROWS,
    (sheet.rows.at(-1)?.row ?? 0) + SPARE_ROWS,
    shown.row,
    shown.corners?.to.row ?? 0,
    ...(sheet.charts ?? []).map(({ over }) => over.bottom + 1),
  )
  const isShownRow = (row: number): boolean => !hiddenRows.has(row) || row === shown.row
  const frozen: number[] = []
  const frozenRows = sheet.frozenRows <= MOST_FROZEN ? sheet.frozenRows : 0
  for (let row = 1; row <= frozenRows; row++) if (isShownRow(row)) frozen.push(row)
  const rows: number[] = []
  for (let row = frozenRows + 1; row <= Math.min(lastRow, MAX_ROW); row++) if (isShownRow(row)) rows.push(row)
  return { frozen, rows, columns: shapeColumns(sheet, shown.column, shown.corners?.to.column ?? 0, needs) }
}

function shapeColumns(
  sheet: SheetSnapshot,
  shownColumn: number,
  least: number,
  needs: ReadonlyMap<number, ColumnNeed>,
): ShapeColumn[] {
  const charts = (sheet.charts ?? []).map(({ over }) => over.right + 1)
  let last = Math.max(LEAST_COLUMNS, shownColumn, least, ...charts)
  for (const row of sheet.rows) last = Math.max(last, (row.cells.at(-1)?.column ?? 0) + SPARE_COLUMNS)
  const widths = new Map<number, number>()
  const hidden = new Set<number>()
  for (const shape of sheet.columns) {
    for (let column = shape.from; column <= Math.min(shape.to, last); column++) {
      if (shape.hidden) hidden.add(column)
      else if (shape.width !== undefined) widths.set(column, shape.width)
    }
  }
  const columns: ShapeColumn[] = []
  for (let column = 1; column <= Math.min(last, MAX_COLUMN); column++) {
    if (hidden.has(column) && column !== shownColumn) continue
    columns.push({ column, width: pixels(widths.get(column), needs.get(column)) })
  }
  return columns
}

function pixels(characters: number | undefined, need: ColumnNeed = { numbers: 0, texts: 0 }): number {
  if (characters === undefined) return Math.max(USUAL_WIDTH, Math.min(FITTED, Math.max(need.numbers, need.texts)))
  const own = Math.min(WIDEST, Math.max(28, Math.round(characters * PIXELS_PER_CHARACTER) + 9))
  return Math.max(own, Math.min(FITTED, need.numbers))
}

const PIXELS_PER_LETTER = 6.6
const MOST_LINES = 6
export const ROW_HEIGHT = 24
const LINE_HEIGHT = 20
const HIGHEST = 240

/**
 * Rows that are not as high as the others, in pixels: as the file says, or as high as their wrapped texts need where
 * the file leaves that open.
 */
export function rowHeights(sheet: SheetSnapshot, columns: readonly ShapeColumn[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>()
  for (const [row, lines] of wrappedLines(sheet, columns)) heights.set(row, lines * LINE_HEIGHT + 4)
  const { rowHeight = 15, rows = [] } = sheet.layout ?? {}
  for (const { row, height } of rows) {
    if (height !== undefined)
      heights.set(row, Math.min(HIGHEST, Math.max(4, Math.round((height / rowHeight) * ROW_HEIGHT))))
  }
  return heights
}

/** How many lines each row needs for its wrapped texts; rows that need one line are left out. */
function wrappedLines(sheet: SheetSnapshot, columns: readonly ShapeColumn[]): Map<number, number> {
  const widths = new Map(columns.map(({ column, width }) => [column, width]))
  const lines = new Map<number, number>()
  for (const row of sheet.rows) {
    let most = 1
    for (const cell of row.cells) {
      if (cell.look?.wrap !== true || typeof cell.value !== 'string') continue
      const room = (widths.get(cell.column) ?? USUAL_WIDTH) - 16
      const needed = cell.value
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * PIXELS_PER_LETTER) / room)), 0)
      most = Math.max(most, needed)
    }
    if (most > 1) lines.set(row.row, Math.min(most, MOST_LINES))
  }
  return lines
}

/** How a merged range takes part in a cell: it starts there, goes on in a row below, or covers the cell. */
export type MergePart =
  | { readonly kind: 'start' | 'below'; readonly columns: number; readonly from: CellPosition }
  | { readonly kind: 'covered' }

/** Finds the merge a cell belongs to. Rows are indexed once, so that drawing stays quick with many merges. */
export function mergeFinder(merges: readonly CellRange[]): (row: number, column: number) => MergePart | null {
  const byRow = new Map<number, CellRange[]>()
  for (const merge of merges) {
    if (merge.bottom - merge.top > 5_000) continue
    for (let row = merge.top; row <= merge.bottom; row++) {
      const list = byRow.get(row)
      if (list === undefined) byRow.set(row, [merge])
      else list.push(merge)
    }
  }
  return (row, column) => {
    const merge = byRow.get(row)?.find((range) => column >= range.left && column <= range.right)
    if (merge === undefined) return null
    if (column !== merge.left) return { kind: 'covered' }
    const from = { row: merge.top, column: merge.left }
    return { kind: row === merge.top ? 'start' : 'below', columns: merge.right - merge.left + 1, from }
  }
}

/** Finds the look of a cell that holds nothing: its own, its row's or its column's. */
export function lookFinder({
  layout,
  columns,
}: Pick<SheetSnapshot, 'columns'> & { readonly layout: SheetLayout | undefined }): (
  row: number,
  column: number,
) => CellLook | undefined {
  const spans = new Map<number, LookSpan[]>()
  for (const span of layout?.looks ?? []) {
    const list = spans.get(span.row)
    if (list === undefined) spans.set(span.row, [span])
    else list.push(span)
  }
  const rows = new Map(layout?.rows.map(({ row, look }) => [row, look]))
  return (row, column) =>
    spans.get(row)?.find(({ from, to }) => column >= from && column <= to)?.look ??
    rows.get(row) ??
    columns.find(({ from, to }) => column >= from && column <= to)?.look
}

/** Finds where a cell leads to. */
export function linkFinder(links: readonly CellLink[] = []): (row: number, column: number) => string | undefined {
  const single = new Map<string, string>()
  const wide: CellLink[] = []
  for (const link of links) {
    const { top, left, bottom, right } = link.range
    if (top === bottom && left === right) single.set(`${String(top)}:${String(left)}`, link.target)
    else if (wide.length < MOST_WIDE_LINKS) wide.push(link)
  }
  return (row, column) =>
    single.get(`${String(row)}:${String(column)}`) ??
    wide.find(
      ({ range: { top, left, bottom, right } }) => row >= top && row <= bottom && column >= left && column <= right,
    )?.target
}

/** Pixels a text may run on to the right of its cell: over the empty cells beside it, as spreadsheets show it. */
export function roomBeside(sheet: SheetSnapshot, columns: readonly ShapeColumn[], row: number, index: number): number {
  let room = 0
  for (let next = index + 1; next < columns.length && room < 1_200; next++) {
    const neighbour = columns[next] as ShapeColumn
    const beside = cellAt(sheet, row, neighbour.column)
    if (beside !== undefined && (beside.value !== null || beside.formula !== undefined)) break
    room += neighbour.width
  }
  return room
}
