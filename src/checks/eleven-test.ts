/** Numbers of 8 or 9 digits that pass the eleven-test of the burgerservicenummer. Source: MONITORING 6. */

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1]

/** True for 8 or 9 digits, padded with a zero, whose weighted sum divides by eleven. All zeros is no number. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false
  const padded = digits.padStart(9, '0')
  let sum = 0
  for (let at = 0; at < 9; at++) sum += (WEIGHTS[at] ?? 0) * (padded.charCodeAt(at) - 48)
  return sum % 11 === 0
}

const SPACE = String.raw` .\-\u2013\u00a0\u2007\u2009\u202f`
// Bare, in threes, or 4-2-3, with a dot, space or hyphen between; no letter or digit touches it.
const GROUPS = new RegExp(
  String.raw`(?<![\p{L}\d.,€])(?:\d{8,9}|\d{3}[${SPACE}]\d{3}[${SPACE}]\d{3}|\d{4}[${SPACE}]\d{2}[${SPACE}]\d{3})(?![\p{L}\d]|[.,]\d)`,
  'gu',
)
// However it is cut, and without the zeros that a spreadsheet drops: only where a word says what it is.
const LOOSE = new RegExp(String.raw`(?<!\d)\d(?:[${SPACE}/]?\d){6,8}(?![${SPACE}/]?\d)`, 'gu')

/** Digits in a text that could be such a number, and where they stand. */
export interface NumberGroup {
  readonly digits: string
  readonly index: number
  readonly length: number
}

/** The digit groups in a text that could be such a number, with where they stand. */
export function numberGroups(text: string): NumberGroup[] {
  return text.length < 8 ? [] : groupsOf(text, GROUPS)
}

/** The same for a text that is known to speak of such numbers. */
export function namedGroups(text: string): NumberGroup[] {
  const groups = groupsOf(text, LOOSE).map((group) => ({ ...group, digits: group.digits.padStart(8, '0') }))
  return groups.filter(({ digits }) => !readsAsDay(digits))
}

function groupsOf(text: string, pattern: RegExp): NumberGroup[] {
  return [...text.matchAll(pattern)].map((match) => ({
    digits: match[0].replace(/\D/g, ''),
    index: match.index,
    length: match[0].length,
  }))
}

/** True where 8 digits read as a day, ddmmyyyy or yyyymmdd. */
export function readsAsDay(digits: string): boolean {
  if (digits.length !== 8) return false
  const isDay = (year: string, month: string, day: string): boolean =>
    /^(?:19|20)\d\d$/.test(year) && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
  return (
    isDay(digits.slice(4), digits.slice(2, 4), digits.slice(0, 2)) ||
    isDay(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6))
  )
}
