import {
  type Cell,
  cellAt,
  type CellChange,
  type CellRange,
  type ReadBefore,
  sameValue,
  type SheetSnapshot,
  withCells,
} from '#workbook'
import { CELL_PARTS } from '../cell-content'
import { localRange } from '../local-address'
import { cellIn, sizeIn } from './cells'
import type { Rect, UsedSheet } from './filled-rects'
import { readPortions } from './portions'

/** A sheet of which only some cells can be different from what was read before. */
export interface Kept {
  readonly before: SheetSnapshot
  /** What people changed: contents and formats. */
  readonly edited: readonly CellRange[]
  /** Runs of cells that hold formulas: their results follow from cells anywhere. */
  readonly formulas: readonly CellRange[]
}

/** In more pieces than this a sheet is read whole. */
const MOST_PIECES = 200

/**
 * What has to be read anew of a sheet; null where that is all of it. `mayMove`: cells moved on it, or an array spills
 * there, whose cells hold no formula and yet follow from one.
 */
export function keptOf(before: SheetSnapshot | undefined, mayMove: boolean, { changes }: ReadBefore): Kept | null {
  if (before === undefined || mayMove) return null
  const own = changes.filter(({ sheet }) => sheet === before.name)
  if (own.some(({ moved }) => moved === true)) return null
  const edited: CellRange[] = []
  for (const { address } of own) {
    const range = localRange(address)
    if (range === null) return null
    edited.push(range)
  }
  const formulas = formulaRuns(before)
  return edited.length + formulas.length > MOST_PIECES ? null : { before, edited, formulas }
}

/** The cells that are different by now, of each sheet. */
export async function readChanges(
  context: Excel.RequestContext,
  sheets: readonly (UsedSheet & { readonly kept: Kept | null })[],
): Promise<readonly CellChange[][]> {
  const changes = sheets.map((): CellChange[] => [])
  const edited = sheets.flatMap((one, at) => (one.kept?.edited ?? []).flatMap((range) => within(range, one, at)))
  const formulas = sheets.flatMap((one, at) => (one.kept?.formulas ?? []).flatMap((range) => within(range, one, at)))
  for (const [at, { kept }] of sheets.entries()) {
    if (kept === null) continue
    for (const range of kept.edited) changes[at]?.push(...emptied(kept.before, range))
  }
  const into =
    (keepFormat: boolean) =>
    ({ sheetAt, top, left, rows, columns, range }: Rect & { readonly range: Excel.Range }): number => {
      const before = sheets[sheetAt]?.kept?.before as SheetSnapshot
      const { values, valueTypes, formulas: entered } = range
      const loaded = { values, valueTypes, formulas: entered, ...(!keepFormat && { numberFormat: range.numberFormat }) }
      let size = 0
      for (let down = 0; down < rows; down++) {
        for (let along = 0; along < columns; along++) {
          const spot = { down, along, row: top + down + 1, column: left + along + 1 }
          size += sizeIn(loaded, spot)
          const old = cellAt(before, spot.row, spot.column)
          const read = cellIn(loaded, spot)
          const now = keepFormat && read !== null && old?.format !== undefined ? { ...read, format: old.format } : read
          if (!keepFormat || !isSame(old, now))
            changes[sheetAt]?.push({ row: spot.row, column: spot.column, cell: now })
        }
      }
      return size
    }
  await readPortions(context, formulas, {
    load: { values: true, formulas: true, valueTypes: true },
    collect: into(true),
  })
  await readPortions(context, edited, { load: CELL_PARTS, collect: into(false) })
  return changes
}

/** The sheet as it was, with these cells as they are now; the same sheet where none is different. */
export function withChanges(before: SheetSnapshot, changes: readonly CellChange[]): SheetSnapshot {
  const last = new Map(changes.map((change) => [`${String(change.row)}:${String(change.column)}`, change]))
  const real = [...last.values()].filter(({ row, column, cell }) => !isSame(cellAt(before, row, column), cell))
  return withCells(before, real)
}

/** Columns of cells with formulas, as long as they are. */
function formulaRuns({ rows }: SheetSnapshot): CellRange[] {
  const runs: { top: number; left: number; bottom: number; right: number }[] = []
  const open = new Map<number, (typeof runs)[number]>()
  for (const { row, cells } of rows) {
    for (const { column, formula } of cells) {
      if (formula === undefined) continue
      const run = open.get(column)
      if (run?.bottom === row - 1) run.bottom = row
      else {
        const next = { top: row, bottom: row, left: column, right: column }
        open.set(column, next)
        runs.push(next)
      }
    }
  }
  return runs
}

/** The part of a range in which something stands; nothing stands outside the used range. */
function within(range: CellRange, { sheet, used }: UsedSheet, sheetAt: number): Rect[] {
  if (used.isNullObject) return []
  const top = Math.max(range.top - 1, used.rowIndex)
  const left = Math.max(range.left - 1, used.columnIndex)
  const rows = Math.min(range.bottom, used.rowIndex + used.rowCount) - top
  const columns = Math.min(range.right, used.columnIndex + used.columnCount) - left
  return rows < 1 || columns < 1 ? [] : [{ sheetAt, sheet, top, left, rows, columns }]
}

/** Every cell that stood in a range, as empty; what is read there afterwards comes after it. */
function emptied({ rows }: SheetSnapshot, { top, bottom, left, right }: CellRange): CellChange[] {
  return rows.flatMap(({ row, cells }) =>
    row < top || row > bottom
      ? []
      : cells.flatMap(({ column }) => (column < left || column > right ? [] : [{ row, column, cell: null }])),
  )
}

function isSame(old: Cell | undefined, now: Cell | null): boolean {
  if (old === undefined || now === null) return old === undefined && now === null
  return sameValue(old.value, now.value) && old.formula === now.formula && old.format === now.format
}
