import { type CellValue, isCellError } from '#workbook'
import { type Block, blockOf } from './area'
import { isArea } from './function-shape'
import { looseNumber, rowsHolding } from './lookup-index'
import { compared } from './operators'
import { type Settings, type Value, booleanInText, compareCells, numberInText } from './values'
import { hasWildcard, wildcardOf } from './wildcard'

/** A condition of COUNTIF and its kin. */
export interface Criterion {
  readonly test: (cell: CellValue) => boolean
  /** Where the condition is plain equality: what to look for in an index. */
  readonly key: string | number | boolean | null
}

type Comparison = '=' | '<>' | '<' | '>' | '<=' | '>='

/** Reads a condition: 5, "x", ">=10", "<>", "a*". A blank cell asks for 0. */
export function criterionOf(condition: CellValue, settings: Settings): Criterion {
  if (typeof condition !== 'string') return equalTo(condition === null ? 0 : condition)
  const match = /^(<=|>=|<>|<|>|=)?([^]*)$/.exec(condition)
  const comparison = match?.[1] as Comparison | undefined
  const text = match?.[2] ?? ''
  if (text === '') return emptiness(comparison)
  const operand = numberInText(text, settings) ?? booleanInText(text) ?? errorIn(text) ?? text
  if (comparison === undefined || comparison === '=') return equalTo(operand)
  if (comparison === '<>') {
    const { test } = equalTo(operand)
    return { test: (cell) => !test(cell), key: null }
  }
  return { test: ordered(comparison, operand), key: null }
}

function errorIn(text: string): CellValue {
  return /^#(?:N\/A|VALUE!|NUM!|REF!|NAME\?|DIV\/0!|NULL!)$/i.test(text)
    ? ({ error: text.toUpperCase() } as CellValue)
    : null
}

function emptiness(comparison: Comparison | undefined): Criterion {
  switch (comparison) {
    case undefined:
      return { test: (cell) => cell === null || cell === '', key: null }
    case '=':
      return { test: (cell) => cell === null, key: null }
    case '<>':
      return { test: (cell) => cell !== null, key: null }
    default:
      return { test: () => false, key: null }
  }
}

function equalTo(operand: CellValue): Criterion {
  if (typeof operand === 'number') {
    const same = (cell: CellValue): boolean =>
      cell === operand || (typeof cell === 'string' && looseNumber(cell) === operand)
    return { test: same, key: operand }
  }
  if (typeof operand === 'string') {
    if (hasWildcard(operand)) {
      const wildcard = wildcardOf(operand)
      return { test: (cell) => typeof cell === 'string' && wildcard.test(cell), key: null }
    }
    const lower = operand.toLowerCase()
    return { test: (cell) => typeof cell === 'string' && cell.toLowerCase() === lower, key: lower }
  }
  if (typeof operand === 'boolean') return { test: (cell) => cell === operand, key: operand }
  const code = isCellError(operand) ? operand.error : null
  return { test: (cell) => isCellError(cell) && cell.error === code, key: null }
}

function ordered(comparison: Comparison, operand: CellValue): (cell: CellValue) => boolean {
  return (cell) => {
    if (typeof cell !== typeof operand || cell === null || isCellError(cell)) return false
    return compared(comparison, compareCells(cell, operand))
  }
}

export interface Condition {
  readonly block: Block
  readonly criterion: Criterion
}

/** Pairs of range and condition, as COUNTIFS takes them; null where the ranges differ in size. */
export function conditionsOf(args: readonly Value[], settings: Settings): Condition[] | null {
  const conditions: Condition[] = []
  for (let at = 0; at + 1 < args.length; at += 2) {
    conditions.push({ block: blockOf(args[at]), criterion: criterionOf(args[at + 1] as CellValue, settings) })
  }
  const [first] = conditions
  const fits = conditions.every(
    ({ block }) => block.rows === first?.block.rows && block.columns === first.block.columns,
  )
  return fits ? conditions : null
}

/**
 * Visits the places (row and column from 0) where all conditions hold.
 * An equality on one column is looked up; the others are tested only there.
 * @returns how many places match in the endless tail of whole columns, beyond the last filled row
 */
export function visitMatches(conditions: readonly Condition[], visit: (row: number, column: number) => void): number {
  const [first] = conditions
  if (first === undefined) return 0
  const { rows, columns } = first.block
  const found = columns === 1 ? fewestRows(conditions) : null
  const tested = conditions.filter((condition) => condition !== found?.condition)
  const holds = (row: number, column: number): boolean =>
    tested.every(({ block, criterion }) => criterion.test(block.at(row, column)))
  if (found !== null) {
    for (const row of found.rows) if (holds(row - found.top, 0)) visit(row - found.top, 0)
    return 0
  }
  const filled = Math.min(rows, Math.max(...conditions.map(({ block }) => filledRows(block))))
  const wide = Math.min(columns, Math.max(...conditions.map(({ block }) => filledColumns(block))))
  for (let row = 0; row < filled; row++) {
    for (let column = 0; column < wide; column++) if (holds(row, column)) visit(row, column)
  }
  const blanksMatch = conditions.every(({ criterion }) => criterion.test(null))
  return blanksMatch ? rows * columns - filled * wide : 0
}

interface Candidates {
  readonly condition: Condition
  /** Rows of the sheet. */
  readonly rows: readonly number[]
  /** The row where the range starts. */
  readonly top: number
}

/** The equality that leaves the fewest rows to test; null where none can be looked up. */
function fewestRows(conditions: readonly Condition[]): Candidates | null {
  let best: Candidates | null = null
  for (const condition of conditions) {
    const { criterion } = condition
    const area = condition.block as Value
    if (criterion.key === null || !isArea(area)) continue
    const rows = rowsHolding(area, criterion.key, 'loose')
    if (rows !== null && (best === null || rows.length < best.rows.length)) best = { condition, rows, top: area.top }
  }
  return best
}

function filledRows(block: Block): number {
  const area = block as Value
  return isArea(area) ? Math.max(0, area.grid.book.lastRow - area.top + 1) : block.rows
}

function filledColumns(block: Block): number {
  const area = block as Value
  return isArea(area) ? Math.max(0, area.grid.book.lastColumn - area.left + 1) : block.columns
}
