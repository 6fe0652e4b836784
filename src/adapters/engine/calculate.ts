import { type CalculatedCell, type CalculationResult, type CellValue, type WorkbookSnapshot } from '#workbook'
import { read } from './area'
import {
  type Book,
  type FormulaCell,
  type Run,
  type SpillArea,
  bookFrom,
  firstAtOrAfter,
  formulaAt,
  storedSpills,
} from './grid'
import { Reads } from './reads'
import { FormulaSyntaxError } from './syntax'
import { type Matrix, NotCalculated, SPILL, type Settings, type Value, finite, isLambda, isMatrix } from './values'

/** Compiled code of a formula text at a place; throws FormulaSyntaxError. `weight`: how deep it nests. */
export type Compiler = (text: string, row: number, column: number) => { readonly run: Run; readonly weight: number }

// So much nesting of cells and formulas goes on the call stack; what goes deeper waits on a list of our own.
const MAX_WEIGHT = 500
const MAX_PASSES = 8
const MOST_TRACKED = 100_000

/** Thrown through formulas under way: this cell is needed first, and the stack is deep enough. */
class Deferred extends Error {
  override readonly name = 'Deferred'
  /** The cell that is needed, then the ones that wait for it, the nearest first. */
  readonly path: FormulaCell[] = []
}

/** Thrown through formulas under way: they go round in a circle that closes at this cell. */
class Circular extends Error {
  override readonly name = 'Circular'
  constructor(readonly closesAt: FormulaCell) {
    super()
  }
}
/** A workbook with all its formulas calculated. */
export interface Calculated {
  readonly book: Book
  readonly spills: readonly SpillArea[]
  /** Runs code beside the cells: `sroi eval` and the like. */
  readonly run: (code: Run) => Value
  /** Calculates formulas of the book that were made new again. */
  readonly settle: (cells: Iterable<FormulaCell>) => void
}

/**
 * Calculates every formula. Arrays that spill change what others read, so the whole is done again
 * until the arrays are as large as was assumed.
 */
export function calculated(snapshot: WorkbookSnapshot, settings: Settings, compiler: Compiler): Calculated {
  let assumed = storedSpills(snapshot)
  for (let pass = 1; ; pass++) {
    const calculation = calculateOnce(snapshot, assumed, settings, compiler)
    if (pass === MAX_PASSES || sameSpills(assumed, calculation.spills)) return calculation
    assumed = [...calculation.spills]
  }
}

function calculateOnce(
  snapshot: WorkbookSnapshot,
  assumed: readonly SpillArea[],
  settings: Settings,
  compiler: Compiler,
): Calculated {
  const spills: SpillArea[] = []
  const stored = new Map(storedSpills(snapshot).map((area) => [placeKey(area.sheet, area.row, area.column), area]))
  const taken = new Map<string, FormulaCell>()
  let weight = 0

  const settle = (cell: FormulaCell): CellValue => {
    if (cell.state === 'done') return cell.value
    if (cell.state === 'busy') throw new Circular(cell)
    const code = codeFor(cell)
    if (code === null) return keep(cell)
    const cost = code.weight + 2
    if (weight > 0 && weight + cost > MAX_WEIGHT) {
      const deferred = new Deferred()
      deferred.path.push(cell)
      throw deferred
    }
    cell.state = 'busy'
    weight += cost
    const outer = book.reads
    cell.reads = book.reads = book.tracks ? new Reads() : null
    try {
      return finish(cell, code.run(cell))
    } catch (signal) {
      if (signal instanceof Deferred) {
        signal.path.push(cell)
        throw signal
      }
      if (signal instanceof NotCalculated) return keep(cell)
      if (!(signal instanceof Circular)) throw signal
      keep(cell)
      if (signal.closesAt !== cell) throw signal
      return cell.value
    } finally {
      weight -= cost
      book.reads = outer
    }
  }

  const codeFor = (cell: FormulaCell): ReturnType<Compiler> | null => {
    try {
      return compiler(cell.formula, cell.row, cell.column)
    } catch (problem) {
      if (problem instanceof FormulaSyntaxError) return null
      throw problem
    }
  }

  const done = (cell: FormulaCell, value: CellValue): CellValue => {
    cell.value = value
    cell.state = 'done'
    cell.home.pending--
    return value
  }

  const keep = (cell: FormulaCell): CellValue => {
    cell.calculated = false
    // The array it had in the file stays too.
    const kept = stored.get(placeKey(cell.grid.name, cell.row, cell.column))
    if (kept !== undefined) spills.push(kept)
    return done(cell, cell.stored)
  }

  const finish = (cell: FormulaCell, result: Value): CellValue => {
    const value = isLambda(result) ? ({ error: '#CALC!' } as const) : read(result)
    if (!isMatrix(value)) return done(cell, cellContent(value))
    const matrix = value.map((line) => line.map(cellContent))
    const corner = matrix[0]?.[0] ?? null
    const columns = matrix[0]?.length ?? 0
    if (matrix.length === 1 && columns === 1) return done(cell, corner)
    if (!fits(cell, matrix)) return done(cell, SPILL)
    cell.array = matrix
    spills.push({ sheet: cell.grid.name, row: cell.row, column: cell.column, rows: matrix.length, columns })
    return done(cell, corner)
  }

  /** True when nothing stands where the array goes; then the places are its own. */
  const fits = (cell: FormulaCell, matrix: Matrix): boolean => {
    const { grid } = cell
    const bottom = cell.row + matrix.length - 1
    const right = cell.column + (matrix[0]?.length ?? 0) - 1
    if (bottom > 1_048_576 || right > 16_384 || standsInTable(cell)) return false
    for (let column = cell.column; column <= right; column++) {
      for (const row of filledRows(cell, column, bottom)) {
        if (row === cell.row && column === cell.column) continue
        const other = formulaAt(grid, row, column)
        if (other === undefined || !('anchor' in other)) return false
      }
    }
    const places: string[] = []
    for (let row = cell.row; row <= bottom; row++) {
      for (let column = cell.column; column <= right; column++) places.push(placeKey(grid.name, row, column))
    }
    if (places.some((place) => taken.has(place))) return false
    for (const place of places) taken.set(place, cell)
    return true
  }

  const settleDeep = (root: FormulaCell): void => {
    const waiting = [root]
    for (let cell = waiting.at(-1); cell !== undefined; cell = waiting.at(-1)) {
      if (cell.state === 'done') {
        waiting.pop()
        continue
      }
      cell.state = 'new'
      try {
        settle(cell)
      } catch (signal) {
        if (signal instanceof Deferred) {
          waiting.pop()
          waiting.push(...signal.path.reverse())
        } else if (signal instanceof Circular) keepCircle(waiting, signal.closesAt)
        else throw signal
      }
    }
  }

  const keepCircle = (waiting: FormulaCell[], closesAt: FormulaCell): void => {
    for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
      if (cell.state !== 'done') keep(cell)
      if (cell === closesAt) return
    }
  }

  const book = bookFrom(snapshot, assumed, {
    settings,
    settle,
    compile: (text, row, column) => compiler(text, row, column).run,
  })
  book.tracks = book.formulas.length <= MOST_TRACKED
  for (const cell of book.formulas) if (cell.state === 'new') settleDeep(cell)

  const [first] = book.grids.values()
  const grid = first ?? { book, name: '', ordinal: 0, columns: [], hiddenRows: new Set<number>() }
  return {
    book,
    spills,
    run: (code) => code({ grid, row: 1, column: 1, locals: null }),
    settle: (cells) => {
      for (const cell of cells) if (cell.state === 'new') settleDeep(cell)
    },
  }
}

