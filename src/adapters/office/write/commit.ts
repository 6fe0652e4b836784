import {
  type CellContent,
  type PlanList,
  type SheetPlan,
  a1Range,
  absoluteAddress,
  columnLetters,
  styleNamed,
  textContent,
} from '#workbook'
import { type CellBlock, cellBlocks } from '../cell-blocks'
import { darkName } from '../dark-sheets'
import { addCharts, shelveCharts } from './charts'
import { copyCells } from './copy-cells'
import { hostContent } from './host-content'
import type { Look, OldTab, PutPlace, WriteBlock } from './look'
import { loudly, quietly } from './quietly'
import { fitRows, pointsOf, setWidths, type Staged, type StagedSheet } from './stage'

/**
 * The change itself, all in one request: what was prepared comes into the light. First every sheet has its name and
 * every table stands, then come the formulas that may use any of them, and the charts that show them.
 */
export async function commit(context: Excel.RequestContext, look: Look, staged: Staged): Promise<void> {
  const { worksheets } = context.workbook
  quietly(context)
  const tabs = look.puts.map((place, at) => {
    const { sheetId, offset } = staged[at] as StagedSheet
    const dark = worksheets.getItem(sheetId)
    if (place.old === null) return { place, sheet: shown(context, dark, place) }
    const sheet = worksheets.getItem(place.old.id)
    renew(sheet, place.old, place.action.sheet, dark, offset)
    return { place, sheet }
  })
  for (const { place, sheet } of tabs) addTables(sheet, place)
  for (const { place, sheet } of tabs) {
    writeFormulas(sheet, place.action.sheet)
    putLists(sheet, place.action.sheet)
    addCharts(sheet, place.action.sheet)
  }
  for (const { sheetId, blocks } of look.writes) {
    const sheet = worksheets.getItem(sheetId)
    for (const block of blocks) writeBlock(sheet, block)
  }
  for (const { id, marker } of look.removes) {
    darken(worksheets.getItem(id))
    context.workbook.names.getItem(marker.name).delete()
  }
  loudly(context)
  await context.sync()
}

/** A new tab gets its name, its marker, and the light. */
function shown(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, action, marker }: PutPlace,
): Excel.Worksheet {
  sheet.name = name
  sheet.visibility = action.sheet.hidden === true ? 'Hidden' : 'Visible'
  if (marker === null) return sheet
  const { names } = context.workbook
  if (marker.stale !== null) names.getItem(marker.name).delete()
  const corner = sheet.getRange('A1')
  names.add(marker.name, corner).visible = false
  corner.untrack()
  return sheet
}

/** Our tab written anew in its place: whatever refers to it keeps doing so. */
function renew(sheet: Excel.Worksheet, old: OldTab, plan: SheetPlan, dark: Excel.Worksheet, offset: number): void {
  clearTab(
    sheet,
    old.tables.map(({ name }) => name),
  )
  shelveCharts(sheet, old.charts)
  setWidths(sheet, plan.columnWidths.map(pointsOf))
  sheet.freezePanes.unfreeze()
  if (plan.frozenRows !== undefined) sheet.freezePanes.freezeRows(plan.frozenRows)
  const width = Math.max(0, ...plan.rows.map((row) => row.cells.length))
  if (width === 0) return
  const fresh = dark.getRangeByIndexes(offset, 0, plan.rows.length, width)
  copyCells(fresh, sheet.getRangeByIndexes(0, 0, plan.rows.length, width))
  // Where a page is laid out to the row, heights of the tab as it was would stand at the wrong rows.
  if (plan.rows.some(({ isFixed }) => isFixed)) fitRows(sheet, plan)
}

/** Tables become plain cells first, because cells of a table cannot be emptied whole. */
export function clearTab(sheet: Excel.Worksheet, tables: readonly string[]): void {
  for (const name of tables) {
    const range = sheet.tables.getItem(name).convertToRange()
    range.untrack()
  }
  const all = sheet.getRange()
  all.clear('All')
  all.dataValidation.clear()
  all.untrack()
}

