import type { Approval } from './approval'
import { type Cells, differences, pairRows } from './pair-rows'
import { comparable, type RowState, STATE_COLUMNS, type StateColumn } from './row-state'

/** Whether a row that stands at akkoord was approved as it stands there now. */
export type Signature =
  | { readonly kind: 'signed'; readonly approval: Approval }
  | { readonly kind: 'changed'; readonly approval: Approval; readonly columns: readonly StateColumn[] }
  | { readonly kind: 'unsigned' }

export interface Signatures {
  /** One per row that was asked about, in its order. */
  readonly of: readonly Signature[]
  /** Approvals that belong to none of these rows. */
  readonly left: readonly Approval[]
}

const UNSIGNED: Signature = { kind: 'unsigned' }

const at = (column: StateColumn): number => STATE_COLUMNS.indexOf(column)
const CONTRACT = at('contract')
const QUARTER = at('quarter')
const KEY = at('key')
const BLOCK = at('block')
const START = at('start')

/** How a row of Inzet is found back: contract, quarter and its own key; without a key its block and first day. */
export const ROW_PAIRS = {
  identity: (cells: Cells): string => {
    const own = cells[KEY] ?? null
    return JSON.stringify([cells[CONTRACT], cells[QUARTER], ...(own === null ? [cells[BLOCK], cells[START]] : [own])])
  },
  identityColumns: [CONTRACT, QUARTER, KEY, BLOCK, START],
  figureColumns: STATE_COLUMNS.map((_column, index) => index),
}

/** A state as texts to compare, in the order of the columns. */
export function cellsOf(row: RowState): Cells {
  return STATE_COLUMNS.map((column) => (row[column] === null ? null : comparable(row[column])))
}

/** Finds for each row the approval it had, and says in which columns it has changed since. */
export function signaturesOf(rows: readonly RowState[], approvals: readonly Approval[]): Signatures {
  if (approvals.length === 0) return { of: rows.map(() => UNSIGNED), left: [] }
  const before = approvals.map(({ row }) => cellsOf(row))
  const after = rows.map(cellsOf)
  const pairs = pairRows(before, after, ROW_PAIRS)
  const used = new Set(pairs)
  const of = pairs.map((pair, index): Signature => {
    const approval = pair === null ? undefined : approvals[pair]
    if (pair === null || approval === undefined) return UNSIGNED
    const columns = differences(before[pair] as Cells, after[index] as Cells).map(
      (column) => STATE_COLUMNS[column] as StateColumn,
    )
    return columns.length === 0 ? { kind: 'signed', approval } : { kind: 'changed', approval, columns }
  })
  return { of, left: approvals.filter((_approval, index) => !used.has(index)) }
}
