import { MAX_COLUMN } from '#workbook'
import { type Area, bounding, common, contains, overlap } from './area'
import { type CellScalar, entered } from './values'

/** Everything Excel keeps of one cell. */
export interface ModelCell {
  value: CellScalar
  formula: string | null
  /** The text was written with an apostrophe in front. */
  quoted: boolean
  numberFormat: string
  /** Look by path: "font.bold", "fill.color", "borders.EdgeTop.style". */
  format: Map<string, unknown> | null
  hyperlink: Record<string, unknown> | null
  /** Cell whose array formula filled this one. */
  spilledFrom: { readonly row: number; readonly column: number } | null
}

export interface ModelTable {
  readonly id: string
  name: string
  area: Area
  showHeaders: boolean
  showTotals: boolean
  style: string
}

export interface ModelComment {
  readonly id: string
  readonly row: number
  readonly column: number
  text: string
}

/** A rule that dresses cells as long as it holds; the first in the list goes first. */
export interface ModelConditionalFormat {
  readonly id: string
  readonly type: string
  readonly area: Area
  formula: string
  readonly look: Map<string, string>
}

/** A chart over the sheet, its figures on the same sheet; sizes in points. */
export interface ModelChart {
  readonly id: string
  name: string
  readonly type: string
  left: number
  top: number
  width: number
  height: number
  readonly series: {
    name: string
    values: Area | null
    categories: Area | null
    readonly look: Map<string, unknown>
  }[]
  /** By path: "title.text", "values.numberFormat". */
  readonly look: Map<string, unknown>
}

/** One worksheet. Sparse: only cells that hold or show something exist. */
export class SheetModel {
  visibility = 'Visible'
  tabColor = ''
  isProtected = false
  frozenRows = 0
  frozenColumns = 0
  readonly cells = new Map<number, ModelCell>()
  readonly columnWidths = new Map<number, number>()
  readonly rowHeights = new Map<number, number>()
  readonly hiddenColumns = new Set<number>()
  readonly hiddenRows = new Set<number>()
  readonly page = new Map<string, unknown>([
    ['orientation', 'Portrait'],
    ['zoom', { scale: 100 }],
  ])
  merges: Area[] = []
  tables: ModelTable[] = []
  comments: ModelComment[] = []
  conditionalFormats: ModelConditionalFormat[] = []
  formatsMade = 0
  charts: ModelChart[] = []
  chartsMade = 0
  validations: { area: Area; rule: unknown }[] = []
  showGridlines = true

  constructor(
    readonly id: string,
    public name: string,
    private readonly inReadOnlyWorkbook: () => boolean = () => false,
  ) {}

  get isLocked(): boolean {
    return this.isProtected || this.inReadOnlyWorkbook()
  }

  at(row: number, column: number): ModelCell | undefined {
    return this.cells.get(key(row, column))
  }

  /** The cell, made when it was not there. */
  cell(row: number, column: number): ModelCell {
    const known = this.at(row, column)
    if (known !== undefined) return known
    const made: ModelCell = {
      value: null,
      formula: null,
      quoted: false,
      numberFormat: 'General',
      format: null,
      hyperlink: null,
      spilledFrom: null,
    }
    this.cells.set(key(row, column), made)
    return made
  }

  /** Puts content in a cell as Excel does for `values` and `formulas`. */
  enter(row: number, column: number, content: unknown): void {
    const cell = this.cell(row, column)
    const now = entered(content, cell.numberFormat)
    cell.value = now.value
    cell.formula = now.formula
    cell.quoted = now.quoted
    cell.spilledFrom = null
    if (now.format !== undefined && cell.numberFormat === 'General') cell.numberFormat = now.format
  }

  /** Cells that exist in the area, row by row. */
  cellsIn(area: Area): { row: number; column: number; cell: ModelCell }[] {
    const found: { row: number; column: number; cell: ModelCell }[] = []
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) < this.cells.size) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const cell = this.at(row, column)
          if (cell !== undefined) found.push({ row, column, cell })
        }
      }
      return found
    }
    for (const [at, cell] of this.cells) {
      const { row, column } = placeOf(at)
      if (contains(area, row, column)) found.push({ row, column, cell })
    }
    return found.sort((one, other) => one.row - other.row || one.column - other.column)
  }

  /** The rectangle around all that holds something; with `looks`, also around what only shows something. */
  usedArea(within: Area, looks: boolean): Area | null {
    let area: Area | null = null
    for (const [at, cell] of this.cells) {
      const { row, column } = placeOf(at)
      const holds = cell.value !== null || cell.formula !== null
      if (!contains(within, row, column) || !(holds || (looks && showsSomething(cell)))) continue
      const place = { top: row, bottom: row, left: column, right: column }
      area = area === null ? place : bounding(area, place)
    }
    if (!looks) return area
    for (const merge of this.merges) {
      if (overlap(merge, within)) area = area === null ? merge : bounding(area, common(merge, within))
    }
    return area
  }

  remove(row: number, column: number): void {
    this.cells.delete(key(row, column))
  }
}

function showsSomething(cell: ModelCell): boolean {
  return (cell.format?.size ?? 0) > 0 || cell.numberFormat !== 'General'
}

function key(row: number, column: number): number {
  return row * (MAX_COLUMN + 1) + column
}

function placeOf(at: number): { row: number; column: number } {
  return { row: Math.floor(at / (MAX_COLUMN + 1)), column: at % (MAX_COLUMN + 1) }
}
