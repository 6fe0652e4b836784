import {
  cellAt,
  type Cell,
  type CellContent,
  type CellEdit,
  type FormatLocale,
  isCellError,
  MAX_COLUMN,
  MAX_ROW,
  type SheetSnapshot,
} from '#workbook'
import { cellText } from '../cell-text'
import type { ShownCells } from './cell-range'
import { type CopiedText, htmlFlavour, plainFlavour } from './clipboard-flavours'

/** Cells that were copied: as text for every program, and as they are for pasting here. */
export interface CopiedBlock {
  /** Lines of cells with tabs between, as they read on screen. */
  readonly text: string
  /** The same as a table. */
  readonly html: string
  /** Line by line; null for an empty cell. */
  readonly cells: readonly (readonly (Cell | null)[])[]
  /** Cut, not copied: formulas keep what they refer to. */
  readonly cut: boolean
}

/** Formulas move along with the cell they are copied to. */
export type Shift = (formula: string, down: number, right: number) => string

/** At once; more by accident (a whole column) would freeze the page. */
export const MOST_CELLS = 20_000

/** The drawn cells of a selection, to paste elsewhere. */
export function copiedBlock(
  sheet: SheetSnapshot,
  { rows, columns }: ShownCells,
  { locale, date1904, cut }: { readonly locale: FormatLocale; readonly date1904: boolean; readonly cut: boolean },
): CopiedBlock {
  const cells = rows.map((row) => columns.map((column) => cellAt(sheet, row, column) ?? null))
  const read = (cell: Cell | null): CopiedText => {
    const { text, kind } = cell === null ? { text: '', kind: 'text' } : cellText(cell, locale, date1904)
    return { text, isValue: kind !== 'text' }
  }
  const lines = cells.map((line) => line.map(read))
  return { text: plainFlavour(lines), html: htmlFlavour(lines), cells, cut }
}

/** Where a block of this size goes: from the corner of the selection on, or all over a selection that it fits evenly. */
export function pasteTarget(
  shown: ShownCells,
  selected: ShownCells,
  size: { readonly rows: number; readonly columns: number },
): ShownCells {
  return {
    rows: placesFor(shown.rows, selected.rows, size.rows, MAX_ROW),
    columns: placesFor(shown.columns, selected.columns, size.columns, MAX_COLUMN),
  }
}

function placesFor(
  shown: readonly number[],
  selected: readonly number[],
  size: number,
  last: number,
): readonly number[] {
  if (selected.length > size && selected.length % size === 0) return selected
  const [first = 1] = selected
  const from = shown.indexOf(first)
  const places = from < 0 ? [] : shown.slice(from, from + size)
  for (let next = (places.at(-1) ?? first - 1) + 1; places.length < size && next <= last; next++) places.push(next)
  return places
}

/** The edits that put a block on these cells; over a larger selection it repeats. */
export function pastedBlock({ cells, cut }: CopiedBlock, to: ShownCells, shift: Shift): CellEdit[] {
  return to.rows.flatMap((row, down) =>
    to.columns.map((column, right): CellEdit => {
      const line = cells[down % cells.length] ?? []
      return copyOf(line[right % line.length] ?? null, row, column, cut ? unmoved : shift)
    }),
  )
}

/** The edits that fill a selection from its first row (down) or first column (right). */
export function filledFrom(
  sheet: SheetSnapshot,
  { rows, columns }: ShownCells,
  way: 'down' | 'right',
  shift: Shift,
): CellEdit[] {
  const [firstRow = 1] = rows
  const [firstColumn = 1] = columns
  return rows.flatMap((row) =>
    columns.flatMap((column): CellEdit[] => {
      const [fromRow, fromColumn] = way === 'down' ? [firstRow, column] : [row, firstColumn]
      if (row === fromRow && column === fromColumn) return []
      const source = cellAt(sheet, fromRow, fromColumn) ?? null
      return [copyOf(source, row, column, shift)]
    }),
  )
}

/** The edits that empty the cells of a selection that hold something. */
export function clearedCells(sheet: SheetSnapshot, { rows, columns }: ShownCells): CellEdit[] {
  return rows.flatMap((row) =>
    columns.flatMap((column): CellEdit[] =>
      cellAt(sheet, row, column) === undefined ? [] : [{ row, column, content: { kind: 'value', value: null } }],
    ),
  )
}

function copyOf(source: Cell | null, row: number, column: number, shift: Shift): CellEdit {
  if (source === null) return { row, column, content: { kind: 'value', value: null } }
  const content = contentOf(source, (formula) => shift(formula, row - source.row, column - source.column))
  return { row, column, content, format: source.format ?? 'General' }
}

function contentOf({ formula, value, spilledFrom }: Cell, moved: (formula: string) => string): CellContent {
  if (formula !== undefined && spilledFrom === undefined) return { kind: 'formula', formula: moved(formula) }
  // A stored error without formula: a formula of the same error gives it back.
  return isCellError(value) ? { kind: 'formula', formula: `=${value.error}` } : { kind: 'value', value }
}

function unmoved(formula: string): string {
  return formula
}
