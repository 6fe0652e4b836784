import { exact, type Exact } from './decimal'

/**
 * Exact number from a spreadsheet number. A cell holds a binary double that people see with at most
 * 15 significant digits, so 0.1 + 0.2 is read as 0.3.
 * @returns null for NaN and infinities: a cell never shows those as a number
 */
export function exactFromCell(value: number): Exact | null {
  if (!Number.isFinite(value)) return null
  if (Number.isSafeInteger(value)) return exact(value)
  return exact(value.toPrecision(15))
}

/** The double nearest to an exact number, for a cell. */
export function cellNumber(value: Exact): number {
  return value.toNumber()
}
