import {
  a1,
  a1Range,
  absoluteAddress,
  type CellRange,
  type CellStyle,
  columnLetters,
  type PlanCell,
  type PlanList,
  rangeFromA1,
  sheetAddress,
  type SheetPlan,
  styleNamed,
} from '#workbook'
import { escapeCellText } from './cell-text'
import { cellElement, constantBody, formulaElement } from './cell-xml'
import type { Dialect } from './namespaces'
import { storedFormula } from './stored-formula'
import { escapeAttribute, escapeText } from './xml-text'

/** A table of the plan, settled: its final name, range and headers. */
export interface SettledTable {
  readonly name: string
  readonly range: CellRange
  readonly columns: readonly string[]
  /** Per column the formula that all its rows have; a row that is added to the table gets it too. */
  readonly formulas: readonly (string | null)[]
  readonly relationId: string
}

export interface PlannedSheetContext {
  readonly dialect: Dialect
  readonly tables: readonly SettledTable[]
  /** Leads to what lies over the sheet; null where nothing does. */
  readonly drawing: string | null
  styleFor(style: CellStyle): number
}

/** The longest list of options a drop-down can hold by itself. */
const LONGEST_LIST = 255

/** A worksheet part for a planned sheet. Formulas get no result here: who calculates fills it in. */
export function plannedSheetXml(plan: SheetPlan, context: PlannedSheetContext): string {
  const width = Math.max(1, plan.columnWidths.length, ...plan.rows.map((row) => row.cells.length))
  const lists = settledLists(plan, width)
  const rows = sheetRows(plan, lists.helpers, context)
  const lastColumn = width + (lists.helpers.length === 0 ? 0 : lists.helpers.length + 1)
  const height = Math.max(1, plan.rows.length, ...lists.helpers.map((helper) => helper.options.length))
  const dimension = a1Range({ top: 1, left: 1, bottom: height, right: lastColumn })
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${context.dialect.main}" xmlns:r="${context.dialect.relationships}">` +
    sheetProperties(plan) +
    `<dimension ref="${dimension}"/>` +
    sheetView(plan) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    sheetColumns(plan, lists.helpers) +
    `<sheetData>${rows}</sheetData>` +
    validations(lists.rules) +
    hyperlinks(plan) +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    pageSetup(plan) +
    pageBreaks(plan) +
    (context.drawing === null ? '' : `<drawing r:id="${context.drawing}"/>`) +
    tableParts(context.tables) +
    '</worksheet>'
  )
}

function sheetProperties(plan: SheetPlan): string {
  const color = plan.tabColor === undefined ? '' : `<tabColor rgb="FF${plan.tabColor}"/>`
  const fit = plan.print?.onePageWide === true ? '<pageSetUpPr fitToPage="1"/>' : ''
  return color + fit === '' ? '' : `<sheetPr>${color}${fit}</sheetPr>`
}

function sheetView(plan: SheetPlan): string {
  const frozen = plan.frozenRows ?? 0
  if (frozen < 1) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'
  const below = a1(frozen + 1, 1)
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane ySplit="${String(frozen)}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`
  )
}

