import { groupsIn } from './groups'
import { plain } from './plain-text'
import { readValue } from './read-amount'
import { readLimit } from './read-limit'
import { minimumHoursIn, unitIn } from './read-unit'
import type { GridRow } from './source-grid'

/** Which column holds what; zero-based indexes into the cells of a row. */
export interface Columns {
  readonly category: number | null
  readonly code: number | null
  readonly label: number
  readonly value: number
  /** All other columns that hold text: duration, conditions, remarks. */
  readonly details: readonly number[]
  /** Of those: what says how long an effort counts, and what asks for evidence, by their headers. */
  readonly limits: readonly number[]
  readonly evidence: readonly number[]
  /** More columns that look like values ("2024", "2025"): reason to ask. */
  readonly otherValues: readonly number[]
}

const MAX_COLUMNS = 60
// Rows that show what a column holds.
const SAMPLE = 2000
const VALUE_HEADER = /(?<!factuur|voor)waarde|bedrag|tarief|vergoeding/
const CODE_HEADER = /^(?:nr|no|nummer|code|#|bloknr|bouwblok ?nr|(?:bouw)?blok ?nummer|volgnr)\b|^#$/
const LABEL_HEADER =
  /vorm|invulling|soort|doelgroep|omschrijving|bouwblok|inspanning|activiteit|maatregel|uitkering|inzet|kandidaat/
const CATEGORY_HEADER = /categorie|rubriek|thema|hoofdgroep|^groep$|^type$/
const DETAIL_HEADER =
  /^(?:specificat|toelichting|voorwaarde|opmerking|duur|max|eenheid|bewijs|bijzonderhed|looptijd|periode|norm|conditie|telt|uren)/
const LIMIT_HEADER = /\bduur|maxim|looptijd|periode|\btelt\b/
const EVIDENCE_HEADER = /bewijs/
const THOUSANDS = /\bx ?€? ?1[.,]?000\b|\bin duizend/i

// "Waarde (€)", "Bedrag in €": the sign names the column.
function withoutSign(text: string): string {
  return text.replace(/\((?:in )?€\)|\bin €(?! ?\d)/gi, '').replace(THOUSANDS, '')
}

/** True where a header says that its amounts are thousands: "Waarde (x 1.000)". */
export function isInThousands(header: string): boolean {
  return THOUSANDS.test(header)
}

/** True for a text that can head a value column and is itself no value. */
export function isValueHeader(text: string): boolean {
  return (
    text.length < 250 &&
    VALUE_HEADER.test(text.toLowerCase()) &&
    !/[€%]|\d{3}/.test(withoutSign(text).replace(/\b(?:19|20)\d\d\b/g, '')) &&
    !/^(?:factuur|inkoop)/.test(plain(text))
  )
}

/** True for the header of a column of descriptions. */
export function isLabelHeader(text: string): boolean {
  const words = plain(text)
  return !isValueHeader(text) && LABEL_HEADER.test(words) && !DETAIL_HEADER.test(words)
}

/** True for the header of a column beside descriptions and values: a duration, conditions, remarks. */
export function isDetailHeader(text: string): boolean {
  return DETAIL_HEADER.test(plain(text))
}

/** True for a header that the first column of a table may have. */
export function beginsTable(text: string): boolean {
  const words = plain(text)
  return isLabelHeader(text) || CODE_HEADER.test(words) || (words !== '' && CATEGORY_HEADER.test(words))
}

/** True for a row that heads a table: a value header beside at least one other text, and no amounts. */
export function isHeaderRow(row: GridRow): boolean {
  const filled = row.cells.filter((cell) => cell !== '')
  if (filled.length < 2 || !filled.some(isValueHeader)) return false
  return filled.every(
    (cell) => cell.length < 250 && !/[€]/.test(withoutSign(cell)) && readValue(cell).kind !== 'amounts',
  )
}

/** Roles of the columns by their headers and by what stands under them; null where nothing reads as a value. */
export function columnsOf(
  header: GridRow | null,
  rows: readonly GridRow[],
  hidden: ReadonlySet<number> = new Set(),
): Columns | null {
  const data: GridRow[] = []
  for (const row of rows) {
    if (data.length === SAMPLE) break
    if (row.cells.filter((cell) => cell !== '').length >= 2) data.push(row)
  }
  const profiles: Profile[] = []
  const width = Math.min(MAX_COLUMNS, Math.max(header?.cells.length ?? 0, ...data.map((row) => row.cells.length), 0))
  for (let index = 0; index < width; index++) {
    const profile = profileOf(index, header?.cells[index] ?? '', data)
    // A column of euro signs belongs to the numbers beside it.
    if ((profile.filled > 0 || profile.header !== '') && !profile.isOnlySigns) profiles.push(profile)
  }
  const valued = profiles.filter(
    (profile) => profile.valueShare > 0.3 && (profile.isValueHeader || !profile.isOtherHeader),
  )
  // Row numbers read as small amounts; they are the values only where nothing else is.
  const certain = valued.filter((profile) => profile.isValueHeader || profile.codeShare < 0.8)
  const values = certain.length > 0 ? certain : valued
  const value = best(values, (profile) => valueScore(profile) - (hidden.has(profile.index) ? 3 : 0))
  if (value === null || value.values < 1) return null
  // Without a header, bare small numbers are pages or counts.
  if (header === null && value.sums === 0) return null
  const rest = profiles.filter((profile) => profile !== value)
  const code = best(rest.filter(canBeCode), (profile) => profile.fill)
  const texts = rest.filter((profile) => profile !== code && profile.filled > 0)
  const fullest = best(
    texts.filter((profile) => profile.valueShare < 0.5),
    labelScore,
  )
  // Where the descriptions are gone, the remarks beside them are none.
  const emptied = profiles.find(({ filled, header: head }) => filled === 0 && isLabelHeader(head))
  const label = fullest !== null && emptied !== undefined && DETAIL_HEADER.test(fullest.header) ? emptied : fullest
  if (label === null) return null
  const others = texts.filter((profile) => profile !== label)
  const otherValues = others.filter(
    (profile) => values.includes(profile) && profile.valueShare > 0.5 && profile.amounts > 0,
  )
  const category = best(
    others.filter((profile) => !otherValues.includes(profile) && canBeCategory(profile)),
    (profile) => (CATEGORY_HEADER.test(profile.header) ? 2 : 0) - profile.distinct,
  )
  const details = others.filter((profile) => profile !== category && !otherValues.includes(profile))
  return {
    category: category?.index ?? null,
    code: code?.index ?? null,
    label: label.index,
    value: value.index,
    details: details.map(({ index }) => index),
    limits: details.filter(({ header }) => LIMIT_HEADER.test(header)).map(({ index }) => index),
    evidence: details.filter(({ header }) => EVIDENCE_HEADER.test(header)).map(({ index }) => index),
    otherValues: otherValues.map(({ index }) => index),
  }
}

interface Profile {
  readonly index: number
  readonly header: string
  readonly isValueHeader: boolean
  readonly isOtherHeader: boolean
  readonly filled: number
  /** Share of the rows with text in this column. */
  readonly fill: number
  /** Share of the texts that are different. */
  readonly distinct: number
  readonly values: number
  readonly amounts: number
  /** Texts with a euro sign, or a number that can be an amount without one. */
  readonly sums: number
  readonly valueShare: number
  readonly codeShare: number
  readonly length: number
  /** Share of the texts that speak of a duration or a unit. */
  readonly detailShare: number
  readonly isOnlySigns: boolean
  /** Share of the texts that name a target group. */
  readonly groupShare: number
}

function profileOf(index: number, headerText: string, rows: readonly GridRow[]): Profile {
  const header = plain(headerText)
  const texts: string[] = []
  for (const row of rows) {
    const text = row.cells[index]
    if (text) texts.push(text)
  }
  let values = 0
  let amounts = 0
  let codes = 0
  let details = 0
  let length = 0
  let signs = 0
  let groups = 0
  let sums = 0
  const valueHeader = isValueHeader(headerText)
  for (const text of texts) {
    const { kind } = readValue(text)
    if (kind === 'amounts' || kind === 'discount' || kind === 'mixed') amounts++
    // Under a value header an amount that raises a question ("max. € 1.000") is a value all the same.
    if (kind !== 'blank' && (kind !== 'not-understood' || (valueHeader && /€ ?\d/.test(text)))) values++
    if (/^(?:€|EUR|euro)$/i.test(text)) signs++
    else if (/€|\bEUR\b|\beuro\b|\d{3}|factu|kosten|rekening/i.test(text)) sums++
    if (/^[A-Za-z]{0,2}\.?\d{1,3}(?:[.-]\d{1,2})?[a-z]?[.)]?$|^[a-z][.)]$/i.test(text)) codes++
    length += text.length
    if (groupsIn(text).length > 0) groups++
    if (readLimit(text).kind !== 'none' || unitIn(text) !== null || minimumHoursIn(text) !== null) details++
  }
  const filled = texts.length
  const share = (count: number): number => (filled === 0 ? 0 : count / filled)
  return {
    index,
    header,
    isValueHeader: valueHeader,
    isOtherHeader:
      !valueHeader &&
      header !== '' &&
      (LABEL_HEADER.test(header) || DETAIL_HEADER.test(header) || CODE_HEADER.test(header)),
    filled,
    fill: rows.length === 0 ? 0 : filled / rows.length,
    distinct: share(new Set(texts).size),
    values,
    amounts,
    sums,
    valueShare: share(values),
    codeShare: share(codes),
    length: share(length),
    detailShare: share(details),
    isOnlySigns: filled > 0 && signs === filled,
    groupShare: share(groups),
  }
}

