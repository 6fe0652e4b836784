import type { CalculatedCell, CalculationResult, WorkbookSnapshot } from '#workbook'
import type { Calculated } from './calculate'
import { editedBook } from './edited-book'
import type { Book, FormulaCell } from './grid'
import { Dependents } from './reads'
import { SPILL } from './values'

const MOST_CELLS = 500_000
const MOST_LOOKS = 2_000_000

/** A calculation that is kept, to calculate after edits only what follows from them. */
export interface Kept {
  readonly snapshot: WorkbookSnapshot
  readonly calculation: Calculated
  readonly dependents: Dependents | null
}

/** The calculation to keep; null where it would take too much memory. */
export function keptFrom(snapshot: WorkbookSnapshot, calculation: Calculated): Kept | null {
  const { book } = calculation
  let cells = 0
  for (const { columns } of book.grids.values()) for (const column of columns) cells += column?.rows.length ?? 0
  return book.tracks && cells <= MOST_CELLS ? { snapshot, calculation, dependents: null } : null
}

/**
 * What changes by edits since the kept calculation, and the calculation to keep from then on; null where everything
 * has to be calculated anew. The kept one is of no use after that.
 */
export function recalculated(
  kept: Kept,
  now: WorkbookSnapshot,
): { readonly result: CalculationResult; readonly kept: Kept } | null {
  const { book, spills, settle } = kept.calculation
  // An array that found no room may find it after any edit.
  if (book.formulas.some(isBlocked)) return null
  const dependents = kept.dependents ?? dependentsOf(book)
  const edited = editedBook(book, kept.snapshot, now)
  if (edited === null) return null
  for (const formula of edited.gone) dependents.drop(formula)
  const ends = endsOf(book)
  const endless = ends.lastRow === book.lastRow && ends.lastColumn === book.lastColumn ? [] : dependents.ofEndless()
  Object.assign(book, ends)
  const found = dependents.of([...edited.changed, ...endless], MOST_LOOKS)
  if (found === null) return null
  const dirty = new Set([...found, ...endless, ...edited.fresh])
  const arrays = spills.length
  for (const formula of dirty) {
    if (formula.array !== null) return null
    if (formula.state === 'done') makeNew(formula)
  }
  book.rangeIndexes.clear()
  settle(dirty)
  if (spills.length !== arrays || [...dirty].some((formula) => formula.array !== null || isBlocked(formula)))
    return null
  for (const formula of dirty) dependents.add(formula)
  const result = { cells: shown([...dirty, ...edited.stale]), notCalculated: book.formulas.filter(isNot).map(placeOf) }
  return { result, kept: { snapshot: now, calculation: kept.calculation, dependents } }
}

function dependentsOf(book: Book): Dependents {
  const dependents = new Dependents()
  for (const formula of book.formulas) dependents.add(formula)
  return dependents
}

function makeNew(formula: FormulaCell): void {
  formula.stored = formula.value
  formula.state = 'new'
  formula.calculated = true
  formula.home.pending++
  delete formula.home.exact
  delete formula.home.loose
}

/** Where the workbook ends now. */
function endsOf(book: Book): Pick<Book, 'lastRow' | 'lastColumn'> {
  const ends = { lastRow: 1, lastColumn: 1 }
  for (const { columns } of book.grids.values()) {
    columns.forEach((column, number) => {
      const last = column?.rows.at(-1)
      if (last === undefined) return
      ends.lastRow = Math.max(ends.lastRow, last)
      ends.lastColumn = Math.max(ends.lastColumn, number)
    })
  }
  return ends
}

function shown(formulas: readonly FormulaCell[]): CalculatedCell[] {
  return formulas.filter((formula) => !isNot(formula)).map((formula) => ({ ...placeOf(formula), value: formula.value }))
}

function placeOf({ grid, row, column }: FormulaCell): { sheet: string; row: number; column: number } {
  return { sheet: grid.name, row, column }
}

function isNot(formula: FormulaCell): boolean {
  return !formula.calculated
}

function isBlocked({ value }: FormulaCell): boolean {
  return value === SPILL
}
