/** Row and column count from 1, as Excel shows them. */
export interface CellPosition {
  readonly row: number
  readonly column: number
}

export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export const MAX_ROW = 1_048_576
export const MAX_COLUMN = 16_384

/** 1 -> "A", 28 -> "AB". */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** "AB" -> 28; null when these are no column letters or past XFD. */
export function columnNumber(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column <= MAX_COLUMN ? column : null
}

/** "F14" */
export function a1(row: number, column: number): string {
  return columnLetters(column) + String(row)
}

/** "B2:D9", or "B2" for one cell. */
export function a1Range(range: CellRange): string {
  const start = a1(range.top, range.left)
  const end = a1(range.bottom, range.right)
  return start === end ? start : `${start}:${end}`
}

/** Reads "F14", "$F$14". Null where it is no cell of a sheet. */
export function positionFromA1(text: string): CellPosition | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text)
  if (!match) return null
  const column = columnNumber(match[1] ?? '')
  const row = Number(match[2])
  if (column === null || row < 1 || row > MAX_ROW) return null
  return { row, column }
}

/** Reads "B2:D9", "B2", "$B$2:$D$9". Null where it is no range. */
export function rangeFromA1(text: string): CellRange | null {
  const [first, second, ...rest] = text.split(':')
  if (rest.length > 0 || first === undefined) return null
  const start = positionFromA1(first)
  const end = positionFromA1(second ?? first)
  if (start === null || end === null) return null
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  }
}

/** Sheet name as it stands in a formula: Inzet, 'Q3 2026', 'Jan''s blad'. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && positionFromA1(name) === null && !/^r\d*c\d*$/i.test(name)
  return plain ? name : `'${name.replaceAll("'", "''")}'`
}

/** Inzet!F14, 'Q3 2026'!F14 */
export function sheetAddress(sheet: string, address: string): string {
  return `${quotedSheet(sheet)}!${address}`
}

/** The same cells, fixed, as a formula on any sheet names them: 'Mijn lijst'!$A$2:$A$9 */
export function absoluteAddress(sheet: string, address: string): string {
  return `${quotedSheet(sheet)}!${address.replace(/\$?([A-Z]+)\$?(\d+)/gi, '$$$1$$$2')}`
}
