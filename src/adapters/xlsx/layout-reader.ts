import type { CellLook, LookSpan, RowShape, SheetLayout } from '#workbook'
import { type CellFormat, formatAt } from './styles-reader'

const USUAL_HEIGHT = 15
// What a file may ask of a picture; more is left plain.
const MOST_SPANS = 200_000

/** Gathers what a picture of a sheet needs, while its part is read: heights, and looks of cells that hold nothing. */
export class LayoutReader {
  private rowHeight = USUAL_HEIGHT
  private readonly rows: RowShape[] = []
  private readonly looks: LookSpan[] = []
  private span: { row: number; from: number; to: number; style: number; look: CellLook } | null = null

  constructor(private readonly formats: readonly CellFormat[]) {}

  /** Before the rows. */
  usual(height: string | undefined): void {
    this.rowHeight = heightIn(height) ?? USUAL_HEIGHT
  }

  row(row: number, hidden: boolean, height: string | undefined, style: number): void {
    const own = heightIn(height)
    const differs = own !== undefined && Math.abs(own - this.rowHeight) > 0.5
    const look = emptyLook(this.formats, style)
    if (!hidden && !differs && look === undefined) return
    if (this.rows.length >= MOST_SPANS) return
    this.rows.push({
      row,
      hidden,
      ...(differs ? { height: own } : {}),
      ...(look === undefined ? {} : { look }),
    })
  }

  cell(row: number, column: number, style: number): void {
    const { span } = this
    if (span !== null && span.row === row && span.style === style && span.to === column - 1) {
      span.to = column
      return
    }
    this.close()
    const look = emptyLook(this.formats, style)
    if (look !== undefined) this.span = { row, from: column, to: column, style, look }
  }

  /** Null where there is nothing to tell. */
  done(): SheetLayout | null {
    this.close()
    const { rowHeight, rows, looks } = this
    return rows.length === 0 && looks.length === 0 ? null : { rowHeight, rows, looks }
  }

  private close(): void {
    if (this.span === null) return
    const { row, from, to, look } = this.span
    if (this.looks.length < MOST_SPANS) this.looks.push({ row, from, to, look })
    this.span = null
  }
}

/** The look of a style, where it shows in an empty cell too. */
export function emptyLook(formats: readonly CellFormat[], style: number): CellLook | undefined {
  const { look } = formatAt(formats, style)
  return look?.fill === undefined && look?.borders === undefined ? undefined : look
}

function heightIn(text: string | undefined): number | undefined {
  const height = Number(text)
  return text !== undefined && height > 0 && height <= 409.5 ? height : undefined
}
