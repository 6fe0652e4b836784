import {
  type CellValue,
  type DefinedName,
  type SheetSnapshot,
  type TableObject,
  type WorkbookSnapshot,
  cellAt,
  sheetNamed,
} from '#workbook'
import type { Reads } from './reads'
import type { Matrix, Settings, Value } from './values'

/** A workbook made ready for calculating. Lives for one calculation. */
export interface Book {
  readonly settings: Settings
  /** By name in lower case, in tab order. */
  readonly grids: Map<string, Grid>
  readonly tables: ReadonlyMap<string, PlacedTable>
  readonly names: ReadonlyMap<string, readonly DefinedName[]>
  readonly formulas: FormulaCell[]
  lastRow: number
  lastColumn: number
  /** Whether formulas note what they look at; a very large workbook has no room for it. */
  tracks: boolean
  /** The value of a formula cell, calculated when it is not known yet. */
  readonly settle: (cell: FormulaCell) => CellValue
  /** Compiles a text as if it stood in that cell. */
  readonly compile: (text: string, row: number, column: number) => Run
  /** How deep the LAMBDA calls under way nest. */
  callDepth: number
  /** What the formula under way looks at. */
  reads: Reads | null
  /** Look-up tables of ranges that still hold formulas, by range. */
  readonly rangeIndexes: Map<string, RangeIndex>
}

export interface Grid {
  readonly book: Book
  readonly name: string
  /** Place among the sheets. */
  readonly ordinal: number
  /** By column number from 1; undefined where the column is empty. */
  readonly columns: (Column | undefined)[]
  readonly hiddenRows: ReadonlySet<number>
}

/** The filled cells of one column, top to bottom. */
export interface Column {
  readonly rows: number[]
  readonly values: CellValue[]
  formulas: (FormulaCell | SpilledCell | undefined)[] | null
  /** Formula cells that have no value yet. */
  pending: number
  /** Row numbers by look-up key, once the whole column is known. */
  exact?: RowIndex
  /** The same, with text that reads as a number under that number. */
  loose?: RowIndex
}

export type RowIndex = ReadonlyMap<string | number | boolean, number | number[]>

export interface RangeIndex {
  uses: number
  rows: RowIndex | null
}

export interface PlacedTable {
  readonly grid: Grid
  readonly table: TableObject
}

/** Where a formula stands and which names LET and LAMBDA gave: all that compiled code needs to run. */
export interface Scope {
  readonly grid: Grid
  readonly row: number
  readonly column: number
  readonly locals: Local | null
  /** The rows of its areas that a large sum is at; absent outside one. */
  readonly portion?: Portion
}

/** By the code that names an area: the part of it whose turn it is, or what else that code yields. */
export type Portion = ReadonlyMap<Run, Value>

export interface Local {
  readonly value: Value
  readonly next: Local | null
}

/** Compiled code of (a part of) a formula. */
export type Run = (scope: Scope) => Value

export interface FormulaCell extends Scope {
  readonly home: Column
  readonly formula: string
  /** What it shows where it cannot be calculated. */
  stored: CellValue
  state: 'new' | 'busy' | 'done'
  value: CellValue
  /** The whole result, where it is more than one cell. */
  array: Matrix | null
  /** False where the stored value was kept. */
  calculated: boolean
  /** What it looked at when it was calculated. */
  reads: Reads | null
}

/** A cell that shows a part of another cell's array. */
export interface SpilledCell {
  readonly anchor: FormulaCell
  readonly rowOffset: number
  readonly columnOffset: number
  readonly stored: CellValue
}

