import type { CellPlace } from '#findings'
import {
  type Cell,
  cellAt,
  type CellKind,
  type CellRange,
  positionFromA1,
  type SheetSnapshot,
  type TableDeclaration,
  TABLES,
  type TableShape,
  tallMerges,
  type WorkbookSnapshot,
} from '#workbook'

/** The cell that a finding speaks of. */
export interface TargetCell {
  readonly sheet: SheetSnapshot
  readonly shape: TableShape
  readonly cell: Cell
  readonly hidden: boolean
  /** What its column holds; null in a row of headers. */
  readonly kind: CellKind | null
}

/** Finds the cells of findings in a workbook; null where a place is no filled cell of a table of ours. */
export function targetCells(
  snapshot: WorkbookSnapshot,
  shapes: readonly TableShape[],
): (at: CellPlace) => TargetCell | null {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheetTargets(sheet, shapes)]))
  return (at) => {
    const position = positionFromA1(at.address)
    return position === null ? null : (sheets.get(at.sheet)?.(position.row, position.column) ?? null)
  }
}

function sheetTargets(
  sheet: SheetSnapshot,
  shapes: readonly TableShape[],
): (row: number, column: number) => TargetCell | null {
  const own = shapes
    .filter((shape) => shape.sheet === sheet.name)
    .map((shape) => ({ shape, kinds: kindsOf(shape) }))
    .reverse()
  const merges = tallMerges(sheet)
  const hidden = new Set(sheet.rows.filter((row) => row.hidden).map((row) => row.row))
  return (row, column) => {
    // The lowest table that begins above the cell: tables may stand below or beside each other.
    const place = own.find(({ shape, kinds }) =>
      row === shape.headerRow ? true : row > shape.headerRow && row <= shape.lastRow && kinds.has(column),
    )
    const cell = cellAt(sheet, row, column) ?? mergedCell(sheet, merges.get(column), row, column)
    if (place === undefined || cell === undefined) return null
    const { shape, kinds } = place
    const kind = row === shape.headerRow ? null : (kinds.get(column) ?? null)
    return { sheet, shape, cell, hidden: hidden.has(cell.row), kind }
  }
}

/** What each column of a table holds, by its place on the sheet. */
function kindsOf(shape: TableShape): ReadonlyMap<number, CellKind> {
  const { columns }: TableDeclaration = TABLES[shape.table]
  return new Map(
    Object.entries(shape.columns).flatMap(([id, { column }]) => {
      const kind = columns[id]?.kind
      return kind === undefined ? [] : [[column, kind] as const]
    }),
  )
}

/** The cell that gives a merged block its value. */
function mergedCell(
  sheet: SheetSnapshot,
  merges: readonly CellRange[] | undefined,
  row: number,
  column: number,
): Cell | undefined {
  const merge = merges?.find(({ top, bottom }) => top < row && row <= bottom)
  return merge && cellAt(sheet, merge.top, column)
}
