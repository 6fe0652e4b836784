import { Cell as GridCell, type CellRendererProps } from 'react-data-grid'
import { useIsSelected } from './RangeShade'

/** Key of the column of row numbers. */
export const NUMBERS = 'row'

/** A cell of the grid that knows whether it is part of the selected range, and a row number as the row's header. */
export function SheetCell(props: CellRendererProps<number, number>) {
  const isNumber = props.column.key === NUMBERS
  const selected = useIsSelected(props.row, props.column.key)
  return (
    <GridCell
      {...props}
      {...(isNumber ? { role: 'rowheader', 'aria-selected': undefined } : selected ? { 'aria-selected': true } : {})}
    />
  )
}
