import {
  type CellContent,
  type CellEdit,
  type PlanCell,
  type PlanList,
  type PutSheet,
  type SheetPlan,
  type StyleName,
  type TabRole,
  type WriteCells,
  type WritePlan,
  WorkbookError,
  a1,
  a1Range,
  absoluteAddress,
  freeSheetName,
  markerName,
  rangeFromA1,
  sheetAddress,
  styleNamed,
  textContent,
} from '#workbook'

/** Cells per request while writing; formulas and sentences are longer than numbers. */
const CELLS_PER_REQUEST = 10_000

/** How to take back what was written, newest first. */
type Undo = (context: Excel.RequestContext) => void

/**
 * Carries a plan out in Excel. Each action notes how to take it back before it writes; when a request fails,
 * all that was done is taken back and the failure is thrown on.
 */
export async function applyPlan(context: Excel.RequestContext, plan: WritePlan): Promise<void> {
  const undo: Undo[] = []
  try {
    for (const action of plan) {
      switch (action.kind) {
        case 'write-cells':
          await writeCells(context, action, undo)
          break
        case 'put-sheet':
          await putSheet(context, action, undo)
          break
        case 'remove-sheet':
          await removeSheet(context, action.role)
          break
      }
    }
  } catch (error) {
    for (const step of undo.reverse()) step(context)
    await context.sync()
    throw error
  }
}

async function writeCells(context: Excel.RequestContext, action: WriteCells, undo: Undo[]): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(action.sheet)
  sheet.load({ name: true })
  sheet.protection.load({ protected: true })
  await context.sync()
  if (sheet.isNullObject) throw new WorkbookError('sheet-gone', { sheet: action.sheet })
  if (sheet.protection.protected) throw new WorkbookError('protected', { sheet: action.sheet })
  const edits = action.cells.map((edit) => ({
    edit,
    range: sheet.getRange(a1(edit.row, edit.column)).load({ formulas: true, numberFormat: true }),
  }))
  await context.sync()
  for (const { range } of edits) {
    const { formulas, numberFormat } = range
    undo.push(() => {
      range.numberFormat = numberFormat
      range.formulas = formulas
    })
  }
  quietly(context)
  for (const { edit, range } of edits) writeEdit(range, edit)
  await context.sync()
}

function writeEdit(range: Excel.Range, edit: CellEdit): void {
  if (edit.format !== undefined) range.numberFormat = [[edit.format]]
  range.formulas = [[hostContent(edit.content)]]
}

/** A text keeps its apostrophe, so that "=1+1" or "1-2" from a file never becomes a formula or a date. */
function hostContent(content: CellContent): string | number | boolean {
  if (content.kind === 'formula') return content.formula
  if (typeof content.value === 'string' && content.value !== '') return `'${content.value}`
  return content.value ?? ''
}

async function putSheet(context: Excel.RequestContext, action: PutSheet, undo: Undo[]): Promise<void> {
  const sheet = await sheetFor(context, action, undo)
  quietly(context)
  sheet.freezePanes.unfreeze()
  if (action.sheet.frozenRows !== undefined) sheet.freezePanes.freezeRows(action.sheet.frozenRows)
  for (const [at, width] of action.sheet.columnWidths.entries()) {
    // Excel's API counts points; a character of the standard font is about 5.25 of them wide, plus padding.
    sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn().format.columnWidth = width * 5.25 + 4
  }
  addTables(sheet, action.sheet)
  await writeRows(context, sheet, action.sheet)
  decorate(sheet, action.sheet)
  sheet.visibility = action.sheet.hidden === true ? 'Hidden' : 'Visible'
  await context.sync()
}

/** Our own sheet for the role, emptied; or a new one with the marker that lets us know it again. */
async function sheetFor(context: Excel.RequestContext, action: PutSheet, undo: Undo[]): Promise<Excel.Worksheet> {
  const { worksheets, names } = context.workbook
  worksheets.load({ name: true })
  const marker = action.role === null ? null : names.getItemOrNullObject(markerName(action.role))
  const marked = marker?.getRangeOrNullObject()
  marked?.load({ worksheet: { name: true } })
  await context.sync()
  if (marked !== undefined && !marked.isNullObject) {
    const sheet = marked.worksheet
    sheet.protection.load({ protected: true })
    sheet.tables.load({ name: true })
    const before = sheet.getUsedRangeOrNullObject().load({ address: true, formulas: true, numberFormat: true })
    await context.sync()
    if (sheet.protection.protected) throw new WorkbookError('protected', { sheet: sheet.name })
    if (!before.isNullObject) {
      const { formulas, numberFormat } = before
      undo.push(() => {
        sheet.getRange().clear()
        before.numberFormat = numberFormat
        before.formulas = formulas
      })
    }
    for (const table of sheet.tables.items) table.convertToRange()
    sheet.getRange().clear()
    return sheet
  }
  const taken = worksheets.items.map((sheet) => sheet.name)
  const name = freeSheetName(action.sheet.name, taken)
  if (action.role === null && name !== action.sheet.name)
    throw new WorkbookError('name-taken', { sheet: action.sheet.name })
  const sheet = worksheets.add(name)
  undo.push(() => {
    sheet.delete()
  })
  if (action.role !== null) {
    if (marker !== null && !marker.isNullObject) marker.delete()
    const added = names.add(markerName(action.role), sheet.getRange('A1'))
    added.visible = false
    undo.push(() => {
      added.delete()
    })
  }
  await context.sync()
  return sheet
}

