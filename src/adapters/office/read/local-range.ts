import { type CellRange, rangeFromA1 } from '#workbook'

/** The cells of an address as Excel gives it, the sheet in front: 'Q3 2026'!B2:D9 or Blad1!B2. */
export function localRange(address: string): CellRange | null {
  return rangeFromA1(address.slice(address.lastIndexOf('!') + 1).replaceAll('$', ''))
}
