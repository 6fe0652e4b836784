import {
  type Cell,
  type CellLink,
  type CellRange,
  type CellValue,
  type ColumnShape,
  type InPortions,
  MAX_COLUMN,
  MAX_ROW,
  type SheetLayout,
  type SheetRow,
  WorkbookError,
  columnNumber,
  rangeFromA1,
} from '#workbook'
import type { Budget } from './budget'
import { cellKey, keyColumn, keyRow } from './cell-key'
import { cellValue } from './cell-value'
import { formulaTokens, type FormulaToken } from './formula-tokens'
import { emptyLook, LayoutReader } from './layout-reader'
import { isMain, isRelationship } from './namespaces'
import type { Package } from './package'
import { shiftedTokens } from './shared-formula'
import { shownFormula } from './stored-formula'
import { StyleMap } from './style-map'
import { formatAt, type CellFormat } from './styles-reader'
import { attribute, isTrue, type XmlTag } from './xml-reader'

/** What a worksheet part holds, before tables and comments join it. */
export interface SheetContents {
  readonly rows: SheetRow[]
  readonly columns: ColumnShape[]
  readonly merges: CellRange[]
  readonly links: CellLink[]
  /** Null where the sheet is plain. */
  readonly layout: SheetLayout | null
  readonly frozenRows: number
  readonly isProtected: boolean
  readonly styles: StyleMap
  /** By cell key of the anchor: the range an array formula fills. */
  readonly arrays: Map<number, CellRange>
  /** Relation ids of the tables. */
  readonly tableIds: string[]
}

/** What cells refer to in the rest of the workbook. */
export interface SheetContext {
  readonly strings: readonly string[]
  readonly formats: readonly CellFormat[]
  readonly date1904: boolean
  readonly budget: Budget
}

interface OpenCell {
  row: number
  column: number
  style: number
  type: string
  text: string
  hasValue: boolean
  formula: string | null
  formulaKind: string
  shared: string | undefined
  range: string | undefined
}

interface SharedFormula {
  readonly tokens: readonly FormulaToken[]
  readonly row: number
  readonly column: number
}

