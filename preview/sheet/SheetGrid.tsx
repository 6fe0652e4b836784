import 'react-data-grid/lib/styles.css'
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type Key, lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { type CellRendererProps, DataGrid, type DataGridHandle } from 'react-data-grid'
import type { Finding } from '#findings'
import type { PreviewTexts } from '#texts'
import {
  a1Range,
  type CellPosition,
  type CellRange,
  type FormatLocale,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '#workbook'
import type { Corners, Selection } from '../preview-workbook'
import type { SheetCommands } from '../use-sheet-commands'
import type { EditorStep } from './CellEditor'
import { isOne, rangeBetween, type ShownCells } from './cell-range'
import { SelectedColumn } from './ColumnLetter'
import { gridPlaces } from './grid-places'
import { dropCountingRules } from './lighter-styles'
import { SelectedRange } from './RangeShade'
import { NUMBERS, SheetCell } from './SheetCell'
import { onSheetKey, type SheetActions } from './sheet-keys'
import { ROW_HEIGHT } from './sheet-shape'
import { useRangeSelection } from './use-range-selection'
import { numbersWidth, useSheetColumns } from './use-sheet-columns'
import { useSheetDrawing } from './use-sheet-drawing'
import './sheet-grid.css'

export interface SheetGridProps {
  readonly sheet: SheetSnapshot
  readonly workbook: WorkbookSnapshot
  readonly date1904: boolean
  readonly selection: Selection
  readonly locale: FormatLocale
  readonly dark: boolean
  /** Where the page is narrow the sheet hides the pane, and takes over its keyboard. */
  readonly narrow: boolean
  readonly t: PreviewTexts
  /** What was found in this workbook; none where the marks are off. */
  readonly findings: readonly Finding[]
  readonly commands: SheetCommands
  readonly onSelect: (place: CellPosition, corners?: Corners) => void
  /** Follows a link in a cell. */
  readonly onFollow: (target: string) => void
  /** Cells in frozen rows are edited in the formula bar. */
  readonly onEditInBar: () => void
}

const SheetCharts = lazy(async () => ({ default: (await import('../charts/SheetCharts')).SheetCharts }))

const RENDERERS = {
  renderCell: (key: Key, props: CellRendererProps<number, number>) => <SheetCell key={key} {...props} />,
}

const useStyles = makeStyles({
  frame: { height: '100%', minHeight: 0, minWidth: 0, position: 'relative' },
  grid: {
    '--rdg-color': tokens.colorNeutralForeground1,
    '--rdg-background-color': tokens.colorNeutralBackground1,
    '--rdg-header-background-color': tokens.colorNeutralBackground3,
    '--rdg-summary-border-color': tokens.colorNeutralStroke1,
    '--rdg-border-color': tokens.colorNeutralStroke2,
    '--rdg-row-hover-background-color': tokens.colorNeutralBackground1,
    '--rdg-selection-color': tokens.colorCompoundBrandStroke,
    '--sheet-error': tokens.colorPaletteRedForeground1,
    '--sheet-warning': tokens.colorPaletteDarkOrangeForeground1,
    '--sheet-info': tokens.colorPaletteBlueForeground2,
    height: '100%',
    border: 'none',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
  },
})

/** One sheet as a grid: letters, numbers, frozen rows, editing by keyboard and mouse. */
export function SheetGrid({ sheet, workbook, date1904, selection, locale, dark, narrow, t, ...calls }: SheetGridProps) {
  const { findings, commands, onSelect, onEditInBar, onFollow } = calls
  const styles = useStyles()
  const grid = useRef<DataGridHandle>(null)
  const typing = useRef(false)
  const step = useRef<(by: EditorStep) => void>(() => undefined)
  const { jump, corners } = selection
  const drawn = useSheetDrawing({ sheet, selection, findings, locale, date1904, dark, t })
  const { shape, heights, rowHeight, frozenHeight, linkAt, mergeAt, drawingAt } = drawn
  const places = useMemo(() => gridPlaces(shape), [shape])
  const shown = useMemo(
    (): ShownCells => ({
      rows: [...shape.frozen, ...shape.rows],
      columns: shape.columns.map(({ column }) => column),
    }),
    [shape],
  )
  const whole = useMemo(
    () => rangeBetween(corners?.from ?? selection, corners?.to ?? selection, sheet.merges),
    [corners, selection, sheet.merges],
  )
  const several = useSame(isOne(whole) ? null : whole)
  const columns = useSheetColumns({
    ...{ sheet, shape, drawingAt, mergeAt, locale, date1904, t, commands, typing, step },
  })
  const range = useRangeSelection({ sheet, shown, selection, whole, several, grid, places, commands, onSelect })

  // Columns that a person made wider or narrower here; the file never knows.
  const [resized, setResized] = useState<ReadonlyMap<number, number>>(new Map())
  const sizes = useMemo(() => {
    const widths = new Map(shape.columns.map(({ column, width }) => [column, width]))
    return {
      widthOf: (column: number) => resized.get(column) ?? widths.get(column) ?? 0,
      heightOf: (row: number) => heights.get(row) ?? ROW_HEIGHT,
    }
  }, [shape, heights, resized])
  const inset = useMemo(
    () => ({ top: ROW_HEIGHT + shape.frozen.length * frozenHeight, left: numbersWidth(shape) }),
    [shape, frozenHeight],
  )

  useEffect(() => dropCountingRules(document.styleSheets), [])
  // The grid library says so only of whole rows.
  useEffect(() => grid.current?.element?.setAttribute('aria-multiselectable', 'true'), [])
  // Follow jumps from outside (a finding, the name box, another tab); the keyboard stays where it was.
  useEffect(() => {
    const { idx, rowIdx } = places.of(selection)
    if (idx < 1) return
    grid.current?.setActivePosition(
      { idx, rowIdx },
      { shouldFocus: selection.focus === true || (narrow && jump > 0 && isKeyboardLost()) },
    )
    grid.current?.scrollToCell(rowIdx >= 0 ? { idx, rowIdx } : { idx })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a jump moves the grid; its own selection does not
  }, [jump, shape])
  useEffect(() => {
    step.current = (by) => grid.current?.setActivePosition(places.movedBy(selection, by), { shouldFocus: true })
  })

  const startEditing = (typed: boolean): void => {
    const place = places.of(selection)
    if (place.rowIdx < 0) {
      onEditInBar()
      return
    }
    typing.current = typed
    grid.current?.setActivePosition(place, { enableEditor: true })
  }
  const follow = (row: number, column: number): boolean => {
    const link = linkAt(row, column)
    if (link !== undefined) onFollow(link)
    return link !== undefined
  }
  const actions: SheetActions = {
    onRangeKey: range.onKey,
    onClear: () => commands.clear(range.selected()),
    onFollow: () => follow(selection.row, selection.column),
    onEdit: startEditing,
  }
  return (
    <div
      className={mergeClasses('sheet-grid', styles.frame)}
      onKeyDownCapture={(event) => onSheetKey(event, actions)}
      onMouseDownCapture={range.onMouseDown}
      onMouseMove={range.onMouseMove}
      onDoubleClickCapture={() => {
        typing.current = false
      }}
      onCopy={range.onCopy}
      onCut={range.onCopy}
      onPaste={(event) => {
        if (event.target instanceof HTMLInputElement) return
        event.preventDefault()
        commands.paste(event.clipboardData.getData('text/plain'), shown, range.selected())
      }}
    >
      <span role="status" className="sheet-hidden">
        {several === null ? '' : t.rangeSelected(a1Range(several))}
      </span>
      <SelectedColumn value={selection.column}>
        <SelectedRange value={several}>
          <DataGrid
            renderers={RENDERERS}
            ref={grid}
            className={mergeClasses(styles.grid, dark ? 'rdg-dark' : 'rdg-light')}
            aria-label={t.grid(sheet.name)}
            aria-description={t.gridHint}
            columns={columns}
            rows={shape.rows}
            topSummaryRows={shape.frozen}
            rowKeyGetter={identity}
            rowHeight={rowHeight}
            headerRowHeight={ROW_HEIGHT}
            summaryRowHeight={frozenHeight}
            onColumnResize={({ idx }, width) => {
              const at = places.columnAt(idx)
              if (at !== undefined) setResized((known) => new Map(known).set(at, width))
            }}
            onCellClick={({ row, column }, event) => {
              const at = places.columnAt(column.idx)
              if (at !== undefined && follow(row, at)) event.preventGridDefault()
            }}
            onActivePositionChange={({ rowIdx, column }) => {
              const row = places.rowAt(rowIdx)
              if (row === undefined || column === undefined || column.key === NUMBERS) return
              const at = places.columnAt(column.idx)
              if (at !== undefined && (row !== selection.row || at !== selection.column)) onSelect({ row, column: at })
            }}
          />
        </SelectedRange>
      </SelectedColumn>
      {sheet.charts === undefined ? null : (
        <Suspense>
          <SheetCharts {...{ sheet, workbook, shape, sizes, inset, grid, locale, t }} />
        </Suspense>
      )}
    </div>
  )
}

/** The same object as long as the range is the same, so that only another range is drawn. */
function useSame(range: CellRange | null): CellRange | null {
  const key = range === null ? '' : a1Range(range)
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says it all
  return useMemo(() => range, [key])
}

function isKeyboardLost(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || activeElement.closest('[data-side=pane]') !== null
}

function identity(row: number): number {
  return row
}
