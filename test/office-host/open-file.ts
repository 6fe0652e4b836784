import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import { type Cell, MAX_COLUMN, MAX_ROW, type SheetSnapshot } from '#workbook'
import type { SheetModel } from './model/sheet-model'
import type { CellScalar } from './model/values'
import type { WorkbookModel } from './model/workbook-model'

/** Opens an .xlsx as Excel does: everything our reader sees of it stands in the model. */
export async function openFile(model: WorkbookModel, path: string): Promise<void> {
  const book = await XlsxWorkbook.open(readFileSync(path), { name: basename(path) }).read()
  model.name = book.name
  model.author = book.properties.creator ?? ''
  model.lastAuthor = book.properties.lastModifiedBy ?? ''
  model.title = book.properties.title ?? ''
  for (const sheet of book.sheets) fill(model.addSheet(sheet.name), sheet, () => model.nextId())
  for (const { name, refersTo, hidden, sheet } of book.names) {
    // Names of one sheet, such as its print area, are not among the workbook's own.
    if (sheet !== undefined || name.startsWith('_xlnm.')) continue
    model.addName(name, `=${refersTo}`).visible = !hidden
  }
  const first = model.sheets.find(({ visibility }) => visibility === 'Visible') ?? model.sheets[0]
  if (first !== undefined) model.selection = { ...model.selection, sheet: first.id }
}

function fill(model: SheetModel, sheet: SheetSnapshot, nextId: () => string): void {
  for (const { row, hidden, cells } of sheet.rows) {
    if (hidden) model.hiddenRows.add(row)
    for (const cell of cells) put(model, cell)
  }
  for (const { from, to, hidden, width } of sheet.columns) {
    for (let column = from; column <= Math.min(to, MAX_COLUMN); column++) {
      if (hidden) model.hiddenColumns.add(column)
      if (width !== undefined && to < MAX_COLUMN) model.columnWidths.set(column, width * 5.25)
    }
  }
  model.merges = [...sheet.merges]
  model.comments = sheet.comments.map((comment) => ({ id: nextId(), ...comment }))
  model.tables = sheet.tables.map(({ name, range, hasHeaderRow, hasTotalRow }) => ({
    id: nextId(),
    name,
    area: range,
    showHeaders: hasHeaderRow,
    showTotals: hasTotalRow,
    style: 'TableStyleMedium2',
  }))
  model.frozenRows = Math.min(sheet.frozenRows, MAX_ROW)
  model.isProtected = sheet.isProtected
  model.visibility = VISIBILITY[sheet.visibility]
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const

function put(model: SheetModel, { row, column, value, formula, format, look, spilledFrom }: Cell): void {
  const cell = model.cell(row, column)
  cell.value = scalar(value)
  cell.formula = formula ?? null
  cell.numberFormat = format ?? 'General'
  cell.spilledFrom = spilledFrom ?? null
  // A text that looks like something else stands there with its apostrophe.
  cell.quoted = typeof value === 'string' && formula === undefined && /^[=+\-@\d]/.test(value) && format !== '@'
  if (look === undefined) return
  cell.format = new Map()
  if (look.bold === true) cell.format.set('font.bold', true)
  if (look.fill !== undefined) cell.format.set('fill.color', `#${look.fill}`)
}

function scalar(value: Cell['value']): CellScalar {
  return typeof value === 'object' && value !== null ? { error: value.error } : value
}
