import { withoutSpills } from './calculated-workbook'
import type { CellPosition } from './cell-address'
import { withCells } from './cell-changes'
import {
  type BlankFormat,
  editedCells,
  type HeaderChange,
  headerChanges,
  withHeaders,
  withHeaderTexts,
} from './edited-cells'
import { cellAt, type Cell, type SheetSnapshot } from './snapshot'
import type { CellEdit } from './write-plan'

/** A sheet after edits, and what an adapter has to know to write it down. */
export interface EditedSheet {
  readonly sheet: SheetSnapshot
  /** The edits as they were carried out. */
  readonly edits: readonly CellEdit[]
  readonly headers: readonly HeaderChange[]
  /** Cells that changed because of the edits: places an array left, arrays that no longer fit. */
  readonly beside: readonly CellPosition[]
  /** True where a formula came, changed or went. */
  readonly formulasChanged: boolean
}

/** Carries out edits as Excel would, apart from calculating. */
export function editedSheet(sheet: SheetSnapshot, wanted: readonly CellEdit[], blank?: BlankFormat): EditedSheet {
  // Emptying a cell that an array fills does nothing: it holds nothing of its own.
  const effective = wanted.filter(
    ({ row, column, content }) => !isEmpty(content) || cellAt(sheet, row, column)?.spilledFrom === undefined,
  )
  const headers = headerChanges(sheet, effective)
  const edits = withHeaderTexts(effective, headers)
  const overwritten = edits.filter(({ row, column }) => cellAt(sheet, row, column)?.formula !== undefined)
  const blocked = blockedArrays(sheet, edits)
  const gone = [...overwritten, ...blocked]
  const cells = editedCells(sheet, edits, blank)
  const cleared = withoutSpills(sheet, gone)
  const changes = [...blocked.map((cell) => ({ row: cell.row, column: cell.column, cell })), ...cells]
  return {
    sheet: { ...withCells(cleared, changes), tables: withHeaders(sheet.tables, headers) },
    edits,
    headers,
    beside: [...blocked, ...spilledFrom(sheet, gone)].map(({ row, column }) => ({ row, column })),
    formulasChanged: overwritten.length > 0 || cells.some(({ cell }) => cell?.formula !== undefined),
  }
}

/**
 * The formula cells whose array no longer fits, because these edits put something in its way, as they stand then:
 * like in Excel they show #SPILL! until somebody calculates them anew.
 */
function blockedArrays(sheet: SheetSnapshot, edits: readonly CellEdit[]): Cell[] {
  const edited = new Set(edits.map(keyOf))
  const blocked = new Map<string, Cell>()
  for (const { row, column } of edits) {
    const from = cellAt(sheet, row, column)?.spilledFrom
    const anchor = from && cellAt(sheet, from.row, from.column)
    if (anchor?.formula === undefined || edited.has(keyOf(anchor))) continue
    blocked.set(keyOf(anchor), { ...anchor, value: { error: '#SPILL!' } })
  }
  return [...blocked.values()]
}

function spilledFrom(sheet: SheetSnapshot, anchors: readonly CellPosition[]): Cell[] {
  if (anchors.length === 0) return []
  const keys = new Set(anchors.map(keyOf))
  return sheet.rows.flatMap((row) =>
    row.cells.filter((cell) => cell.spilledFrom !== undefined && keys.has(keyOf(cell.spilledFrom))),
  )
}

function isEmpty(content: CellEdit['content']): boolean {
  return content.kind === 'value' && (content.value === null || content.value === '')
}

function keyOf({ row, column }: CellPosition): string {
  return `${String(row)}:${String(column)}`
}
