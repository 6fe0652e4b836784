import { type CellRange, columnNumber, MAX_ROW, rangeFromA1 } from '#workbook'

/** A range as a person or Excel writes it: "B3:F24", "$B$3:$F$24", whole columns "B:F". Null where it is none. */
export function rangeInText(text: string): CellRange | null {
  const written = text.trim().replaceAll('$', '')
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(written)
  if (columns === null) return rangeFromA1(written)
  const [first, last] = [columnNumber(columns[1] ?? ''), columnNumber(columns[2] ?? '')]
  if (first === null || last === null) return null
  return { top: 1, left: Math.min(first, last), bottom: MAX_ROW, right: Math.max(first, last) }
}
