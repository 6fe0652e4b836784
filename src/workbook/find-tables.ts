import { type CellRange, MAX_COLUMN } from './cell-address'
import { headerKey } from './header-text'
import { isOwnTab } from './own-tabs'
import { type QuarterOfTable, quarterOfTable, ROWS_ABOVE } from './quarter-of-table'
import type { Cell, SheetRow, SheetSnapshot, WorkbookSnapshot } from './snapshot'
import type { ColumnPlace, TableShape } from './table-shape'
import { type CellKind, type TableDeclaration, TABLES } from './tables'
import { isTotalRow, isTypedTotal, type TotalColumns } from './total-row'

/** Headers a person confirmed: per table, header as it reads -> column id, or `NOT_USED`. Kept in the workbook. */
export type HeaderMapping = Readonly<Partial<Record<TableShape['table'], Readonly<Record<string, string>>>>>

/** Stands for "this column is none of ours" in a mapping. */
export const NOT_USED = ''

/** A table on somebody's sheet, with what was left out of it and why. */
export interface FoundTable {
  readonly shape: TableShape
  readonly sheet: SheetSnapshot
  /** Rows that hold data. */
  readonly rows: readonly SheetRow[]
  readonly totalRows: readonly number[]
  /** Lone texts under the table. */
  readonly noteRows: readonly number[]
  readonly unmapped: readonly HeaderPlace[]
  /** Left aside because a person said so. */
  readonly ignored: readonly HeaderPlace[]
  readonly duplicates: readonly { readonly columnId: string; readonly places: readonly HeaderPlace[] }[]
  /** Where an Inzet has no Kwartaal: what its sheet or title says. */
  readonly quarterFrom: QuarterOfTable | null
}

export interface HeaderPlace {
  readonly header: string
  readonly column: number
}

type TableId = TableShape['table']

/** What the cells of one header row are read as. */
export interface HeaderColumns {
  /** Column id -> where it stands. */
  readonly columns: ReadonlyMap<string, ColumnPlace>
  readonly unmapped: readonly HeaderPlace[]
  readonly ignored: readonly HeaderPlace[]
  readonly duplicates: FoundTable['duplicates']
}

interface Header extends HeaderColumns {
  readonly table: TableId
  readonly row: number
  readonly left: number
  readonly right: number
}

// A header stands alone or is short; longer texts are sentences.
const LONGEST_HEADER = 120

/** How the cells of a header row are read as columns of one table: each column once, by the surest of its words. */
export function readHeaders(cells: readonly Cell[], table: TableId, mapping: HeaderMapping = {}): HeaderColumns {
  return matchColumns(cells.filter(isHeaderText), table, wordLists(mapping))
}

/** Every table of ours on the visible sheets, wherever it stands; our own tabs are skipped. In sheet and row order. */
export function findTables(workbook: WorkbookSnapshot, mapping: HeaderMapping = {}): FoundTable[] {
  const words = wordLists(mapping)
  return visibleUserSheets(workbook).flatMap((sheet) => tablesOfSheet(workbook, sheet, words))
}

/** The sheets people see and we did not make. */
export function visibleUserSheets(workbook: WorkbookSnapshot): SheetSnapshot[] {
  return workbook.sheets.filter((sheet) => sheet.visibility === 'visible' && !isOwnTab(workbook, sheet))
}

function tablesOfSheet(workbook: WorkbookSnapshot, sheet: SheetSnapshot, words: WordLists): FoundTable[] {
  const headers: { readonly header: Header; readonly index: number }[] = []
  for (let index = 0; index < sheet.rows.length; index++) {
    const row = sheet.rows[index] as SheetRow
    if (row.cells.length < 2) continue
    for (const header of headersOfRow(row, words)) headers.push({ header, index })
  }
  return headers.map(({ header, index }, position) => {
    const next = headers
      .slice(position + 1, position + 20)
      .find((other) => other.index > index && overlaps(other.header, header))
    const hasQuarter = header.table !== 'contributions' || header.columns.has('quarter')
    const quarterFrom = hasQuarter
      ? null
      : quarterOfTable(workbook, sheet, sheet.rows.slice(Math.max(0, index - ROWS_ABOVE), index))
    return { ...tableBelow(sheet, header, index, next?.index ?? sheet.rows.length), quarterFrom }
  })
}

