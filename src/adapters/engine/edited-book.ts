import { type Cell, sameValue, type SheetRow, type SheetSnapshot, type WorkbookSnapshot } from '#workbook'
import { type Book, type Column, firstAtOrAfter, type FormulaCell, formulaAt, type Grid, newFormula } from './grid'
import type { ChangedPlace } from './reads'

/** What edits did to a book. */
export interface EditedBook {
  readonly changed: readonly ChangedPlace[]
  /** Formulas that came. */
  readonly fresh: readonly FormulaCell[]
  /** Formulas that went. */
  readonly gone: ReadonlySet<FormulaCell>
  /** Formulas that stayed, but show something else in the workbook than what was calculated. */
  readonly stale: readonly FormulaCell[]
}

const MOST_CHANGES = 5_000

/** Thrown where the book has to be laid out anew. */
class Anew extends Error {
  override readonly name = 'Anew'
}

/**
 * Brings the book of one workbook in line with a later state of it; null where more changed than the contents of
 * cells, or so much that a new book is better. The book is of no use after that.
 */
export function editedBook(book: Book, before: WorkbookSnapshot, now: WorkbookSnapshot): EditedBook | null {
  if (!sameFrame(before, now)) return null
  const edits = new Edits(book)
  try {
    now.sheets.forEach((sheet, at) => {
      const old = before.sheets[at]
      const grid = book.grids.get(sheet.name.toLowerCase())
      if (old === undefined || grid === undefined) throw new Anew()
      if (old !== sheet) eachChange(old.rows, sheet.rows, (from, to) => edits.take(grid, from, to))
    })
  } catch (signal) {
    if (signal instanceof Anew) return null
    throw signal
  }
  return edits.done()
}

function sameFrame(before: WorkbookSnapshot, now: WorkbookSnapshot): boolean {
  const sameSheet = (sheet: SheetSnapshot, at: number): boolean => {
    const old = before.sheets[at]
    return old?.name === sheet.name && old.tables === sheet.tables
  }
  return (
    before.date1904 === now.date1904 &&
    before.names === now.names &&
    before.sheets.length === now.sheets.length &&
    now.sheets.every(sameSheet)
  )
}

type OnChange = (from: Cell | undefined, to: Cell | undefined) => void

function eachChange(before: readonly SheetRow[], now: readonly SheetRow[], onChange: OnChange): void {
  let at = 0
  for (const row of now) {
    for (; (before[at]?.row ?? Infinity) < row.row; at++) changesInRow(before[at], undefined, onChange)
    const old = before[at]?.row === row.row ? before[at++] : undefined
    if (old !== row) changesInRow(old, row, onChange)
  }
  for (; at < before.length; at++) changesInRow(before[at], undefined, onChange)
}

function changesInRow(before: SheetRow | undefined, now: SheetRow | undefined, onChange: OnChange): void {
  // What is hidden counts for some functions.
  if ((before?.hidden ?? false) !== (now?.hidden ?? false)) throw new Anew()
  const old = before?.cells ?? []
  let at = 0
  for (const cell of now?.cells ?? []) {
    for (; (old[at]?.column ?? Infinity) < cell.column; at++) onChange(old[at], undefined)
    const from = old[at]?.column === cell.column ? old[at++] : undefined
    if (from !== cell) onChange(from, cell)
  }
  for (; at < old.length; at++) onChange(old[at], undefined)
}

class Edits {
  private readonly changed: ChangedPlace[] = []
  private readonly fresh: FormulaCell[] = []
  private readonly gone = new Set<FormulaCell>()
  private readonly stale: FormulaCell[] = []

  constructor(private readonly book: Book) {}

  take(grid: Grid, from: Cell | undefined, to: Cell | undefined): void {
    const { row, column } = (to ?? from) as Cell
    if (from?.spilledFrom !== undefined || to?.spilledFrom !== undefined) {
      if (!sameSpilled(from, to)) throw new Anew()
    } else if (from?.formula !== undefined && from.formula === to?.formula) {
      const formula = formulaAt(grid, row, column)
      if (formula === undefined || 'anchor' in formula) throw new Anew()
      if (!sameValue(formula.value, to.value)) this.stale.push(formula)
    } else if (
      from?.formula !== undefined ||
      to?.formula !== undefined ||
      !sameValue(from?.value ?? null, to?.value ?? null)
    ) {
      this.put(grid, row, column, to)
    }
  }

  done(): EditedBook {
    const { book, changed, fresh, gone, stale } = this
    if (gone.size > 0) {
      const kept = book.formulas.filter((formula) => !gone.has(formula))
      book.formulas.length = 0
      for (const formula of kept) book.formulas.push(formula)
    }
    return { changed, fresh, gone, stale }
  }

  private put(grid: Grid, row: number, columnNumber: number, cell: Cell | undefined): void {
    if (this.changed.length >= MOST_CHANGES) throw new Anew()
    this.changed.push({ grid, row, column: columnNumber })
    const column = (grid.columns[columnNumber] ??= { rows: [], values: [], formulas: null, pending: 0 })
    delete column.exact
    delete column.loose
    const index = firstAtOrAfter(column.rows, row)
    const isThere = column.rows[index] === row
    if (isThere) this.leave(column, index)
    if (cell === undefined) {
      if (isThere) removed(column, index)
      return
    }
    if (!isThere) inserted(column, index, row)
    column.values[index] = cell.value
    if (cell.formula === undefined) {
      if (column.formulas !== null) column.formulas[index] = undefined
      return
    }
    const formula = newFormula(grid, column, columnNumber, row, cell.formula, cell.value)
    column.formulas ??= new Array<undefined>(column.rows.length).fill(undefined)
    column.formulas[index] = formula
    column.pending++
    this.book.formulas.push(formula)
    this.fresh.push(formula)
  }

  /** What stood there so far goes. */
  private leave(column: Column, index: number): void {
    const old = column.formulas?.[index]
    if (old === undefined) return
    if ('anchor' in old || old.array !== null) throw new Anew()
    this.gone.add(old)
  }
}

function sameSpilled(from: Cell | undefined, to: Cell | undefined): boolean {
  return (
    from?.formula === undefined &&
    to?.formula === undefined &&
    from?.spilledFrom?.row === to?.spilledFrom?.row &&
    from?.spilledFrom?.column === to?.spilledFrom?.column &&
    sameValue(from?.value ?? null, to?.value ?? null)
  )
}

function inserted(column: Column, index: number, row: number): void {
  column.rows.splice(index, 0, row)
  column.values.splice(index, 0, null)
  column.formulas?.splice(index, 0, undefined)
}

function removed(column: Column, index: number): void {
  column.rows.splice(index, 1)
  column.values.splice(index, 1)
  column.formulas?.splice(index, 1)
}
