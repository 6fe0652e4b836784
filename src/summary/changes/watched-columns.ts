import type { ValidationReport } from '#checks'
import {
  type Cell,
  type CellValue,
  isCellError,
  type SheetSnapshot,
  sheetNamed,
  type TableShape,
  type WorkbookSnapshot,
} from '#workbook'
import { lastToCome } from '../native/native-area'
import { privateCells } from '../tab/privacy'

/** A column of the user that our figures are read from. */
export interface WatchedColumn {
  readonly sheet: SheetSnapshot
  readonly table: TableShape['table']
  readonly header: string
  readonly column: number
  readonly first: number
  /** Rows added under the table are watched as well. */
  readonly last: number
  /**
   * Rows whose cell no formula can or may look into: an error value, characters that programs count differently, or a
   * number that may be a person's, which a number made of it would give away.
   */
  readonly odd: readonly number[]
  /** Some cell holds a text; where none does, the first one shows by being there. */
  readonly hasTexts: boolean
}

/** So many odd rows of a column are left out one by one; with more of them a coarser number is taken. */
export const MOST_ODD = 10
const OUR_FUNCTION = /\bSROI_[A-Z]/i
// A character of two units counts for one in some programs; control characters are written in several ways.
const ODD = /[\uD800-\uDFFF]|[^\P{Cc}\n]/u

/**
 * The columns that our figures are read from, in every table of ours. A column of our own formulas is not among them:
 * its values follow from the others, and where the add-in is missing they are errors. Nor is one with many numbers
 * that may be of persons.
 */
export function watchedColumns(snapshot: WorkbookSnapshot, report: ValidationReport): readonly WatchedColumn[] {
  const isPrivate = privateCells(report)
  return report.shapes.flatMap((shape) => {
    const sheet = sheetNamed(snapshot, shape.sheet)
    return sheet === undefined ? [] : columnsOf(shape, sheet, isPrivate)
  })
}

function columnsOf(
  shape: TableShape,
  sheet: SheetSnapshot,
  isPrivate: ReturnType<typeof privateCells>,
): WatchedColumn[] {
  const places = Object.values(shape.columns).sort((a, b) => a.column - b.column)
  const wanted = new Set(places.map(({ column }) => column))
  const first = shape.headerRow + 1
  const last = lastToCome(sheet, Math.max(shape.lastRow, shape.headerRow), wanted)
  const odd = new Map<number, number[]>()
  const secret = new Map<number, number>()
  const ours = new Set<number>()
  const withTexts = new Set<number>()
  for (const cell of cellsBetween(sheet, first, last)) {
    if (!wanted.has(cell.column)) continue
    if (cell.formula !== undefined && OUR_FUNCTION.test(cell.formula)) ours.add(cell.column)
    const isSecret = typeof cell.value === 'number' && isPrivate(sheet.name, cell.row, cell.column)
    if (isSecret) secret.set(cell.column, (secret.get(cell.column) ?? 0) + 1)
    if (typeof cell.value === 'string' && cell.value !== '') withTexts.add(cell.column)
    if (!isSecret && !isOdd(cell.value)) continue
    const before = odd.get(cell.column)
    if (before === undefined) odd.set(cell.column, [cell.row])
    else before.push(cell.row)
  }
  return places
    .filter(({ column }) => !ours.has(column) && !isGivenAway(secret.get(column) ?? 0, odd.get(column) ?? []))
    .map(({ column, header }) => {
      const hasTexts = withTexts.has(column)
      return { sheet, table: shape.table, header, column, first, last, odd: odd.get(column) ?? [], hasTexts }
    })
}

/** The cells of these rows, from the top. */
export function* cellsBetween(sheet: SheetSnapshot, first: number, last: number): Generator<Cell> {
  for (const { row, cells } of sheet.rows) {
    if (row > last) return
    if (row >= first) yield* cells
  }
}

// With so many rows left out a column is added up as it stands, and that must not hold a number of a person.
function isGivenAway(secret: number, odd: readonly number[]): boolean {
  return secret > 0 && odd.length > MOST_ODD
}

function isOdd(value: CellValue): boolean {
  return isCellError(value) || (typeof value === 'string' && ODD.test(value))
}