function overlaps(a: Header, b: Header): boolean {
  return a.left <= b.right && b.left <= a.right
}

interface WordLists {
  /** Word of any header -> the tables and columns it may mean. */
  readonly byWord: ReadonlyMap<string, readonly Meaning[]>
  /** Words that a person said mean nothing, per table. */
  readonly notUsed: ReadonlyMap<TableId, ReadonlySet<string>>
}

interface Meaning {
  readonly table: TableId
  readonly columnId: string
  readonly by: ColumnPlace['by']
}

function wordLists(mapping: HeaderMapping): WordLists {
  const byWord = new Map<string, Meaning[]>()
  const notUsed = new Map<TableId, Set<string>>()
  const add = (word: string, meaning: Meaning): void => {
    const known = byWord.get(word)
    if (known === undefined) byWord.set(word, [meaning])
    else known.push(meaning)
  }
  for (const declaration of Object.values(TABLES) as readonly TableDeclaration[]) {
    const { table, columns } = declaration
    const aside = new Set<string>()
    notUsed.set(table, aside)
    for (const [header, columnId] of Object.entries(mapping[table] ?? {})) {
      if (columnId === NOT_USED) aside.add(headerKey(header))
      if (Object.hasOwn(columns, columnId)) add(headerKey(header), { table, columnId, by: 'confirmed' })
    }
    for (const [columnId, column] of Object.entries(columns)) {
      add(headerKey(column.header), { table, columnId, by: 'name' })
      for (const synonym of column.synonyms) add(synonym, { table, columnId, by: 'synonym' })
    }
  }
  return { byWord, notUsed }
}

/** A header row may hold tables side by side: a blank column between them, or the same header again, splits it. */
function headersOfRow(row: SheetRow, words: WordLists): Header[] {
  const texts = row.cells.filter(isHeaderText)
  // Rows of data hold numbers; this keeps a long table from being compared word by word.
  if (texts.length * 4 < row.cells.length * 3) return []
  if (texts.length < 2 || !texts.some((cell) => words.byWord.has(headerKey(cell.value)))) return []
  const whole = headerOf(row.row, texts, words)
  const groups = splitAtGaps(texts)
  if (groups.length === 1) return whole === null ? [] : [whole]
  const parts = groups.flatMap((group) => headerOf(row.row, group, words) ?? [])
  return parts.length > 1 ? parts : whole === null ? parts : [whole]
}

function isHeaderText(cell: Cell): cell is Cell & { value: string } {
  return typeof cell.value === 'string' && cell.value.length <= LONGEST_HEADER && cell.value.trim() !== ''
}

function splitAtGaps<T extends Cell>(cells: readonly T[]): T[][] {
  const groups: T[][] = []
  let last = -1
  for (const cell of cells) {
    if (cell.column === last + 1) groups.at(-1)?.push(cell)
    else groups.push([cell])
    last = cell.column
  }
  return groups
}

function headerOf(row: number, cells: readonly (Cell & { value: string })[], words: WordLists): Header | null {
  for (const table of ['contributions', 'plan', 'contracts'] as const) {
    const matched = matchColumns(cells, table, words)
    if (!isTable(table, matched.columns, cells)) continue
    const columns = [...matched.columns.values(), ...matched.unmapped, ...matched.ignored].map((place) => place.column)
    return { table, row, ...matched, left: Math.min(...columns), right: Math.max(...columns) }
  }
  return null
}

/**
 * Bouwblok makes it Inzet, Geplande waarde makes it Plan, Opdrachtwaarde makes it Opdrachten. Where exactly that column
 * is missing or misspelt, enough others tell, so that the missing one can be named.
 */
