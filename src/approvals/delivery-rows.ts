import type { Field, MonitoringTables, TableRead } from '#workbook'
import { comparable, UNREADABLE } from './row-state'
import { type Cells, differences, pairRows } from './pair-rows'

export type DeliveredTable = 'contracts' | 'contributions' | 'plan'

/** A row of a delivery as it is compared: the tables we know, the columns we know, values in one notation. */
export interface DeliveredRow {
  readonly table: DeliveredTable
  readonly read: TableRead
  readonly row: number
  readonly cells: Cells
  /** The same values as they read, by column. */
  readonly texts: ReadonlyMap<string, string>
}

export interface RowPair {
  readonly before: DeliveredRow
  readonly after: DeliveredRow
  /** Ids of the columns that differ. */
  readonly columns: readonly string[]
}

export interface RowDifferences {
  readonly added: readonly DeliveredRow[]
  readonly removed: readonly DeliveredRow[]
  readonly changed: readonly RowPair[]
  readonly same: number
}

/** What makes a row the row it is; of the first column that is filled in, or else of all. */
const KEYS: Readonly<Record<DeliveredTable, readonly string[]>> = {
  contracts: ['kenmerk'],
  contributions: ['contract', 'quarter', 'key', 'block', 'start'],
  plan: ['contract', 'quarter'],
}

/** Columns that say how far a row is, not what it is: a row with another key is found back without them. */
const PROGRESS: ReadonlySet<string> = new Set(['status', 'evidence', 'note', 'remark'])

/** The rows of two deliveries side by side, found back by their keys wherever they stand. */
export function compareDeliveries(before: MonitoringTables, after: MonitoringTables): RowDifferences {
  const added: DeliveredRow[] = []
  const removed: DeliveredRow[] = []
  const changed: RowPair[] = []
  let same = 0
  for (const table of ['contracts', 'contributions', 'plan'] as const) {
    const ids = columnsOf(table, before, after)
    const earlier = rowsOf(table, before, ids)
    const later = rowsOf(table, after, ids)
    const pairs = pairRows(
      earlier.map(({ cells }) => cells),
      later.map(({ cells }) => cells),
      pairing(table, ids),
    )
    const found = new Set(pairs)
    removed.push(...earlier.filter((_row, index) => !found.has(index)))
    pairs.forEach((pair, index) => {
      const now = later[index] as DeliveredRow
      const was = pair === null ? undefined : earlier[pair]
      if (was === undefined) added.push(now)
      else {
        const columns = differences(was.cells, now.cells).map((at) => ids[at] as string)
        if (columns.length === 0) same += 1
        else changed.push({ before: was, after: now, columns })
      }
    })
  }
  return { added, removed, changed, same }
}

/** Columns that both deliveries have: one that only one of them has says nothing about its rows. */
function columnsOf(table: DeliveredTable, before: MonitoringTables, after: MonitoringTables): readonly string[] {
  const ids = (tables: MonitoringTables): Set<string> =>
    new Set(
      tables.tables
        .filter(({ shape }) => shape.table === table)
        .flatMap(({ shape, declaration }) =>
          Object.keys(shape.columns).filter((id) => declaration.columns[id]?.kind !== 'ours'),
        ),
    )
  const earlier = ids(before)
  return [...ids(after)].filter((id) => earlier.has(id))
}

function rowsOf(table: DeliveredTable, tables: MonitoringTables, ids: readonly string[]): DeliveredRow[] {
  const rows: readonly { readonly table: TableRead; readonly row: number; readonly fields: object }[] = tables[table]
  return rows.map(({ table: read, row, fields }) => {
    const byId = fields as Readonly<Record<string, Field<unknown>>>
    const texts = new Map(
      ids.flatMap((id) => {
        const text = textOf(byId[id])
        return text === null ? [] : [[id, text] as const]
      }),
    )
    return { table, read, row, texts, cells: ids.map((id) => comparableAt(texts, id)) }
  })
}

function comparableAt(texts: ReadonlyMap<string, string>, id: string): string | null {
  const text = texts.get(id)
  return text === undefined ? null : comparable(text)
}

function textOf(field: Field<unknown> | undefined): string | null {
  if (field === undefined || field.kind === 'blank' || field.kind === 'absent') return null
  if (field.kind === 'problem') return `${UNREADABLE}${'found' in field.problem ? field.problem.found : ''}`
  const { value } = field
  return typeof value === 'string' ? value : (value as { toFixed(): string }).toFixed()
}

function pairing(table: DeliveredTable, ids: readonly string[]): Parameters<typeof pairRows>[2] {
  const at = (id: string): number => ids.indexOf(id)
  const keyed = KEYS[table].map(at).filter((index) => index >= 0)
  const own = at('key')
  const shared = [at('contract'), at('quarter')]
  const identity = (cells: Cells): string => {
    const hasOwn = table === 'contributions' && own >= 0 && (cells[own] ?? null) !== null
    const parts = hasOwn ? [...shared, own] : keyed.filter((index) => index !== own)
    return JSON.stringify([hasOwn, ...parts.map((index) => cells[index] ?? null)])
  }
  const figureColumns = ids.flatMap((id, index) => (PROGRESS.has(id) ? [] : [index]))
  return { identity, identityColumns: keyed, figureColumns }
}
