import { withoutIdentityNumbers } from '#checks'
import { type Acceptance, type FindingCode, SEVERITIES } from '#findings'
import { type Cell, type CellValue, headerKey, ownTab, type SheetRow, type WorkbookSnapshot } from '#workbook'
import { dayFromSerial, dayFromText } from '#time'
import { markFromText } from './finding-mark'

/** The columns of the tab, in its order. */
export const ACCEPTANCE_COLUMNS = [
  'rule',
  'sheet',
  'address',
  'header',
  'contract',
  'quarter',
  'key',
  'reason',
  'note',
  'by',
  'on',
  'code',
  'mark',
] as const

export type AcceptanceColumn = (typeof ACCEPTANCE_COLUMNS)[number]

/** How the columns may be called, in each language; words come from texts. */
export type AcceptanceHeaders = readonly Readonly<Record<AcceptanceColumn, string>>[]

/** What the tab SROI Toelichtingen holds. */
export interface KeptAcceptances {
  readonly acceptances: readonly Acceptance[]
  /** Rows that somebody changed so that they cannot be read; they hold nothing, and stay as they are. */
  readonly spoiled: readonly SpoiledRow[]
}

export interface SpoiledRow {
  /** As Excel shows it. */
  readonly row: number
  /** What stands there, by column of the tab. */
  readonly cells: readonly (CellValue | undefined)[]
}

const TELLING = ACCEPTANCE_COLUMNS.filter((id) => id !== 'rule')
const NONE: KeptAcceptances = { acceptances: [], spoiled: [] }

/** The acceptances a workbook carries. Reads what people left of the tab, and never fails on it. */
export function readAcceptances(snapshot: WorkbookSnapshot, headers: AcceptanceHeaders): KeptAcceptances {
  const sheet = ownTab(snapshot, 'acceptances')
  if (sheet === undefined) return NONE
  const head = headOf(sheet.rows, headers)
  if (head === null)
    return {
      acceptances: [],
      spoiled: sheet.rows.filter(({ row, cells }) => row > 2 && cells.length > 1).map(wholeRow),
    }
  const acceptances: Acceptance[] = []
  const spoiled: SpoiledRow[] = []
  for (const row of sheet.rows) {
    const cellOf = (id: AcceptanceColumn): CellValue =>
      row.cells.find(({ column }) => column === head.columns.get(id))?.value ?? null
    // A line in the first column alone is a remark, such as ours above the rows we could not read.
    if (row.row <= head.row || TELLING.every((id) => isBlank(cellOf(id)))) continue
    const acceptance = acceptanceOf(cellOf, snapshot.date1904)
    if (acceptance !== null) acceptances.push(acceptance)
    else spoiled.push({ row: row.row, cells: ACCEPTANCE_COLUMNS.map(cellOf) })
  }
  return { acceptances, spoiled }
}

interface Head {
  readonly row: number
  readonly columns: ReadonlyMap<AcceptanceColumn, number>
}

/** The first row with most of our headers: people insert rows and move columns. */
function headOf(rows: readonly SheetRow[], languages: AcceptanceHeaders): Head | null {
  for (const { row, cells } of rows.slice(0, 20)) {
    for (const words of languages) {
      const columns = new Map<AcceptanceColumn, number>()
      for (const id of ACCEPTANCE_COLUMNS) {
        const cell = cells.find(({ value }) => typeof value === 'string' && headerKey(value) === headerKey(words[id]))
        if (cell !== undefined) columns.set(id, cell.column)
      }
      if (columns.has('code') && columns.has('mark')) return { row, columns }
    }
  }
  return null
}

function acceptanceOf(cellOf: (id: AcceptanceColumn) => CellValue, date1904: boolean): Acceptance | null {
  const code = textOf(cellOf('code'))
  const mark = textOf(cellOf('mark'))
  const reason = saidIn(cellOf('reason'))
  const by = saidIn(cellOf('by'))
  const on = dayOf(cellOf('on'), date1904)
  if (!isCode(code) || SEVERITIES[code] === 'error' || mark === null || markFromText(mark) === null) return null
  if (reason === null || by === null || on === null) return null
  return {
    code,
    mark,
    reason,
    by,
    on,
    note: saidIn(cellOf('note')) ?? '',
    sheet: textOf(cellOf('sheet')),
    address: textOf(cellOf('address')),
    header: saidIn(cellOf('header')),
    contract: textOf(cellOf('contract')),
    quarter: textOf(cellOf('quarter')),
    key: textOf(cellOf('key')),
  }
}

function isCode(text: string | null): text is FindingCode {
  return text !== null && Object.hasOwn(SEVERITIES, text)
}

function textOf(value: CellValue): string | null {
  if (value === null || typeof value === 'object') return null
  const text = String(value).trim()
  return text === '' ? null : text
}

/** Words that people may have typed on the tab themselves. */
function saidIn(value: CellValue): string | null {
  const text = textOf(value)
  return text === null ? null : withoutIdentityNumbers(text)
}

function dayOf(value: CellValue, date1904: boolean): string | null {
  if (typeof value === 'number') return dayFromSerial(value, date1904)
  return typeof value === 'string' ? dayFromText(value) : null
}

function isBlank(value: Cell['value']): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '')
}

function wholeRow({ row, cells }: SheetRow): SpoiledRow {
  return { row, cells: cells.map(({ value }) => value) }
}
