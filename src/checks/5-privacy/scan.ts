import {
  type Cell,
  type CellComment,
  plainWords,
  type SheetRow,
  type SheetSnapshot,
  type TableShape,
  TABLES,
} from '#workbook'
import { namedGroups, numberGroups, passesElevenTest, readsAsDay } from '../eleven-test'
import type { Facts } from '../facts'
import { digitGroups, isRound, namedDigits } from '../identity-number'
import { personalPieces } from '../personal-text'
import { tellsOfHealth } from './health-words'
import {
  contactHeader,
  isBirthHeader,
  isContactContext,
  isFieldHeader,
  isNameHeader,
  isNoteHeader,
  isNumberContext,
  isOtherNumber,
} from './person-headers'
import {
  type ColumnKind,
  hidingOf,
  isTotalWord,
  type NumberSpot,
  type PersonalColumn,
  type Spot,
  type TextSpot,
} from './places'

export interface ColumnCount {
  /** Values of 8 or 9 digits. */
  candidates: number
  hits: NumberSpot[]
}

export interface PrivacyScan {
  readonly sure: readonly NumberSpot[]
  /** Without a word beside them, by sheet and column. */
  readonly columns: ReadonlyMap<string, ColumnCount>
  readonly people: readonly PersonalColumn[]
  readonly texts: readonly TextSpot[]
}

const FEWEST = 5
const SHARE = 0.6

/** True where most numbers of a column pass the test; by chance that happens to one column in a hundred and fifty. */
export function isPossibleColumn({ candidates, hits }: ColumnCount): boolean {
  return candidates >= FEWEST && hits.length >= candidates * SHARE
}

const scans = new WeakMap<Facts, PrivacyScan>()

/** One pass over all cells and notes of the sheets in which people type, hidden ones too. */
export function privacyScan(facts: Facts): PrivacyScan {
  const known = scans.get(facts)
  if (known !== undefined) return known
  const scan: Gathered = { sure: [], columns: new Map(), people: [], texts: [] }
  const shapes = facts.tables.tables.map(({ shape }) => shape)
  for (const sheet of facts.typedSheets) {
    new SheetScan(
      sheet,
      shapes.filter((shape) => shape.sheet === sheet.name),
      scan,
    ).run()
  }
  scans.set(facts, scan)
  return scan
}

interface Gathered extends PrivacyScan {
  readonly sure: NumberSpot[]
  readonly columns: Map<string, ColumnCount>
  readonly people: PersonalColumn[]
  readonly texts: TextSpot[]
}

/** Rows without anything personal after which a column of names has ended. */
const GAP = 3
/** Beyond so many columns with words, telling whether they are the same costs more than looking. */
const MOST_LABELS = 200

/** What the cells of one row hold. */
interface RowFound {
  readonly sure: NumberSpot[]
  readonly numbers: NumberSpot[]
  readonly texts: TextSpot[]
}

const nothing = (): RowFound => ({ sure: [], numbers: [], texts: [] })
/** Of most rows; one for all of them. */
const NOTHING = nothing()

/** What was found in a row, for as long as the row is the same object and all around it that counts is the same. */
const known = new WeakMap<SheetRow, { readonly around: string; readonly within: string; readonly found: RowFound }>()

