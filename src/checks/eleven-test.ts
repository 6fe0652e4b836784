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

// Bare, in threes, or 4-2-3, with a dot, space or hyphen between; no letter or digit touches it.
const GROUPS =
  /(?<![\p{L}\d.,€])(?:\d{8,9}|\d{3}[ .\-\u00a0]\d{3}[ .\-\u00a0]\d{3}|\d{4}[ .\-\u00a0]\d{2}[ .\-\u00a0]\d{3})(?![\p{L}\d]|[.,]\d)/gu

/** The digit groups in a text that could be such a number, with where they stand. */
export function numberGroups(
  text: string,
): { readonly digits: string; readonly index: number; readonly length: number }[] {
  if (text.length < 8) return []
  return [...text.matchAll(GROUPS)].map((match) => ({
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
