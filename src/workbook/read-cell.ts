import {
  type Exact,
  exactFromCell,
  type Euro,
  numberFromText,
  type Percentage,
  percentage,
  percentageFromFraction,
} from '#money'
import { dayFromSerial, dayFromText, type IsoDay, type Quarter, quarterFromText } from '#time'
import { isBlankText } from './find-tables'
import { plainWords } from './header-text'
import { isDateFormat } from './number-format'
import { type Cell, isCellError } from './snapshot'
import {
  type CellKind,
  EVIDENCE_SYNONYMS,
  EVIDENCE_WORDS,
  type EvidenceWord,
  STATUS_SYNONYMS,
  STATUS_WORDS,
  type StatusWord,
} from './tables'

/** What each kind of cell holds once read. */
export interface ValueOf {
  text: string
  code: string
  euro: Euro
  number: Exact
  percentage: Percentage
  day: IsoDay
  quarter: Quarter
  status: StatusWord
  evidence: EvidenceWord
  ours: never
}

/** One cell of a row, read as its column says. */
export type Field<T> =
  | { readonly kind: 'value'; readonly value: T; readonly remark?: FieldRemark }
  | { readonly kind: 'blank' }
  /** The table has no such column. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'problem'; readonly problem: FieldProblem }

/** Read, but not as it should stand there. */
export type FieldRemark = 'number-as-text' | 'date-as-text' | 'untrimmed'

/** Why a cell could not be read. `found` is raw text from the sheet: to be filtered before anyone sees it. */
export type FieldProblem =
  | { readonly code: 'formula-error'; readonly error: string }
  | {
      readonly code: 'number-invalid'
      readonly found: string
      readonly asThousands: Exact | null
      readonly asDecimal: Exact | null
    }
  | { readonly code: 'date-invalid'; readonly found: string }
  | { readonly code: 'quarter-invalid'; readonly found: string }
  | { readonly code: 'percentage-invalid'; readonly found: string; readonly proposal: string | null }
  | { readonly code: 'status-unknown'; readonly found: string; readonly allowed: readonly string[] }

export const BLANK = { kind: 'blank' } as const
export const ABSENT = { kind: 'absent' } as const

/** Days outside these years in a monitoring workbook are slips: a year typed as a number, a wrong century. */
const FIRST_YEAR = '1950'
const LAST_YEAR = '2150'

/** Reads a cell as its column says. Hidden rows and formulas read like any other. */
export function readCell<K extends CellKind>(cell: Cell | undefined, kind: K, date1904: boolean): Field<ValueOf[K]>
export function readCell(cell: Cell | undefined, kind: CellKind, date1904: boolean): Field<unknown> {
  if (cell === undefined || kind === 'ours') return BLANK
  const { value } = cell
  // A formula that nobody computed yet says nothing, which is not the same as an empty cell.
  if (value === null) return cell.formula === undefined ? BLANK : problem({ code: 'formula-error', error: '' })
  if (isCellError(value)) return problem({ code: 'formula-error', error: value.error })
  if (typeof value === 'string' && isBlankText(value)) return BLANK
  switch (kind) {
    case 'text':
    case 'code':
      return readText(cell, kind, date1904)
    default:
      return remembered(value, kind, date1904)
  }
}

type Plain = number | string | boolean
type PlainKind = Exclude<CellKind, 'text' | 'code' | 'ours'>

const knownFields = new Map<string, Map<Plain, Field<unknown>>>()
const MOST_REMEMBERED = 20_000

/** Long sheets hold the same numbers, days, quarters and words over and over: each is read once. */
function remembered(value: Plain, kind: PlainKind, date1904: boolean): Field<unknown> {
  const key = date1904 && kind === 'day' ? 'day1904' : kind
  let known = knownFields.get(key)
  if (known === undefined) knownFields.set(key, (known = new Map<Plain, Field<unknown>>()))
  let field = known.get(value)
  if (field === undefined) {
    field = readPlain(value, kind, date1904)
    // What could not be read may be anything, a name too: that is never kept.
    if (field.kind !== 'value') return field
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(value, field)
  }
  return field
}

function readPlain(value: Plain, kind: PlainKind, date1904: boolean): Field<unknown> {
  switch (kind) {
    case 'euro':
    case 'number':
      return readNumber(value, kind)
    case 'percentage':
      return readPercentage(value)
    case 'day':
      return readDay(value, date1904)
    case 'quarter':
      return readQuarter(value)
    case 'status':
      return readWord(value, STATUS_WORDS, STATUS_SYNONYMS)
    case 'evidence':
      return readWord(value, EVIDENCE_WORDS, EVIDENCE_SYNONYMS)
  }
}

