import { createContext, use } from 'react'
import { type CellRange, columnNumber } from '#workbook'
import { isInside } from './cell-range'

/** The selected range; null where only one cell is selected. */
export const SelectedRange = createContext<CellRange | null>(null)

/** @param letters of the column */
export function useIsSelected(row: number, letters: string): boolean {
  const range = use(SelectedRange)
  return range !== null && isInside(range, row, columnNumber(letters) ?? 0)
}

/** Colours a cell that is part of the selected range, with a line where the range ends. */
export function RangeShade({ row, column }: { readonly row: number; readonly column: number }) {
  const range = use(SelectedRange)
  if (range === null || !isInside(range, row, column)) return null
  const sides = [
    row === range.top && 'top',
    column === range.right && 'right',
    row === range.bottom && 'bottom',
    column === range.left && 'left',
  ]
  return <span aria-hidden className="sheet-shade" data-edges={sides.filter(Boolean).join(' ')} />
}
