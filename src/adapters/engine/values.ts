import { type CellError, type CellErrorCode, type CellValue, type FormatLocale, isCellError } from '#workbook'
import { dayFromText, serialFromDay } from '#time'
import { numberFromText } from '#money'
import type { Area } from './area'

/** An array inside a formula: rows of cells, all equally long, at least one cell. */
export type Matrix = CellValue[][]

/** A function made with LAMBDA. */
export interface Lambda {
  readonly parameters: number
  readonly call: (args: readonly Value[]) => Value
}

/** What a part of a formula yields. `undefined` is an argument left out, null a blank cell. */
export type Value = CellValue | Matrix | Area | Lambda | undefined

/** What the outcome of a formula depends on beside its cells. */
export interface Settings {
  readonly date1904: boolean
  readonly locale: FormatLocale
  /** Serial of the day that TODAY gives; null where no day was given. */
  readonly today: number | null
}

/** Thrown inside a formula that cannot be computed here (unknown function, other workbook): its cell keeps its value. */
export class NotCalculated extends Error {
  override readonly name = 'NotCalculated'
}

const error = (code: CellErrorCode): CellError => Object.freeze({ error: code })
export const NA = error('#N/A')
export const VALUE = error('#VALUE!')
export const REF = error('#REF!')
export const DIV0 = error('#DIV/0!')
export const NUM = error('#NUM!')
export const NAME = error('#NAME?')
export const NULL = error('#NULL!')
export const SPILL = error('#SPILL!')
export const CALC = error('#CALC!')

/** More cells than this are not put in one array. */
export const MAX_ARRAY_CELLS = 4_000_000

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value)
}

export function isError(value: Value): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value
}

export function isLambda(value: Value): value is Lambda {
  return typeof value === 'object' && value !== null && 'parameters' in value
}

/** Guards what a calculation yields: a cell never holds NaN or an infinity. */
export function finite(value: CellValue): CellValue {
  return typeof value === 'number' && !Number.isFinite(value) ? NUM : value
}

/** A cell as a number: blank is 0, TRUE 1, text is read as a person would type it; else #VALUE!. */
export function toNumber(value: CellValue, settings: Settings): number | CellError {
  if (typeof value === 'number') return value
  if (value === null) return 0
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string') return numberInText(value, settings) ?? VALUE
  return value
}

/** "12,5", "1.234,50", "5%", "31-12-2026", "12:30" -> number; null where it is none. */
export function numberInText(text: string, settings: Settings): number | null {
  const plain = text.trim()
  if (!/\d/.test(plain)) return null
  if (/^[-+]?\d+(?:\.\d+)?[eE][-+]?\d+$/.test(plain)) return Number.isFinite(Number(plain)) ? Number(plain) : null
  if (settings.locale === 'en' && /^[-+]?\d{1,3},\d{3}$/.test(plain)) return Number(plain.replace(',', ''))
  const reading = numberFromText(plain)
  if (reading.kind === 'number') return reading.value.toNumber()
  if (reading.kind === 'percentage') return reading.value.dividedBy(100).toNumber()
  if (reading.kind === 'ambiguous') {
    return (settings.locale === 'en' ? reading.asDecimal : reading.asThousands).toNumber()
  }
  const day = dayFromText(plain)
  if (day !== null) return serialFromDay(day, settings.date1904)
  const moment = /^(?:(.+)[ T])?(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(plain)
  if (moment === null) return null
  const ofDay = (Number(moment[2]) * 3600 + Number(moment[3]) * 60 + Number(moment[4] ?? 0)) / 86_400
  if (moment[1] === undefined) return ofDay
  const date = dayFromText(moment[1])
  return date === null ? null : serialFromDay(date, settings.date1904) + ofDay
}

/** A cell as text, numbers as "&" writes them: at most fifteen digits. */
export function toText(value: CellValue, settings: Settings): string | CellError {
  if (typeof value === 'string') return value
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'number') return numberText(value, settings)
  return value
}

export function numberText(value: number, settings: Settings): string {
  const short = Number(value.toPrecision(15))
  const magnitude = Math.abs(short)
  let text = String(short)
  if (magnitude !== 0 && (magnitude >= 1e15 || magnitude < 1e-9)) {
    const [mantissa = '0', power = '0'] = short.toExponential().split('e')
    const digits = power.replace(/^[+-]/, '').padStart(2, '0')
    text = `${mantissa}E${power.startsWith('-') ? '-' : '+'}${digits}`
  } else if (text.includes('e')) text = short.toFixed(20).replace(/0+$/, '')
  return settings.locale === 'nl' ? text.replace('.', ',') : text
}

/** A cell as a condition: numbers other than 0 are true, "TRUE"/"WAAR" and "FALSE"/"ONWAAR" are read. */
export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean') return value
  if (value === null) return false
  if (typeof value === 'number') return value !== 0
  if (typeof value === 'string') return booleanInText(value) ?? VALUE
  return value
}

export function booleanInText(text: string): boolean | null {
  const upper = text.trim().toUpperCase()
  if (upper === 'TRUE' || upper === 'WAAR') return true
  if (upper === 'FALSE' || upper === 'ONWAAR') return false
  return null
}

/**
 * Order of two cells as Excel sorts and compares them: numbers, then text (case aside), then FALSE, TRUE.
 * A blank is 0, "" or FALSE, after the other one. Negative, 0 or positive. No errors go in.
 */
export function compareCells(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b)
  if (a === null) a = blankLike(b)
  if (b === null) b = blankLike(a)
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b)
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b)
  return rank(a) - rank(b) || Number(a) - Number(b)
}

// Two numbers are the same where people see the same fifteen digits.
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0
  const difference = a - b
  if (Math.abs(difference) <= Math.abs(a) * 1e-14 && a.toPrecision(15) === b.toPrecision(15)) return 0
  return difference
}

const collator = new Intl.Collator('nl', { sensitivity: 'accent' })

function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  const lowA = a.toLowerCase()
  const lowB = b.toLowerCase()
  return lowA === lowB ? 0 : collator.compare(a, b) || (lowA < lowB ? -1 : 1)
}

function blankLike(other: CellValue): CellValue {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0
}

function rank(value: CellValue): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2
}

/** What two cells share when an exact look-up holds them equal: text without case. */
export function lookupKey(value: CellValue): string | number | boolean | null {
  if (typeof value === 'string') return value.toLowerCase()
  return isCellError(value) ? null : value
}

/** A matrix, or its only cell. */
export function unboxed(matrix: Matrix): Value {
  return matrix.length === 1 && matrix[0]?.length === 1 ? matrix[0][0] : matrix
}
