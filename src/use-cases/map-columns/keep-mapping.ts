import {
  findTables,
  headerKey,
  type HeaderMapping,
  NOT_USED,
  putParts,
  readParts,
  type TableDeclaration,
  TABLES,
  type WorkbookPort,
  withPart,
} from '#workbook'
import { confirmedHeaders } from '../confirmed-headers'
import { partKeys } from '../part-keys'
import type { TableHeaders, TableId } from './table-headers'

/** What a person says a header means: a column id of that kind of table, or null where it is left aside. */
export interface HeaderChoice {
  readonly header: string
  readonly columnId: string | null
}

/** The columns without which a table cannot be told or checked. */
export function neededColumns(table: TableId): readonly string[] {
  const { columns }: TableDeclaration = TABLES[table]
  return Object.entries(columns)
    .filter(([, column]) => column.required)
    .map(([id]) => id)
}

export type MappingKept =
  | { readonly kind: 'kept' }
  /** The table would still not be read: these columns have to be named too. */
  | { readonly kind: 'incomplete'; readonly lacking: readonly string[] }

/** Keeps in the workbook what the headers of one table mean, in one write; earlier choices for other headers stay. */
export async function keepMapping(
  port: WorkbookPort,
  { table, sheet, headerRow }: Pick<TableHeaders, 'table' | 'sheet' | 'headerRow'>,
  choices: readonly HeaderChoice[],
): Promise<MappingKept> {
  const snapshot = await port.read()
  const before = confirmedHeaders(snapshot)
  const chosen = Object.fromEntries(choices.map(({ header, columnId }) => [headerKey(header), columnId ?? NOT_USED]))
  const mapping: HeaderMapping = { ...before, [table]: { ...before[table], ...chosen } }
  const found = findTables(snapshot, mapping).some(
    ({ shape }) => shape.sheet === sheet && shape.headerRow === headerRow && shape.table === table,
  )
  if (!found) {
    const named = new Set(choices.flatMap(({ columnId }) => columnId ?? []))
    return { kind: 'incomplete', lacking: neededColumns(table).filter((id) => !named.has(id)) }
  }
  await port.apply([putParts(withPart(readParts(snapshot), partKeys.mapping, JSON.stringify(mapping)))])
  return { kind: 'kept' }
}

/** Forgets every choice: headers are read by their names again. */
export async function forgetMapping(port: WorkbookPort): Promise<void> {
  const snapshot = await port.read()
  const parts = readParts(snapshot)
  if (parts.has(partKeys.mapping)) await port.apply([putParts(withPart(parts, partKeys.mapping, null))])
}
