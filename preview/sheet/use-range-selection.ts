import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, type RefObject, useRef } from 'react'
import type { DataGridHandle } from 'react-data-grid'
import { type CellPosition, type CellRange, columnNumber, positionFromA1, type SheetSnapshot } from '#workbook'
import type { Corners, Selection } from '../preview-workbook'
import type { SheetCommands } from '../use-sheet-commands'
import { isInside, movedBy, type ShownCells, shownIn, usedRange } from './cell-range'
import type { GridPlaces } from './grid-places'
import { ROW_HEIGHT } from './sheet-shape'

interface RangeSelectionProps {
  readonly sheet: SheetSnapshot
  readonly shown: ShownCells
  readonly selection: Selection
  /** What is selected; one cell is a range too. */
  readonly whole: CellRange
  /** The same, null where it is one cell. */
  readonly several: CellRange | null
  readonly grid: RefObject<DataGridHandle | null>
  readonly places: GridPlaces
  readonly commands: SheetCommands
  readonly onSelect: (place: CellPosition, corners?: Corners) => void
}

/** Selecting more than one cell, by keyboard and mouse, and what one does with them. The grid itself knows one cell. */
export function useRangeSelection(props: RangeSelectionProps) {
  const { sheet, shown, selection, whole, several, grid, places, commands, onSelect } = props
  const { corners } = selection
  const dragging = useRef(false)

  const scrollTo = (cell: CellPosition): void => {
    const { idx, rowIdx } = places.of(cell)
    grid.current?.scrollToCell(rowIdx >= 0 ? { idx, rowIdx } : { idx })
  }
  const selected = (): ShownCells => shownIn(shown, whole)
  const extendTo = (to: CellPosition): void => {
    const from = corners?.from ?? { row: selection.row, column: selection.column }
    onSelect(selection, { from, to })
    scrollTo(to)
  }
  const selectRange = ({ top, left, bottom, right }: CellRange): void => {
    const from = { row: top, column: left }
    const at = isInside({ top, left, bottom, right }, selection.row, selection.column) ? selection : from
    if (at === from) grid.current?.setActivePosition(places.of(from))
    onSelect(at, { from, to: { row: bottom, column: right } })
  }
  const rowRange = (row: number): CellRange => ({ top: row, bottom: row, left: 1, right: shown.columns.at(-1) ?? 1 })
  const columnRange = (column: number): CellRange => ({
    top: 1,
    bottom: Math.max(usedRange(sheet).bottom, selection.row),
    left: column,
    right: column,
  })

  /** Keys for a selection of cells; true where the key was one. */
  const onKey = (event: KeyboardEvent): boolean => {
    const far = event.ctrlKey || event.metaKey
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    if (key === ' ' && (far || event.shiftKey))
      selectRange(far ? columnRange(selection.column) : rowRange(selection.row))
    else if (far && key === 'a') selectRange(usedRange(sheet))
    else if (far && (key === 'd' || key === 'r')) commands.fill(selected(), key === 'd' ? 'down' : 'right')
    else if (key === 'Escape' && several !== null) onSelect(selection)
    else {
      const page = Math.max(1, Math.floor((grid.current?.element?.clientHeight ?? 0) / ROW_HEIGHT) - 3)
      const walks = event.shiftKey || (far && /^(?:Arrow|Home$|End$)/.test(key))
      const from = event.shiftKey ? (corners?.to ?? selection) : selection
      const to = walks ? movedBy({ row: from.row, column: from.column }, { key, far, page }, shown, sheet) : null
      if (to === null) return false
      if (event.shiftKey) extendTo(to)
      else grid.current?.setActivePosition(places.of(to))
    }
    return true
  }
  const onMouseDown = (event: MouseEvent): void => {
    const at = event.button === 0 ? placeUnder(event.target) : null
    dragging.current = at?.kind === 'cell'
    if (at === null) return
    if (at.kind === 'cell' && !event.shiftKey) {
      // The grid itself hears only of another cell; this one may have been part of a range.
      if (several !== null) onSelect(at.place)
      return
    }
    event.preventDefault()
    event.stopPropagation()
    if (at.kind === 'cell') extendTo(at.place)
    else if (at.kind === 'row') selectRange(rowRange(at.row))
    else selectRange(columnRange(at.column))
    focusActive(event.currentTarget)
  }
  const onMouseMove = (event: MouseEvent): void => {
    if (!dragging.current) return
    if ((event.buttons & 1) === 0) {
      dragging.current = false
      return
    }
    const at = placeUnder(event.target)
    const to = corners?.to ?? selection
    if (at?.kind === 'cell' && (at.place.row !== to.row || at.place.column !== to.column)) extendTo(at.place)
  }
  const onCopy = (event: ClipboardEvent<HTMLDivElement>): void => {
    if (event.target instanceof HTMLInputElement) return
    const block = commands.copy(selected(), event.type === 'cut')
    if (block === null) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', block.text)
    event.clipboardData.setData('text/html', block.html)
  }

  return { selected, onKey, onMouseDown, onMouseMove, onCopy }
}

type Under =
  | { readonly kind: 'cell'; readonly place: CellPosition }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number }

/** What of the sheet the mouse is on. */
function placeUnder(target: EventTarget): Under | null {
  const cell = target instanceof Element ? target.closest('.rdg-cell') : null
  const data = cell?.querySelector<HTMLElement>('[data-cell], [data-row], [data-letters]')?.dataset
  if (data?.cell !== undefined) {
    const place = positionFromA1(data.cell)
    return place && { kind: 'cell', place }
  }
  if (data?.row !== undefined) return { kind: 'row', row: Number(data.row) }
  const column = columnNumber(data?.letters ?? '')
  return column === null ? null : { kind: 'column', column }
}

function focusActive(frame: EventTarget & Element): void {
  frame.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus({ preventScroll: true })
}
