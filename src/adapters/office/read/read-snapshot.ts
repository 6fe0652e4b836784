import type { Cell, CellRange, DefinedName, ReadOptions, SheetSnapshot, TableObject, WorkbookSnapshot } from '#workbook'
import { CELL_PARTS } from '../cell-content'
import { isDark } from '../dark-sheets'
import { supports } from '../in-excel'
import { localRange } from '../local-address'
import { cellIn, sizeIn } from './cells'
import { keptOf, readChanges, withChanges } from './changes'
import { readComments, type SheetComment } from './comments'
import { filledRects } from './filled-rects'
import { type HiddenPlaces, readHidden } from './hidden'
import { type Reader, readPortions } from './portions'

/** What Excel tells of a sheet before its cells are read. */
interface AskedSheet {
  readonly sheet: Excel.Worksheet
  readonly used: Excel.Range
  readonly frozen: Excel.Range
  readonly merged: Excel.RangeAreas | null
  readonly tables: readonly AskedTable[]
}

interface AskedTable {
  readonly table: Excel.Table
  readonly range: Excel.Range
}

/** Reads the whole workbook but the date system. `leftovers`: work of ours that broke off stands in the dark. */
export async function readSnapshot(
  context: Excel.RequestContext,
  options: ReadOptions,
): Promise<{ readonly snapshot: WorkbookSnapshot; readonly leftovers: boolean }> {
  const { workbook } = context
  workbook.load({ name: true })
  workbook.properties.load({ author: true, lastAuthor: true, title: true })
  workbook.names.load({ name: true, formula: true, visible: true })
  workbook.worksheets.load({ id: true, name: true, visibility: true })
  workbook.tables.load({
    name: true,
    showHeaders: true,
    showTotals: true,
    columns: { name: true },
    worksheet: { id: true },
  })
  await context.sync()

  const items = workbook.worksheets.items.filter(({ name }) => !isDark(name))
  const sheets = items.map((sheet) => asked(sheet, workbook.tables.items))
  await context.sync()

  const hidden = await readHidden(
    context,
    sheets.map(({ used }) => used),
  )
  const { since } = options
  const before = new Map(since?.snapshot.sheets.map((sheet) => [ids.get(sheet), sheet]))
  const kept = sheets.map(({ sheet, used }) => since && keptOf(before.get(sheet.id), spills(used), since))
  const rows = sheets.map(() => new Map<number, Cell[]>())
  const whole = sheets.map((one, at) => (kept[at] ? null : one))
  await readPortions(context, await filledRects(context, whole), cellsInto(rows), options)
  const changes = await readChanges(
    context,
    sheets.map(({ sheet, used }, at) => ({ sheet, used, kept: kept[at] ?? null })),
  )
  const comments = await readComments(context)
  const snapshots = sheets.map((one, at): SheetSnapshot => {
    const now = sheetOf(one, rows[at] ?? new Map<number, Cell[]>(), hidden[at], comments)
    const old = kept[at]?.before
    const snapshot = old === undefined ? now : sheetFrom(withChanges(old, changes[at] ?? []), now, hidden[at])
    ids.set(snapshot, one.sheet.id)
    return snapshot
  })

  return {
    leftovers: items.length < workbook.worksheets.items.length,
    snapshot: {
      name: workbook.name,
      date1904: false,
      sheets: snapshots,
      names: workbook.names.items.map(nameOf),
      properties: {
        creator: workbook.properties.author,
        lastModifiedBy: workbook.properties.lastAuthor,
        title: workbook.properties.title,
      },
    },
  }
}

function asked(sheet: Excel.Worksheet, tables: readonly Excel.Table[]): AskedSheet {
  sheet.protection.load({ protected: true })
  const used = sheet.getUsedRangeOrNullObject(true).load({
    rowIndex: true,
    columnIndex: true,
    rowCount: true,
    columnCount: true,
    rowHidden: true,
    columnHidden: true,
    ...(supports('1.12') && { hasSpill: true }),
  })
  return {
    sheet,
    used,
    frozen: sheet.freezePanes.getLocationOrNullObject().load({ rowCount: true }),
    merged: supports('1.13') ? used.getMergedAreasOrNullObject().load('areas/items/address') : null,
    tables: tables
      .filter((table) => table.worksheet.id === sheet.id)
      .map((table) => ({ table, range: table.getRange().load({ address: true }) })),
  }
}

/** Which of Excel's sheets a snapshot is of, whatever it is called by now. */
const ids = new WeakMap<SheetSnapshot, string>()

/** True where Excel says that arrays spill, or that some do. */
function spills(used: Excel.Range): boolean {
  return supports('1.12') && !used.isNullObject && (used.hasSpill as boolean | null) !== false
}

/** A sheet of which the cells were read before; the very same one where nothing is different. */
function sheetFrom(cells: SheetSnapshot, now: SheetSnapshot, hidden: HiddenPlaces | undefined): SheetSnapshot {
  const isHidden = (row: number): boolean => hidden?.isRowHidden(row) ?? false
  const rows = cells.rows.some((row) => row.hidden !== isHidden(row.row))
    ? cells.rows.map((row) => (row.hidden === isHidden(row.row) ? row : { ...row, hidden: isHidden(row.row) }))
    : cells.rows
  const whole = { ...now, rows }
  return JSON.stringify({ ...whole, rows: 0 }) === JSON.stringify({ ...cells, rows: 0 }) && rows === cells.rows
    ? cells
    : whole
}

function cellsInto(rows: readonly Map<number, Cell[]>[]): Reader {
  return {
    load: CELL_PARTS,
    collect({ sheetAt, top, left, rows: height, columns, range }) {
      const into = rows[sheetAt] as Map<number, Cell[]>
      const { values, valueTypes, formulas, numberFormat } = range
      const loaded = { values, valueTypes, formulas, numberFormat }
      let size = 0
      for (let down = 0; down < height; down++) {
        const row = top + down + 1
        const cells = into.get(row) ?? []
        for (let along = 0; along < columns; along++) {
          const spot = { down, along, row, column: left + along + 1 }
          size += sizeIn(loaded, spot)
          const cell = cellIn(loaded, spot)
          if (cell !== null) cells.push(cell)
        }
        if (cells.length > 0) into.set(row, cells)
      }
      return size
    },
  }
}

function sheetOf(
  { sheet, frozen, merged, tables }: AskedSheet,
  rows: ReadonlyMap<number, readonly Cell[]>,
  hidden: HiddenPlaces | undefined,
  comments: readonly SheetComment[],
): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
    rows: [...rows].map(([row, cells]) => ({ row, hidden: hidden?.isRowHidden(row) ?? false, cells })),
    columns: hidden?.columns ?? [],
    merges: mergesOf(merged),
    tables: tables.map(tableOf),
    comments: comments.flatMap(({ sheet: home, ...comment }) => (home === sheet.name ? [comment] : [])),
    frozenRows: frozenRows(frozen),
  }
}

function mergesOf(merged: Excel.RangeAreas | null): CellRange[] {
  if (merged === null || merged.isNullObject) return []
  return merged.areas.items.flatMap(({ address }) => localRange(address) ?? [])
}

/** Frozen columns alone are given as whole columns. */
function frozenRows(location: Excel.Range): number {
  return location.isNullObject || location.rowCount === 1_048_576 ? 0 : location.rowCount
}

function tableOf({ table, range }: AskedTable): TableObject {
  return {
    name: table.name,
    range: localRange(range.address) ?? { top: 1, left: 1, bottom: 1, right: 1 },
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
