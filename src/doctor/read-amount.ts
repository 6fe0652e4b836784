import { numberFromText } from '#money'
import type { BlockValueRule, ValueKind } from '#rulebook'
import { plain } from './plain-text'
import { type Unit, unitIn } from './read-unit'

/** What a value cell says. Amounts are decimal strings, exactly as published. */
export type ValueReading =
  | { readonly kind: 'blank' }
  /** The cell points to the rows below it ("Afhankelijk per doelgroep"). */
  | { readonly kind: 'see-rows' }
  /** Amounts with the unit the cell itself names; more than one where the source offers alternatives. */
  | { readonly kind: 'amounts'; readonly amounts: readonly PublishedAmount[] }
  /** Values in words (invoice, costs, agreed), perhaps beside an amount: "€ 100 per uur of factuur". */
  | { readonly kind: 'words'; readonly value: BlockValueRule }
  | { readonly kind: 'mixed'; readonly values: readonly (BlockValueRule | PublishedAmount)[] }
  | { readonly kind: 'discount'; readonly percentages: readonly string[] }
  | {
      readonly kind: 'not-understood'
      readonly candidates: readonly string[]
      /** The units that stand with the candidates, where any does. */
      readonly units?: ReadonlyMap<string, Unit>
    }

export interface PublishedAmount {
  /** "30000.00" */
  readonly amount: string
  readonly unit: Unit | null
  /** The cell says that it is a ceiling: "max. € 1.000 per dag". */
  readonly atMost?: true
}

// A run of digits, dots and commas as it stands; whether it is a well-formed amount is judged afterwards.
const NUMBER = String.raw`\d[\d.,]*(?:[\u00a0\u202f ]\d{3}(?!\d)[\d.,]*)*(?:(?<=[,.])(?:-{1,2}|=|–|—))?`
const WITH_CURRENCY = new RegExp(
  String.raw`(?:€|\bEUR\b|\beuro\b)\s*(-?\s*${NUMBER})|(${NUMBER})\s*(?:€|EUR\b|euro\b)`,
  'gi',
)
const BARE = new RegExp(String.raw`^[^\w£$¥+-]{0,3}(${NUMBER})(?![\d%])`)
const PERCENTAGE = /(?<!\d)(\d{1,3}(?:[.,]\d{1,6})?)\s*%/g
const MARKS = /(?:\s*(?:\*+|\(\d\)|[¹²³⁴⁵⁶⁷⁸⁹]))+\s*$/
const BOUND =
  /(?:\bmax(?:imaal|\.)?|hoogstens|\btot|\bvanaf|\bmin(?:imaal|\.)?|minstens|\bca\.?|circa|ongeveer)\s*(?:(?:€|eur\b|euro\b)|\d[\d., ]*[-=]*\s*(?:€|eur\b|euro\b))/
const WITH_VAT = /\bincl(?:usief|\.)? ?(?:\d+% ?)?btw/
// "€ 30,000": thousands in English, thirty euros in Dutch. Nobody publishes tenths of cents, so we ask.
const DOUBTFUL_COMMA = /^\d{1,3},\d{3}$/

/** Reads a value cell. Never guesses: what can be read in two ways is not understood, with the readings as candidates. */
export function readValue(text: string): ValueReading {
  // "100% van de factuur" is the invoice.
  const cell = text
    .replace(MARKS, '')
    .replace(/\b100 ?% (?:van (?=de |het )|(?=factu|nota|rekening))/i, '')
    .trim()
  if (cell === '' || /^[-–—.?]+$/.test(cell)) return { kind: 'blank' }
  const words = plain(cell)
  if (
    /afhankelijk (?:per|van)|zie (?:onder|hier|de tabel|rijen)|per doelgroep verschillend/.test(words) &&
    !/\d/.test(words)
  ) {
    return { kind: 'see-rows' }
  }
  const money = /^[-−]\s*(?:€|eur)?\s*\d/i.test(cell) ? null : amountsIn(cell)
  if (money === null) return { kind: 'not-understood', candidates: doubtfulReadings(cell) }
  const isCeiling = BOUND.test(words) && /\bmax|hoogst/.test(BOUND.exec(words)?.[0] ?? '')
  if (isCeiling && money.length === 1 && !WITH_VAT.test(words) && !cell.includes('%') && valueInWords(words) === null)
    return { kind: 'amounts', amounts: money.map((amount) => ({ ...amount, atMost: true })) }
  // "vanaf € 500": a bound, not the value.
  if (BOUND.test(words) || WITH_VAT.test(words))
    return { kind: 'not-understood', candidates: money.map(({ amount }) => amount) }
  const percentages = [...cell.matchAll(PERCENTAGE)].map(([, number]) => (number ?? '').replace(',', '.'))
  const spoken = valueInWords(words)
  if (percentages.length > 0) {
    if (
      money.length > 0 ||
      !/korting|aftrek|vermindering|reductie/.test(words + (onlyPercentages(cell) ? ' korting' : ''))
    ) {
      return { kind: 'not-understood', candidates: [] }
    }
    return { kind: 'discount', percentages }
  }
  if (/korting/.test(words) && money.length === 0) return { kind: 'discount', percentages: [] }
  if (money.length === 0)
    return spoken === null ? { kind: 'not-understood', candidates: [] } : { kind: 'words', value: { kind: spoken } }
  // "€ 1.250 p.m." is per month or pro memorie.
  if (/\d[\d.,=-]*\s*p\.? ?m\b/.test(words)) return notOne(money)
  if (spoken === 'agreed') return { kind: 'words', value: { kind: 'agreed' } }
  if (spoken !== null)
    return /\bof\b|\//.test(words) ? { kind: 'mixed', values: [...money, { kind: spoken }] } : notOne(money)
  if (money.length === 1) return { kind: 'amounts', amounts: money }
  const units = new Set(money.map(({ unit }) => unit))
  return /\bof\b/.test(words) && units.size === money.length ? { kind: 'amounts', amounts: money } : notOne(money)
}