/** Reads a worksheet part in one pass, with a halt after each portion that says how many stored bytes it took. */
export function* readingSheet(pack: Package, part: string, context: SheetContext): InPortions<number, SheetContents> {
  const { strings, formats, date1904, budget } = context
  const contents: SheetContents = {
    rows: [],
    columns: [],
    merges: [],
    links: [],
    layout: null,
    frozenRows: 0,
    isProtected: false,
    styles: new StyleMap(),
    arrays: new Map(),
    tableIds: [],
  }
  let frozenRows = 0
  let isProtected = false
  const shared = new Map<string, SharedFormula>()
  const waiting: { readonly row: number; readonly column: number; readonly shared: string }[] = []

  const layout = new LayoutReader(formats)

  let inData = false
  let tidy = true
  let row = 0
  let hidden = false
  let cells: Cell[] = []
  let lastColumn = 0
  let cell: OpenCell | null = null
  let capture: 'value' | 'formula' | 'inline' | null = null
  let phonetic = 0

  const openRow = (tag: XmlTag): void => {
    row = placeNumber(part, attribute(tag, 'r'), row + 1, MAX_ROW)
    hidden = isTrue(attribute(tag, 'hidden'))
    cells = []
    lastColumn = 0
    const style = isTrue(attribute(tag, 'customFormat')) ? Number(attribute(tag, 's') ?? 0) : 0
    if (style > 0) contents.styles.addRow(row, style)
    layout.row(row, hidden, attribute(tag, 'ht'), style)
  }

  const openCell = (tag: XmlTag): void => {
    const column = columnIn(part, attribute(tag, 'r'), lastColumn)
    const style = Number(attribute(tag, 's') ?? 0) || 0
    lastColumn = column
    budget.spend('styledCells', 1)
    contents.styles.add(row, column, style)
    layout.cell(row, column, style)
    cell = {
      row,
      column,
      style,
      type: attribute(tag, 't') ?? 'n',
      text: '',
      hasValue: false,
      formula: null,
      formulaKind: '',
      shared: undefined,
      range: undefined,
    }
  }

  const openFormula = (tag: XmlTag, open: OpenCell): void => {
    capture = 'formula'
    open.formula = ''
    open.formulaKind = attribute(tag, 't') ?? 'normal'
    open.shared = attribute(tag, 'si')
    open.range = attribute(tag, 'ref')
  }

  const formulaOf = (open: OpenCell): string | undefined => {
    const text = open.formula
    if (text === null || open.formulaKind === 'dataTable') return undefined
    if (open.formulaKind === 'shared' && open.shared !== undefined) {
      if (text === '') return sharedFormula(open.row, open.column, open.shared)
      shared.set(open.shared, { tokens: formulaTokens(text), row: open.row, column: open.column })
    }
    if (text === '') return undefined
    if (open.formulaKind === 'array') {
      const range = rangeFromA1(open.range ?? '')
      if (range !== null) contents.arrays.set(cellKey(open.row, open.column), range)
    }
    budget.spend('characters', text.length)
    return shownFormula(text)
  }

  const sharedFormula = (atRow: number, atColumn: number, id: string): string | undefined => {
    const master = shared.get(id)
    if (master === undefined) {
      waiting.push({ row: atRow, column: atColumn, shared: id })
      return undefined
    }
    const text = shiftedTokens(master.tokens, atRow - master.row, atColumn - master.column)
    budget.spend('characters', text.length)
    return shownFormula(text)
  }

  const closeCell = (open: OpenCell): void => {
    const formula = formulaOf(open)
    const read: CellValue = open.hasValue ? cellValue(open.type, open.text, strings, date1904) : null
    const value = read === '' && formula === undefined ? null : read
    if (value === null && formula === undefined && !(open.shared !== undefined && open.formula === '')) return
    budget.spend('cells', 1)
    if (open.type === 'inlineStr' || open.type === 'str') budget.spend('characters', open.text.length)
    cells.push(newCell(open.row, open.column, value, formula, formatAt(formats, open.style)))
  }

  const closeRow = (): void => {
    if (cells.length === 0) return
    if (row <= (contents.rows.at(-1)?.row ?? 0) || !ascending(cells)) tidy = false
    contents.rows.push({ row, hidden, cells })
  }

  yield* pack.readingXml(part, {
    open(tag) {
      if (!isMain(tag.uri)) return
      if (!inData) {
        if (tag.local === 'sheetData') inData = true
        else if (tag.local === 'col') readColumns(tag, contents, formats)
        else if (tag.local === 'sheetFormatPr') layout.usual(attribute(tag, 'defaultRowHeight'))
        else if (tag.local === 'pane') frozenRows = frozenRowsOf(tag)
        else if (tag.local === 'sheetProtection') isProtected = isTrue(attribute(tag, 'sheet'))
        else if (tag.local === 'mergeCell') readMerge(tag, contents, budget)
        else if (tag.local === 'hyperlink') readLink(tag, contents, budget)
        else if (tag.local === 'tablePart') readTableId(tag, contents)
        return
      }
      switch (tag.local) {
        case 'row':
          return openRow(tag)
        case 'c':
          return openCell(tag)
        case 'v':
          if (cell !== null) {
            capture = 'value'
            cell.hasValue = true
          }
          return
        case 'f':
          if (cell !== null) openFormula(tag, cell)
          return
        case 'is':
          if (cell !== null) cell.hasValue = true
          return
        case 't':
          if (cell !== null && phonetic === 0) capture = 'inline'
          return
        case 'rPh':
          phonetic++
      }
    },
    text(piece) {
      if (capture === null || cell === null) return
      if (capture === 'formula') cell.formula += piece
      else cell.text += piece
    },
    close(tag) {
      if (!inData || !isMain(tag.uri)) return
      capture = null
      if (tag.local === 'c') {
        if (cell !== null) closeCell(cell)
        cell = null
      } else if (tag.local === 'row') closeRow()
      else if (tag.local === 'rPh') phonetic--
      else if (tag.local === 'sheetData') inData = false
    },
  })

  const rows = tidy ? contents.rows : tidied(contents.rows)
  fillWaiting(rows, waiting, sharedFormula)
  markSpills(rows, contents.arrays, budget)
  return { ...contents, rows, layout: layout.done(), frozenRows, isProtected }
}

function newCell(
  row: number,
  column: number,
  value: CellValue,
  formula: string | undefined,
  { format, look }: CellFormat,
): Cell {
  const cell: { -readonly [K in keyof Cell]: Cell[K] } = { row, column, value }
  if (formula !== undefined) cell.formula = formula
  if (format !== undefined) cell.format = format
  if (look !== undefined) cell.look = look
  return cell
}

function placeNumber(part: string, text: string | undefined, next: number, highest: number): number {
  const place = text === undefined ? next : Number(text)
  if (!Number.isInteger(place) || place < 1 || place > highest) throw new WorkbookError('broken-xml', { part })
  return place
}

/** The column of a cell, from its reference or from the cell before it. */
export function columnIn(part: string, reference: string | undefined, last: number): number {
  if (reference === undefined) return placeNumber(part, undefined, last + 1, MAX_COLUMN)
  let end = 0
  while (end < reference.length && reference.charCodeAt(end) > 64) end++
  const column = columnNumber(reference.slice(0, end))
  if (column === null) throw new WorkbookError('broken-xml', { part })
  return column
}