function isTable(
  table: TableId,
  columns: ReadonlyMap<string, ColumnPlace>,
  cells: readonly (Cell & { value: string })[],
): boolean {
  const has = (...ids: readonly string[]): number => ids.filter((id) => columns.has(id)).length
  if (table === 'plan') return has('planned') === 1 && has('contract', 'quarter') >= 1 && columns.size <= 3
  if (table === 'contributions') {
    if (has('block') === 1) {
      if (has('contract', 'quarter', 'fte', 'hoursPerWeek', 'quantity', 'amount', 'status') >= 1) return true
      // Blocks with what they are worth, and nothing that was done: a catalogue, such as SROI_BLOCKS gives.
      return has('claimed') === 1 && headerKey(columns.get('claimed')?.header ?? '') !== 'waarde'
    }
    return has('quarter') === 1 && has('fte', 'hoursPerWeek', 'quantity', 'amount') >= 1 && columns.size >= 4
  }
  if (cells.some((cell) => TENDER_WORDS.has(headerKey(cell.value))) && has('end') === 0) return false
  if (has('value') === 1) return has('kenmerk') === 1 || has('awardedOn', 'start', 'end') >= 1
  return has('kenmerk') === 1 && has('awardedOn', 'start', 'end') >= 1 && columns.size >= 4
}

// A tender sheet has contract values too, but its contracts do not run yet.
const TENDER_WORDS: ReadonlySet<string> = new Set([
  'van toepassing',
  'sroi van toepassing',
  'motivering',
  'aanbesteding',
  'looptijd in maanden',
  'tender',
  'applies',
])

/** True for a sheet of tenders: contract values, and whether social return applies, but nothing that runs yet. */
export function isTenderSheet(sheet: SheetSnapshot): boolean {
  return sheet.rows.some(({ cells }) => {
    const words = cells.flatMap(({ value }) => (typeof value === 'string' ? headerKey(value) : []))
    const hasValue = words.includes('opdrachtwaarde') || words.includes('contract value')
    return hasValue && words.filter((word) => TENDER_WORDS.has(word)).length >= FEWEST_TENDER_WORDS
  })
}

const FEWEST_TENDER_WORDS = 2

function matchColumns(cells: readonly (Cell & { value: string })[], table: TableId, words: WordLists): HeaderColumns {
  const columns = new Map<string, ColumnPlace>()
  const aside = words.notUsed.get(table)
  const isAside = (cell: Cell & { value: string }): boolean => aside?.has(headerKey(cell.value)) === true
  const open = new Map(cells.filter((cell) => !isAside(cell)).map((cell) => [cell.column, cell]))
  const doubles = new Map<string, HeaderPlace[]>()
  for (const by of ['confirmed', 'name', 'synonym'] as const) {
    for (const cell of [...open.values()]) {
      const meanings = (words.byWord.get(headerKey(cell.value)) ?? []).filter((m) => m.table === table && m.by === by)
      const free = meanings.find((meaning) => !columns.has(meaning.columnId))
      if (free !== undefined) {
        columns.set(free.columnId, { column: cell.column, header: cell.value.trim(), by })
        open.delete(cell.column)
        continue
      }
      const taken = meanings[0]
      if (taken === undefined || !isDouble(table, taken, columns)) continue
      const first = columns.get(taken.columnId) as ColumnPlace
      const places = doubles.get(taken.columnId) ?? [{ header: first.header, column: first.column }]
      doubles.set(taken.columnId, [...places, { header: cell.value.trim(), column: cell.column }])
      open.delete(cell.column)
    }
  }
  return {
    columns,
    unmapped: [...open.values()].map(placeOfHeader),
    ignored: cells.filter(isAside).map(placeOfHeader),
    duplicates: [...doubles].map(([columnId, places]) => ({ columnId, places })),
  }
}

function placeOfHeader({ value, column }: Cell & { value: string }): HeaderPlace {
  return { header: value.trim(), column }
}

