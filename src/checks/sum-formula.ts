import { columnNumber } from '#workbook'

/** True for a formula that adds a column up: SUM, SUBTOTAL or AGGREGATE of a sum, or cells joined with +. */
export function addsUp(formula: string): boolean {
  if (/SUMIFS?|SUMPRODUCT|\bIFS?\(/i.test(formula)) return false
  const subtotal = /\b(?:SUBTOTAL|AGGREGATE)\s*\(\s*(\d+)/i.exec(formula)
  if (subtotal !== null) return ['9', '109'].includes(subtotal[1] ?? '')
  return /\bSUM\s*\(/i.test(formula) || /^=\+?\$?[A-Z]{1,3}\$?\d+(?:\+\$?[A-Z]{1,3}\$?\d+)*$/i.test(formula)
}

/** True for a formula that leaves out the rows that a filter hides. */
export function countsVisibleRows(formula: string): boolean {
  return /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i.test(formula)
}

const REFERENCE = /(?<![\w!.'])\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\w(])/gi

/** Which rows of a column the formula adds; null where it names no cells, such as the column of an Excel table. */
export function rowsAdded(formula: string, column: number): ((row: number) => boolean) | null {
  const spans = [...formula.matchAll(REFERENCE)].flatMap(([, from = '', top = '', to = from, bottom = top]) => {
    const isThere = (columnNumber(from.toUpperCase()) ?? 0) <= column && column <= (columnNumber(to.toUpperCase()) ?? 0)
    return isThere ? [{ top: Number(top), bottom: Number(bottom) }] : []
  })
  if (spans.length === 0) return null
  return (row) => spans.some(({ top, bottom }) => top <= row && row <= bottom)
}