function notOne(money: readonly PublishedAmount[]): ValueReading {
  const units = new Map(money.flatMap(({ amount, unit }) => (unit === null ? [] : [[amount, unit] as const])))
  return { kind: 'not-understood', candidates: money.map(({ amount }) => amount), ...(units.size > 1 && { units }) }
}

function onlyPercentages(cell: string): boolean {
  return cell.replace(PERCENTAGE, '').replace(/[\s,;/&]|\ben\b|\bof\b|per trede/g, '') === ''
}

/** Amounts in a cell with the unit that follows each; null where one of them can be read in two ways. */
export function amountsIn(cell: string): PublishedAmount[] | null {
  const found: { text: string; from: number; to: number }[] = []
  for (const match of cell.matchAll(WITH_CURRENCY)) {
    found.push({ text: (match[1] ?? match[2] ?? '').trim(), from: match.index, to: match.index + match[0].length })
  }
  if (found.length === 0) {
    const bare = BARE.exec(cell)
    if (bare?.[1] !== undefined && isOnlyAmount(cell.slice(bare[0].length))) {
      found.push({ text: bare[1], from: 0, to: bare[0].length })
    }
  }
  const amounts: PublishedAmount[] = []
  for (const [index, piece] of found.entries()) {
    const amount = euroAmount(piece.text)
    if (amount === null) return null
    const before = index === 0 ? cell.slice(0, piece.from) : ''
    const after = cell.slice(piece.to, found[index + 1]?.from ?? cell.length)
    if (MULTIPLE.test(after) || SECOND_AMOUNT.test(after)) return null
    amounts.push({ amount, unit: unitIn(after) ?? unitIn(before) })
  }
  return amounts
}

// Without a euro sign a number is an amount only when nothing but unit words stands beside it.
function isOnlyAmount(rest: string): boolean {
  // "36 uur" and "2 jaar" are durations.
  if (/^\s*(?:uur|uren|jaar|jaren|maand|dag|week|weken|fte|u\b)/i.test(rest)) return false
  const words = plain(rest)
    .replace(
      /\b(?:per|euro|eur|jaar|fte|maand|week|dag|uur|persoon|kandidaat|excl|btw|bonus|extra|bij|fulltime|besteed|gewerkt)\b/g,
      '',
    )
    .replace(/[\s.,;:/()*+-]/g, '')
  return words === ''
}

// "€ 30k", "€ 1,5 mln": written short, never read as thirty euros.
const MULTIPLE = /^\s?(?:k|mln|mio|miljoen|mille|duizend|dzd)\b/i

// "€ 30.000 / 15.000": two amounts, one euro sign.
const SECOND_AMOUNT = /(?<![\d.])\d{1,3}\.\d{3}(?!\d)/

const MOST_DIGITS = 12

// What a published amount can look like once spaces and the tail of a round amount are gone.
const WELL_FORMED =
  /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d{1,2})?$|^\d{1,3}(?:,\d{3})+\.\d{1,2}$|^\d{1,3}(?:,\d{3}){2,}$|^\d+\.\d{1,2}$/

function euroAmount(text: string): string | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(/[,.](?:-{1,2}|=|–|—)?$/, '')
  if (!WELL_FORMED.test(bare)) return null
  const reading = numberFromText(bare, 'euro')
  const amount = reading.kind === 'number' ? reading.value.toFixed(2) : null
  // What has more digits is a number of something else.
  return amount !== null && amount.length <= MOST_DIGITS + 3 ? amount : null
}

function doubtfulReadings(cell: string): string[] {
  const readings: string[] = []
  for (const [number] of cell.matchAll(new RegExp(NUMBER, 'g'))) {
    const bare = number.replace(/\s/g, '')
    if (DOUBTFUL_COMMA.test(bare))
      readings.push(`${bare.replace(',', '')}.00`, `${bare.slice(0, bare.indexOf(',') + 3).replace(',', '.')}`)
  }
  return readings
}

const IN_WORDS: readonly (readonly [RegExp, ValueKind])[] = [
  [
    /in overleg|nader (?:te )?(?:bepalen|overeen)|maatwerk|\bp\.? ?m\.?(?![a-z])|\bpm\b|n\.?t\.?b\b|af te spreken|op basis van afspraak/,
    'agreed',
  ],
  [/(?:arbeids|loon|salaris)kosten|loonsom/, 'labourCost'],
  [/factu+r|betaalde rekening|rekening(?:en)? aan|nota(?:bedrag)?\b|inkoopwaarde/, 'invoice'],
  [/kosten/, 'cost'],
]

/** The kind of value that words name: "Factuurwaarde", "Gemaakte kosten", "In overleg". */
export function valueInWords(words: string): ValueKind | null {
  return IN_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}
