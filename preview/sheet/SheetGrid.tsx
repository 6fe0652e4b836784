import 'react-data-grid/lib/styles.css'
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { createContext, type Key, type KeyboardEvent, use, useEffect, useMemo, useRef } from 'react'
import { Cell as GridCell, type CellRendererProps, type Column, DataGrid, type DataGridHandle } from 'react-data-grid'
import type { Finding } from '#findings'
import type { PreviewTexts } from '#texts'
import {
  a1Range,
  cellAt,
  type CellPosition,
  type CellRange,
  columnLetters,
  columnNumber,
  type FormatLocale,
  type SheetSnapshot,
} from '#workbook'
import type { Corners, Selection } from '../preview-workbook'
import { editableText } from '../typed-input'
import type { SheetCommands } from '../use-sheet-commands'
import { CellEditor, type EditorStep } from './CellEditor'
import { CellView } from './CellView'
import { isOne, rangeBetween, type ShownCells } from './cell-range'
import { columnNeeds } from './column-needs'
import { markFinder } from './finding-marks'
import { SelectedRange, useIsSelected } from './RangeShade'
import { linkFinder, lookFinder, mergeFinder, ROW_HEIGHT, rowHeights, sheetShape } from './sheet-shape'
import { useRangeSelection } from './use-range-selection'
import './sheet-grid.css'

export interface SheetGridProps {
  readonly sheet: SheetSnapshot
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

const NUMBERS = 'row'
const MOST_FROZEN = 100
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
  numbers: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
    paddingInline: '2px',
  },
  letters: { padding: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  letter: { display: 'block', textAlign: 'center' },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    boxShadow: `inset 0 -2px ${tokens.colorCompoundBrandStroke}`,
  },
})

const SelectedColumn = createContext(0)

function Letter({ column }: { readonly column: number }) {
  const styles = useStyles()
  const here = use(SelectedColumn) === column
  return (
    <span className={mergeClasses(styles.letter, here && styles.here)} data-letters={columnLetters(column)}>
      {columnLetters(column)}
    </span>
  )
}

/** A cell of the grid that knows whether it is part of the selected range, and a row number as the row's header. */
function SheetCell(props: CellRendererProps<number, number>) {
  const isNumber = props.column.key === NUMBERS
  const selected = useIsSelected(props.row, columnNumber(props.column.key) ?? 0)
  return (
    <GridCell
      {...props}
      {...(isNumber ? { role: 'rowheader', 'aria-selected': undefined } : selected ? { 'aria-selected': true } : {})}
    />
  )
}