function readColumns(tag: XmlTag, contents: SheetContents, formats: readonly CellFormat[]): void {
  const from = Number(attribute(tag, 'min'))
  const to = Math.min(Number(attribute(tag, 'max')), MAX_COLUMN)
  if (!(from >= 1 && from <= to)) return
  const width = Number(attribute(tag, 'width'))
  const style = Number(attribute(tag, 'style') ?? 0)
  if (style > 0) contents.styles.addColumns(from, to, style)
  const look = emptyLook(formats, style)
  contents.columns.push({
    from,
    to,
    hidden: isTrue(attribute(tag, 'hidden')),
    ...(Number.isFinite(width) && width > 0 ? { width } : {}),
    ...(look === undefined ? {} : { look }),
  })
}

function frozenRowsOf(tag: XmlTag): number {
  const state = attribute(tag, 'state')
  const rows = Number(attribute(tag, 'ySplit') ?? 0)
  return (state === 'frozen' || state === 'frozenSplit') && Number.isInteger(rows) && rows > 0 ? rows : 0
}

function readMerge(tag: XmlTag, contents: SheetContents, budget: Budget): void {
  budget.spend('merges', 1)
  const range = rangeFromA1(attribute(tag, 'ref') ?? '')
  if (range !== null) contents.merges.push(range)
}

// Links to the web and to other files are of no use here: only places in this workbook.
function readLink(tag: XmlTag, contents: SheetContents, budget: Budget): void {
  const target = attribute(tag, 'location')
  const range = rangeFromA1(attribute(tag, 'ref') ?? '')
  const leavesFile = Object.values(tag.attributes).some((one) => one.local === 'id' && isRelationship(one.uri))
  if (target === undefined || range === null || leavesFile) return
  budget.spend('cells', 1)
  contents.links.push({ range, target })
}

function readTableId(tag: XmlTag, contents: SheetContents): void {
  const id = Object.values(tag.attributes).find((one) => one.local === 'id' && isRelationship(one.uri))?.value
  if (id !== undefined) contents.tableIds.push(id)
}

function ascending(cells: readonly Cell[]): boolean {
  let last = 0
  for (const cell of cells) {
    if (cell.column <= last) return false
    last = cell.column
  }
  return true
}

/** Rows and cells in order; where a file names a place twice, the last one stands. */
function tidied(rows: readonly SheetRow[]): SheetRow[] {
  const byRow = new Map<number, { hidden: boolean; cells: Map<number, Cell> }>()
  for (const row of rows) {
    const known = byRow.get(row.row) ?? { hidden: row.hidden, cells: new Map<number, Cell>() }
    for (const cell of row.cells) known.cells.set(cell.column, cell)
    byRow.set(row.row, known)
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, { hidden, cells }]) => ({
      row,
      hidden,
      cells: [...cells.values()].sort((a, b) => a.column - b.column),
    }))
}

/** Shared formulas whose text stands further down in the file. */
function fillWaiting(
  rows: SheetRow[],
  waiting: readonly { readonly row: number; readonly column: number; readonly shared: string }[],
  formulaFor: (row: number, column: number, shared: string) => string | undefined,
): void {
  if (waiting.length === 0) return
  const wanted = new Map(waiting.map((one) => [cellKey(one.row, one.column), one.shared]))
  rows.forEach((row, index) => {
    if (!row.cells.some((cell) => wanted.has(cellKey(cell.row, cell.column)))) return
    const cells = row.cells.flatMap((cell) => {
      const id = wanted.get(cellKey(cell.row, cell.column))
      const formula = id === undefined ? undefined : formulaFor(cell.row, cell.column, id)
      if (formula !== undefined) return [{ ...cell, formula }]
      return cell.value === null && cell.formula === undefined ? [] : [cell]
    })
    rows[index] = { ...row, cells }
  })
}

/** Gives the cells that an array formula filled the place they came from. */
function markSpills(rows: SheetRow[], arrays: ReadonlyMap<number, CellRange>, budget: Budget): void {
  for (const [key, range] of arrays) {
    const anchor = { row: keyRow(key), column: keyColumn(key) }
    for (let index = firstFrom(rows, range.top); index < rows.length; index++) {
      const row = rows[index] as SheetRow
      if (row.row > range.bottom) break
      budget.spend('arrayCells', row.cells.length)
      rows[index] = {
        ...row,
        cells: row.cells.map((cell) => (isFilled(cell, range) ? { ...cell, spilledFrom: anchor } : cell)),
      }
    }
  }
}

function isFilled(cell: Cell, range: CellRange): boolean {
  return cell.formula === undefined && cell.column >= range.left && cell.column <= range.right
}

function firstFrom(rows: readonly SheetRow[], wanted: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.row ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