function addTables(sheet: Excel.Worksheet, { action, tableNames }: PutPlace): void {
  for (const [at, { range }] of (action.sheet.tables ?? []).entries()) {
    const table = sheet.tables.add(range, true)
    table.name = tableNames[at] ?? ''
  }
}

function writeFormulas(sheet: Excel.Worksheet, { rows }: SheetPlan): void {
  const formulas = rows.flatMap(({ cells }, down) =>
    cells.flatMap((cell, along): PlannedFormula[] => {
      if (cell?.content.kind !== 'formula') return []
      return [{ row: down + 1, column: along + 1, content: cell.content, format: styleNamed(cell.style).format }]
    }),
  )
  for (const block of cellBlocks(formulas)) putCells(sheet, block, (cell) => unlocked(cell, cell.format))
}

interface PlannedFormula {
  readonly row: number
  readonly column: number
  readonly content: CellContent
  readonly format: string | undefined
}

function writeBlock(sheet: Excel.Worksheet, block: WriteBlock): void {
  putCells(sheet, block, (cell, at) => cell.format ?? unlocked(cell, block.old.formats[at]))
}

/** Contents of the cells of a block, and a format first where the cell needs another. */
function putCells<T extends { readonly content: CellContent }>(
  sheet: Excel.Worksheet,
  { range: place, cells }: CellBlock<T>,
  formatOf: (cell: T, at: number) => string | null,
): void {
  const range = sheet.getRange(a1Range(place))
  const formats = cells.map((cell, at) => (cell === null ? null : formatOf(cell, at)))
  if (formats.some((format) => format !== null)) range.numberFormat = formats.map((format) => [format])
  range.formulas = cells.map((cell) => [cell === null ? null : hostContent(cell.content)])
  range.untrack()
}

/** In a cell for text a formula or a number would become a text. */
function unlocked({ content }: { readonly content: CellContent }, format: unknown): string | null {
  const isText = content.kind === 'value' && typeof content.value === 'string'
  return format === '@' && !isText && !(content.kind === 'value' && content.value === null) ? 'General' : null
}

function putLists(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const width = Math.max(0, ...plan.rows.map((row) => row.cells.length))
  let free = width + 2
  for (const list of plan.lists ?? []) {
    const fits = !('options' in list) || fitsInRule(list.options)
    putList(sheet, list, fits ? listSource(list) : hiddenSource(sheet, list.options, free++))
  }
}

function putList(sheet: Excel.Worksheet, list: PlanList, source: string): void {
  const range = sheet.getRange(list.range)
  range.dataValidation.rule = { list: { inCellDropDown: true, source } }
  if (list.free === true)
    range.dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' }
  range.untrack()
}

/** A list in the rule itself, or a reference to cells: "='Mijn lijst'!$A$2:$A$9". */
function listSource(list: PlanList): string {
  if ('options' in list) return list.options.join(',')
  return `=${absoluteAddress(list.from.sheet, list.from.range)}`
}

/** Excel separates options by commas and takes 255 characters of them. */
function fitsInRule(options: readonly string[]): boolean {
  return options.join(',').length <= 255 && !options.some((option) => option.includes(','))
}

/** Options that do not fit in a rule stand in a hidden column, right of everything else. */
function hiddenSource(sheet: Excel.Worksheet, options: readonly string[], column: number): string {
  const range = sheet.getRangeByIndexes(0, column - 1, options.length, 1)
  range.formulas = options.map((option) => [hostContent(textContent(option))])
  range.columnHidden = true
  range.untrack()
  const letters = columnLetters(column)
  return `=$${letters}$1:$${letters}$${String(options.length)}`
}

/** A tab that goes is only put out of sight here: that can be taken back, deleting cannot. */
function darken(sheet: Excel.Worksheet): void {
  sheet.visibility = 'VeryHidden'
  sheet.name = darkName()
}
