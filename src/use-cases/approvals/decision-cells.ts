import { withoutIdentityNumbers } from '#checks'
import { dutchDay, type IsoDay } from '#time'
import {
  a1,
  type Cell,
  cellAt,
  type CellContent,
  type CellEdit,
  type ContributionRow,
  type StatusWord,
  type TableRead,
  type WriteAction,
} from '#workbook'

/** What a contract manager decides about rows. */
export type Decision =
  | { readonly kind: 'approve' }
  /** Back to the contractor. The reason is added in Toelichting; what a person wrote there stays. */
  | { readonly kind: 'return'; readonly to: 'aanpassen' | 'afgekeurd'; readonly reason: string }

export interface RefusedCell {
  readonly sheet: string
  readonly address: string
  readonly why: 'formula' | 'merged'
}

/** A cell that a decision writes, and what stood there. */
export interface WrittenCell {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly was: CellContent
  readonly now: string
}

/** What a decision writes in the cells of a row: its status, and for a row that goes back the reason. */
export function cellsFor(
  row: ContributionRow,
  decision: Decision,
  spelled: Spelling,
  { today, by }: { readonly today: IsoDay; readonly by: string },
): WrittenCell[] {
  const status = statusCell(row)
  const to = decision.kind === 'approve' ? 'akkoord' : decision.to
  const cells: WrittenCell[] = []
  const isThere = row.fields.status.kind === 'value' && row.fields.status.value === to
  if (status !== null && !isThere) cells.push(written(row, status, spelled(to, row)))
  const note = noteCell(row)
  if (decision.kind === 'approve' || note === null) return cells
  const earlier = note.cell?.value ?? null
  const text = `${dutchDay(today)} ${to} (${by}): ${withoutIdentityNumbers(decision.reason.trim())}`
  return [...cells, written(row, note, earlier === null ? text : `${asText(earlier)} | ${text}`)]
}

interface PlacedCell {
  readonly column: number
  readonly cell: Cell | undefined
}

function written({ table, row }: ContributionRow, { column, cell }: PlacedCell, now: string): WrittenCell {
  const value = cell?.value ?? null
  const was: CellContent = { kind: 'value', value: typeof value === 'object' && value !== null ? value.error : value }
  return { sheet: table.shape.sheet, row, column, was, now }
}

function statusCell(row: ContributionRow): PlacedCell | null {
  return placed(row, 'status')
}

/** Where a reason can be added; null where there is no such column, or a formula fills it. */
export function noteCell(row: ContributionRow): PlacedCell | null {
  const found = placed(row, 'note')
  return found === null || found.cell?.formula !== undefined || typeof found.cell?.value === 'object' ? null : found
}

function placed({ table, row }: ContributionRow, columnId: 'status' | 'note'): PlacedCell | null {
  const column = table.shape.columns[columnId]?.column
  return column === undefined ? null : { column, cell: cellAt(table.sheet, row, column) }
}

/** The cell that keeps a row from being decided by itself; null where nothing does. */
export function refusedCell(row: ContributionRow): RefusedCell | null {
  const found = statusCell(row)
  if (found === null) return null
  const { sheet } = row.table
  const { column, cell } = found
  const isMerged = sheet.merges.some(
    ({ top, bottom, left, right }) =>
      top < bottom && top <= row.row && row.row <= bottom && left <= column && column <= right,
  )
  const why = isMerged ? 'merged' : cell?.formula !== undefined ? 'formula' : null
  return why && { sheet: sheet.name, address: a1(row.row, column), why }
}

/** How a table spells a status. */
export type Spelling = (status: StatusWord, row: ContributionRow) => string

/** As the table itself spells it, where it does somewhere. */
export function spellingIn(rows: readonly ContributionRow[]): Spelling {
  const known = new Map<TableRead, Map<string, string>>()
  for (const row of rows) {
    const { status } = row.fields
    const text = statusCell(row)?.cell?.value
    if (status.kind !== 'value' || typeof text !== 'string') continue
    let words = known.get(row.table)
    if (words === undefined) known.set(row.table, (words = new Map<string, string>()))
    if (!words.has(status.value)) words.set(status.value, text.trim())
  }
  return (status, { table }) => known.get(table)?.get(status) ?? status
}

function asText(value: NonNullable<Cell['value']>): string {
  return typeof value === 'object' ? value.error : String(value)
}

/** One action per sheet; each cell only where it holds what it held when this was planned. */
export function writes(
  cells: readonly WrittenCell[],
  contentOf: (cell: WrittenCell) => CellContent,
  expecting: 'written' | null,
): WriteAction[] {
  const bySheet = new Map<string, CellEdit[]>()
  for (const cell of cells) {
    const { sheet, row, column, was, now } = cell
    const expected = expecting === 'written' ? now : was.kind === 'value' ? was.value : null
    const edit: CellEdit = { row, column, content: contentOf(cell), expected: { value: expected } }
    const edits = bySheet.get(sheet)
    if (edits === undefined) bySheet.set(sheet, [edit])
    else edits.push(edit)
  }
  return [...bySheet].map(([sheet, edits]) => ({ kind: 'write-cells', sheet, cells: edits }))
}