/** Size of the array that an anchor filled: assumed before a calculation, found by it. */
export interface SpillArea {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** Index of the first number at or after `wanted` in a rising list. */
export function firstAtOrAfter(numbers: readonly number[], wanted: number): number {
  const guess = wanted - (numbers[0] ?? 0)
  if (guess <= 0) return 0
  if (numbers[guess] === wanted) return guess
  let low = 0
  let high = Math.min(guess, numbers.length)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** The cell at a place, calculated where needed. */
export function cellValue(grid: Grid, row: number, columnNumber: number): CellValue {
  const column = grid.columns[columnNumber]
  if (column === undefined) return null
  const index = firstAtOrAfter(column.rows, row)
  return column.rows[index] === row ? valueAt(column, index) : null
}

/** The value of the nth filled cell of a column. */
export function valueAt(column: Column, index: number): CellValue {
  const formula = column.formulas?.[index]
  if (formula === undefined) return column.values[index] as CellValue
  if ('anchor' in formula) return spilledValue(formula)
  return formula.state === 'done' ? formula.value : formula.grid.book.settle(formula)
}

function spilledValue({ anchor, rowOffset, columnOffset, stored }: SpilledCell): CellValue {
  if (anchor.state !== 'done') anchor.grid.book.settle(anchor)
  return anchor.calculated ? (anchor.array?.[rowOffset]?.[columnOffset] ?? null) : stored
}

/** The formula cell at a place, if one stands there. */
export function formulaAt(grid: Grid, row: number, columnNumber: number): FormulaCell | SpilledCell | undefined {
  const column = grid.columns[columnNumber]
  if (column === undefined || column.formulas === null) return undefined
  const index = firstAtOrAfter(column.rows, row)
  return column.rows[index] === row ? column.formulas[index] : undefined
}

/** Lays out a snapshot for calculating. `spills` are the arrays as far as they are known. */
export function bookFrom(
  snapshot: WorkbookSnapshot,
  spills: readonly SpillArea[],
  parts: Pick<Book, 'settings' | 'settle' | 'compile'>,
): Book {
  const grids = new Map<string, Grid>()
  const tables = new Map<string, PlacedTable>()
  const formulas: FormulaCell[] = []
  const book: Book = {
    ...parts,
    grids,
    tables,
    names: namesOf(snapshot),
    formulas,
    lastRow: 1,
    lastColumn: 1,
    callDepth: 0,
    reads: null,
    tracks: false,
    rangeIndexes: new Map(),
  }
  for (const sheet of snapshot.sheets) {
    const grid = gridFrom(sheet, book, formulas)
    grids.set(sheet.name.toLowerCase(), grid)
    for (const table of sheet.tables) tables.set(table.name.toLowerCase(), { grid, table })
  }
  for (const spill of spills) placeSpill(book, spill, sheetNamed(snapshot, spill.sheet))
  return book
}

/** The arrays as the file stored them: cells that say from which anchor they came. */
export function storedSpills(snapshot: WorkbookSnapshot): SpillArea[] {
  const areas: SpillArea[] = []
  for (const sheet of snapshot.sheets) {
    const ends = new Map<string, { row: number; column: number; bottom: number; right: number }>()
    for (const { cells } of sheet.rows) {
      for (const { row, column, spilledFrom } of cells) {
        if (spilledFrom === undefined) continue
        const key = `${String(spilledFrom.row)}:${String(spilledFrom.column)}`
        const end = ends.get(key) ?? { ...spilledFrom, bottom: row, right: column }
        ends.set(key, { ...end, bottom: Math.max(end.bottom, row), right: Math.max(end.right, column) })
      }
    }
    for (const { row, column, bottom, right } of ends.values()) {
      areas.push({ sheet: sheet.name, row, column, rows: bottom - row + 1, columns: right - column + 1 })
    }
  }
  return areas
}

function namesOf(snapshot: WorkbookSnapshot): Map<string, DefinedName[]> {
  const names = new Map<string, DefinedName[]>()
  for (const name of snapshot.names) {
    const key = name.name.toLowerCase()
    const same = names.get(key)
    if (same === undefined) names.set(key, [name])
    else same.push(name)
  }
  return names
}

function gridFrom(sheet: SheetSnapshot, book: Book, formulas: FormulaCell[]): Grid {
  const hiddenRows = new Set<number>()
  const grid: Grid = { book, name: sheet.name, ordinal: book.grids.size, columns: [], hiddenRows }
  for (const { row, hidden, cells } of sheet.rows) {
    if (hidden) hiddenRows.add(row)
    for (const cell of cells) {
      if (cell.spilledFrom !== undefined && cell.formula === undefined) continue
      const column = (grid.columns[cell.column] ??= { rows: [], values: [], formulas: null, pending: 0 })
      column.rows.push(row)
      column.values.push(cell.value)
      if (cell.formula === undefined) column.formulas?.push(undefined)
      else {
        column.formulas ??= new Array<undefined>(column.rows.length - 1).fill(undefined)
        const formula = newFormula(grid, column, cell.column, row, cell.formula, cell.value)
        column.formulas.push(formula)
        column.pending++
        formulas.push(formula)
      }
      book.lastColumn = Math.max(book.lastColumn, cell.column)
    }
    if (cells.length > 0) book.lastRow = Math.max(book.lastRow, row)
  }
  return grid
}

export function newFormula(
  grid: Grid,
  home: Column,
  column: number,
  row: number,
  formula: string,
  stored: CellValue,
): FormulaCell {
  return {
    grid,
    row,
    column,
    locals: null,
    home,
    formula,
    stored,
    state: 'new',
    value: null,
    array: null,
    calculated: true,
    reads: null,
  }
}

/** Puts cells that look at the anchor where its array reaches; content of their own stays. */
function placeSpill(book: Book, spill: SpillArea, sheet: SheetSnapshot | undefined): void {
  const grid = book.grids.get(spill.sheet.toLowerCase())
  const anchor = grid && formulaAt(grid, spill.row, spill.column)
  if (grid === undefined || anchor === undefined || 'anchor' in anchor) return
  for (let columnOffset = 0; columnOffset < spill.columns; columnOffset++) {
    const column = (grid.columns[spill.column + columnOffset] ??= { rows: [], values: [], formulas: null, pending: 0 })
    mergeSpilled(column, anchor, columnOffset, spill, sheet)
  }
  book.lastRow = Math.max(book.lastRow, spill.row + spill.rows - 1)
  book.lastColumn = Math.max(book.lastColumn, spill.column + spill.columns - 1)
}

function mergeSpilled(
  column: Column,
  anchor: FormulaCell,
  columnOffset: number,
  spill: SpillArea,
  sheet: SheetSnapshot | undefined,
): void {
  const { rows, values } = column
  const formulas = (column.formulas ??= new Array<undefined>(rows.length).fill(undefined))
  const from = firstAtOrAfter(rows, spill.row)
  const keptRows = rows.splice(from)
  const keptValues = values.splice(from)
  const keptFormulas = formulas.splice(from)
  let kept = 0
  const keep = (): void => {
    rows.push(keptRows[kept] as number)
    values.push(keptValues[kept] as CellValue)
    formulas.push(keptFormulas[kept])
    kept++
  }
  for (let rowOffset = 0; rowOffset < spill.rows; rowOffset++) {
    const row = spill.row + rowOffset
    while (kept < keptRows.length && (keptRows[kept] as number) < row) keep()
    if (keptRows[kept] === row) keep()
    else {
      rows.push(row)
      values.push(null)
      const stored = (sheet && cellAt(sheet, row, spill.column + columnOffset)?.value) ?? null
      formulas.push({ anchor, rowOffset, columnOffset, stored })
      // Its column is only known once the anchor is.
      column.pending = Infinity
    }
  }
  while (kept < keptRows.length) keep()
}
