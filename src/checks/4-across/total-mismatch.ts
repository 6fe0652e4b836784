import { type Exact, exact, euroText } from '#money'
import { cellAt, type ColumnPlace, headerOf, readCellAs, type TableRead } from '#workbook'
import type { Check, Out } from '../check'
import type { Facts } from '../facts'
import { placeOf } from '../place'
import { safeText } from '../safe-text'
import { addsUp, countsVisibleRows, rowsAdded } from '../sum-formula'
import { type DataRow, type TotalOf, totalsOf } from '../totals'

const TOLERANCE = { euro: exact('0.01'), number: exact('0.005') }
const MOST_ROWS = 5

/**
 * Totals that do not match the rows they belong to, per column: typed ones, sums that miss rows or count a subtotal
 * twice. A total may be of all rows, of those since the total before it, or of the contract, quarter or status it names;
 * it is wrong when it is none of these. A SUBTOTAL of the rows a filter leaves is right, and says what it leaves out.
 */
export const totalMismatch: Check = {
  codes: ['total-mismatch'],
  stage: 'across',
  run(facts, out) {
    for (const table of facts.tables.tables) {
      if (table.totalRows.length === 0) continue
      const rows = rowsOf(table, facts)
      if (rows.length === 0) continue
      const columns = Object.entries(table.declaration.columns).flatMap(([id, { kind }]) => {
        const place = table.shape.columns[id]
        return place !== undefined && (kind === 'euro' || kind === 'number') ? [{ id, kind, place }] : []
      })
      for (const total of totalsOf(table, rows)) {
        for (const column of columns) compare(table, total, column, facts, out)
      }
    }
  },
}

interface Column {
  readonly id: string
  readonly kind: 'euro' | 'number'
  readonly place: ColumnPlace
}

function compare(table: TableRead, total: TotalOf, column: Column, facts: Facts, out: Out): void {
  const { kind, place, id } = column
  const cell = cellAt(table.sheet, total.row, place.column)
  if (cell === undefined) return
  const formula = cell.formula ?? null
  if (formula !== null && !addsUp(formula)) return
  const field = readCellAs(cell, kind, facts.snapshot.date1904)
  if (field.kind === 'blank' || field.kind === 'absent') return
  if (field.kind === 'problem') return out.silence()
  const written: Exact = field.value
  const isSame = (sum: Exact): boolean => written.minus(sum).abs().lte(TOLERANCE[kind])
  const sums = total.scopes.map((rows) => ({ rows, ...sumOf(rows, table, column, facts) }))
  // What cannot be read is reported there, and leaves the sum unknown.
  if (sums.some(({ isKnown }) => !isKnown)) return out.silence()
  if (sums.some(({ sum }) => isSame(sum))) return
  const seen = formula !== null && countsVisibleRows(formula) ? sums.find(({ visible }) => isSame(visible)) : undefined
  const likeliest = seen ?? sums[0]
  if (likeliest === undefined) return
  const { rows, sum, texts } = likeliest
  const difference = written.minus(sum)
  const look = seen !== undefined ? [] : formula === null ? suspects(rows, difference, table, column, facts) : texts
  const missed = formula === null ? [] : missedRows(rows, formula, table, column)
  const text = kind === 'euro' ? euroText : (value: Exact): string => value.toString()
  out.report(
    'total-mismatch',
    placeOf({ table, row: total.row }, id),
    {
      why: seen === undefined ? 'rows' : 'visible',
      column: safeText(headerOf(table, id)),
      unit: kind,
      written: text(written),
      computed: text(sum),
      difference: text(difference),
      rows: seen === undefined ? [...new Set([...missed, ...look])].slice(0, MOST_ROWS).join(', ') : '',
    },
    seen === undefined ? {} : { severity: 'info' },
  )
}

interface Sum {
  readonly sum: Exact
  readonly visible: Exact
  readonly isKnown: boolean
  /** Rows with a number as text, which no formula of Excel adds. */
  readonly texts: readonly number[]
}

function sumOf(rows: readonly DataRow[], table: TableRead, column: Column, facts: Facts): Sum {
  let sum = exact(0)
  let visible = exact(0)
  let isKnown = true
  const texts: number[] = []
  for (const { row, hidden } of rows) {
    // The cell itself: a merged cell counts once, whatever rows it runs over.
    const cell = cellAt(table.sheet, row, column.place.column)
    if (cell === undefined) continue
    const field = readCellAs(cell, column.kind, facts.snapshot.date1904)
    if (field.kind === 'problem') isKnown = false
    if (field.kind !== 'value') continue
    sum = sum.plus(field.value)
    if (!hidden) visible = visible.plus(field.value)
    if (typeof cell.value === 'string') texts.push(row)
  }
  return { sum, visible, isKnown, texts }
}

/** Rows that alone would make up the difference: left out, or counted twice. */
function suspects(
  rows: readonly DataRow[],
  difference: Exact,
  table: TableRead,
  column: Column,
  facts: Facts,
): number[] {
  return rows.flatMap(({ row }) => {
    const cell = cellAt(table.sheet, row, column.place.column)
    const field = cell && readCellAs(cell, column.kind, facts.snapshot.date1904)
    const isIt = field?.kind === 'value' && field.value.abs().minus(difference.abs()).abs().lte(TOLERANCE[column.kind])
    return isIt ? [row] : []
  })
}

/** Rows that the formula leaves out, and totals that it counts along. */
function missedRows(rows: readonly DataRow[], formula: string, table: TableRead, { place }: Column): number[] {
  const isAdded = rowsAdded(formula, place.column)
  if (isAdded === null) return []
  return [...rows.flatMap(({ row }) => (isAdded(row) ? [] : [row])), ...table.totalRows.filter((row) => isAdded(row))]
}

function rowsOf(table: TableRead, { tables }: Facts): DataRow[] {
  const all: readonly (DataRow & { readonly table: TableRead })[] =
    table.shape.table === 'contracts'
      ? tables.contracts
      : table.shape.table === 'plan'
        ? tables.plan
        : tables.contributions
  return all.filter((row) => row.table === table)
}
