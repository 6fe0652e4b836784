import { type CellRange, rangeFromA1 } from '#workbook'

/** An address as Excel gives it, without the sheet in front: B2:D9 of 'Q3 2026'!B2:D9. */
export function localAddress(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1)
}

/** Its cells. */
export function localRange(address: string): CellRange | null {
  return rangeFromA1(localAddress(address).replaceAll('$', ''))
}
