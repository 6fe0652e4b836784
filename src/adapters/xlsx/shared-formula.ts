import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW } from '#workbook'
import { formulaTokens, type FormulaToken } from './formula-tokens'

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/
const ROW = /^(\$?)(\d{1,7})$/

/** The formula as it reads `down` rows lower and `right` columns further: relative references move along. */
export function shiftedFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula
  return shiftedTokens(formulaTokens(formula), down, right)
}

/** The same on a formula cut in pieces before; a shared formula is cut once and shifted often. */
export function shiftedTokens(tokens: readonly FormulaToken[], down: number, right: number): string {
  let result = ''
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken
    result += token.kind === 'word' ? shiftedWord(tokens, at, down, right) : token.text
  }
  return result
}

function shiftedWord(tokens: readonly FormulaToken[], at: number, down: number, right: number): string {
  const word = tokens[at]?.text ?? ''
  const next = tokens[at + 1]?.text
  if (next === '(' || next === '!') return word
  // Jan:Mrt!A1 names sheets, even where they look like cells.
  if (next === ':' && tokens[at + 3]?.text === '!') return word
  const cell = CELL.exec(word)
  if (cell !== null) {
    const column = shiftedColumn(cell[1] ?? '', cell[2] ?? '', right)
    const row = shiftedRow(cell[3] ?? '', cell[4] ?? '', down)
    return column === null || row === null ? '#REF!' : column + row
  }
  const partner = next === ':' ? tokens[at + 2] : tokens[at - 1]?.text === ':' ? tokens[at - 2] : undefined
  if (partner?.kind !== 'word') return word
  const column = COLUMN.exec(word)
  if (column !== null && COLUMN.test(partner.text)) {
    return shiftedColumn(column[1] ?? '', column[2] ?? '', right) ?? '#REF!'
  }
  const row = ROW.exec(word)
  if (row !== null && ROW.test(partner.text)) return shiftedRow(row[1] ?? '', row[2] ?? '', down) ?? '#REF!'
  return word
}

function shiftedColumn(fixed: string, letters: string, right: number): string | null {
  const column = columnNumber(letters)
  if (fixed !== '' || column === null) return fixed + letters
  const shifted = column + right
  return shifted < 1 || shifted > MAX_COLUMN ? null : columnLetters(shifted)
}

function shiftedRow(fixed: string, digits: string, down: number): string | null {
  if (fixed !== '') return fixed + digits
  const shifted = Number(digits) + down
  return shifted < 1 || shifted > MAX_ROW ? null : String(shifted)
}
