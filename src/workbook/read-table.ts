import { a1 } from './cell-address'
import { findTables, type FoundTable, type HeaderMapping } from './find-tables'
import type { Field, ValueOf } from './read-cell'
import { type FieldNote, rowReader } from './read-row'
import { atOnce, type InPortions } from './portions'
import type { WorkbookSnapshot } from './snapshot'
import type { TableShape } from './table-shape'
import { CONTRACTS, CONTRIBUTIONS, PLAN, type TableDeclaration } from './tables'

/** The cells of one row, by column id. */
export type FieldsOf<T extends TableDeclaration> = {
  readonly [K in keyof T['columns']]: Field<ValueOf[T['columns'][K]['kind']]>
}

export interface TableRow<F> {
  readonly table: TableRead
  /** As Excel shows it. */
  readonly row: number
  readonly hidden: boolean
  /** The very same object as before where neither the row nor the columns of its table have changed. */
  readonly fields: F
}

export type ContractRow = TableRow<FieldsOf<typeof CONTRACTS>>
export type ContributionRow = TableRow<FieldsOf<typeof CONTRIBUTIONS>>
export type PlanRow = TableRow<FieldsOf<typeof PLAN>>

export type TableRead = Omit<FoundTable, 'rows'> & {
  readonly declaration: TableDeclaration
  readonly hiddenRows: number
}

/** A cell that could not be read, or was read with a remark, and where it stands. */
export interface CellNote extends FieldNote {
  readonly table: TableRead
  readonly row: number
}

/** The monitoring tables of a workbook as typed rows; nothing is judged yet. */
export interface MonitoringTables {
  readonly tables: readonly TableRead[]
  readonly contracts: readonly ContractRow[]
  readonly contributions: readonly ContributionRow[]
  readonly plan: readonly PlanRow[]
  /** In sheet, row and column order. */
  readonly notes: readonly CellNote[]
}

/** Reads Opdrachten, Inzet and Plan wherever they stand. Several tables of one kind (a sheet per quarter) are all read. */
export function readMonitoring(snapshot: WorkbookSnapshot, mapping: HeaderMapping = {}): MonitoringTables {
  return atOnce(readingMonitoring(snapshot, mapping))
}

/** How many rows are read, of how many that were found. */
export interface RowsRead {
  readonly done: number
  readonly total: number
}

const PORTION = 500

/** The same, a portion of rows at a time. */
export function* readingMonitoring(
  snapshot: WorkbookSnapshot,
  mapping: HeaderMapping = {},
): InPortions<RowsRead, MonitoringTables> {
  const notes: CellNote[] = []
  const tables: TableRead[] = []
  const contracts: ContractRow[] = []
  const contributions: ContributionRow[] = []
  const plan: PlanRow[] = []
  const all = findTables(snapshot, mapping)
  const total = all.reduce((sum, { rows }) => sum + rows.length, 0)
  let before = 0
  yield { done: 0, total }
  for (const found of all) {
    const reading = rowsOfKind(found)
    for (;;) {
      const step = reading.next()
      if (step.done === true) {
        tables.push(step.value)
        break
      }
      yield { done: before + step.value, total }
    }
    before += found.rows.length
  }
  return { tables, contracts, contributions, plan, notes }

  function rowsOfKind(found: FoundTable): InPortions<number, TableRead> {
    const kind = found.shape.table
    if (kind === 'contracts') return readRows(found, CONTRACTS, snapshot.date1904, contracts, notes)
    if (kind === 'contributions') return readRows(found, CONTRIBUTIONS, snapshot.date1904, contributions, notes)
    return readRows(found, PLAN, snapshot.date1904, plan, notes)
  }
}

function* readRows<T extends TableDeclaration>(
  found: FoundTable,
  declaration: T,
  date1904: boolean,
  into: TableRow<FieldsOf<T>>[],
  notes: CellNote[],
): InPortions<number, TableRead> {
  const { rows, ...rest } = found
  const table: TableRead = { ...rest, declaration, hiddenRows: rows.filter((row) => row.hidden).length }
  const read = rowReader(found, declaration, date1904)
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % PORTION === 0) yield index
    const { fields, notes: own } = read(row)
    for (const note of own) notes.push({ table, row: row.row, ...note })
    into.push({ table, row: row.row, hidden: row.hidden, fields: fields as FieldsOf<T> })
  }
  return table
}

/** Where a cell of a row stands and how its header reads; the row's first mapped cell where the column is absent. */
export function cellPlaceOf(
  row: { readonly table: TableRead; readonly row: number },
  columnId: string,
): { readonly kind: 'cell'; readonly sheet: string; readonly address: string; readonly header: string | null } {
  const { shape, declaration } = row.table
  const place = shape.columns[columnId] ?? firstColumn(shape, declaration)
  return { kind: 'cell', sheet: shape.sheet, address: a1(row.row, place?.column ?? 1), header: place?.header ?? null }
}

function firstColumn(shape: TableShape, declaration: TableDeclaration): TableShape['columns'][string] | undefined {
  const leading = Object.keys(declaration.columns).find((id) => shape.columns[id] !== undefined)
  return leading === undefined ? undefined : shape.columns[leading]
}

/** Header of a column as it reads on the sheet, else as our template writes it. */
export function headerOf(table: TableRead, columnId: string): string {
  return table.shape.columns[columnId]?.header ?? table.declaration.columns[columnId]?.header ?? columnId
}
