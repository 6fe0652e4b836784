import { columnNumber } from '#workbook'

// Strings, sheet names and brackets stand as they are; words may be cells; numbers keep "1E5" whole.
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'[^]|[^'[\]]|\[(?:'[^]|[^'[\]])*\])*\]|[A-Za-z_$\\\u0080-\uffff][\w.$\\?\u0080-\uffff]*[(!]?|\d[\d.]*(?:[eE][+-]?\d+)?/g
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/

/**
 * The formula with its relative references as distances from its own cell, so that a formula filled down
 * a column is one text: compiled once, used a hundred thousand times. A key only: never parsed.
 */
export function relativeKey(formula: string, row: number, column: number): string {
  return formula.replace(PIECES, (piece) => {
    const match = CELL.exec(piece)
    if (match === null) return piece
    const [, columnFixed, letters = '', rowFixed, digits = ''] = match
    const number = columnNumber(letters)
    if (number === null) return piece
    const rowPart = rowFixed === '$' ? `$${digits}` : String(Number(digits) - row)
    const columnPart = columnFixed === '$' ? `$${letters}` : String(number - column)
    return `\u0001${rowPart}\u0002${columnPart}\u0003`
  })
}
