import { a1, plainWords, type SheetSnapshot, type TableShape, TABLES } from '#workbook'
import { numberGroups, passesElevenTest, readsAsDay } from '../eleven-test'
import type { Facts } from '../facts'
import { digitGroups, isRound } from '../identity-number'
import { isBirthHeader, isNameHeader, isNumberContext, isOtherNumber } from './person-headers'

/** A number that passes the eleven-test, and how sure we are. */
export interface NumberHit {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly header: string | null
  readonly digits: string
  /** A word beside it says so. */
  readonly hasContext: boolean
  /** It stands in a column of quantities or amounts of Inzet, where it keeps the row from being counted. */
  readonly isAmongAmounts: boolean
}

export interface ColumnCount {
  /** Values of 8 or 9 digits. */
  candidates: number
  hits: NumberHit[]
}

export interface PersonColumn {
  readonly sheet: string
  readonly address: string
  readonly header: string
  readonly kind: 'name' | 'birth'
}

export interface PrivacyScan {
  readonly sure: readonly NumberHit[]
  /** Without a word beside them, by sheet and column. */
  readonly columns: ReadonlyMap<string, ColumnCount>
  readonly people: readonly PersonColumn[]
}

const scans = new WeakMap<Facts, PrivacyScan>()

/** One pass over all cells and notes of the user's sheets, hidden ones too. */
export function privacyScan(facts: Facts): PrivacyScan {
  const known = scans.get(facts)
  if (known !== undefined) return known
  const sure: NumberHit[] = []
  const columns = new Map<string, ColumnCount>()
  const people: PersonColumn[] = []
  for (const sheet of facts.userSheets) scanSheet(sheet, facts, sure, columns, people)
  const scan = { sure, columns, people }
  scans.set(facts, scan)
  return scan
}

interface Open {
  readonly header: string
  readonly kind: 'name' | 'birth'
  readonly address: string
}

function scanSheet(
  sheet: SheetSnapshot,
  facts: Facts,
  sure: NumberHit[],
  columns: Map<string, ColumnCount>,
  people: PersonColumn[],
): void {
  const shapes = facts.tables.tables.map(({ shape }) => shape).filter((shape) => shape.sheet === sheet.name)
  const kinds = amountColumns(shapes)
  const labels = new Map<number, string>()
  const open = new Map<number, Open>()
  let previousText: { readonly row: number; readonly column: number; readonly text: string } | null = null
  for (const row of sheet.rows) {
    // A header has neighbours; a lone word is a title or a label.
    const texts = row.cells.reduce((sum, cell) => sum + (typeof cell.value === 'string' ? 1 : 0), 0)
    const isHeaderRow = texts >= 2 && texts * 4 >= row.cells.length * 3
    for (const cell of row.cells) {
      const { value, column } = cell
      if (typeof value === 'string') {
        const waiting = open.get(column)
        if (waiting !== undefined && isPersonal(waiting.kind, value)) {
          people.push({ sheet: sheet.name, ...waiting })
          open.delete(column)
        }
        if (isHeaderRow && value.length <= 60) {
          const kind = isNameHeader(value) ? 'name' : isBirthHeader(value) ? 'birth' : null
          if (kind !== null && isOwnName(value, shapes, row.row)) {
            open.set(column, { header: value.trim(), kind, address: a1(row.row, column) })
          }
        }
        if (!labels.has(column) && /\p{L}/u.test(value)) labels.set(column, value)
      } else if (typeof value === 'number') {
        const waiting = open.get(column)
        if (waiting?.kind === 'birth' && value >= BIRTH_FROM && value <= BIRTH_TO) {
          people.push({ sheet: sheet.name, ...waiting })
          open.delete(column)
        }
      }
      const digits = digitGroups(cell)
      if (digits.length > 0) {
        const header = headerAt(shapes, row.row, column) ?? labels.get(column) ?? null
        const beside = previousText?.row === row.row && previousText.column === column - 1 ? previousText.text : ''
        const own = typeof value === 'string' ? value : ''
        const hasContext = [header ?? '', beside, own].some(isNumberContext)
        const isExcluded =
          !hasContext &&
          (isOtherNumber(header ?? '') ||
            isOtherNumber(beside) ||
            isOtherNumber(own) ||
            digits.every((group) => isAmount(kinds, row.row, column, group)))
        if (!isExcluded) {
          for (const group of digits) {
            const isAmongAmounts = isNumberOfInzet(shapes, row.row, column)
            const hit = { sheet: sheet.name, row: row.row, column, header, digits: group, hasContext, isAmongAmounts }
            count(hit, sure, columns)
          }
        }
      }
      if (typeof value === 'string') previousText = { row: row.row, column, text: value }
    }
  }
  for (const comment of sheet.comments) {
    for (const { digits } of numberGroups(comment.text)) {
      if (!passesElevenTest(digits) || (isOtherNumber(comment.text) && !isNumberContext(comment.text))) continue
      const header = headerAt(shapes, comment.row, comment.column)
      const hasContext = isNumberContext(comment.text) || isNumberContext(header ?? '')
      const place = { sheet: sheet.name, row: comment.row, column: comment.column, header }
      count({ ...place, digits, hasContext, isAmongAmounts: false }, sure, columns)
    }
  }
}

