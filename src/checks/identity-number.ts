import { type Cell, isDateFormat } from '#workbook'
import { namedGroups, numberGroups, passesElevenTest } from './eleven-test'

/** Digit groups of 8 or 9 in a cell; numbers shown as money, date or with decimals are no identity numbers. */
export function digitGroups({ value, format }: Pick<Cell, 'value' | 'format'>): string[] {
  if (typeof value === 'number') {
    if (!Number.isInteger(value) || value < 10_000_000 || value > 999_999_999) return []
    return format !== undefined && isAmountFormat(format) ? [] : [String(value)]
  }
  if (typeof value !== 'string' || value.length < 8) return []
  return numberGroups(value).map(({ digits }) => digits)
}

/** The same where a word says that it is such a number: however it is shown, and without the zeros in front. */
export function namedDigits({ value, format }: Pick<Cell, 'value' | 'format'>): string[] {
  if (typeof value === 'string') return namedGroups(value).map(({ digits }) => digits)
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1_000_000 || value > 999_999_999) return []
  return format !== undefined && isDateFormat(format) ? [] : [String(value).padStart(8, '0')]
}

/** Whole thousands are amounts that people round, also when they pass the test. */
export function isRound(digits: string): boolean {
  return digits.endsWith('000')
}

/** True where a cell among quantities and amounts of Inzet holds a number that is far more likely a person's. */
export function holdsIdentityNumber(cell: Cell | undefined): boolean {
  return cell !== undefined && digitGroups(cell).some((digits) => !isRound(digits) && passesElevenTest(digits))
}

function isAmountFormat(format: string): boolean {
  return /[€$£%,]|EUR|0\.0/i.test(format.replace(/\[[^\]]*-[^\]]*\]/g, '')) || isDateFormat(format)
}
