import type { Finding } from '#findings'
import {
  type Cell,
  cellAt,
  type CellKind,
  type CellRange,
  type CellValue,
  type MonitoringTables,
  rangeFromA1,
  sheetNamed,
  type SheetRow,
  type SheetSnapshot,
  type TableRead,
  type WorkbookSnapshot,
} from '#workbook'
import { codeTrace, columnTrace, guardedTrace, isCode } from './traces'

/** What a finding is about, apart from where it stands. */
export interface Subject {
  readonly by: 'row' | 'neighbours' | 'place'
  /** Guarded: see traces. */
  readonly anchor: readonly string[]
  readonly cells: readonly { readonly value: CellValue; readonly kind: CellKind | null }[]
  /** For people to read; null where it might name a person. */
  readonly contract: string | null
  readonly quarter: string | null
  readonly key: string | null
}

/** Tells of findings what they are about. */
export type Subjects = (finding: Finding) => Subject

const NOWHERE: Pick<Subject, 'cells' | 'contract' | 'quarter' | 'key'> = {
  cells: [],
  contract: null,
  quarter: null,
  key: null,
}
// What tells a row without a key of its own apart; notes, status and evidence may change while it stays the same row.
const WITHOUT_KEY = ['block', 'start', 'end', 'fte', 'hoursPerWeek', 'quantity', 'amount', 'claimed']
const IDENTITY: Readonly<Record<TableRead['shape']['table'], readonly string[]>> = {
  contracts: ['kenmerk'],
  contributions: ['contract', 'quarter', 'key'],
  plan: ['contract', 'quarter'],
}

/** Looks rows up once for a whole list of findings. */
export function subjectsOf(snapshot: WorkbookSnapshot, { tables }: Pick<MonitoringTables, 'tables'>): Subjects {
  const bySheet = new Map<string, TableRead[]>()
  for (const table of tables) bySheet.set(table.shape.sheet, [...(bySheet.get(table.shape.sheet) ?? []), table])
  return ({ at }) => {
    if (at === null || at.kind === 'source') return { by: 'place', anchor: ['workbook'], ...NOWHERE }
    if (at.kind === 'sheet') return { by: 'place', anchor: ['sheet'], ...NOWHERE }
    const sheet = sheetNamed(snapshot, at.sheet)
    const range = rangeFromA1(at.address)
    if (sheet === undefined || range === null) return { by: 'place', anchor: [at.address], ...NOWHERE }
    const header = guardedTrace(at.header)
    const table = bySheet.get(at.sheet)?.find(({ shape }) => holds(shape, range))
    if (range.top !== range.bottom) {
      return { by: 'place', anchor: ['range', header], ...NOWHERE, cells: cellsIn(sheet, range, table) }
    }
    const cells = cellsIn(sheet, range, table)
    if (table !== undefined) {
      const place = columnIdAt(table, range.left) ?? header
      if (range.top === table.shape.headerRow) {
        return { by: 'place', anchor: ['header', table.shape.table, place], ...NOWHERE, cells }
      }
      const row = rowSubject(table, range.top)
      if (row !== null) return { ...row, anchor: [...row.anchor, place], cells }
    }
    const beside = neighbours(sheet, range)
    if (beside.length === 0) return { by: 'place', anchor: [at.address, header], ...NOWHERE, cells }
    return { by: 'neighbours', anchor: [header, ...beside], ...NOWHERE, cells }
  }
}

function holds(shape: TableRead['shape'], { top, bottom }: CellRange): boolean {
  return top >= shape.headerRow && bottom <= Math.max(shape.lastRow, shape.headerRow)
}

function columnIdAt({ shape }: TableRead, column: number): string | null {
  for (const [id, place] of Object.entries(shape.columns)) if (place.column === column) return id
  return null
}

/** A row of ours by what it is called; null where it is called nothing. */
function rowSubject(table: TableRead, row: number): Omit<Subject, 'cells'> | null {
  const { shape, sheet } = table
  const valueOf = (id: string): CellValue => {
    const column = shape.columns[id]?.column
    return column === undefined ? null : (cellAt(sheet, row, column)?.value ?? null)
  }
  const names = IDENTITY[shape.table]
  const hasOwnName = shape.table === 'contributions' ? valueOf('key') !== null : valueOf(names[0] as string) !== null
  const identity = names.map((id) => codeTrace(textOf(valueOf(id))))
  if (!hasOwnName) {
    if (shape.table !== 'contributions' || (valueOf('contract') === null && valueOf('block') === null)) return null
    identity.push(...WITHOUT_KEY.map((id) => columnTrace(valueOf(id), kindOf(table, id))))
  }
  return {
    by: 'row',
    anchor: [shape.table, ...identity],
    contract: readable(valueOf(shape.table === 'contracts' ? 'kenmerk' : 'contract')),
    quarter: readable(valueOf('quarter')),
    key: readable(valueOf('key')),
  }
}

function kindOf({ declaration }: TableRead, columnId: string): CellKind | null {
  return declaration.columns[columnId]?.kind ?? null
}

function cellsIn(sheet: SheetSnapshot, range: CellRange, table: TableRead | undefined): Subject['cells'] {
  const kinds = new Map<number, CellKind>()
  for (const [id, { column }] of Object.entries(table?.shape.columns ?? {})) {
    const kind = kindOf(table as TableRead, id)
    if (kind !== null) kinds.set(column, kind)
  }
  const isHeader = table !== undefined && range.top === table.shape.headerRow
  const cells: { value: CellValue; kind: CellKind | null }[] = []
  for (const row of rowsFrom(sheet, range)) {
    for (const { column, value } of row.cells) {
      if (column < range.left || column > range.right) continue
      cells.push({ value, kind: isHeader ? null : (kinds.get(column) ?? null) })
    }
  }
  return cells
}

function rowsFrom(sheet: SheetSnapshot, { top, bottom }: CellRange): readonly SheetRow[] {
  const first = firstFrom(sheet.rows, top)
  let last = first
  while (last < sheet.rows.length && (sheet.rows[last] as SheetRow).row <= bottom) last++
  return sheet.rows.slice(first, last)
}

function firstFrom(rows: readonly SheetRow[], top: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] as SheetRow).row < top) low = middle + 1
    else high = middle
  }
  return low
}

/** What else stands on the row, as far as it is typed: formulas change by themselves. */
function neighbours(sheet: SheetSnapshot, { top, left, right }: CellRange): string[] {
  const cells: readonly Cell[] = rowsFrom(sheet, { top, bottom: top, left, right })[0]?.cells ?? []
  return cells
    .filter(({ column, formula }) => (column < left || column > right) && formula === undefined)
    .map(({ value }) => guardedTrace(value))
}

function textOf(value: CellValue): string {
  return value === null || typeof value === 'object' ? '' : String(value)
}

function readable(value: CellValue): string | null {
  const text = textOf(value).trim()
  return text !== '' && isCode(text) ? text : null
}
