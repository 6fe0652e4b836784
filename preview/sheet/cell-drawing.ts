import type { CSSProperties } from 'react'
import type { PreviewTexts } from '#texts'
import {
  a1,
  type Cell,
  cellAt,
  type CellBorders,
  type CellLook,
  type FormatLocale,
  type SheetSnapshot,
} from '#workbook'
import { cellText } from '../cell-text'
import { cellColors } from './cell-colors'
import type { CellMark, MarkAt } from './finding-marks'
import { type MergePart, roomBeside, ROW_HEIGHT, type ShapeColumn } from './sheet-shape'

/** How one cell is drawn: plain facts, so that the grid's own cell can be told before its content is drawn. */
export interface CellDrawing {
  /** "F14" */
  readonly address: string
  /** Classes of the grid's own cell. */
  readonly frame: string
  /** Classes of what stands in it. */
  readonly classes: string
  readonly style: CSSProperties | undefined
  readonly text: string
  /** The text goes on over the empty cells beside it. */
  readonly runsOn: boolean
  readonly title: string | undefined
  /** Said after the text to who listens: the sentence behind an error, where a link leads. */
  readonly said: string | undefined
  readonly borders: CellBorders | undefined
  readonly mark: CellMark | undefined
}

export type DrawingAt = (row: number, column: number) => CellDrawing

export interface DrawnSheet {
  readonly sheet: SheetSnapshot
  readonly columns: readonly ShapeColumn[]
  readonly heightOf: (row: number) => number
  readonly mergeAt: (row: number, column: number) => MergePart | null
  readonly linkAt: (row: number, column: number) => string | undefined
  readonly markAt: MarkAt
  /** The look of a cell that holds nothing. */
  readonly lookAt: (row: number, column: number) => CellLook | undefined
  readonly locale: FormatLocale
  readonly date1904: boolean
  readonly dark: boolean
  readonly t: PreviewTexts
}

const SIDES = { number: 'right', text: 'left', boolean: 'center', error: 'center' } as const
const GROUND = { light: 'FFFFFF', dark: '292929' } as const
const PIXELS_PER_CHARACTER = 6.5
/** A wide letter takes as much; a text shorter than this in its cell surely fits. */
const PIXELS_AT_MOST = 13
const PADDING = 16
const USUAL_SIZE = 14
const SMALLEST = 11
const INDENT = 9
/** A few screens; the grid asks for each cell more than once, and again on the way back. */
const MOST_KEPT = 6_000

/** Tells how the cells of a sheet are drawn. */
export function cellDrawings(drawn: DrawnSheet): DrawingAt {
  const kept = new Map<number, CellDrawing>()
  const index = new Map(drawn.columns.map(({ column }, at) => [column, at]))
  return (row, column) => {
    const key = row * 16_384 + column
    const known = kept.get(key)
    if (known !== undefined) return known
    if (kept.size >= MOST_KEPT) kept.clear()
    const drawing = drawingOf(drawn, row, column, index.get(column) ?? 0)
    kept.set(key, drawing)
    return drawing
  }
}

function drawingOf(drawn: DrawnSheet, row: number, column: number, index: number): CellDrawing {
  const merge = drawn.mergeAt(row, column)
  const cell = merge === null || merge.kind === 'start' ? cellAt(drawn.sheet, row, column) : undefined
  // Merged cells look like the one they start in.
  const at = merge?.kind === 'below' ? merge.from : { row, column }
  const look = cell?.look ?? drawn.lookAt(at.row, at.column)
  const mark = drawn.markAt(row, column)
  const content =
    cell === undefined
      ? emptyContent(look, drawn.dark)
      : filledContent(drawn, { cell, look, merge, row, column, index })
  const { borders } = look ?? {}
  const filled = content.style?.background !== undefined
  const bare = content.said === undefined && borders === undefined && mark === undefined
  return {
    address: a1(row, column),
    // The height of a row is a matter of the cell around; a fill takes all of it.
    frame: classNames(
      bare && !content.sticksOut && drawn.heightOf(row) >= ROW_HEIGHT && 'sheet-flat',
      content.runsOn && 'sheet-over',
      filled && 'sheet-flush',
      look?.vertical !== undefined && `sheet-${look.vertical}`,
      mark !== undefined && `sheet-marked-${mark.severity}`,
    ),
    classes: classNames(
      'sheet-cell',
      filled && 'sheet-filled',
      look?.vertical !== undefined && `sheet-${look.vertical}`,
      content.classes,
    ),
    style: content.style,
    text: content.text,
    runsOn: content.runsOn,
    title: content.title,
    said: content.said,
    borders,
    mark,
  }
}

