import type {
  Cell,
  CellErrorCode,
  CellValue,
  ColumnShape,
  DefinedName,
  ReadOptions,
  SheetRow,
  SheetSnapshot,
  TableObject,
  WorkbookSnapshot,
} from '#workbook'
import { rangeFromA1 } from '#workbook'

/** Cells per request: a cell with text, formula and format stays well under the 5 MB Excel on the web allows. */
const CELLS_PER_REQUEST = 20_000

interface SheetProxies {
  readonly sheet: Excel.Worksheet
  readonly used: Excel.Range
  readonly tables: readonly TableProxies[]
  readonly frozen: Excel.Range
}

interface TableProxies {
  readonly table: Excel.Table
  readonly range: Excel.Range
}

/** One rectangle of a sheet, small enough for one request. */
interface Portion {
  readonly sheetAt: number
  readonly top: number
  readonly range: Excel.Range
}

/** Reads the whole workbook: three requests for its shape, then one request per portion of cells. */
export async function readSnapshot(
  context: Excel.RequestContext,
  options: ReadOptions = {},
): Promise<WorkbookSnapshot> {
  const { workbook } = context
  workbook.load({ name: true })
  workbook.properties.load({ author: true, lastAuthor: true, title: true })
  workbook.names.load({ name: true, formula: true, visible: true })
  workbook.worksheets.load({ name: true, visibility: true })
  await context.sync()

  const sheets = workbook.worksheets.items.map((sheet) => ({
    sheet,
    used: usedRangeOf(sheet),
    tables: loadedTables(sheet),
    frozen: sheet.freezePanes.getLocationOrNullObject().load({ rowCount: true, columnCount: true }),
  }))
  await context.sync()
  const shaped: SheetProxies[] = sheets.map(({ sheet, used, tables, frozen }) => ({
    sheet,
    used,
    frozen,
    tables: tables.items.map((table) => ({ table, range: table.getRange().load({ address: true }) })),
  }))
  const hiddenRows = shaped.map(({ used }) => (used.isNullObject ? null : used.getRowProperties({ rowHidden: true })))
  const hiddenColumns = shaped.map(({ used }) =>
    used.isNullObject ? null : used.getColumnProperties({ columnHidden: true }),
  )
  await context.sync()

  const rows = await readCells(context, shaped, options)
  return {
    name: workbook.name,
    // The API does not tell which day serials count from; checks judge dates by plausibility.
    date1904: false,
    sheets: shaped.map(({ sheet, used, tables, frozen }, at): SheetSnapshot => ({
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      isProtected: sheet.protection.protected,
      rows: sheetRows(rows[at] ?? new Map(), (row) => isRowHidden(hiddenRows[at]?.value, used, row)),
      columns: columnsOf(hiddenColumns[at]?.value, used),
      merges: [],
      tables: tables.map(tableOf),
      comments: [],
      frozenRows: frozenRows(frozen),
    })),
    names: workbook.names.items.map(nameOf),
    properties: {
      creator: workbook.properties.author,
      lastModifiedBy: workbook.properties.lastAuthor,
      title: workbook.properties.title,
    },
  }
}

function usedRangeOf(sheet: Excel.Worksheet): Excel.Range {
  sheet.protection.load({ protected: true })
  return sheet
    .getUsedRangeOrNullObject(true)
    .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true })
}

function loadedTables(sheet: Excel.Worksheet): Excel.TableCollection {
  return sheet.tables.load({ name: true, showHeaders: true, showTotals: true, columns: { name: true } })
}

async function readCells(
  context: Excel.RequestContext,
  sheets: readonly SheetProxies[],
  options: ReadOptions,
): Promise<Map<number, Cell[]>[]> {
  const cells = sheets.map(() => new Map<number, Cell[]>())
  for (const portion of portionsOf(sheets)) {
    options.signal?.throwIfAborted()
    portion.range.load({ values: true, formulas: true, numberFormat: true, valueTypes: true, columnIndex: true })
    // A request per portion is the point: one request for all would pass the platform's payload limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync()
    collectCells(portion, cells[portion.sheetAt] as Map<number, Cell[]>)
    portion.range.untrack()
  }
  return cells
}