const is = <T>(value: T, remark?: FieldRemark): Field<T> =>
  remark ? { kind: 'value', value, remark } : { kind: 'value', value }
const problem = (of: FieldProblem): Field<never> => ({ kind: 'problem', problem: of })

function readText(cell: Cell, kind: 'text' | 'code', date1904: boolean): Field<string> {
  const value = cell.value as Plain
  if (typeof value === 'string') {
    const trimmed = trimText(value)
    // Only codes are compared, so only there do spaces around them matter.
    return is(trimmed, kind === 'code' && trimmed !== value ? 'untrimmed' : undefined)
  }
  if (typeof value === 'number' && cell.format !== undefined && isDateFormat(cell.format)) {
    // Excel makes a date of a code such as 14-1.
    const day = dayFromSerial(value, date1904)
    if (day !== null) return is(`${String(Number(day.slice(8)))}-${String(Number(day.slice(5, 7)))}`)
  }
  return is(typeof value === 'number' ? (exactFromCell(value)?.toString() ?? String(value)) : value ? 'WAAR' : 'ONWAAR')
}

/** Without spaces around, no-break spaces included. */
export function trimText(text: string): string {
  if (isMark(text.charCodeAt(0)) && isMark(text.charCodeAt(text.length - 1))) return text
  return text.replace(/^[\s\u00a0\u202f\u2009]+|[\s\u00a0\u202f\u2009]+$/g, '')
}

/** A printed character of ASCII: no space of any kind. */
function isMark(code: number): boolean {
  return code > 0x20 && code < 0x7f
}

function readNumber(value: Plain, kind: 'euro' | 'number'): Field<Exact> {
  const invalid = (asThousands: Exact | null = null, asDecimal: Exact | null = null): Field<never> =>
    problem({ code: 'number-invalid', found: String(value), asThousands, asDecimal })
  if (typeof value === 'boolean') return invalid()
  if (typeof value === 'number') {
    const read = exactFromCell(value)
    return read === null ? invalid() : is(read)
  }
  const reading = numberFromText(value, kind === 'euro' ? 'euro' : 'plain')
  if (reading.kind === 'blank') return BLANK
  if (reading.kind === 'number') return is(reading.value, 'number-as-text')
  return reading.kind === 'ambiguous' ? invalid(reading.asThousands, reading.asDecimal) : invalid()
}

function readPercentage(value: Plain): Field<Percentage> {
  const invalid = (proposal: string | null): Field<never> =>
    problem({ code: 'percentage-invalid', found: String(value), proposal })
  if (typeof value === 'boolean') return invalid(null)
  let fraction: Exact | null
  let remark: FieldRemark | undefined
  if (typeof value === 'number') fraction = exactFromCell(value)
  else {
    const reading = numberFromText(value)
    if (reading.kind === 'blank') return BLANK
    if (reading.kind === 'percentage') {
      const fits = reading.value.gte(0) && reading.value.lte(100)
      return fits ? is(percentage(reading.value)) : invalid(null)
    }
    fraction = reading.kind === 'number' ? reading.value : null
    remark = 'number-as-text'
  }
  if (fraction === null || fraction.lt(0) || fraction.gt(100)) return invalid(null)
  // Above 1 somebody typed "5" and meant 5%.
  if (fraction.gt(1)) return invalid(fraction.toString())
  return is(percentageFromFraction(fraction), remark)
}

function readDay(value: Plain, date1904: boolean): Field<IsoDay> {
  const day =
    typeof value === 'number'
      ? dayFromSerial(value, date1904)
      : typeof value === 'string'
        ? dayFromText(trimText(value))
        : null
  if (day === null || day < FIRST_YEAR || day.slice(0, 4) > LAST_YEAR)
    return problem({ code: 'date-invalid', found: String(value) })
  return is(day, typeof value === 'string' ? 'date-as-text' : undefined)
}

function readQuarter(value: Plain): Field<Quarter> {
  const quarter = typeof value === 'string' ? quarterFromText(trimText(value)) : null
  return quarter === null ? problem({ code: 'quarter-invalid', found: String(value) }) : is(quarter)
}

function readWord<T extends string>(value: Plain, allowed: readonly T[], synonyms: ReadonlyMap<string, T>): Field<T> {
  const word = plainWords(String(value))
  const known = allowed.find((candidate) => candidate === word) ?? synonyms.get(word)
  return known === undefined ? problem({ code: 'status-unknown', found: String(value), allowed }) : is(known)
}
