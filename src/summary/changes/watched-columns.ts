import {
  type Cell,
  type CellValue,
  isCellError,
  MAX_ROW,
  type SheetSnapshot,
  sheetNamed,
  type TableShape,
  type WorkbookSnapshot,
} from '#workbook'

/** A column of the user that our figures are read from. */
export interface WatchedColumn {
  readonly sheet: SheetSnapshot
  readonly table: TableShape['table']
  readonly header: string
  readonly column: number
  readonly first: number
  /** Rows added under the table are watched as well. */
  readonly last: number
  /** Rows whose cell no formula can look into: an error value, or characters that programs count differently. */
  readonly odd: readonly number[]
}

// Rows below a table that somebody may still fill in before the tab is made anew.
const ROWS_TO_COME = 500
const OUR_FUNCTION = /\bSROI_[A-Z]/i
// A character of two units counts for one in some programs; control characters are written in several ways.
const ODD = /[\uD800-\uDFFF]|[^\P{Cc}\n]/u

/**
 * The columns that our figures are read from, in every table of ours. A column of our own formulas is not among them:
 * its values follow from the others, and where the add-in is missing they are errors.
 */
export function watchedColumns(snapshot: WorkbookSnapshot, shapes: readonly TableShape[]): readonly WatchedColumn[] {
  return shapes.flatMap((shape) => {
    const sheet = sheetNamed(snapshot, shape.sheet)
    return sheet === undefined ? [] : columnsOf(shape, sheet)
  })
}

function columnsOf(shape: TableShape, sheet: SheetSnapshot): WatchedColumn[] {
  const places = Object.values(shape.columns).sort((a, b) => a.column - b.column)
  const wanted = new Set(places.map(({ column }) => column))
  const first = shape.headerRow + 1
  const last = lastWatched(sheet, Math.max(shape.lastRow, shape.headerRow), wanted)
  const odd = new Map<number, number[]>()
  const ours = new Set<number>()
  for (const cell of cellsBetween(sheet, first, last)) {
    if (!wanted.has(cell.column)) continue
    if (cell.formula !== undefined && OUR_FUNCTION.test(cell.formula)) ours.add(cell.column)
    if (isOdd(cell.value)) odd.set(cell.column, [...(odd.get(cell.column) ?? []), cell.row])
  }
  return places
    .filter(({ column }) => !ours.has(column))
    .map(({ column, header }) => {
      return { sheet, table: shape.table, header, column, first, last, odd: odd.get(column) ?? [] }
    })
}

/** The cells of these rows, from the top. */
export function* cellsBetween(sheet: SheetSnapshot, first: number, last: number): Generator<Cell> {
  for (const { row, cells } of sheet.rows) {
    if (row > last) return
    if (row >= first) yield* cells
  }
}

/** Up to the first row under the data that holds something in one of these columns: another table, a total, a note. */
export function lastWatched(sheet: SheetSnapshot, lastData: number, columns: ReadonlySet<number>): number {
  const furthest = Math.min(MAX_ROW, lastData + ROWS_TO_COME)
  for (const { row, cells } of sheet.rows) {
    if (row <= lastData) continue
    if (row > furthest) break
    if (cells.some((cell) => columns.has(cell.column))) return Math.max(row - 1, lastData)
  }
  return furthest
}

function isOdd(value: CellValue): boolean {
  return isCellError(value) || (typeof value === 'string' && ODD.test(value))
}
