import { a1, a1Range, type Cell, cellAt, type CellRange, sameValue, type SheetSnapshot, WorkbookError } from '#workbook'
import { cellKey, keyColumn, keyRow } from './cell-key'
import type { FileState, SheetState, Touch } from './file-state'
import { withoutMarks } from './marks'
import type { Package } from './package'
import { withFilledCharts } from './put-charts'
import { hasQuotes, withStyles } from './put-sheet'
import { type CellWrite, editSheet, isText } from './sheet-editor'
import { storedFormula } from './stored-formula'
import type { StyleTable } from './style-table'
import { withFullCalculation, withoutCalculationChain, withVisibleActiveTab } from './workbook-editor'

/**
 * The bytes of the file as it is now. Parts without change are copied as they were compressed; the same state always
 * gives the same bytes. @throws WorkbookError `no-sheets` where no tab is visible
 */
export function savedFile(state: FileState): Uint8Array {
  if (!state.snapshot.sheets.some((sheet) => sheet.visibility === 'visible')) throw new WorkbookError('no-sheets')
  let formulasChanged = false
  const edited = state.sheets.reduce((next, sheet, index) => {
    const snapshot = state.snapshot.sheets[index]
    if (snapshot === undefined) return next
    const writes = cellWrites(snapshot, sheet)
    formulasChanged ||= [...writes.keys()].some((key) => formulaAt(snapshot, key) !== formulaAt(sheet.stored, key))
    return withFilledCharts(withTouchedCells(next, sheet, writes), snapshot, sheet.charts)
  }, state.pack)
  const parts = state.sheets.map(({ facts }) => facts.part)
  let pack = withoutMarks(edited, parts)
  if (formulasChanged && state.hasCalculationChain) pack = withoutCalculationChain(pack)
  if (state.asksCalculation && !pack.isAsOpened) pack = withFullCalculation(pack)
  return withVisibleActiveTab(pack).save()
}

function formulaAt(sheet: SheetSnapshot, key: number): string | undefined {
  return cellAt(sheet, keyRow(key), keyColumn(key))?.formula
}

function withTouchedCells(pack: Package, state: SheetState, writes: ReadonlyMap<number, CellWrite>): Package {
  if (writes.size === 0) return pack
  const { part, styles: known } = state.facts
  const text = pack.text(part)
  const edited = (styles: StyleTable | null): string =>
    editSheet(part, text, writes, {
      styleOutside: (row, column) => known.outsideCells(row, column),
      restyled: (style, format) => styles?.withFormat(style, format) ?? style,
      unquoted: (style) => styles?.withoutQuote(style) ?? style,
    })
  const asked = [...writes.values()]
  const needsStyles =
    asked.some((write) => write.format !== undefined) || (asked.some((write) => !isText(write)) && hasQuotes(pack))
  if (!needsStyles) return pack.with(part, edited(null))
  const styled = withStyles(pack, edited)
  return styled.pack.with(part, styled.result)
}

function cellWrites(sheet: SheetSnapshot, state: SheetState): Map<number, CellWrite> {
  const writes = new Map<number, CellWrite>()
  if (state.touched.size === 0) return writes
  const ranges = arrayRanges(sheet)
  for (const [key, touch] of state.touched) {
    const row = keyRow(key)
    const column = keyColumn(key)
    const cell = cellAt(sheet, row, column)
    const before = cellAt(state.stored, row, column)
    if (isAsStored(cell, before, touch) && ranges.get(key) === storedRange(state, key)) continue
    const write = cellWrite(cell, before, touch, ranges.get(key), state, sheet)
    if (write !== null) writes.set(key, write)
  }
  return writes
}

function cellWrite(
  cell: Cell | undefined,
  before: Cell | undefined,
  touch: Touch,
  range: string | undefined,
  state: SheetState,
  sheet: SheetSnapshot,
): CellWrite | null {
  const format = touch.format === undefined ? {} : { format: touch.format }
  if (cell?.formula !== undefined) {
    const arrayKey = cellKey(cell.row, cell.column)
    const keeps = cell.formula === before?.formula && (range === undefined || state.facts.arrays.has(arrayKey))
    const filled = range ?? a1(cell.row, cell.column)
    if (keeps) {
      return {
        kind: 'result',
        value: cell.value,
        ...(state.facts.arrays.has(arrayKey) ? { range: filled } : {}),
        ...format,
      }
    }
    if (!touch.rewritten && !state.isFresh) return { kind: 'result', value: cell.value, ...format }
    const stored = storedFormula(cell.formula, tableAt(sheet, cell))
    return { kind: 'formula', stored, value: cell.value, ...(range === undefined ? {} : { range }), ...format }
  }
  if (cell?.spilledFrom !== undefined) {
    const anchor = cellKey(cell.spilledFrom.row, cell.spilledFrom.column)
    // A plain formula of the file fills its own cell only, whatever it could return.
    const fills = state.facts.arrays.has(anchor) || state.isFresh || state.touched.get(anchor)?.rewritten === true
    return fills ? { kind: 'result', value: cell.value, ...format } : null
  }
  if (cell === undefined && before === undefined && !touch.rewritten) return null
  return { kind: 'constant', value: cell?.value ?? null, ...format }
}

/** True where writing would change nothing: edits that were undone leave the file as it was. */
function isAsStored(cell: Cell | undefined, before: Cell | undefined, touch: Touch): boolean {
  if (touch.format !== undefined && touch.format !== (before?.format ?? 'General')) return false
  return (
    cell?.formula === before?.formula &&
    sameValue(cell?.value ?? null, before?.value ?? null) &&
    cell?.spilledFrom?.row === before?.spilledFrom?.row &&
    cell?.spilledFrom?.column === before?.spilledFrom?.column
  )
}

function storedRange(state: SheetState, key: number): string | undefined {
  const range = state.facts.arrays.get(key)
  return range === undefined || (range.top === range.bottom && range.left === range.right) ? undefined : a1Range(range)
}

/** By key of the formula cell: the range it fills, where that is more than its own cell. */
function arrayRanges(sheet: SheetSnapshot): Map<number, string> {
  const ranges = new Map<number, { -readonly [K in keyof CellRange]: number }>()
  for (const { cells } of sheet.rows) {
    for (const { row, column, spilledFrom: from } of cells) {
      if (from === undefined) continue
      const key = cellKey(from.row, from.column)
      const range = ranges.get(key) ?? { top: from.row, left: from.column, bottom: from.row, right: from.column }
      range.bottom = Math.max(range.bottom, row)
      range.right = Math.max(range.right, column)
      ranges.set(key, range)
    }
  }
  return new Map([...ranges].map(([key, range]) => [key, a1Range(range)]))
}

function tableAt(sheet: SheetSnapshot, cell: Cell): string | undefined {
  return sheet.tables.find(
    ({ range }) =>
      cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right,
  )?.name
}
