import {
  exactFromCell,
  numberFromText,
  percentage,
  percentageFromFraction,
  type Exact,
  type NumberSetting,
  type Percentage,
} from '#money'
import type { ArgumentName, RuleProblem } from '#rules'
import type { SessionState } from '#session'
import { dayFromSerial, dayFromText, type IsoDay } from '#time'

/** An argument that cannot be read: why. */
export interface Misfit {
  readonly misfit: RuleProblem
}

export function isMisfit(reading: unknown): reading is Misfit {
  return typeof reading === 'object' && reading !== null && 'misfit' in reading
}

// A cell holds 15 digits; past that cents are lost.
const LARGEST = 1e15

/**
 * A number from a cell: a number, or text as people write it ("1.234,56"). Blank cells are null.
 * An empty cell reaches us as 0 or null, so callers that cannot mean 0 treat both as not filled in.
 */
export function readNumber(
  cell: unknown,
  argument: ArgumentName,
  setting: NumberSetting = 'plain',
): Exact | null | Misfit {
  const value = typeof cell === 'number' ? cell : plainValue(cell)
  if (typeof value === 'number') {
    const number = exactFromCell(value)
    if (number === null) return notANumber(argument, value)
    return Math.abs(value) >= LARGEST ? { misfit: { code: 'argument-too-large', params: { argument } } } : number
  }
  if (value === null) return null
  if (typeof value !== 'string') return wrongKind(value, argument)
  const reading = numberFromText(value, setting)
  if (reading.kind === 'blank') return null
  if (reading.kind === 'ambiguous') {
    const params = {
      argument,
      found: value.trim(),
      asThousands: reading.asThousands.toString(),
      asDecimal: reading.asDecimal.toString(),
    }
    return { misfit: { code: 'argument-ambiguous', params } }
  }
  if (reading.kind !== 'number') return notANumber(argument, value)
  if (reading.value.abs().greaterThanOrEqualTo(LARGEST))
    return { misfit: { code: 'argument-too-large', params: { argument } } }
  return reading.value
}

/** A number that cannot be under zero. */
export function readAmount(
  cell: unknown,
  argument: ArgumentName,
  setting: NumberSetting = 'plain',
): Exact | null | Misfit {
  const number = readNumber(cell, argument, setting)
  if (number === null || isMisfit(number) || !number.isNegative() || number.isZero()) return number
  return { misfit: { code: 'argument-negative', params: { argument } } }
}

/** An optional amount: 0 is an empty cell. */
export function readOptional(
  cell: unknown,
  argument: ArgumentName,
  setting: NumberSetting = 'plain',
): Exact | null | Misfit {
  if (cell === 0 || cell === null || cell === undefined) return null
  const amount = readAmount(cell, argument, setting)
  return amount === null || isMisfit(amount) || !amount.isZero() ? amount : null
}

/** An agreed percentage: a fraction (0.05), or text with a percent sign ("5%"). 0 is an empty cell, "0%" a real zero. */
export function readPercentage(cell: unknown): Percentage | null | Misfit {
  const value = plainValue(cell)
  if (typeof value === 'string' && value.includes('%')) {
    const reading = numberFromText(value)
    if (reading.kind !== 'percentage') return notANumber('percentage', value)
    return withinOne(percentage(reading.value))
  }
  const fraction = readOptional(value, 'percentage')
  return fraction === null || isMisfit(fraction) ? fraction : withinOne(percentageFromFraction(fraction))
}

/** Text from a cell; a number is the text people see (block 2). Blank and 0 are null. */
export function readText(cell: unknown, argument: ArgumentName): string | null | Misfit {
  const value = typeof cell === 'string' ? cell : plainValue(cell)
  if (value === null || value === 0) return null
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : notANumber(argument, value)
  return typeof value === 'boolean' ? String(value) : wrongKind(value, argument)
}