/** A formula never shows blank: nothing is 0. */
export function cellContent(value: CellValue): CellValue {
  return value === null ? 0 : finite(value)
}

function placeKey(sheet: string, row: number, column: number): string {
  return `${sheet}!${String(row)}:${String(column)}`
}

function* filledRows(cell: FormulaCell, columnNumber: number, bottom: number): Generator<number> {
  const column = cell.grid.columns[columnNumber]
  if (column === undefined) return
  for (let index = firstAtOrAfter(column.rows, cell.row); index < column.rows.length; index++) {
    const row = column.rows[index] as number
    if (row > bottom) return
    // A cell that holds nothing but a look is free.
    if (column.values[index] !== null || column.formulas?.[index] !== undefined) yield row
  }
}

function standsInTable(cell: FormulaCell): boolean {
  for (const { grid, table } of cell.grid.book.tables.values()) {
    const { top, left, bottom, right } = table.range
    if (grid === cell.grid && cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right) {
      return true
    }
  }
  return false
}

function sameSpills(a: readonly SpillArea[], b: readonly SpillArea[]): boolean {
  const keys = (areas: readonly SpillArea[]): string =>
    areas
      .map((area) => [area.sheet, area.row, area.column, area.rows, area.columns].join(':'))
      .sort()
      .join('|')
  return keys(a) === keys(b)
}

/** What a calculation tells the workbook: every formula, every spilled cell, and which kept their value. */
export function resultOf(snapshot: WorkbookSnapshot, { book, spills }: Calculated): CalculationResult {
  const cells: CalculatedCell[] = []
  const filled = new Set<string>()
  for (const { grid, row, column, value, calculated } of book.formulas) {
    if (calculated) cells.push({ sheet: grid.name, row, column, value })
  }
  for (const { sheet, row, column, rows, columns } of spills) {
    const grid = book.grids.get(sheet.toLowerCase())
    const anchor = grid && formulaAt(grid, row, column)
    if (anchor === undefined || 'anchor' in anchor || !anchor.calculated) continue
    for (let down = 0; down < rows; down++) {
      for (let across = 0; across < columns; across++) {
        if (down === 0 && across === 0) continue
        const value = anchor.array?.[down]?.[across] ?? null
        cells.push({ sheet, row: row + down, column: column + across, value, spilledFrom: { row, column } })
        filled.add(placeKey(sheet, row + down, column + across))
      }
    }
  }
  cells.push(...emptied(snapshot, book, filled))
  const notCalculated = book.formulas
    .filter((cell) => !cell.calculated)
    .map(({ grid, row, column }) => ({ sheet: grid.name, row, column }))
  return { cells, notCalculated }
}

/** Places where an array stood that is smaller now. */
function emptied(snapshot: WorkbookSnapshot, book: Book, filled: ReadonlySet<string>): CalculatedCell[] {
  const cells: CalculatedCell[] = []
  for (const sheet of snapshot.sheets) {
    const grid = book.grids.get(sheet.name.toLowerCase())
    for (const { cells: stored } of sheet.rows) {
      for (const { row, column, spilledFrom, formula } of stored) {
        if (spilledFrom === undefined || formula !== undefined || grid === undefined) continue
        const anchor = formulaAt(grid, spilledFrom.row, spilledFrom.column)
        const keeps = anchor !== undefined && !('anchor' in anchor) && !anchor.calculated
        if (keeps || filled.has(placeKey(sheet.name, row, column))) continue
        cells.push({ sheet: sheet.name, row, column, value: null })
      }
    }
  }
  return cells
}
