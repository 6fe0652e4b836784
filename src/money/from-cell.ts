import { exact, type Exact, ZERO } from './decimal'

/**
 * Exact number from a spreadsheet number. A cell holds a binary double that people see with at most
 * 15 significant digits, so 0.1 + 0.2 is read as 0.3.
 * @returns null for NaN and infinities: a cell never shows those as a number
 */
export function exactFromCell(value: number): Exact | null {
  // -0 is 0 to people.
  if (value === 0) return ZERO
  const before = read.get(value)
  if (before !== undefined) return before
  if (!Number.isFinite(value)) return null
  const number = Number.isSafeInteger(value) ? exact(value) : exact(shownDigits(value))
  if (read.size >= MOST_REMEMBERED) read.clear()
  read.set(value, number)
  return number
}

// Columns repeat their numbers; reading one costs more than all the arithmetic that follows.
const read = new Map<number, Exact>()
const MOST_REMEMBERED = 10_000

/** The shortest notation where it has at most 15 digits, else those 15. */
function shownDigits(value: number): string {
  const shortest = String(value)
  return shortest.length <= 16 && !shortest.includes('e') ? shortest : value.toPrecision(15)
}

/** The double nearest to an exact number, for a cell. */
export function cellNumber(value: Exact): number {
  return value.toNumber()
}