interface Content extends Pick<CellDrawing, 'classes' | 'style' | 'text' | 'runsOn' | 'title' | 'said'> {
  /** May be larger than its cell, which then has to cut it off or let it through. */
  readonly sticksOut: boolean
}

function emptyContent(look: CellLook | undefined, dark: boolean): Content {
  const { background } = cellColors(look, undefined, dark ? GROUND.dark : GROUND.light)
  const style = background === undefined ? undefined : { background }
  return { classes: '', style, text: '', runsOn: false, sticksOut: false, title: undefined, said: undefined }
}

interface FilledCell {
  readonly cell: Cell
  readonly look: CellLook | undefined
  readonly merge: MergePart | null
  readonly row: number
  readonly column: number
  readonly index: number
}

function filledContent(drawn: DrawnSheet, { cell, look, merge, row, column, index }: FilledCell): Content {
  const { sheet, columns, locale, date1904, dark, t } = drawn
  const { text, kind, color, message } = cellText(cell, locale, date1904)
  const height = drawn.heightOf(row)
  const link = drawn.linkAt(row, column)
  const colors = cellColors(look, color, dark ? GROUND.dark : GROUND.light)
  const side = look?.align ?? SIDES[kind]
  const width = columns[index]?.width ?? 0
  const isLong = text.length * PIXELS_PER_CHARACTER > width - PADDING
  const mayRunOn = isLong && kind === 'text' && side === 'left' && merge === null && look?.wrap !== true
  const room = mayRunOn && message === undefined ? roomBeside(sheet, columns, row, index) : 0
  const runsOn = room > 0
  const style: CSSProperties = { ...colors, ...fontStyle(look, height) }
  if (runsOn) style.inlineSize = width + room - PADDING
  const wrapped = look?.wrap === true && height > ROW_HEIGHT * 1.5
  const linked = link === undefined ? undefined : t.linkTo(link)
  return {
    classes: classNames(
      wrapped && 'sheet-wrapped',
      runsOn && 'sheet-runs-on',
      // Cutting a text off costs the browser a layer: only where there may be something to cut.
      !runsOn && text.length * PIXELS_AT_MOST * (look?.scale ?? 1) > width - PADDING && 'sheet-cut',
      message === undefined && link !== undefined && 'sheet-link',
      side === 'right' && 'sheet-from-end',
      side === 'center' && 'sheet-centered',
    ),
    style: Object.keys(style).length === 0 ? undefined : style,
    text,
    runsOn,
    sticksOut: runsOn || wrapped || text.includes('\n') || (look?.scale ?? 1) !== 1,
    title: message ?? linked ?? (isLong && !runsOn ? text : undefined),
    said: message === undefined ? linked && `. ${linked}` : `: ${message}`,
  }
}

function fontStyle(look: CellLook | undefined, height: number): CSSProperties {
  if (look === undefined) return {}
  const { bold, italic, underline, strike, scale = 1, indent = 0 } = look
  const lines = [underline === true && 'underline', strike === true && 'line-through'].filter(Boolean)
  // No larger than the row has room for.
  const size = Math.min(USUAL_SIZE * scale, Math.max(USUAL_SIZE, height - 6))
  return {
    ...(bold === true ? { fontWeight: 600 } : {}),
    ...(italic === true ? { fontStyle: 'italic' } : {}),
    ...(lines.length === 0 ? {} : { textDecoration: lines.join(' ') }),
    ...(scale === 1 ? {} : { fontSize: Math.max(SMALLEST, size), lineHeight: 1.3 }),
    ...(indent === 0 ? {} : { paddingInlineStart: 8 + indent * INDENT }),
  }
}

function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