/** One sheet, row by row; what stands above and to the left is remembered. */
class SheetScan {
  private readonly kinds: AmountColumns
  private readonly labels = new Map<number, string>()
  private readonly open = new Map<number, PersonalColumn>()
  private readonly shapesText: string
  private around: string | null = null
  private found = nothing()
  private readonly hiding: ReturnType<typeof hidingOf>
  private readonly isContactSheet: boolean
  private readonly hasContributions: boolean
  private readonly hasContracts: boolean

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly shapes: readonly TableShape[],
    private readonly out: Gathered,
  ) {
    this.kinds = amountColumns(shapes)
    this.hiding = hidingOf(sheet)
    this.isContactSheet = isContactContext(sheet.name)
    this.hasContributions = shapes.some(({ table }) => table === 'contributions')
    this.hasContracts = shapes.some(({ table }) => table === 'contracts')
    const hidden = sheet.columns.filter((span) => span.hidden).map(({ from, to }) => [from, to])
    const places = shapes.map(({ table, headerRow, columns }) => [table, headerRow, columns])
    this.shapesText = JSON.stringify([sheet.name, sheet.visibility, hidden, places])
  }

  run(): void {
    for (const row of this.sheet.rows) this.add(this.rowFound(row))
    const rows = new Map(this.sheet.comments.length === 0 ? [] : this.sheet.rows.map((row) => [row.row, row]))
    for (const comment of this.sheet.comments) this.comment(comment, rows.get(comment.row))
    this.add(this.taken())
  }

  /** What a row holds; where nothing has changed that it goes by, as it was found before. */
  private rowFound(row: SheetRow): RowFound {
    const around = this.surroundings()
    const within = this.within(row.row)
    const before = known.get(row)
    if (before !== undefined && before.around === around && before.within === within) return before.found
    this.row(row)
    const found = this.taken()
    // What opens or fills a column, or is the first word of one, tells of more than its own row.
    if (around !== null && this.surroundings() === around) known.set(row, { around, within, found })
    return found
  }

  /** All outside a row that decides what its cells tell; null while a column of personal data goes on. */
  private surroundings(): string | null {
    if (this.open.size > 0 || this.labels.size > MOST_LABELS) return null
    this.around ??= `${this.shapesText}${JSON.stringify([...this.labels])}`
    return this.around
  }

  /** Where a row lies against the tables of its sheet: those may have grown since. */
  private within(row: number): string {
    let within = ''
    for (const { firstRow, lastRow } of this.shapes) {
      within += row < firstRow ? 'a' : row <= lastRow ? 'b' : row === lastRow + 1 ? 'c' : 'd'
    }
    return within
  }

  private taken(): RowFound {
    const { found } = this
    if (found.sure.length + found.numbers.length + found.texts.length === 0) return NOTHING
    this.found = nothing()
    return found
  }

  private add({ sure, numbers, texts }: RowFound): void {
    for (const spot of sure) this.out.sure.push(spot)
    for (const spot of numbers) this.count(spot)
    for (const spot of texts) this.out.texts.push(spot)
  }

  private row(row: SheetRow): void {
    // A header has neighbours; a lone word is a title or a label.
    const texts = row.cells.reduce((sum, cell) => sum + (typeof cell.value === 'string' ? 1 : 0), 0)
    const isHeaderRow = texts >= 2 && texts * 4 >= row.cells.length * 3
    let before: { readonly column: number; readonly text: string } | null = null
    for (const cell of row.cells) {
      const { value, column } = cell
      const isInColumn = this.inPersonalColumn(cell, row)
      if (typeof value === 'string') {
        if (isHeaderRow && value.length <= 60) this.header(value, row, column)
        if (!this.labels.has(column) && /\p{L}/u.test(value)) this.label(column, value)
      }
      const beside = before !== null && before.column === column - 1 ? before.text : ''
      this.numbers(cell, row, beside)
      if (typeof value === 'string') {
        if (!isInColumn) this.text(value, cell, row, beside)
        before = { column, text: value }
      }
    }
  }

  private label(column: number, text: string): void {
    this.labels.set(column, text)
    this.around = null
  }

  private header(text: string, row: SheetRow, column: number): void {
    const kind = this.columnKind(text, row.row, column)
    if (kind === null) return
    const { name: sheet } = this.sheet
    const hiddenIn = this.hiding(row, column)
    this.open.set(column, { sheet, header: text.trim(), headerRow: row.row, column, kind, hiddenIn, rows: [] })
  }

  private columnKind(header: string, row: number, column: number): ColumnKind | null {
    if (isNameHeader(header)) return isOwnName(header, this.shapes, row) ? 'name' : null
    if (isBirthHeader(header)) return 'birthdate'
    const contact = contactHeader(header)
    if (contact !== null) {
      // Where rows are contracts or organisations, these are theirs.
      const isOfPeople =
        this.hasContributions || [...this.open.values()].some(({ kind }) => kind === 'name' || kind === 'birthdate')
      if (this.isContactSheet || isContactContext(header)) return null
      if (contact === 'e-mail') return this.hasContracts && !this.hasContributions ? null : contact
      return isOfPeople ? contact : null
    }
    const isOurs = this.shapes.some(
      (shape) => shape.headerRow === row && Object.values(shape.columns).some((place) => place.column === column),
    )
    return !isOurs && header.length <= 40 && this.hasContributions && tellsOfHealth(header) && !isFieldHeader(header)
      ? 'health'
      : null
  }

  /** True where the cell is one of a column that is personal by its header. */
  private inPersonalColumn(cell: Cell, row: SheetRow): boolean {
    const open = this.open.get(cell.column)
    if (open === undefined || row.row === open.headerRow) return false
    const last = open.rows.at(-1)
    if (last !== undefined && row.row > last + GAP) {
      this.open.delete(cell.column)
      return false
    }
    if (!isPersonal(open.kind, cell)) return false
    if (open.rows.length === 0) this.out.people.push(open)
    open.rows.push(row.row)
    return true
  }

  private spot(
    row: SheetRow | undefined,
    at: { readonly row: number; readonly column: number },
    inComment: boolean,
  ): Spot {
    const header = headerAt(this.shapes, at.row, at.column) ?? (inComment ? null : (this.labels.get(at.column) ?? null))
    const hiddenIn = this.hiding(row, at.column) ?? (inComment ? 'comment' : null)
    return { sheet: this.sheet.name, row: at.row, column: at.column, header, inComment, hiddenIn }
  }

  private numbers(cell: Cell, row: SheetRow, beside: string): void {
    const { value, column } = cell
    const own = typeof value === 'string' ? value : ''
    if (typeof value !== 'number' && !/\d/.test(own)) return
    const header = headerAt(this.shapes, row.row, column) ?? this.labels.get(column) ?? null
    if (isNumberContext(own) || (header !== null && isNumberContext(header)) || isNumberContext(beside)) {
      for (const digits of namedDigits(cell)) {
        if (passesElevenTest(digits)) this.found.sure.push(this.numberSpot(row, cell, digits))
      }
      return
    }
    const groups = digitGroups(cell)
    if (groups.length === 0) return
    const isExcluded =
      isOtherNumber(header ?? '') ||
      isOtherNumber(beside) ||
      isOtherNumber(own) ||
      groups.every((group) => isAmount(this.kinds, row.row, column, group))
    if (!isExcluded) for (const digits of groups) this.found.numbers.push(this.numberSpot(row, cell, digits))
  }

  private numberSpot(row: SheetRow, { column }: Cell, digits: string): NumberSpot {
    const isAmongAmounts = isNumberOfInzet(this.shapes, row.row, column)
    return { ...this.spot(row, { row: row.row, column }, false), digits, isAmongAmounts }
  }

  private count(spot: NumberSpot): void {
    const key = `${spot.sheet}|${String(spot.column)}`
    let known = this.out.columns.get(key)
    if (known === undefined) this.out.columns.set(key, (known = { candidates: 0, hits: [] }))
    known.candidates += 1
    if (passesElevenTest(spot.digits) && !readsAsDay(spot.digits)) known.hits.push(spot)
  }

  private text(text: string, cell: Cell, row: SheetRow, beside: string): void {
    const { column } = cell
    const pieces = personalPieces(text)
    const header = headerAt(this.shapes, row.row, column) ?? this.labels.get(column) ?? ''
    if (pieces.length > 0 && !this.isForContact(text, header, beside)) {
      const isNote = isNoteHeader(header)
      for (const kind of new Set(pieces.map((piece) => piece.kind))) {
        if (kind === 'initials' && !isNote) continue
        this.piece(kind, this.spot(row, cell, false))
      }
    }
    if (text.length >= 3 && this.isFreeText(text, header, row.row, column) && tellsOfHealth(text)) {
      this.found.texts.push({ ...this.spot(row, cell, false), code: 'privacy-health' })
    }
  }

  private piece(kind: ReturnType<typeof personalPieces>[number]['kind'], spot: Spot): void {
    if (kind === 'birthdate') this.found.texts.push({ ...spot, code: 'privacy-birthdate' })
    else if (kind === 'name') this.found.texts.push({ ...spot, code: 'privacy-name' })
    // Initials before a name may be those of a firm.
    else if (kind === 'initials') this.found.texts.push({ ...spot, code: 'privacy-name', severity: 'warning' })
    else this.found.texts.push({ ...spot, code: 'privacy-contact', contact: kind })
  }

  /** Somebody who speaks for an organisation may be named: on a sheet, in a column or behind a word that says so. */
  private isForContact(text: string, header: string, beside: string): boolean {
    if (this.isContactSheet || isContactContext(header) || isContactContext(beside)) return true
    const label = /^([^:]{3,40}):/.exec(text)?.[1]
    return label !== undefined && isContactContext(label)
  }

  /** Where people write in their own words; words of the field in their own columns tell nothing of a person. */
  private isFreeText(text: string, header: string, row: number, column: number): boolean {
    if (isNoteHeader(header)) return true
    if (isFieldHeader(header)) return false
    const shape = this.shapes.find((one) => row >= one.firstRow && row <= one.lastRow)
    if (shape !== undefined) {
      return shape.table === 'contributions' && !Object.values(shape.columns).some((place) => place.column === column)
    }
    return this.sheet.visibility !== 'visible' && text.split(/\s+/, 4).length >= 3
  }

  private comment(comment: CellComment, row: SheetRow | undefined): void {
    const { text } = comment
    const spot = this.spot(row, comment, true)
    const isNamed = isNumberContext(text) || isNumberContext(spot.header ?? '')
    if (isNamed || !isOtherNumber(text)) {
      for (const { digits } of isNamed ? namedGroups(text) : numberGroups(text)) {
        if (!passesElevenTest(digits)) continue
        const number = { ...spot, digits, isAmongAmounts: false }
        if (isNamed) this.found.sure.push(number)
        else this.found.numbers.push(number)
      }
    }
    if (this.isContactSheet || isContactContext(spot.header ?? '')) return
    for (const kind of new Set(personalPieces(text).map((piece) => piece.kind))) this.piece(kind, spot)
    if (tellsOfHealth(text)) this.found.texts.push({ ...spot, code: 'privacy-health' })
  }
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
function isPersonal(kind: ColumnKind, { value }: Cell): boolean {
  if (typeof value === 'number') {
    if (kind === 'birthdate') return value >= BIRTH_FROM && value <= BIRTH_TO
    return kind === 'phone' && Number.isInteger(value) && value >= 100_000_000 && value <= 99_999_999_999
  }
  if (typeof value !== 'string' || isTotalWord(value) || isLeftOut(value)) return false
  if (kind === 'name') return /\p{L}{2}/u.test(value) && !/\d/.test(value)
  if (kind === 'birthdate') return /(?:19[4-9]\d|200\d|201[0-2])/.test(value)
  if (kind === 'e-mail') return value.includes('@')
  if (kind === 'phone') return (value.match(/\d/g)?.length ?? 0) >= 9
  return kind === 'address' ? /\p{L}{3}|\d/u.test(value) : /\p{L}{2}/u.test(value)
}

/** What a copy to share has in the place of what was there. */
function isLeftOut(text: string): boolean {
  return /^\[[^\]]+\]$/.test(text.trim())
}
