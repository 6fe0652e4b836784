import { compareDeliveries, type DeliveredRow, type DeliveredTable, type RowPair, UNREADABLE } from '#approvals'
import { holdsIdentityNumber, safeWord, type ValidationReport } from '#checks'
import type { CellPlace } from '#findings'
import { type Euro, euroText } from '#money'
import { cellAt, cellPlaceOf, readMonitoring, type WorkbookSnapshot } from '#workbook'
import { confirmedHeaders } from '../confirmed-headers'
import { rowKey } from './waiting-rows'

/** A workbook as it was handed in, with what its check made of it. */
export interface Delivery {
  readonly snapshot: WorkbookSnapshot
  readonly report: ValidationReport
}

/** What changed between two deliveries of one workbook. Amounts are decimal strings, days "2026-07-01". */
export interface DeliveryChanges {
  readonly added: readonly ChangedRow[]
  /** These stand in the earlier delivery only: `at` is their place there. */
  readonly removed: readonly ChangedRow[]
  readonly changed: readonly ChangedRow[]
  readonly same: number
  readonly contracts: readonly ContractChange[]
}

export interface ChangedRow {
  readonly table: DeliveredTable
  readonly at: CellPlace
  readonly row: number
  readonly contract: string | null
  readonly quarter: string | null
  readonly key: string | null
  readonly block: string | null
  /** What the row counts for, before and after. */
  readonly before: string | null
  readonly after: string | null
  readonly cells: readonly ChangedCell[]
}

export interface ChangedCell {
  readonly at: CellPlace
  readonly kind: 'euro' | 'number' | 'percentage' | 'day' | 'quarter' | 'word' | 'text'
  /** Null where nothing stood there; texts of people are not repeated, only that they changed. */
  readonly before: string | null
  readonly after: string | null
}

/** How one contract stood before and stands after; null on the side where it is not. */
export interface ContractChange {
  readonly kenmerk: string
  readonly before: ContractAmounts | null
  readonly after: ContractAmounts | null
}

export interface ContractAmounts {
  readonly obligation: string | null
  readonly submitted: string
  readonly approved: string
}

/** Rows that came, went and changed, cell by cell, found back by their keys; and the amounts of each contract. */
export function deliveryChanges(before: Delivery, after: Delivery): DeliveryChanges {
  const tables = ({ snapshot }: Delivery) => readMonitoring(snapshot, confirmedHeaders(snapshot))
  const { added, removed, changed, same } = compareDeliveries(tables(before), tables(after))
  const worthBefore = worthByRow(before.report)
  const worthAfter = worthByRow(after.report)
  const noted = (row: DeliveredRow): Omit<ChangedRow, 'before' | 'after' | 'cells'> => ({
    table: row.table,
    at: cellPlaceOf({ table: row.read, row: row.row }, row.table === 'contracts' ? 'kenmerk' : 'key'),
    row: row.row,
    contract: codeAt(row, row.table === 'contracts' ? 'kenmerk' : 'contract'),
    quarter: codeAt(row, 'quarter'),
    key: codeAt(row, 'key'),
    block: codeAt(row, 'block'),
  })
  return {
    added: added.map((row) => ({ ...noted(row), before: null, after: worthAfter(row), cells: [] })),
    removed: removed.map((row) => ({ ...noted(row), before: worthBefore(row), after: null, cells: [] })),
    changed: changed.map((pair) => ({
      ...noted(pair.after),
      before: worthBefore(pair.before),
      after: worthAfter(pair.after),
      cells: pair.columns.map((column) => changedCell(pair, column)),
    })),
    same,
    contracts: contractChanges(before.report, after.report),
  }
}

function worthByRow({ contributions }: ValidationReport): (row: DeliveredRow) => string | null {
  const worth = new Map(contributions.map((one) => [rowKey(one.at.sheet, one.row), one.worth]))
  return ({ table, read, row }) => {
    const found = table === 'contributions' ? worth.get(rowKey(read.shape.sheet, row)) : undefined
    return found === undefined || found === null ? null : euroText(found)
  }
}

function changedCell({ before, after }: RowPair, column: string): ChangedCell {
  const declared = after.read.declaration.columns[column]?.kind ?? 'text'
  const kind = declared === 'code' || declared === 'status' || declared === 'evidence' ? 'word' : declared
  return {
    at: cellPlaceOf({ table: after.read, row: after.row }, column),
    kind: kind === 'ours' ? 'text' : kind,
    before: shownAt(before, column),
    after: shownAt(after, column),
  }
}

/** A value as it may be shown: texts of people never, codes without what may be a person's. */
function shownAt(row: DeliveredRow, column: string): string | null {
  const text = row.texts.get(column) ?? null
  if (text === null) return null
  const { read } = row
  const place = read.shape.columns[column]
  const kind = read.declaration.columns[column]?.kind
  // What could not be read may be anything, a name too.
  if (kind === 'text' || text.startsWith(UNREADABLE)) return HIDDEN
  if (place !== undefined && holdsIdentityNumber(cellAt(read.sheet, row.row, place.column))) return HIDDEN
  return safeWord(text)
}

/** Stands for what is not repeated. */
const HIDDEN = '***'

function codeAt(row: DeliveredRow, column: string): string | null {
  return shownAt(row, column)
}

function contractChanges(before: ValidationReport, after: ValidationReport): readonly ContractChange[] {
  const keyOf = (kenmerk: string): string => kenmerk.toLowerCase().replace(/\s+/g, '')
  const earlier = new Map(before.contracts.map((one) => [keyOf(one.kenmerk), one]))
  const later = new Map(after.contracts.map((one) => [keyOf(one.kenmerk), one]))
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key) => {
    const was = earlier.get(key)
    const now = later.get(key)
    const change = {
      kenmerk: (now ?? was)?.kenmerk ?? '',
      before: was === undefined ? null : amountsOf(was),
      after: now === undefined ? null : amountsOf(now),
    }
    return JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change]
  })
}

function amountsOf(one: { readonly obligation: Euro | null; readonly submitted: Euro; readonly approved: Euro }) {
  const { obligation, submitted, approved } = one
  return {
    obligation: obligation && euroText(obligation),
    submitted: euroText(submitted),
    approved: euroText(approved),
  }
}
