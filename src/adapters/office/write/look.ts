import {
  type CellEdit,
  type CellRange,
  type PutSheet,
  type RemoveSheet,
  type SheetSnapshot,
  type WorkbookSnapshot,
  type WriteCells,
  MAX_COLUMN,
  MAX_ROW,
  type WritePlan,
  WorkbookError,
  a1Range,
  freeTableName,
  holdsExpected,
  markerName,
  ownTab,
  presentSheet,
  sheetPlace,
} from '#workbook'
import { type CellBlock, cellBlocks } from '../cell-blocks'
import { CELL_PARTS, contentOf } from '../cell-content'
import { isDark, sweepDark } from '../dark-sheets'
import { localAddress, localRange } from '../local-address'
import { askCharts, type OldCharts } from './charts'

/** What stands where the plan is going to write, so that it can be taken back. */
export interface Look {
  readonly isReadOnly: boolean
  readonly puts: readonly PutPlace[]
  readonly writes: readonly WritePlace[]
  readonly removes: readonly RemovePlace[]
}

export interface PutPlace {
  readonly action: PutSheet
  readonly name: string
  /** Names that no other table has, in the order of the plan's tables. */
  readonly tableNames: readonly string[]
  /** Our tab as it is now; null where a new one comes. */
  readonly old: OldTab | null
  readonly marker: Marker | null
}

export interface Marker {
  readonly name: string
  /** What a marker without its tab refers to; null where there is none. */
  readonly stale: string | null
}

export interface OldTab {
  readonly id: string
  readonly name: string
  /** What of it is kept to be taken back: its cells, and room around them for lists and merged cells without content. */
  readonly kept: CellRange
  readonly tables: readonly { readonly name: string; readonly range: string }[]
  /** Points, of the columns that the plan makes wider or narrower. */
  readonly widths: readonly number[]
  /** Address of what stays in view. */
  readonly frozen: string | null
  readonly charts: OldCharts
}

export interface WritePlace {
  readonly sheetId: string
  readonly blocks: readonly WriteBlock[]
}

export interface WriteBlock extends CellBlock<CellEdit> {
  readonly old: {
    readonly formulas: readonly unknown[]
    readonly values: readonly unknown[]
    readonly types: readonly unknown[]
    readonly formats: readonly unknown[]
  }
}

export interface RemovePlace {
  readonly id: string
  readonly name: string
  readonly visibility: Excel.Worksheet['visibility']
  readonly marker: { readonly name: string; readonly formula: string }
}

/** Two requests: what is there, and how it looks where we are going to write. Refuses what cannot be done. */
export async function look(context: Excel.RequestContext, plan: WritePlan): Promise<Look> {
  const { workbook } = context
  workbook.load({ readOnly: true })
  workbook.protection.load({ protected: true })
  workbook.worksheets.load({ id: true, name: true, visibility: true })
  workbook.names.load({ name: true, formula: true })
  workbook.tables.load({ name: true, worksheet: { id: true } })
  await context.sync()
  if (plan.some(({ kind }) => kind !== 'write-cells') && workbook.protection.protected)
    throw new WorkbookError('workbook-protected')
  if (workbook.worksheets.items.some(({ name }) => isDark(name))) await sweepDark(context)

  const book = new Book(workbook)
  const asked = plan.map((action) => {
    switch (action.kind) {
      case 'put-sheet':
        return askPut(book, action)
      case 'write-cells':
        return askWrite(book, action)
      case 'remove-sheet':
        return askRemove(book, action)
    }
  })
  await context.sync()
  return {
    isReadOnly: workbook.readOnly,
    puts: asked.flatMap((one) => ('put' in one ? [one.put()] : [])),
    writes: asked.flatMap((one) => ('write' in one ? [one.write()] : [])),
    removes: asked.flatMap((one) => ('remove' in one ? one.remove() : [])),
  }
}

/** The workbook's sheets and names, growing with what the plan adds. */
class Book {
  private readonly snapshot: { sheets: SheetSnapshot[]; names: WorkbookSnapshot['names'] }
  private readonly taken: Set<string>

  constructor(private readonly workbook: Excel.Workbook) {
    const sheets = workbook.worksheets.items.filter(({ name }) => !isDark(name))
    const names = workbook.names.items.map(({ name, formula }) => ({
      name,
      refersTo: String(formula).replace(/^=/, ''),
      hidden: true,
    }))
    this.snapshot = { sheets: sheets.map(({ name }) => named(name)), names }
    this.taken = new Set([...names, ...workbook.tables.items].map(({ name }) => name.toLowerCase()))
  }

  private get whole(): WorkbookSnapshot {
    return { name: '', date1904: false, properties: {}, ...this.snapshot }
  }

  place(action: PutSheet): { readonly existing: Excel.Worksheet | null; readonly name: string } {
    const { existing, name } = sheetPlace(this.whole, action)
    if (existing === undefined) this.snapshot.sheets.push(named(name))
    return { existing: existing === undefined ? null : this.sheet(existing.name), name }
  }

  own(action: RemoveSheet): Excel.Worksheet | null {
    const tab = ownTab(this.whole, action.role)
    return tab === undefined ? null : this.sheet(tab.name)
  }

