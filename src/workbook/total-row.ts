import { plainWords } from './header-text'
import type { Cell, SheetRow } from './snapshot'
import type { CellKind } from './tables'

const STARTS = /^(?:sub|eind|generaal )?tota(?:al|len|l)\b|^som\b|^grand total\b/
// As the subtotals of Excel itself are written: "OP-1 Totaal".
const ENDS = / (?:eind|sub)?tota(?:al|len|l)$/
const MAY_BE = /tot|som/i
const SUM = /^=\s*(?:SUM|SUBTOTAL|AGGREGATE)\s*\(/i

/** The columns of a table: what stands in each that is ours, and how far they reach. */
export interface TotalColumns {
  readonly kinds: ReadonlyMap<number, CellKind>
  readonly left: number
  readonly right: number
}

/**
 * A row that adds up others: it says so in its first text, or holds nothing but sums of a column. A row that tells days,
 * a status or the like is data, whatever it is called.
 * @param filled the cells in columns of ours
 */
export function isTotalRow(row: SheetRow, filled: readonly Cell[], columns: TotalColumns): boolean {
  const label = labelOf(row, columns)
  const words = label !== undefined && MAY_BE.test(label.value) ? plainWords(label.value) : ''
  const isCalledSo = STARTS.test(words)
  if (!isCalledSo && !ENDS.test(words)) {
    return filled.every((cell) => isAmount(cell, columns)) && filled.every(({ formula = '' }) => SUM.test(formula))
  }
  const others = filled.filter((cell) => cell !== label)
  return others.every(
    (cell) => !IDENTIFYING.has(columns.kinds.get(cell.column) ?? 'text') && (isCalledSo || isAmount(cell, columns)),
  )
}

/** The first text of a row inside its table, or in the column just before it. */
export function labelOf(row: SheetRow, { left, right }: TotalColumns): (Cell & { readonly value: string }) | undefined {
  return row.cells.find(
    (cell): cell is Cell & { value: string } =>
      typeof cell.value === 'string' && cell.column >= left - 1 && cell.column <= right && cell.value.trim() !== '',
  )
}

const IDENTIFYING: ReadonlySet<CellKind> = new Set(['day', 'status', 'evidence'])
const AMOUNTS: ReadonlySet<CellKind> = new Set(['euro', 'number', 'ours', 'percentage'])

function isAmount({ column, value, formula }: Cell, { kinds }: TotalColumns): boolean {
  const isNumber = typeof value === 'number' || (value === null && formula !== undefined)
  return isNumber && AMOUNTS.has(kinds.get(column) ?? 'text')
}

const FEWEST_ADDED = 2

/** A last row of numbers alone, of which one is exactly what the rows above come to: somebody typed the total. */
export function isTypedTotal(rows: readonly SheetRow[], columns: TotalColumns): boolean {
  const last = rows.at(-1)
  if (last === undefined || rows.length <= FEWEST_ADDED) return false
  const filled = last.cells.filter(({ column, value }) => columns.kinds.has(column) && value !== null)
  if (filled.length === 0 || !filled.every((cell) => isAmount(cell, columns))) return false
  return filled.some((cell) => {
    let sum = 0
    let added = 0
    for (const { cells } of rows.slice(0, -1)) {
      const value = cells.find(({ column }) => column === cell.column)?.value
      if (typeof value !== 'number') continue
      sum += value
      added += 1
    }
    return added >= FEWEST_ADDED && Math.abs(sum - (cell.value as number)) < 0.005
  })
}

/** What a total row says of itself. */
export interface TotalLabel {
  /** Its first text, in plain words. */
  readonly words: string
  /** Its other texts, such as the quarter in a subtotal. */
  readonly texts: readonly string[]
}

export function labelOfTotal(row: SheetRow | undefined, within: Pick<TotalColumns, 'left' | 'right'>): TotalLabel {
  const texts = (row?.cells ?? []).flatMap(({ value, column }) =>
    typeof value === 'string' && column >= within.left - 1 && column <= within.right ? [value] : [],
  )
  return { words: plainWords(texts[0] ?? ''), texts: texts.slice(1) }
}
