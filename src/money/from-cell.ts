import { exact, type Exact, ZERO } from './decimal'

/**
 * Exact number from a spreadsheet number. A cell holds a binary double that people see with at most
 * 15 significant digits, so 0.1 + 0.2 is read as 0.3.
 * @returns null for NaN and infinities: a cell never shows those as a number
 */
export function exactFromCell(value: number): Exact | null {
  // -0 is 0 to people.
  if (value === 0) return ZERO
  const plain = fewDecimals(value)
  if (plain !== null) return plain
  const before = read.get(value)
  if (before !== undefined) return before
  if (!Number.isFinite(value)) return null
  const number = exact(Number.isSafeInteger(value) ? value : shown(value))
  if (read.size >= MOST_REMEMBERED) read.clear()
  read.set(value, number)
  return number
}

// Columns repeat their numbers; reading one costs more than all the arithmetic that follows.
const read = new Map<number, Exact>()
const MOST_REMEMBERED = 10_000

/** Numbers as people type them, with at most seven decimals: straight to the words of decimal.js, without text. */
function fewDecimals(value: number): Exact | null {
  const scaled = Math.round(value * WORD)
  // The nearest double to so few digits is this very number, so these are the digits people see.
  if (value < 0 || scaled >= 1e14 || scaled / WORD !== value) return null
  const whole = Math.floor(scaled / WORD)
  const decimals = scaled - whole * WORD
  // Made here and not yet seen by anyone; from now on it never changes.
  const number: { e: number; readonly d: number[] } = exact(whole === 0 ? decimals : whole)
  if (whole === 0) number.e -= WORD_DIGITS
  else if (decimals > 0) number.d.push(decimals)
  return number as Exact
}

/** The number itself where its shortest notation has at most 15 digits, else those 15. */
function shown(value: number): number | string {
  const shortest = String(value)
  const most = shortest.includes('.') ? 16 : 15
  return shortest.length <= most && !shortest.includes('e') ? value : value.toPrecision(15)
}

/** The double nearest to an exact number, for a cell. */
export function cellNumber(value: Exact): number {
  const { d: words, e: exponent, s: sign } = value
  const first = words?.[0]
  if (first === undefined || words.length > 2) return value.toNumber()
  // decimal.js keeps seven digits to a word. Up to two words and a power of ten below 10^22 are exact as doubles, so
  // that one division gives the nearest double, without a detour over text.
  const whole = words.length === 1 ? first : first * WORD + (words[1] ?? 0)
  const places = WORD_DIGITS * (words.length - 1 - Math.floor(exponent / WORD_DIGITS))
  const power = POWERS[Math.abs(places) / WORD_DIGITS]
  if (power === undefined) return value.toNumber()
  return sign * (places > 0 ? whole / power : whole * power)
}

const WORD = 1e7
const WORD_DIGITS = 7
const POWERS = [1, 1e7, 1e14, 1e21]
