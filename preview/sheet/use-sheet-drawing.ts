import { useMemo } from 'react'
import type { Finding } from '#findings'
import type { PreviewTexts } from '#texts'
import type { FormatLocale, SheetSnapshot } from '#workbook'
import type { Selection } from '../preview-workbook'
import { cellDrawings } from './cell-drawing'
import { columnNeeds } from './column-needs'
import { markFinder } from './finding-marks'
import { linkFinder, lookFinder, mergeFinder, ROW_HEIGHT, rowHeights, sheetShape } from './sheet-shape'

const MOST_FROZEN = 100

interface SheetDrawingProps {
  readonly sheet: SheetSnapshot
  readonly selection: Selection
  readonly findings: readonly Finding[]
  readonly locale: FormatLocale
  readonly date1904: boolean
  readonly dark: boolean
  readonly t: PreviewTexts
}

/** What of a sheet is drawn and how, worked out once for as long as the sheet stays the same. */
export function useSheetDrawing({ sheet, selection, findings, locale, date1904, dark, t }: SheetDrawingProps) {
  const { layout, columns: shaped, links, merges, name } = sheet
  const { jump } = selection
  // Only a jump can lead to a cell that is not drawn; walking the grid cannot.
  const shape = useMemo(
    () => sheetShape(sheet, selection, columnNeeds(sheet, locale, date1904)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
    [sheet, jump, locale, date1904],
  )
  const heights = useMemo(() => rowHeights(sheet, shape.columns), [sheet, shape])
  const rowHeight = useMemo(
    () => (heights.size === 0 ? ROW_HEIGHT : (row: number) => heights.get(row) ?? ROW_HEIGHT),
    [heights],
  )
  // The grid gives frozen rows one height; for one row of headers that is its own.
  const [header] = shape.frozen
  const frozenHeight =
    shape.frozen.length === 1 ? Math.min(MOST_FROZEN, heights.get(header ?? 0) ?? ROW_HEIGHT) : ROW_HEIGHT
  const lookAt = useMemo(() => lookFinder({ layout, columns: shaped }), [layout, shaped])
  const linkAt = useMemo(() => linkFinder(links), [links])
  const mergeAt = useMemo(() => mergeFinder(merges), [merges])
  const markAt = useMemo(() => markFinder(findings, name), [findings, name])
  const drawingAt = useMemo(() => {
    const { frozen, columns } = shape
    const heightOf = (row: number): number => (frozen.includes(row) ? frozenHeight : (heights.get(row) ?? ROW_HEIGHT))
    return cellDrawings({ sheet, columns, heightOf, mergeAt, linkAt, markAt, lookAt, locale, date1904, dark, t })
  }, [sheet, shape, heights, frozenHeight, mergeAt, linkAt, markAt, lookAt, locale, date1904, dark, t])
  return { shape, heights, rowHeight, frozenHeight, linkAt, mergeAt, drawingAt }
}