function count(hit: NumberHit, sure: NumberHit[], columns: Map<string, ColumnCount>): void {
  const passes = passesElevenTest(hit.digits)
  if (hit.hasContext) {
    if (passes) sure.push(hit)
    return
  }
  const key = `${hit.sheet}|${String(hit.column)}`
  let known = columns.get(key)
  if (known === undefined) columns.set(key, (known = { candidates: 0, hits: [] }))
  known.candidates += 1
  if (passes && !readsAsDay(hit.digits)) known.hits.push(hit)
}

type AmountColumns = readonly { readonly shape: TableShape; readonly columns: ReadonlySet<number> }[]

/** Columns of ours that hold amounts, days or contract numbers, where such a number means something else. */
function amountColumns(shapes: readonly TableShape[]): AmountColumns {
  return shapes.map((shape) => {
    const declared: Readonly<Record<string, { readonly kind: string }>> = TABLES[shape.table].columns
    const ids = Object.keys(shape.columns).filter(
      (id) => declared[id]?.kind === 'euro' || declared[id]?.kind === 'day' || id === 'kenmerk' || id === 'contract',
    )
    return { shape, columns: new Set(ids.map((id) => shape.columns[id]?.column ?? 0)) }
  })
}

/** In Inzet an amount of that size that is not even round is no amount. */
function isAmount(kinds: AmountColumns, row: number, column: number, digits: string): boolean {
  return kinds.some(
    ({ shape, columns }) =>
      row > shape.headerRow &&
      row <= shape.lastRow + 1 &&
      columns.has(column) &&
      (shape.table !== 'contributions' || shape.columns['contract']?.column === column || isRound(digits)),
  )
}

const NUMBERS = ['fte', 'hoursPerWeek', 'quantity', 'amount', 'paidHours', 'claimed']

function isNumberOfInzet(shapes: readonly TableShape[], row: number, column: number): boolean {
  return shapes.some(
    (shape) =>
      shape.table === 'contributions' &&
      row >= shape.firstRow &&
      row <= shape.lastRow &&
      NUMBERS.some((id) => shape.columns[id]?.column === column),
  )
}

/** The header of one of our tables above a cell. */
function headerAt(shapes: readonly TableShape[], row: number, column: number): string | null {
  for (const shape of shapes) {
    if (row < shape.headerRow || row > shape.lastRow + 1) continue
    for (const place of Object.values(shape.columns)) if (place.column === column) return place.header
  }
  return null
}

/** "Naam" above contracts is the name of the contract. */
function isOwnName(header: string, shapes: readonly TableShape[], row: number): boolean {
  if (plainWords(header) !== 'naam') return true
  return !shapes.some((shape) => shape.table !== 'contributions' && shape.headerRow === row)
}

// Serials of 1-1-1940 and 31-12-2012.
const BIRTH_FROM = 14_611
const BIRTH_TO = 41_274

/** A name holds letters and no digit; a code such as K-014 is what should stand there. */
function isPersonal(kind: Open['kind'], text: string): boolean {
  if (kind === 'name') return /\p{L}{2}/u.test(text) && !/\d/.test(text)
  return /(?:19[4-9]\d|200\d|201[0-2])/.test(text)
}
