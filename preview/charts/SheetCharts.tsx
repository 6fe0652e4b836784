import { makeStyles } from '@fluentui/react-components'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import type { DataGridHandle } from 'react-data-grid'
import type { PreviewTexts } from '#texts'
import type { FormatLocale, SheetSnapshot, WorkbookSnapshot } from '#workbook'
import type { SheetShape } from '../sheet/sheet-shape'
import { chartBox, type DrawnSizes } from './chart-places'
import { chartFigures } from './chart-figures'
import { ChartPicture } from './ChartPicture'

interface SheetChartsProps {
  readonly sheet: SheetSnapshot
  /** Charts may show cells of other sheets. */
  readonly workbook: WorkbookSnapshot
  readonly shape: SheetShape
  readonly sizes: DrawnSizes
  /** Pixels that letters, frozen rows and row numbers take. */
  readonly inset: { readonly top: number; readonly left: number }
  readonly grid: RefObject<DataGridHandle | null>
  readonly locale: FormatLocale
  readonly t: PreviewTexts
}

const useStyles = makeStyles({
  // The mouse goes through to the cells.
  window: { position: 'absolute', overflow: 'hidden', pointerEvents: 'none' },
  moved: { position: 'absolute', top: 0, left: 0 },
})

/** The charts of a sheet, over its cells, wherever the grid is scrolled to. */
export function SheetCharts({ sheet, workbook, shape, sizes, inset, grid, locale, t }: SheetChartsProps) {
  const styles = useStyles()
  const shown = useRef<HTMLDivElement>(null)
  const moved = useRef<HTMLDivElement>(null)
  const { charts } = sheet
  const drawn = useMemo(
    () =>
      (charts ?? []).flatMap((chart) => {
        const box = chartBox(chart.over, shape, sizes)
        return box === null ? [] : [{ box, chart, figures: chartFigures(chart, workbook, locale) }]
      }),
    [charts, shape, sizes, workbook, locale],
  )
  useEffect(() => {
    const element = grid.current?.element
    if (element === null || element === undefined) return
    const follow = (): void => {
      if (moved.current === null || shown.current === null) return
      moved.current.style.transform = `translate(${String(-element.scrollLeft)}px, ${String(-element.scrollTop)}px)`
      shown.current.style.width = `${String(Math.max(0, element.clientWidth - inset.left))}px`
      shown.current.style.height = `${String(Math.max(0, element.clientHeight - inset.top))}px`
    }
    follow()
    element.addEventListener('scroll', follow, { passive: true })
    const sized = new ResizeObserver(follow)
    sized.observe(element)
    return () => {
      element.removeEventListener('scroll', follow)
      sized.disconnect()
    }
  }, [grid, inset.left, inset.top])
  return (
    <div ref={shown} className={styles.window} style={inset}>
      <div ref={moved} className={styles.moved}>
        {drawn.map(({ box, chart, figures }, at) => (
          <ChartPicture key={at} box={box} figures={figures} label={t.chart(chart.title, chart.description)} />
        ))}
      </div>
    </div>
  )
}