/** One sheet as a grid: letters, numbers, frozen rows, editing by keyboard and mouse. */
export function SheetGrid({ sheet, date1904, selection, locale, dark, narrow, t, ...calls }: SheetGridProps) {
  const { findings, commands, onSelect, onEditInBar, onFollow } = calls
  const styles = useStyles()
  const grid = useRef<DataGridHandle>(null)
  const typing = useRef(false)
  const step = useRef<(by: EditorStep) => void>(() => undefined)
  const { jump } = selection
  const { layout, columns: shaped } = sheet
  // Only a jump can lead to a cell that is not drawn; walking the grid cannot.
  const shape = useMemo(
    () => sheetShape(sheet, selection, columnNeeds(sheet, locale, date1904)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
    [sheet, jump, locale, date1904],
  )
  const heights = useMemo(() => rowHeights(sheet, shape.columns), [sheet, shape])
  const lookAt = useMemo(() => lookFinder({ layout, columns: shaped }), [layout, shaped])
  // The grid gives frozen rows one height; for one row of headers that is its own.
  const [header] = shape.frozen
  const frozenHeight =
    shape.frozen.length === 1 ? Math.min(MOST_FROZEN, heights.get(header ?? 0) ?? ROW_HEIGHT) : ROW_HEIGHT
  const linkAt = useMemo(() => linkFinder(sheet.links), [sheet.links])
  const mergeAt = useMemo(() => mergeFinder(sheet.merges), [sheet.merges])
  const markAt = useMemo(() => markFinder(findings, sheet.name), [findings, sheet.name])
  const shown = useMemo(
    (): ShownCells => ({
      rows: [...shape.frozen, ...shape.rows],
      columns: shape.columns.map(({ column }) => column),
    }),
    [shape],
  )
  const { corners } = selection
  const whole = useMemo(
    () => rangeBetween(corners?.from ?? selection, corners?.to ?? selection, sheet.merges),
    [corners, selection, sheet.merges],
  )
  const several = useSame(isOne(whole) ? null : whole)

  const rowIndexOf = (row: number): number => {
    const frozen = shape.frozen.indexOf(row)
    if (frozen >= 0) return frozen - shape.frozen.length
    return sortedIndex(shape.rows, row)
  }
  const columnIndexOf = (column: number): number =>
    shape.columns.findIndex((candidate) => candidate.column === column) + 1
  const placeOf = ({ row, column }: CellPosition) => ({ idx: columnIndexOf(column), rowIdx: rowIndexOf(row) })
  const rowOf = (rowIdx: number): number | undefined =>
    rowIdx >= 0 ? shape.rows[rowIdx] : shape.frozen[shape.frozen.length + rowIdx]

  const columns = useMemo((): Column<number, number>[] => {
    const numbers: Column<number, number> = {
      key: NUMBERS,
      name: '',
      width: String(shape.rows.at(-1) ?? 0).length * 9 + 18,
      minWidth: 30,
      frozen: true,
      resizable: false,
      headerCellClass: mergeClasses('sheet-numbers', styles.numbers),
      cellClass: mergeClasses('sheet-numbers', styles.numbers),
      summaryCellClass: mergeClasses('sheet-numbers', styles.numbers),
      renderHeaderCell: () => <span className="sheet-hidden">{t.rowNumber}</span>,
      renderCell: ({ row }) => <span data-row={row}>{row}</span>,
      renderSummaryCell: ({ row }) => <span data-row={row}>{row}</span>,
    }
    const cells = shape.columns.map(({ column, width }, index): Column<number, number> => {
      const view = (row: number) => (
        <CellView
          {...{ sheet, row, column, index, locale, date1904, dark }}
          height={shape.frozen.includes(row) ? frozenHeight : (heights.get(row) ?? ROW_HEIGHT)}
          lookAt={lookAt}
          columns={shape.columns}
          merge={mergeAt(row, column)}
          link={linkAt(row, column)}
          mark={markAt(row, column)}
          t={t}
        />
      )
      return {
        key: columnLetters(column),
        name: columnLetters(column),
        width,
        minWidth: 28,
        resizable: true,
        editable: true,
        headerCellClass: styles.letters,
        renderHeaderCell: () => <Letter column={column} />,
        ...(sheet.merges.length === 0
          ? {}
          : {
              colSpan: (args) => {
                const merge = args.type === 'HEADER' ? null : mergeAt(args.row, column)
                return merge !== null && merge.kind !== 'covered'
                  ? shownColumns(shape.columns, index, column + merge.columns - 1)
                  : 1
              },
            }),
        renderCell: ({ row }) => view(row),
        renderSummaryCell: ({ row }) => view(row),
        renderEditCell: ({ row, onClose }) => (
          <CellEditor
            {...{ row, column, t }}
            text={typing.current ? '' : editableText(cellAt(sheet, row, column), locale, date1904)}
            onCommit={(text) => commands.type(row, column, text)}
            onStep={(by) => step.current(by)}
            onCancel={() => onClose(false, true)}
            onLeave={() => onClose(false, false)}
          />
        ),
        editorOptions: { commitOnOutsideClick: false, closeOnExternalRowChange: false },
      }
    })
    return [numbers, ...cells]
  }, [
    sheet,
    shape,
    heights,
    frozenHeight,
    lookAt,
    mergeAt,
    linkAt,
    markAt,
    locale,
    dark,
    date1904,
    t,
    styles,
    commands,
  ])

  // The grid library says so only of whole rows.
  useEffect(() => grid.current?.element?.setAttribute('aria-multiselectable', 'true'), [])
  // Follow jumps from outside (a finding, the name box, another tab); the keyboard stays where it was.
  useEffect(() => {
    const idx = columnIndexOf(selection.column)
    const rowIdx = rowIndexOf(selection.row)
    if (idx < 1) return
    grid.current?.setActivePosition(
      { idx, rowIdx },
      { shouldFocus: selection.focus === true || (narrow && jump > 0 && isKeyboardLost()) },
    )
    grid.current?.scrollToCell(rowIdx >= 0 ? { idx, rowIdx } : { idx })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a jump moves the grid; its own selection does not
  }, [jump, shape])

  useEffect(() => {
    step.current = ({ rows, columns: cells }) => {
      const rowIdx = Math.min(shape.rows.length - 1, Math.max(-shape.frozen.length, rowIndexOf(selection.row) + rows))
      const idx = Math.min(shape.columns.length, Math.max(1, columnIndexOf(selection.column) + cells))
      grid.current?.setActivePosition({ idx, rowIdx }, { shouldFocus: true })
    }
  })
  const startEditing = (typed: boolean): void => {
    const rowIdx = rowIndexOf(selection.row)
    if (rowIdx < 0) {
      onEditInBar()
      return
    }
    typing.current = typed
    grid.current?.setActivePosition({ idx: columnIndexOf(selection.column), rowIdx }, { enableEditor: true })
  }
  const range = useRangeSelection({ sheet, shown, selection, whole, several, grid, placeOf, commands, onSelect })
  const onKeyDownCapture = (event: KeyboardEvent<HTMLDivElement>): void => {
    const isEditor = event.target instanceof HTMLInputElement
    if (isEditor) return
    // The grid would open an editor for what is pasted.
    const pastes = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v'
    if (event.key === 'Tab' || pastes) event.stopPropagation()
    else if (range.onKey(event)) {
      event.preventDefault()
      event.stopPropagation()
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      event.stopPropagation()
      commands.clear(range.selected())
    } else if (event.key === 'F2' || event.key === 'Enter') {
      event.preventDefault()
      event.stopPropagation()
      const link = event.key === 'Enter' ? linkAt(selection.row, selection.column) : undefined
      if (link === undefined) startEditing(false)
      else onFollow(link)
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.stopPropagation()
      startEditing(true)
    }
  }
  return (
    <div
      className={mergeClasses('sheet-grid', styles.frame)}
      onKeyDownCapture={onKeyDownCapture}
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
            rowHeight={heights.size === 0 ? ROW_HEIGHT : (row) => heights.get(row) ?? ROW_HEIGHT}
            headerRowHeight={ROW_HEIGHT}
            summaryRowHeight={frozenHeight}
            onCellClick={({ row, column }, event) => {
              const place = shape.columns[column.idx - 1]
              const link = place === undefined ? undefined : linkAt(row, place.column)
              if (link === undefined) return
              event.preventGridDefault()
              onFollow(link)
            }}
            onActivePositionChange={({ rowIdx, column }) => {
              const row = rowOf(rowIdx)
              if (row === undefined || column === undefined || column.key === NUMBERS) return
              const place = shape.columns[column.idx - 1]
              if (place !== undefined && (row !== selection.row || place.column !== selection.column))
                onSelect({ row, column: place.column })
            }}
          />
        </SelectedRange>
      </SelectedColumn>
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
  return activeElement === null || activeElement === document.body || activeElement.closest('aside') !== null
}

function identity(row: number): number {
  return row
}

function shownColumns(columns: readonly { column: number }[], index: number, last: number): number {
  let span = 1
  while ((columns[index + span]?.column ?? Infinity) <= last) span++
  return span
}

/** Where `row` stands in a sorted list, or where it would stand. */
function sortedIndex(rows: readonly number[], row: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] as number) < row) low = middle + 1
    else high = middle
  }
  return Math.min(low, rows.length - 1)
}
