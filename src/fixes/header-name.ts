import { isNearHeader } from '#checks'
import {
  cellAt,
  type CellKind,
  readCellAs,
  type SheetSnapshot,
  TABLES,
  type TableDeclaration,
  type TableShape,
} from '#workbook'

/** The name that the header of a column should have, and whether nothing speaks for another one. */
export interface HeaderName {
  readonly name: string
  readonly isOnlyReading: boolean
}

export interface HeaderCell {
  readonly sheet: SheetSnapshot
  readonly shape: TableShape
  readonly column: number
  readonly text: string
}

// "Opdrachtsoort" comes near "Opdrachtsom" too: only a slip of the pen is put right without asking.
const SLIP = 2

/**
 * The header as our template writes it; what stands behind it in brackets stays. Safe where it is a slip of the pen, no
 * other column or header comes near, and every cell below reads as that column asks.
 */
export function headerName(found: HeaderCell, wanted: string, date1904: boolean): HeaderName | null {
  const { sheet, shape, column, text } = found
  const { columns }: TableDeclaration = TABLES[shape.table]
  const [id, asked] = Object.entries(columns).find(([, { header }]) => header === wanted) ?? []
  if (id === undefined || asked === undefined || shape.columns[id] !== undefined) return null
  const mapped = new Set(Object.values(shape.columns).map((place) => place.column))
  if (mapped.has(column)) return null
  const meanings = Object.entries(columns).filter(
    ([other, one]) => shape.columns[other] === undefined && isNearHeader(text, one, SLIP),
  )
  const rivals = headersOf(sheet, shape.headerRow).filter(
    (one) => !mapped.has(one.column) && isNearHeader(one.text, asked, SLIP),
  )
  const unit = /\s*\([^()]*\)\s*$/.exec(text)?.[0].trimEnd() ?? ''
  return {
    name: wanted + unit,
    isOnlyReading:
      meanings.length === 1 && meanings[0]?.[0] === id && rivals.length === 1 && readsAs(found, asked.kind, date1904),
  }
}

function headersOf(sheet: SheetSnapshot, headerRow: number): { readonly column: number; readonly text: string }[] {
  const cells = sheet.rows.find(({ row }) => row === headerRow)?.cells ?? []
  return cells.flatMap(({ column, value }) => (typeof value === 'string' ? [{ column, text: value }] : []))
}

function readsAs({ sheet, shape, column }: HeaderCell, kind: CellKind, date1904: boolean): boolean {
  const rows = sheet.rows.filter(({ row }) => row >= shape.firstRow && row <= shape.lastRow)
  return rows.every(({ row }) => readCellAs(cellAt(sheet, row, column), kind, date1904).kind !== 'problem')
}