function sheetColumns(plan: SheetPlan, helpers: readonly HelperColumn[]): string {
  const columns = plan.columnWidths.map((width, index) => {
    const number = String(index + 1)
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`
  })
  for (const { column } of helpers) {
    columns.push(`<col min="${String(column)}" max="${String(column)}" width="9" hidden="1" customWidth="1"/>`)
  }
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`
}

function sheetRows(plan: SheetPlan, helpers: readonly HelperColumn[], context: PlannedSheetContext): string {
  const headers = headerTexts(context.tables)
  const height = Math.max(plan.rows.length, ...helpers.map((helper) => helper.options.length))
  const rows: string[] = []
  for (let row = 1; row <= height; row++) {
    const planned = plan.rows[row - 1]
    const cells = (planned?.cells ?? []).map((cell, index) => plannedCell(row, index + 1, cell, headers, context))
    for (const { column, options } of helpers) {
      const option = options[row - 1]
      if (option !== undefined) cells.push(cellElement(row, column, 0, constantBody(option)))
    }
    const size = planned?.height === undefined ? '' : ` ht="${String(planned.height)}" customHeight="1"`
    const inside = cells.join('')
    if (inside !== '' || size !== '') rows.push(`<row r="${String(row)}"${size}>${inside}</row>`)
  }
  return rows.join('')
}

function plannedCell(
  row: number,
  column: number,
  cell: PlanCell | null,
  headers: ReadonlyMap<string, string>,
  context: PlannedSheetContext,
): string {
  if (cell === null) return ''
  const style = context.styleFor(styleNamed(cell.style))
  const header = headers.get(a1(row, column))
  if (header !== undefined) return cellElement(row, column, style, constantBody(header))
  const { content } = cell
  if (content.kind === 'formula') {
    const table = context.tables.find(({ range }) => holds(range, row, column))?.name
    const inside = formulaElement(storedFormula(content.formula, table), undefined)
    return cellElement(row, column, style, { type: '', inside })
  }
  const body = constantBody(content.value === '' ? null : content.value)
  return body.inside === '' && style === 0 ? '' : cellElement(row, column, style, body)
}

/** Header cells of tables have to read exactly as the table names its columns. */
function headerTexts(tables: readonly SettledTable[]): Map<string, string> {
  return new Map(
    tables.flatMap(({ range, columns }) =>
      columns.map((text, index): [string, string] => [a1(range.top, range.left + index), text]),
    ),
  )
}

function holds(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
}

interface HelperColumn {
  readonly column: number
  readonly options: readonly string[]
}

interface ListRule {
  readonly range: string
  readonly formula: string
  readonly free: boolean
}

/**
 * A short list stands in the rule itself. A long one, or one whose options hold a comma, stands in a hidden column
 * to the right of the sheet's content, one column free in between so that it never joins a table.
 */
function settledLists(plan: SheetPlan, width: number): { rules: ListRule[]; helpers: HelperColumn[] } {
  const helpers: HelperColumn[] = []
  const rules = (plan.lists ?? []).map((list: PlanList): ListRule => {
    const { range, free = false } = list
    if ('from' in list) return { range, free, formula: absoluteAddress(list.from.sheet, list.from.range) }
    const { options } = list
    const inline = options.join(',')
    const fits = inline.length <= LONGEST_LIST && options.every((option) => !/[",]|^\s|\s$/.test(option))
    if (fits) return { range, free, formula: `"${inline}"` }
    const same = helpers.find((helper) => helper.options.join('\n') === options.join('\n'))
    const helper = same ?? { column: width + 2 + helpers.length, options }
    if (same === undefined) helpers.push(helper)
    const letters = `$${columnLetters(helper.column)}$`
    return { range, free, formula: `${letters}1:${letters}${String(options.length)}` }
  })
  return { rules, helpers }
}

function validations(rules: readonly ListRule[]): string {
  if (rules.length === 0) return ''
  const items = rules.map(
    ({ range, formula, free }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="${free ? '0' : '1'}" sqref="${escapeAttribute(range)}">` +
      `<formula1>${escapeText(formula)}</formula1></dataValidation>`,
  )
  return `<dataValidations count="${String(items.length)}">${items.join('')}</dataValidations>`
}

function hyperlinks(plan: SheetPlan): string {
  const links = plan.rows.flatMap((row, rowIndex) =>
    row.cells.flatMap((cell, index) => {
      if (cell?.link === undefined) return []
      const location = sheetAddress(cell.link.sheet, cell.link.address)
      return `<hyperlink ref="${a1(rowIndex + 1, index + 1)}" location="${escapeAttribute(location)}"/>`
    }),
  )
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`
}

function pageSetup(plan: SheetPlan): string {
  if (plan.print === undefined) return ''
  const fit = plan.print.onePageWide ? ' fitToHeight="0"' : ''
  const scale = plan.print.scale === undefined ? '' : ` scale="${String(plan.print.scale)}"`
  return `<pageSetup paperSize="9"${scale}${fit} orientation="${plan.print.landscape ? 'landscape' : 'portrait'}"/>`
}

function pageBreaks({ pageBreaks: after = [] }: SheetPlan): string {
  if (after.length === 0) return ''
  const breaks = after.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`).join('')
  const count = String(after.length)
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks}</rowBreaks>`
}

function tableParts(tables: readonly SettledTable[]): string {
  if (tables.length === 0) return ''
  const parts = tables.map((table) => `<tablePart r:id="${table.relationId}"/>`).join('')
  return `<tableParts count="${String(tables.length)}">${parts}</tableParts>`
}

/** The part of one table. */
export function tableXml(table: SettledTable, id: number, dialect: Dialect): string {
  const ref = a1Range(table.range)
  const columns = table.columns.map((column, index) => {
    const formula = table.formulas[index] ?? null
    const inside =
      formula === null
        ? ''
        : `<calculatedColumnFormula>${escapeText(storedFormula(formula, table.name))}</calculatedColumnFormula>`
    const start = `<tableColumn id="${String(index + 1)}" name="${escapeAttribute(headerAttribute(column))}"`
    return inside === '' ? `${start}/>` : `${start}>${inside}</tableColumn>`
  })
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${dialect.main}" id="${String(id)}" name="${escapeAttribute(table.name)}"` +
    ` displayName="${escapeAttribute(table.name)}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>' +
    '</table>'
  )
}

/** The range and headers a planned table gets: headers filled in and unique, at least one row below them. */
export function settledTable(
  plan: SheetPlan,
  range: string,
): Pick<SettledTable, 'range' | 'columns' | 'formulas'> | null {
  const wanted = rangeFromA1(range)
  if (wanted === null) return null
  const used = new Set<string>()
  const columns: string[] = []
  for (let column = wanted.left; column <= wanted.right; column++) {
    const content = plan.rows[wanted.top - 1]?.cells[column - 1]?.content
    const text = content?.kind === 'value' && content.value !== null ? String(content.value) : ''
    columns.push(uniqueHeader(text === '' ? `Kolom${String(columns.length + 1)}` : text, used))
  }
  const formulas = columns.map((_, index) => commonFormula(plan, wanted, wanted.left + index))
  return { range: { ...wanted, bottom: Math.max(wanted.bottom, wanted.top + 1) }, columns, formulas }
}

/** The formula of a column in which every row has the same one, as formulas by column name have. */
function commonFormula(plan: SheetPlan, { top, bottom }: CellRange, column: number): string | null {
  const contents = plan.rows.slice(top, bottom).map((row) => row.cells[column - 1]?.content)
  const [first, second] = contents
  if (first?.kind !== 'formula' || second === undefined) return null
  const isCommon = contents.every((content) => content?.kind === 'formula' && content.formula === first.formula)
  return isCommon ? first.formula : null
}

function uniqueHeader(wanted: string, used: Set<string>): string {
  let header = wanted
  for (let number = 2; used.has(header.toLowerCase()); number++) header = `${wanted}${String(number)}`
  used.add(header.toLowerCase())
  return header
}

/** A table header as its part names it: what an attribute cannot carry is written in Excel's own notation. */
export function headerAttribute(header: string): string {
  return escapeCellText(header).replace(/\n/g, '_x000a_').replace(/\t/g, '_x0009_')
}
