import { isNearHeader, safeText } from '#checks'
import {
  type CellRange,
  type ColumnPlace,
  findTables,
  type FoundTable,
  type HeaderColumns,
  type HeaderMapping,
  readHeaders,
  type SheetRow,
  type SheetSnapshot,
  type TableDeclaration,
  TABLES,
  type TableShape,
  type WorkbookSnapshot,
} from '#workbook'
import { columnsByContent } from './column-content'

export type TableId = TableShape['table']

/** The headers of one table on somebody's sheet, and what each is read as. */
export interface TableHeaders {
  readonly table: TableId
  readonly sheet: string
  readonly headerRow: number
  /** Left to right. */
  readonly columns: readonly HeaderReading[]
}

export interface HeaderReading {
  readonly column: number
  readonly header: string
  /** The header as it may be shown: without what could be a person's number. */
  readonly shown: string
  /** Column of ours it is read as; null where it is left aside. */
  readonly columnId: string | null
  readonly by: ColumnPlace['by'] | 'ignored' | null
  /** What it may be: by a spelling that is near, or by what stands under it. A person decides. */
  readonly proposal: { readonly columnId: string; readonly because: 'spelling' | 'content' } | null
}

/** Every table that was found, with its headers. */
export function tableHeaders(workbook: WorkbookSnapshot, mapping: HeaderMapping): TableHeaders[] {
  return findTables(workbook, mapping).map(headersOf)
}

function headersOf({ shape, rows, unmapped, ignored, duplicates }: FoundTable): TableHeaders {
  const columns = new Map(Object.entries(shape.columns))
  return {
    table: shape.table,
    sheet: shape.sheet,
    headerRow: shape.headerRow,
    columns: readingsOf({ columns, unmapped, ignored, duplicates }, shape.table, rows),
  }
}

/** The headers on the top row of a range, read as a table of that kind although it was not recognised as one. */
export function headersInRange(sheet: SheetSnapshot, range: CellRange, table: TableId): TableHeaders {
  const top = sheet.rows.find(({ row }) => row === range.top)?.cells ?? []
  const inRange = top.filter(({ column }) => column >= range.left && column <= range.right)
  const rows = sheet.rows.filter(({ row }) => row > range.top && row <= range.bottom)
  return {
    table,
    sheet: sheet.name,
    headerRow: range.top,
    columns: readingsOf(readHeaders(inRange, table), table, rows),
  }
}

function readingsOf(headers: HeaderColumns, table: TableId, rows: readonly SheetRow[]): HeaderReading[] {
  const read = [...headers.columns].map(([columnId, { column, header, by }]) => ({ column, header, columnId, by }))
  const aside = headers.ignored.map((place) => ({ ...place, columnId: null, by: 'ignored' as const }))
  const doubles = headers.duplicates.flatMap(({ places }) => places.slice(1))
  const open = [...headers.unmapped, ...doubles].map((place) => ({ ...place, columnId: null, by: null }))
  return withProposals([...read, ...aside, ...open], table, rows)
}

/** The kind of table whose columns a header row names best. */
export function likelyTable(sheet: SheetSnapshot, range: CellRange): TableId {
  const named = (table: TableId): number =>
    headersInRange(sheet, range, table).columns.filter(({ columnId }) => columnId !== null).length
  const kinds: readonly TableId[] = ['contributions', 'contracts', 'plan']
  return kinds.reduce((best, table) => (named(table) > named(best) ? table : best))
}

type Read = Omit<HeaderReading, 'proposal' | 'shown'>

function withProposals(read: readonly Read[], table: TableId, rows: readonly SheetRow[]): HeaderReading[] {
  const taken = new Set(read.flatMap(({ columnId }) => columnId ?? []))
  const open = read.filter(({ by }) => by === null)
  const bySpelling = new Map<number, string>()
  for (const { column, header } of open) {
    const near = nearColumn(header, table, taken)
    if (near === null) continue
    taken.add(near)
    bySpelling.set(column, near)
  }
  const rest = open.map(({ column }) => column).filter((column) => !bySpelling.has(column))
  const byContent = columnsByContent(rows, rest, table, taken)
  return [...read]
    .sort((a, b) => a.column - b.column)
    .map((one) => {
      const reading = { ...one, shown: safeText(one.header) }
      const spelled = bySpelling.get(reading.column)
      if (spelled !== undefined) return { ...reading, proposal: { columnId: spelled, because: 'spelling' } }
      const filled = byContent.get(reading.column)
      return { ...reading, proposal: filled === undefined ? null : { columnId: filled, because: 'content' } }
    })
}

/** A column of ours whose name or synonym is nearly that header, and that no other header has. */
function nearColumn(header: string, table: TableId, taken: ReadonlySet<string>): string | null {
  const { columns }: TableDeclaration = TABLES[table]
  const found = Object.entries(columns).find(
    ([id, column]) => !taken.has(id) && column.kind !== 'ours' && isNearHeader(header, column),
  )
  return found?.[0] ?? null
}