/** A day from a cell: a date serial, as this workbook counts days, or text (ISO or Dutch). Blank and 0 are null. */
export function readDay(cell: unknown, argument: ArgumentName, state: SessionState): IsoDay | null | Misfit {
  const value = plainValue(cell)
  if (value === null || value === 0) return null
  if (typeof value === 'string' && value.trim() === '') return null
  if (typeof value !== 'number' && typeof value !== 'string') return wrongKind(value, argument, 'argument-not-a-date')
  const day = typeof value === 'number' ? countedDay(value, state) : dayFromText(value)
  return day ?? { misfit: { code: 'argument-not-a-date', params: { argument, found: quoted(value) } } }
}

/** The day a serial stands for; a problem while nobody knows from which year this workbook counts. */
function countedDay(serial: number, state: SessionState): IsoDay | null | Misfit {
  if (state.date1904 === undefined) {
    if (state.restoring === true) return { misfit: { code: 'not-loaded', params: {} } }
    if (state.settingsUnread === true) return { misfit: { code: 'days-unread', params: {} } }
  }
  return dayFromSerial(serial, state.date1904 ?? false)
}

type PlainValue = number | string | boolean | null | { readonly error: string } | { readonly other: true }

/** What a cell holds under its wrapping: rich cells show their basic value, omitted arguments are blank. */
function plainValue(cell: unknown): PlainValue {
  if (cell === null || cell === undefined) return null
  if (typeof cell === 'number' || typeof cell === 'string' || typeof cell === 'boolean') return cell
  if (typeof cell !== 'object' || Array.isArray(cell)) return { other: true }
  if (isInvocation(cell)) return null
  const error = errorOf(cell)
  if (error !== null) return { error }
  if ('basicValue' in cell) {
    const basic = cell.basicValue
    if (basic === null || typeof basic !== 'object') return plainValue(basic)
  }
  return { other: true }
}

/** With metadata of an older release Excel puts its invocation object where a new optional argument is expected. */
function isInvocation(cell: object): boolean {
  return 'setResult' in cell || 'functionName' in cell || 'parameterAddresses' in cell || 'isInValuePreview' in cell
}

/** The error a cell stands at: our own shape, Excel's CustomFunctions.Error, or a rich error value. */
function errorOf(cell: object): string | null {
  if ('error' in cell && typeof cell.error === 'string') return cell.error
  if ('code' in cell && typeof cell.code === 'string' && cell.code.startsWith('#')) return cell.code
  if ('type' in cell && cell.type === 'Error') return 'basicValue' in cell ? String(cell.basicValue) : '#VALUE!'
  return null
}

function withinOne(share: Percentage): Percentage | Misfit {
  if (share.isNegative() && !share.isZero())
    return { misfit: { code: 'argument-negative', params: { argument: 'percentage' } } }
  if (share.lessThanOrEqualTo(100)) return share
  const found = share.dividedBy(100)
  // Nobody means a percentage this large, and it may be a number of somebody: it is not repeated.
  if (found.greaterThanOrEqualTo(1_000_000)) {
    return { misfit: { code: 'argument-not-a-number', params: { argument: 'percentage', found: found.toString() } } }
  }
  const proposal = found.greaterThan(100) ? found.dividedBy(100) : found
  return {
    misfit: { code: 'percentage-above-one', params: { found: found.toString(), proposal: proposal.toString() } },
  }
}

function wrongKind(
  value: PlainValue,
  argument: ArgumentName,
  code: 'argument-not-a-number' | 'argument-not-a-date' = 'argument-not-a-number',
): Misfit {
  if (value !== null && typeof value === 'object' && 'error' in value) {
    return { misfit: { code: 'argument-error', params: { argument, error: knownError(value.error) } } }
  }
  return { misfit: { code, params: { argument, found: quoted(value) } } }
}

// An error comes from a host; only its known spelling goes into a sentence.
function knownError(error: string): string {
  return /^#[A-Z0-9/_]{1,14}[!?]?$/.test(error) ? error : '#VALUE!'
}

function notANumber(argument: ArgumentName, value: string | number): Misfit {
  return { misfit: { code: 'argument-not-a-number', params: { argument, found: quoted(value) } } }
}

/** Quoted only where it looks like a slip in a number, date or short word, never a sentence or a name. */
function quoted(value: PlainValue): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  if (typeof value !== 'string') return ''
  const text = value.trim()
  return text.length <= 20 && (/\d/.test(text) || !/\s/.test(text)) ? text : ''
}
