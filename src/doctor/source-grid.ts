import { type Cell, type CellRange, type InPortions, type SheetSnapshot, a1, atOnce, isCellError } from '#workbook'
import { withoutMojibake } from './decode'
import { hashing } from './sha256'

/** A source as plain texts, with the row and column numbers that Excel would show. */
export interface SourceGrid {
  /** File or sheet name, without path. */
  readonly name: string
  /** Rows that hold text, top to bottom; row numbers may jump. */
  readonly rows: readonly GridRow[]
  /** Zero-based columns that a sheet hides. */
  readonly hiddenColumns?: ReadonlySet<number>
  /** SHA-256 of the file, the pasted text, or the texts of the sheet. */
  readonly hash: string
}

export interface GridRow {
  /** From 1, as Excel shows it. */
  readonly row: number
  /** Texts from column A on, trimmed; '' where the cell is empty. */
  readonly cells: readonly string[]
  /** The sheet hides this row. */
  readonly hidden?: true
  /** Where the cells stand, where they do not stand beside each other; and the rows of the source that they come from. */
  readonly places?: readonly string[]
  readonly of?: readonly number[]
}

export const MAX_BYTES = 20 * 1024 * 1024
export const MAX_ROWS = 100_000
/** No published table has more columns; what a row has beyond them is not read. */
export const MAX_CELLS = 1000

// Rows of a sheet between two halts.
const PORTION = 1000

// The longest cell of a published table has some 400 characters. What is longer is no cell of a table.
const MAX_CELL = 2000

// Joiners, byte order marks and soft hyphens of web pages; nobody sees them.
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g
// Nearly every cell: nothing to repair.
const PLAIN = /^[ -%'-~\n]*$/
const ENTITIES: Readonly<Record<string, string>> = { euro: '€', nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' }
const ENTITY = /&(euro|nbsp|amp|lt|gt|quot);/g

/** A cell as the grid holds it: trimmed, with mis-read characters repaired, cut where it is far too long. */
export function cellText(text: string): string {
  if (PLAIN.test(text)) return text.length > MAX_CELL ? `${text.trim().slice(0, MAX_CELL)}…` : text.trim()
  const cut = text.length > MAX_CELL ? `${text.trim().slice(0, MAX_CELL)}…` : text
  return withoutMojibake(cut)
    .replace(INVISIBLE, '')
    .replace(ENTITY, (whole, name: string) => ENTITIES[name] ?? whole)
    .trim()
}

/** "D9" for a zero-based index in `cells`. */
export function gridCell(row: number, index: number): string {
  return a1(row, index + 1)
}

/** Where a cell of a row stands. */
export function cellOf(row: GridRow, index: number): string {
  return row.places?.[index] ?? gridCell(row.row, index)
}

/**
 * A sheet, or a range of it, as a grid. A merged cell fills its rows downwards (a merged category holds for all
 * of them) but not to the right: a title over five columns stays one text.
 */
export function gridOfSheet(sheet: SheetSnapshot, range?: CellRange): SourceGrid {
  return atOnce(readingSheet(sheet, range))
}

/** `gridOfSheet` in portions, for somebody who is waiting: each says which share is done. */
export function* readingSheet(sheet: SheetSnapshot, range?: CellRange): InPortions<number, SourceGrid> {
  const rows = new Map<number, string[]>()
  for (const [index, { cells }] of sheet.rows.entries()) {
    for (const cell of cells) if (inside(cell, range)) put(rows, cell.row, cell.column, textOf(cell))
    if (index % PORTION === PORTION - 1) yield (0.5 * index) / sheet.rows.length
  }
  for (const merge of sheet.merges) {
    const text = rows.get(merge.top)?.[merge.left - 1] ?? ''
    if (text === '') continue
    const bottom = Math.min(merge.bottom, lastRow(rows))
    for (let row = merge.top + 1; row <= bottom; row++) put(rows, row, merge.left, text)
  }
  const ordered = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: Array.from(cells, (text) => text ?? '') }))
  yield 0.5
  const bytes = new TextEncoder().encode(JSON.stringify(ordered))
  const work = hashing(bytes)
  let step = work.next()
  for (; step.done !== true; step = work.next()) yield 0.5 + (0.5 * step.value) / bytes.length
  const hash = step.value
  const hidden = new Set(sheet.rows.flatMap((row) => (row.hidden ? [row.row] : [])))
  return {
    name: sheet.name,
    rows: hidden.size === 0 ? ordered : ordered.map((row) => (hidden.has(row.row) ? { ...row, hidden: true } : row)),
    hash,
    hiddenColumns: new Set(sheet.columns.flatMap((columns) => (columns.hidden ? columnsIn(columns) : []))),
  }
}

// Zero-based; a sheet may hide everything to its right edge.
function columnsIn({ from, to }: { readonly from: number; readonly to: number }): number[] {
  return Array.from({ length: Math.min(to, 200) - from + 1 }, (_, index) => from - 1 + index)
}

function inside(cell: Cell, range: CellRange | undefined): boolean {
  if (range === undefined) return true
  return cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right
}

function lastRow(rows: ReadonlyMap<number, unknown>): number {
  let last = 0
  for (const row of rows.keys()) last = Math.max(last, row)
  return last
}

function put(rows: Map<number, string[]>, row: number, column: number, text: string): void {
  if (text === '') return
  const cells = rows.get(row) ?? []
  cells[column - 1] = text
  rows.set(row, cells)
}

function textOf({ value, format }: Cell): string {
  if (value === null || isCellError(value)) return ''
  if (typeof value === 'number') {
    const shown = Number(value.toPrecision(15))
    if (format?.includes('%')) return `${String(Number((shown * 100).toPrecision(15))).replace('.', ',')}%`
    return String(shown).replace('.', ',')
  }
  return cellText(String(value))
}
