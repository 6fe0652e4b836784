import type { FormatLocale } from '#workbook'
import { CellBorders } from './CellBorders'
import type { CellDrawing } from './cell-drawing'
import { FindingMark } from './FindingMark'
import { RangeShade } from './RangeShade'

interface CellViewProps {
  readonly drawing: CellDrawing
  readonly row: number
  readonly column: number
  readonly locale: FormatLocale
}

/** One cell: what stands in it with the look the file gives it, the sign of a finding, and the shade of a selection. */
export function CellView({ drawing, row, column, locale }: CellViewProps) {
  const { address, classes, style, text, runsOn, title, said, borders, mark } = drawing
  return (
    <>
      <RangeShade row={row} column={column} />
      <span className={classes} style={style} data-cell={address} title={title}>
        {runsOn ? <span className="sheet-run">{text}</span> : text}
        {said === undefined ? null : <span className="sheet-hidden">{said}</span>}
      </span>
      {borders === undefined ? null : <CellBorders borders={borders} />}
      {mark === undefined ? null : <FindingMark mark={mark} locale={locale} />}
    </>
  )
}