// Two columns that could equally well be the one: a person has to choose. A second remark column is harmless.
function isDouble(table: TableId, meaning: Meaning, columns: ReadonlyMap<string, ColumnPlace>): boolean {
  if (columns.get(meaning.columnId)?.by !== meaning.by) return false
  const declaration: TableDeclaration = TABLES[table]
  return meaning.by === 'name' || declaration.columns[meaning.columnId]?.kind !== 'text'
}

function tableBelow(
  sheet: SheetSnapshot,
  header: Header,
  headerIndex: number,
  endIndex: number,
): Omit<FoundTable, 'quarterFrom'> {
  const object = sheet.tables.find(
    ({ range }) => range.top === header.row && range.left <= header.right && header.left <= range.right,
  )
  const lastOfObject = object?.hasTotalRow === true ? object.range.bottom : null
  const mapped = new Set([...header.columns.values()].map((place) => place.column))
  const columns = totalColumns(header)
  const rows: SheetRow[] = []
  const totalRows: number[] = []
  let loose: SheetRow[] = []
  const noteRows: number[] = []
  let previous = header.row
  for (let index = headerIndex + 1; index < endIndex; index++) {
    const row = sheet.rows[index] as SheetRow
    if (lastOfObject !== null && row.row >= lastOfObject) {
      if (row.row === lastOfObject) totalRows.push(row.row)
      if (row.row > lastOfObject) break
      continue
    }
    const filled = filledCells(row, mapped)
    if (filled.length === 0) continue
    if (isTotalRow(row, filled, columns)) {
      totalRows.push(row.row)
      previous = row.row
      continue
    }
    // One lone text after a gap is a note, unless the table goes on below it.
    if (filled.length === 1 && typeof filled[0]?.value === 'string' && (loose.length > 0 || row.row > previous + 1)) {
      loose.push(row)
      continue
    }
    // One by one: a million loose texts are too many for one call.
    for (const text of loose) rows.push(text)
    rows.push(row)
    if (loose.length > 0) loose = []
    previous = row.row
  }
  for (const text of loose) noteRows.push(text.row)
  if (isTypedTotal(rows, columns)) totalRows.push((rows.pop() as SheetRow).row)
  const shape: TableShape = {
    table: header.table,
    sheet: sheet.name,
    headerRow: header.row,
    firstRow: rows[0]?.row ?? header.row + 1,
    lastRow: rows.at(-1)?.row ?? header.row,
    columns: Object.fromEntries(header.columns),
    tableName: object?.name ?? null,
  }
  const { unmapped, ignored, duplicates } = header
  return { shape, sheet, rows, totalRows, noteRows, unmapped, ignored, duplicates }
}

function filledCells(row: SheetRow, mapped: ReadonlySet<number>): Cell[] {
  return row.cells.filter(
    (cell) =>
      mapped.has(cell.column) && cell.value !== null && (typeof cell.value !== 'string' || !isBlankText(cell.value)),
  )
}

/** True for texts of spaces only, no-break spaces included. */
export function isBlankText(text: string): boolean {
  // Nearly every text starts with a letter or digit.
  const first = text.charCodeAt(0)
  if (first > 0x27 && first < 0x7f) return false
  return /^[\s\u00a0\u202f\u2009']*$/.test(text)
}

function totalColumns({ table, columns, left, right }: Header): TotalColumns {
  const declared: TableDeclaration['columns'] = TABLES[table].columns
  const kinds = [...columns].map(([id, { column }]): [number, CellKind] => [column, declared[id]?.kind ?? 'text'])
  return { kinds: new Map(kinds), left, right }
}

/** Merged cells of one column that run over several rows; the value stands in the first. */
export function tallMerges(sheet: SheetSnapshot): ReadonlyMap<number, readonly CellRange[]> {
  const byColumn = new Map<number, CellRange[]>()
  for (const merge of sheet.merges) {
    if (merge.bottom === merge.top || merge.right - merge.left >= MAX_COLUMN - 1) continue
    const known = byColumn.get(merge.left)
    if (known === undefined) byColumn.set(merge.left, [merge])
    else known.push(merge)
  }
  return byColumn
}