function* portionsOf(sheets: readonly SheetProxies[]): Generator<Portion> {
  for (const [sheetAt, { sheet, used }] of sheets.entries()) {
    if (used.isNullObject) continue
    const rowsPerPortion = Math.max(1, Math.floor(CELLS_PER_REQUEST / used.columnCount))
    for (let done = 0; done < used.rowCount; done += rowsPerPortion) {
      const top = used.rowIndex + done
      const height = Math.min(rowsPerPortion, used.rowCount - done)
      yield { sheetAt, top, range: sheet.getRangeByIndexes(top, used.columnIndex, height, used.columnCount) }
    }
  }
}

function collectCells({ top, range }: Portion, rows: Map<number, Cell[]>): void {
  for (const [rowAt, values] of range.values.entries()) {
    const cells: Cell[] = []
    for (const [columnAt, raw] of values.entries()) {
      const type = String(range.valueTypes[rowAt]?.[columnAt])
      const formula: unknown = range.formulas[rowAt]?.[columnAt]
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== raw
      if (type === 'Empty' && !isFormula) continue
      const format: unknown = range.numberFormat[rowAt]?.[columnAt]
      cells.push({
        row: top + rowAt + 1,
        column: range.columnIndex + columnAt + 1,
        // Excel has calculated every formula: one that shows nothing gives an empty text.
        value: isFormula && raw === '' ? '' : valueOf(raw, type),
        ...(isFormula && { formula }),
        ...(typeof format === 'string' && format !== 'General' && { format }),
      })
    }
    if (cells.length > 0) rows.set(top + rowAt + 1, cells)
  }
}

function valueOf(raw: unknown, type: string): CellValue {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw
  if (typeof raw !== 'string' || raw === '') return null
  return type === 'Error' ? { error: raw as CellErrorCode } : raw
}

function sheetRows(rows: ReadonlyMap<number, readonly Cell[]>, isHidden: (row: number) => boolean): SheetRow[] {
  return [...rows].map(([row, cells]) => ({ row, hidden: isHidden(row), cells }))
}

function isRowHidden(properties: Excel.RowProperties[] | undefined, used: Excel.Range, row: number): boolean {
  return properties?.[row - 1 - used.rowIndex]?.rowHidden === true
}

function columnsOf(properties: Excel.ColumnProperties[] | undefined, used: Excel.Range): ColumnShape[] {
  return (properties ?? []).flatMap((column, at) => {
    const number = used.columnIndex + at + 1
    return column.columnHidden === true ? [{ from: number, to: number, hidden: true }] : []
  })
}

/** Frozen columns alone are given as whole columns. */
function frozenRows(location: Excel.Range): number {
  return location.isNullObject || location.rowCount === 1_048_576 ? 0 : location.rowCount
}

function tableOf({ table, range }: TableProxies): TableObject {
  const address = range.address.slice(range.address.lastIndexOf('!') + 1)
  return {
    name: table.name,
    range: rangeFromA1(address) ?? { top: 1, left: 1, bottom: 1, right: 1 },
    hasHeaderRow: table.showHeaders,
    hasTotalRow: table.showTotals,
    columns: table.columns.items.map((column) => column.name),
  }
}

function nameOf(item: Excel.NamedItem): DefinedName {
  return { name: item.name, refersTo: String(item.formula).replace(/^=/, ''), hidden: !item.visible }
}

function visibilityOf(visibility: string): SheetSnapshot['visibility'] {
  if (visibility === 'Hidden') return 'hidden'
  return visibility === 'VeryHidden' ? 'very-hidden' : 'visible'
}
