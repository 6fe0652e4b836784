import type { CSSProperties } from 'react'
import type { PreviewTexts } from '#texts'
import { a1, cellAt, type FormatLocale, type SheetSnapshot } from '#workbook'
import { cellText } from '../cell-text'
import { cellColors } from './cell-colors'
import { FindingMark } from './FindingMark'
import type { CellMark } from './finding-marks'
import { RangeShade } from './RangeShade'
import { type MergePart, roomBeside, type ShapeColumn } from './sheet-shape'

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
  /** The row is high enough for wrapped texts. */
  readonly wrapped: boolean
  readonly locale: FormatLocale
  readonly date1904: boolean
  readonly dark: boolean
}

const SIDES = { number: 'right', text: 'left', boolean: 'center', error: 'center' } as const
const GROUND = { light: 'FFFFFF', dark: '292929' } as const
const PIXELS_PER_CHARACTER = 6.5

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
  wrapped,
  locale,
  date1904,
  dark,
}: CellViewProps) {
  const cell = merge?.kind === 'covered' ? undefined : cellAt(sheet, row, column)
  const address = a1(row, column)
  if (cell === undefined) return <span className="sheet-cell" data-cell={address} />
  const { text, kind, color, message } = cellText(cell, locale, date1904)
  const { look } = cell
  const colors = cellColors(look, color, dark ? GROUND.dark : GROUND.light)
  const side = look?.align ?? SIDES[kind]
  const width = columns[index]?.width ?? 0
  const runsOn = kind === 'text' && side === 'left' && merge === null && text.length * PIXELS_PER_CHARACTER > width - 16
  const room = runsOn && look?.wrap !== true ? roomBeside(sheet, columns, row, index) : 0
  const style: CSSProperties = { textAlign: side, ...colors }
  if (look?.bold === true) style.fontWeight = 600
  if (look?.italic === true) style.fontStyle = 'italic'
  if (room > 0) style.inlineSize = width + room - 16
  const classes = [
    'sheet-cell',
    wrapped && look?.wrap === true && 'sheet-wrapped',
    room > 0 && 'sheet-runs-on',
    colors.background !== undefined && 'sheet-filled',
    link !== undefined && 'sheet-link',
    side === 'right' && 'sheet-from-end',
  ]
  if (message !== undefined) {
    return (
      <span className={classes.filter(Boolean).join(' ')} style={style} data-cell={address} title={message}>
        {text}
        <span className="sheet-hidden">: {message}</span>
      </span>
    )
  }
  const long = room === 0 && text.length * PIXELS_PER_CHARACTER > width - 16
  return (
    <span
      className={classes.filter(Boolean).join(' ')}
      style={style}
      data-cell={address}
      title={link === undefined ? (long ? text : undefined) : t.linkTo(link)}
    >
      {room > 0 ? <span className="sheet-run">{text}</span> : text}
      {link === undefined ? null : <span className="sheet-hidden">. {t.linkTo(link)}</span>}
    </span>
  )
}
