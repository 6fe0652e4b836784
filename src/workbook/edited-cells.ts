import { sameValue } from './calculated-workbook'
import type { CellChange } from './cell-changes'
import { cellAt, type Cell, type CellLook, type SheetSnapshot, type TableObject } from './snapshot'
import { a1Range, MAX_COLUMN, MAX_ROW, positionFromA1, rangeFromA1 } from './cell-address'
import { WorkbookError, type WorkbookSelection } from './workbook-port'
import type { CellEdit } from './write-plan'

/** The look and number format an empty cell already has. */
export type BlankFormat = (row: number, column: number) => { readonly format?: string; readonly look?: CellLook }

/** What edits make of the cells of a sheet: looks and number formats stay unless an edit names another. */
export function editedCells(
  sheet: SheetSnapshot,
  edits: readonly CellEdit[],
  blank: BlankFormat = () => ({}),
): CellChange[] {
  return edits.map(({ row, column, content, format, expected }) => {
    if (!(row >= 1 && row <= MAX_ROW && column >= 1 && column <= MAX_COLUMN)) {
      throw new WorkbookError('host-failure', { row, column })
    }
    const now = cellAt(sheet, row, column)
    if (expected !== undefined && !holdsExpected(now, expected))
      throw new WorkbookError('changed-meanwhile', { sheet: sheet.name, row, column })
    const old = now ?? blank(row, column)
    const shown = format ?? old.format
    const kept = {
      ...(shown === undefined || shown === 'General' ? {} : { format: shown }),
      ...(old.look === undefined ? {} : { look: old.look }),
    }
    return { row, column, cell: filledCell(row, column, content, kept) }
  })
}

/** True where a cell still holds what a plan was made on: the same formula, or without one the same value. */
export function holdsExpected(
  now: Pick<Cell, 'value' | 'formula'> | undefined,
  expected: Pick<Cell, 'value' | 'formula'>,
): boolean {
  if (now?.formula !== expected.formula) return false
  return expected.formula !== undefined || sameValue(now?.value ?? null, expected.value)
}

function filledCell(row: number, column: number, content: CellEdit['content'], kept: Partial<Cell>): Cell | null {
  if (content.kind === 'formula') return { row, column, value: null, formula: withEquals(content.formula), ...kept }
  if (content.value === null || content.value === '') return null
  if (typeof content.value === 'number' && !Number.isFinite(content.value)) {
    return { row, column, value: { error: '#NUM!' }, ...kept }
  }
  // A sheet knows no minus zero.
  return { row, column, value: content.value === 0 ? 0 : content.value, ...kept }
}

/** The smallest range around edits, as an address. */
export function editedAddress(edits: readonly CellEdit[]): string {
  const [first] = edits
  if (first === undefined) return ''
  const box = { top: first.row, left: first.column, bottom: first.row, right: first.column }
  for (const { row, column } of edits) {
    box.top = Math.min(box.top, row)
    box.left = Math.min(box.left, column)
    box.bottom = Math.max(box.bottom, row)
    box.right = Math.max(box.right, column)
  }
  return a1Range(box)
}

/** A selection of a cell or range on a sheet, with the formula of its first cell. */
export function selectionAt(sheet: SheetSnapshot, address: string): WorkbookSelection {
  const range = rangeFromA1(address)
  const first = range === null ? positionFromA1(address) : { row: range.top, column: range.left }
  if (first === null) throw new WorkbookError('host-failure', { address: 0 })
  return { sheet: sheet.name, address, formula: cellAt(sheet, first.row, first.column)?.formula ?? null }
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`
}

/** A new name for a column of an Excel table, because somebody wrote in its header cell. */
export interface HeaderChange {
  readonly table: TableObject
  /** Place in the table, from 0. */
  readonly index: number
  readonly row: number
  readonly column: number
  readonly header: string
}

/**
 * The column names that edits of header cells lead to. A table's header is always a text, never empty, and no two are
 * the same: the header cell has to read as given here.
 */
export function headerChanges(sheet: SheetSnapshot, edits: readonly CellEdit[]): HeaderChange[] {
  const changes: HeaderChange[] = []
  for (const table of sheet.tables) {
    if (!table.hasHeaderRow) continue
    const columns = [...table.columns]
    for (const { row, column, content } of edits) {
      const index = column - table.range.left
      if (row !== table.range.top || index < 0 || index >= columns.length) continue
      const typed = content.kind === 'formula' ? content.formula : content.value === null ? '' : String(content.value)
      const others = new Set(columns.filter((_, place) => place !== index).map((name) => name.toLowerCase()))
      const header = freeHeader(typed === '' ? `Kolom${String(index + 1)}` : typed, others)
      columns[index] = header
      changes.push({ table, index, row, column, header })
    }
  }
  return changes
}

/** The tables of a sheet with these columns renamed. */
export function withHeaders(tables: readonly TableObject[], changes: readonly HeaderChange[]): readonly TableObject[] {
  if (changes.length === 0) return tables
  return tables.map((table) => {
    const own = changes.filter((change) => change.table.name === table.name)
    const columns = table.columns.map((name, index) => own.findLast((change) => change.index === index)?.header ?? name)
    return own.length === 0 ? table : { ...table, columns }
  })
}

/** The edits, with header cells of tables reading as their column is named. */
export function withHeaderTexts(edits: readonly CellEdit[], changes: readonly HeaderChange[]): readonly CellEdit[] {
  if (changes.length === 0) return edits
  return edits.map((edit) => {
    const change = changes.findLast((one) => one.row === edit.row && one.column === edit.column)
    return change === undefined ? edit : { ...edit, content: { kind: 'value', value: change.header } }
  })
}

function freeHeader(wanted: string, others: ReadonlySet<string>): string {
  let header = wanted
  for (let number = 2; others.has(header.toLowerCase()); number++) header = `${wanted}${String(number)}`
  return header
}