function canBeCode(profile: Profile): boolean {
  if (profile.filled < 2) return false
  if (CODE_HEADER.test(profile.header)) return profile.distinct > 0.5
  if (profile.distinct < 0.9) return false
  return profile.codeShare > 0.8 && (profile.header === '' || /^(?:bouw)?blok/.test(profile.header))
}

function canBeCategory(profile: Profile): boolean {
  if (DETAIL_HEADER.test(profile.header)) return false
  if (CATEGORY_HEADER.test(profile.header)) return true
  if (profile.detailShare > 0.3) return false
  return profile.length < 60 && (profile.distinct < 0.8 || profile.fill < 0.6)
}

// Of "Waarde 2024" and "Waarde 2025" the newer one; a person is asked all the same.
function valueScore(profile: Profile): number {
  const year = Number(/\b20\d\d\b/.exec(profile.header)?.[0] ?? 0)
  return profile.valueShare + (profile.isValueHeader ? 2 : 0) + year / 1000
}

function labelScore(profile: Profile): number {
  let score = profile.fill * 2 + profile.distinct * 2 + profile.groupShare * 1.5
  if (LABEL_HEADER.test(profile.header)) score += 1.5
  if (DETAIL_HEADER.test(profile.header)) score -= 2
  if (CATEGORY_HEADER.test(profile.header)) score -= 2
  return score
}

function best<T>(items: readonly T[], scoreOf: (item: T) => number): T | null {
  let winner: T | null = null
  let top = -Infinity
  for (const item of items) {
    const score = scoreOf(item)
    if (score > top) {
      winner = item
      top = score
    }
  }
  return winner
}