  present(name: string): Excel.Worksheet {
    return this.sheet(presentSheet(this.whole, name).name)
  }

  nameFormula(name: string): string | null {
    const found = this.snapshot.names.find((one) => one.name.toLowerCase() === name.toLowerCase())
    return found === undefined ? null : `=${found.refersTo}`
  }

  tablesOn(sheet: Excel.Worksheet): Excel.Table[] {
    return this.workbook.tables.items.filter((table) => table.worksheet.id === sheet.id)
  }

  /** A name for a table; the tab that is written anew gives its own names free. */
  tableName(wanted: string, freed: readonly string[]): string {
    for (const name of freed) this.taken.delete(name.toLowerCase())
    const name = freeTableName(wanted, this.taken)
    this.taken.add(name.toLowerCase())
    return name
  }

  private sheet(name: string): Excel.Worksheet {
    const found = this.workbook.worksheets.items.find((sheet) => sheet.name === name)
    // A sheet that an earlier action of the same plan makes.
    if (found === undefined) throw new WorkbookError('sheet-gone', { sheet: name })
    return found
  }
}

function named(name: string): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    rows: [],
    columns: [],
    merges: [],
    tables: [],
    comments: [],
    frozenRows: 0,
  }
}

function askPut(book: Book, action: PutSheet): { put: () => PutPlace } {
  const { existing, name } = book.place(action)
  const tables = existing === null ? [] : book.tablesOn(existing)
  const freed = tables.map((table) => table.name)
  const tableNames = (action.sheet.tables ?? []).map((table) => book.tableName(table.name, freed))
  const old = existing === null ? null : askOldTab(existing, tables, action.sheet.columnWidths.length)
  const marker = action.role === null || existing !== null ? null : markerName(action.role)
  return {
    put: () => ({
      action,
      name,
      tableNames,
      old: old?.() ?? null,
      marker: marker === null ? null : { name: marker, stale: book.nameFormula(marker) },
    }),
  }
}

function askOldTab(sheet: Excel.Worksheet, tables: readonly Excel.Table[], widths: number): () => OldTab {
  sheet.protection.load({ protected: true })
  const used = sheet.getUsedRangeOrNullObject(false).load({ address: true })
  const frozen = sheet.freezePanes.getLocationOrNullObject().load({ address: true })
  const charts = askCharts(sheet)
  const ranges = tables.map((table) => table.getRange().load({ address: true }))
  const columns = Array.from({ length: widths }, (_, at) =>
    sheet.getRangeByIndexes(0, at, 1, 1).load({ format: { columnWidth: true } }),
  )
  return () => {
    if (sheet.protection.protected) throw new WorkbookError('protected', { sheet: sheet.name })
    return {
      id: sheet.id,
      name: sheet.name,
      kept: withRoom(used.isNullObject ? null : localRange(used.address)),
      tables: tables.map(({ name }, at) => ({ name, range: localAddress(ranges[at]?.address ?? '') })),
      widths: columns.map((column) => column.format.columnWidth),
      frozen: frozen.isNullObject ? null : localAddress(frozen.address),
      charts: charts(),
    }
  }
}

function withRoom(used: CellRange | null): CellRange {
  return {
    top: 1,
    left: 1,
    bottom: Math.min(MAX_ROW, (used?.bottom ?? 0) + 1_000),
    right: Math.min(MAX_COLUMN, (used?.right ?? 0) + 50),
  }
}

function askWrite(book: Book, action: WriteCells): { write: () => WritePlace } {
  const sheet = book.present(action.sheet)
  sheet.protection.load({ protected: true })
  const blocks = cellBlocks(action.cells).map((block) => ({
    block,
    range: sheet.getRange(a1Range(block.range)).load(CELL_PARTS),
  }))
  return {
    write() {
      if (sheet.protection.protected) throw new WorkbookError('protected', { sheet: sheet.name })
      return {
        sheetId: sheet.id,
        blocks: blocks.map(({ block, range }) => {
          const old = {
            formulas: firstOf(range.formulas),
            values: firstOf(range.values),
            types: firstOf(range.valueTypes),
            formats: firstOf(range.numberFormat),
          }
          range.untrack()
          refuseChanged(sheet.name, { ...block, old })
          return { ...block, old }
        }),
      }
    },
  }
}

/** Somebody changed a cell since the plan was made: what we would write there may be wrong by now. */
function refuseChanged(sheet: string, { cells, old }: WriteBlock): void {
  for (const [at, cell] of cells.entries()) {
    if (cell?.expected === undefined) continue
    const now = contentOf(old.values[at], String(old.types[at]), old.formulas[at])
    if (!holdsExpected(now ?? undefined, cell.expected))
      throw new WorkbookError('changed-meanwhile', { sheet, row: cell.row })
  }
}

function askRemove(book: Book, action: RemoveSheet): { remove: () => RemovePlace[] } {
  const sheet = book.own(action)
  const marker = { name: markerName(action.role), formula: book.nameFormula(markerName(action.role)) ?? '' }
  return {
    remove: () => (sheet === null ? [] : [{ id: sheet.id, name: sheet.name, visibility: sheet.visibility, marker }]),
  }
}

function firstOf(rows: readonly (readonly unknown[])[]): unknown[] {
  return rows.map((cells) => cells[0])
}