/** Tables come before what they hold: a formula with [@Column] is none until it stands in a table with that column. */
function addTables(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { name, range } of plan.tables ?? []) {
    const place = rangeFromA1(range)
    if (place === null) continue
    const { top, left, right } = place
    const headers = plan.rows[top - 1]?.cells.slice(left - 1, right) ?? []
    sheet.getRangeByIndexes(top - 1, left - 1, 1, right - left + 1).formulas = [
      Array.from({ length: right - left + 1 }, (_, at) => hostContent(headers[at]?.content ?? textContent(''))),
    ]
    sheet.tables.add(range, true).name = name
  }
}

async function writeRows(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  const width = Math.max(1, ...plan.rows.map((row) => row.cells.length))
  const perRequest = Math.max(1, Math.floor(CELLS_PER_REQUEST / width))
  for (let top = 0; top < plan.rows.length; top += perRequest) {
    const rows = plan.rows.slice(top, top + perRequest)
    const block = sheet.getRangeByIndexes(top, 0, rows.length, width)
    block.formulas = rows.map((row) =>
      Array.from({ length: width }, (_, at) => {
        const cell = row.cells[at]
        return cell ? hostContent(cell.content) : ''
      }),
    )
    for (const { style, range } of styleRuns(rows, top)) formatRange(sheet.getRange(range), style)
    for (const [at, row] of rows.entries()) {
      linkCells(sheet, row.cells, top + at + 1)
      if (row.height !== undefined) sheet.getRangeByIndexes(top + at, 0, 1, 1).format.rowHeight = row.height
    }
    // A request per portion keeps each one under the platform's payload limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync()
  }
}

/** Columns of equal style under each other, so that a table takes a handful of format calls and not one per cell. */
function styleRuns(rows: SheetPlan['rows'], top: number): { style: StyleName; range: string }[] {
  const runs: { style: StyleName; range: string }[] = []
  const width = Math.max(0, ...rows.map((row) => row.cells.length))
  for (let column = 0; column < width; column++) {
    let start = 0
    for (let at = 1; at <= rows.length; at++) {
      const style = rows[start]?.cells[column]?.style
      if (at < rows.length && rows[at]?.cells[column]?.style === style) continue
      if (style !== undefined && style !== 'text') {
        const range = { top: top + start + 1, bottom: top + at, left: column + 1, right: column + 1 }
        runs.push({ style, range: a1Range(range) })
      }
      start = at
    }
  }
  return runs
}

function formatRange(range: Excel.Range, name: StyleName): void {
  const style = styleNamed(name)
  const { format } = range
  // One format for all cells goes as it is: a rectangle would have to have the range's own shape.
  if (style.format !== undefined) range.numberFormat = style.format as unknown as string[][]
  if (style.bold === true) format.font.bold = true
  if (style.italic === true) format.font.italic = true
  if (style.underline === true) format.font.underline = 'Single'
  if (style.size !== undefined) format.font.size = style.size
  if (style.color !== undefined) format.font.color = `#${style.color}`
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`
  if (style.wrap === true) format.wrapText = true
  if (style.align !== undefined) format.horizontalAlignment = ALIGNMENTS[style.align]
  if (style.indent !== undefined) format.indentLevel = style.indent
  if (style.align !== undefined || style.wrap === true) format.verticalAlignment = 'Top'
  if (style.ruleAbove === true) format.borders.getItem('EdgeTop').style = 'Continuous'
  if (style.ruleBelow === true) format.borders.getItem('EdgeBottom').style = 'Continuous'
}

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const

function linkCells(sheet: Excel.Worksheet, cells: readonly (PlanCell | null)[], row: number): void {
  for (const [at, cell] of cells.entries()) {
    if (cell?.link === undefined) continue
    const text = cell.content.kind === 'value' ? String(cell.content.value ?? '') : ''
    sheet.getRange(a1(row, at + 1)).hyperlink = {
      documentReference: sheetAddress(cell.link.sheet, cell.link.address),
      textToDisplay: text,
    }
  }
}

function decorate(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const list of plan.lists ?? []) {
    const { dataValidation } = sheet.getRange(list.range)
    dataValidation.rule = { list: { inCellDropDown: true, source: listSource(list) } }
    if (list.free === true)
      dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' }
  }
  if (plan.tabColor !== undefined) sheet.tabColor = `#${plan.tabColor}`
  if (plan.print !== undefined) {
    sheet.pageLayout.orientation = plan.print.landscape ? 'Landscape' : 'Portrait'
    if (plan.print.onePageWide) sheet.pageLayout.zoom = { horizontalFitToPages: 1 }
    if (plan.print.repeatRow !== undefined)
      sheet.pageLayout.setPrintTitleRows(`$${String(plan.print.repeatRow)}:$${String(plan.print.repeatRow)}`)
  }
}

/** A list in the rule itself, or a reference to cells: "='Mijn lijst'!$A$2:$A$9". */
function listSource(list: PlanList): string {
  if ('options' in list) return list.options.join(',')
  return `=${absoluteAddress(list.from.sheet, list.from.range)}`
}

async function removeSheet(context: Excel.RequestContext, role: TabRole): Promise<void> {
  const marker = context.workbook.names.getItemOrNullObject(markerName(role))
  const marked = marker.getRangeOrNullObject()
  marked.load({ worksheet: { name: true } })
  await context.sync()
  if (marker.isNullObject) return
  if (!marked.isNullObject) marked.worksheet.delete()
  marker.delete()
  await context.sync()
}

function quietly(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync()
  context.application.suspendScreenUpdatingUntilNextSync()
}
