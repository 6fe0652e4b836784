import type { CSSProperties } from 'react'
import type { PreviewTexts } from '#texts'
import { a1, cellAt, type CellLook, type FormatLocale, type SheetSnapshot } from '#workbook'
import { cellText } from '../cell-text'
import { CellBorders } from './CellBorders'
import { cellColors } from './cell-colors'
import { FindingMark } from './FindingMark'
import type { CellMark } from './finding-marks'
import { RangeShade } from './RangeShade'
import { type MergePart, roomBeside, ROW_HEIGHT, type ShapeColumn } from './sheet-shape'

interface CellViewProps {
  readonly sheet: SheetSnapshot
  readonly row: number
  readonly column: number
  /** Place of the column among the drawn ones. */
  readonly index: number
  readonly columns: readonly ShapeColumn[]
  readonly merge: MergePart | null
  /** Where the cell leads to. */
  readonly link: string | undefined
  /** What was found in the cell. */
  readonly mark: CellMark | undefined
  readonly t: PreviewTexts
  /** Of the row, in pixels. */
  readonly height: number
  /** The look of a cell that holds nothing. */
  readonly lookAt: (row: number, column: number) => CellLook | undefined
  readonly locale: FormatLocale
  readonly date1904: boolean
  readonly dark: boolean
}

const SIDES = { number: 'right', text: 'left', boolean: 'center', error: 'center' } as const
const GROUND = { light: 'FFFFFF', dark: '292929' } as const
const PIXELS_PER_CHARACTER = 6.5
const USUAL_SIZE = 14
const SMALLEST = 11
const INDENT = 9

/** One cell: what stands in it with the look the file gives it, the sign of a finding, and the shade of a selection. */
export function CellView(props: CellViewProps) {
  const { row, column, mark, locale } = props
  return (
    <>
      <RangeShade row={row} column={column} />
      <Content {...props} />
      {mark === undefined ? null : <FindingMark mark={mark} locale={locale} />}
    </>
  )
}

function Content({
  sheet,
  row,
  column,
  index,
  columns,
  merge,
  link,
  t,
  height,
  lookAt,
  locale,
  date1904,
  dark,
}: CellViewProps) {
  const address = a1(row, column)
  const cell = merge === null || merge.kind === 'start' ? cellAt(sheet, row, column) : undefined
  // Merged cells look like the one they start in.
  const at = merge?.kind === 'below' ? merge.from : { row, column }
  const look = cell?.look ?? lookAt(at.row, at.column)
  const ground = dark ? GROUND.dark : GROUND.light
  if (cell === undefined) {
    const { background } = cellColors(look, undefined, ground)
    const isPlain = background === undefined
    return (
      <>
        <span
          className={isPlain ? 'sheet-cell' : 'sheet-cell sheet-filled'}
          style={{ background }}
          data-cell={address}
        />
        <CellBorders borders={look?.borders} />
      </>
    )
  }
  const { text, kind, color, message } = cellText(cell, locale, date1904)
  const colors = cellColors(look, color, ground)
  const side = look?.align ?? SIDES[kind]
  const width = columns[index]?.width ?? 0
  const wrapped = look?.wrap === true && height > ROW_HEIGHT * 1.5
  const runsOn = kind === 'text' && side === 'left' && merge === null && text.length * PIXELS_PER_CHARACTER > width - 16
  const room = runsOn && look?.wrap !== true ? roomBeside(sheet, columns, row, index) : 0
  const style: CSSProperties = { textAlign: side, ...colors, ...fontStyle(look, height) }
  if (room > 0) style.inlineSize = width + room - 16
  const classes = [
    'sheet-cell',
    wrapped && 'sheet-wrapped',
    look?.vertical !== undefined && `sheet-${look.vertical}`,
    room > 0 && 'sheet-runs-on',
    colors.background !== undefined && 'sheet-filled',
    link !== undefined && 'sheet-link',
    side === 'right' && 'sheet-from-end',
  ]
  if (message !== undefined) {
    return (
      <>
        <span className={classes.filter(Boolean).join(' ')} style={style} data-cell={address} title={message}>
          {text}
          <span className="sheet-hidden">: {message}</span>
        </span>
        <CellBorders borders={look?.borders} />
      </>
    )
  }
  const long = room === 0 && text.length * PIXELS_PER_CHARACTER > width - 16
  return (
    <>
      <span
        className={classes.filter(Boolean).join(' ')}
        style={style}
        data-cell={address}
        title={link === undefined ? (long ? text : undefined) : t.linkTo(link)}
      >
        {room > 0 ? <span className="sheet-run">{text}</span> : text}
        {link === undefined ? null : <span className="sheet-hidden">. {t.linkTo(link)}</span>}
      </span>
      <CellBorders borders={look?.borders} />
    </>
  )
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
