import type { CellRange } from './cell-address'
import type { SheetChart } from './sheet-chart'

/**
 * The plain read model of a workbook. Every adapter delivers it; nothing in it refers back to its host.
 * Cells travel raw: dates are serial numbers, texts are texts. Meaning is given in read-table.
 */
export interface WorkbookSnapshot {
  readonly name: string
  /** True where day serials count from 1904 (old Mac files). */
  readonly date1904: boolean
  /** In tab order; all sheets, hidden ones too. */
  readonly sheets: readonly SheetSnapshot[]
  readonly names: readonly DefinedName[]
  readonly properties: DocumentProperties
}

export interface SheetSnapshot {
  readonly name: string
  readonly visibility: 'visible' | 'hidden' | 'very-hidden'
  readonly isProtected: boolean
  /** Rows that hold at least one cell, top to bottom. Sparse: row numbers may jump. */
  readonly rows: readonly SheetRow[]
  readonly columns: readonly ColumnShape[]
  readonly merges: readonly CellRange[]
  readonly tables: readonly TableObject[]
  readonly comments: readonly CellComment[]
  readonly frozenRows: number
  /** Jumps to places in this workbook; only adapters of files give them. */
  readonly links?: readonly CellLink[]
  /** Charts that lie over the sheet; only adapters of files give them. */
  readonly charts?: readonly SheetChart[]
  /** What only a picture of the sheet needs; only adapters of files give it. */
  readonly layout?: SheetLayout
}

export interface SheetLayout {
  /** Height of a row that says nothing of its own, in points. */
  readonly rowHeight: number
  /** Rows that are hidden, higher or lower, or coloured as a whole; also where they hold no cell. */
  readonly rows: readonly RowShape[]
  /** Looks that show in an empty cell too: fills and borders. By row, left to right. */
  readonly looks: readonly LookSpan[]
}

export interface RowShape {
  readonly row: number
  readonly hidden: boolean
  /** In points. */
  readonly height?: number
  /** Of the cells that have no look of their own. */
  readonly look?: CellLook
}

export interface LookSpan {
  readonly row: number
  readonly from: number
  readonly to: number
  readonly look: CellLook
}

export interface SheetRow {
  readonly row: number
  readonly hidden: boolean
  /** Left to right, only cells that hold a value or a formula. */
  readonly cells: readonly Cell[]
}

export interface Cell {
  readonly row: number
  readonly column: number
  readonly value: CellValue
  /** English, with "=" in front, as Excel's `formulas` gives it; our functions without the stored prefix. */
  readonly formula?: string
  /** The value comes from the array formula in that cell of the same sheet: no content of its own. */
  readonly spilledFrom?: { readonly row: number; readonly column: number }
  /** en-US number format code, absent for General. */
  readonly format?: string
  /** Look of the cell, for showing it; absent for plain cells. */
  readonly look?: CellLook
}

export interface CellLook {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strike?: boolean
  /** Against the usual size of the workbook: 2 is twice as large. */
  readonly scale?: number
  readonly align?: 'left' | 'center' | 'right'
  readonly wrap?: boolean
  /** Default: bottom. */
  readonly vertical?: 'top' | 'middle'
  /** Steps the text stands away from its side. */
  readonly indent?: number
  /** "RRGGBB" */
  readonly fill?: string
  /** "RRGGBB" */
  readonly color?: string
  readonly borders?: CellBorders
}

export interface CellBorders {
  readonly top?: CellBorder
  readonly right?: CellBorder
  readonly bottom?: CellBorder
  readonly left?: CellBorder
}

export interface CellBorder {
  readonly line: 'thin' | 'medium' | 'thick' | 'double' | 'dashed' | 'dotted'
  /** "RRGGBB"; absent for the colour of text. */
  readonly color?: string
}

export type CellErrorCode =
  | '#N/A'
  | '#VALUE!'
  | '#NUM!'
  | '#REF!'
  | '#NAME?'
  | '#DIV/0!'
  | '#NULL!'
  | '#SPILL!'
  | '#CALC!'
  | '#BUSY!'
  | '#GETTING_DATA'

export interface CellError {
  readonly error: CellErrorCode
  /** Sentence for people, where one of our functions gave one. */
  readonly message?: string
}

/** null is an empty cell (a formula may stand there all the same). */
export type CellValue = number | string | boolean | CellError | null

export interface ColumnShape {
  readonly from: number
  readonly to: number
  readonly hidden: boolean
  /** In characters, as Excel counts. */
  readonly width?: number
  /** Of the cells that have no look of their own. */
  readonly look?: CellLook
}

/** An Excel table (ListObject). The range includes header and total row. */
export interface TableObject {
  readonly name: string
  readonly range: CellRange
  readonly hasHeaderRow: boolean
  readonly hasTotalRow: boolean
  readonly columns: readonly string[]
}

export interface CellComment {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** Cells that lead somewhere else in the workbook when they are followed. */
export interface CellLink {
  readonly range: CellRange
  /** As written: Inzet!F14, 'Q3 2026'!F14, or a defined name. */
  readonly target: string
}

export interface DefinedName {
  readonly name: string
  /** Without "=": 'SROI Overzicht'!$A$1 */
  readonly refersTo: string
  readonly hidden: boolean
  /** Name of the sheet it belongs to; absent for the whole workbook. */
  readonly sheet?: string
}

export interface DocumentProperties {
  readonly creator?: string
  readonly lastModifiedBy?: string
  readonly title?: string
  readonly manager?: string
  /** The folder in which the file was last saved, as some programs note it in the file. */
  readonly path?: string
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null
}

/** The sheet with that name, letter case aside, as Excel compares names. */
export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  const wanted = name.toLowerCase()
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted)
}

/** The cell at a place; undefined where it is empty. Rows and cells are sorted, so this is two binary searches. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell | undefined {
  const found = findSorted(sheet.rows, row, (candidate) => candidate.row)
  return found && findSorted(found.cells, column, (candidate) => candidate.column)
}

function findSorted<T>(items: readonly T[], wanted: number, keyOf: (item: T) => number): T | undefined {
  let low = 0
  let high = items.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const item = items[middle] as T
    const key = keyOf(item)
    if (key === wanted) return item
    if (key < wanted) low = middle + 1
    else high = middle - 1
  }
  return undefined
}
