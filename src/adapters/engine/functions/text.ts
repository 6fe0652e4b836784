import { type CellError, type CellValue, isCellError } from '#workbook'
import { read, visitFilled } from '../area'
import { type FunctionNames, MANY, type NativeFunction, isArea, onCells, onValues } from '../function-shape'
import type { Scope } from '../grid'
import { applyOperator } from '../operators'
import { rounded } from '../rounding'
import { formattedAs } from '../text-format'
import { type Matrix, VALUE, type Value, isMatrix, numberInText, toBoolean, toText } from '../values'
import { hasWildcard, wildcardOf } from '../wildcard'

const MAX_TEXT = 32_767

/** All cells of the arguments as texts, row by row. */
function textsOf(args: readonly Value[], scope: Scope, skipEmpty: boolean): string[] | CellError {
  const texts: string[] = []
  for (const arg of args) {
    const cells = read(isArea(arg) && skipEmpty ? filledCells(arg) : arg)
    for (const cell of isMatrix(cells) ? cells.flat() : [cells]) {
      const text = toText(cell, scope.grid.book.settings)
      if (typeof text !== 'string') return text
      if (!skipEmpty || text !== '') texts.push(text)
    }
  }
  return texts
}

// Of a whole column only what is filled, in reading order.
function filledCells(area: Value): CellValue[][] {
  const found: { value: CellValue; row: number; column: number }[] = []
  if (isArea(area)) {
    visitFilled(area, (value, row, column) => {
      found.push({ value, row, column })
      return undefined
    })
  }
  found.sort((a, b) => a.row - b.row || a.column - b.column)
  return [found.map(({ value }) => value)]
}

function limited(text: string): CellValue {
  return text.length > MAX_TEXT ? VALUE : text
}

/** Place of a text in another from a start; both count from 1. */
function find(wanted: string, text: string, start: number): CellValue {
  if (start < 1 || start > text.length + 1) return VALUE
  const at = text.indexOf(wanted, start - 1)
  return at === -1 ? VALUE : at + 1
}

function search(wanted: string, text: string, start: number): CellValue {
  if (start < 1 || start > text.length + 1) return VALUE
  if (!hasWildcard(wanted)) return find(wanted.toLowerCase(), text.toLowerCase(), start)
  const at = wildcardOf(wanted).search(text.slice(start - 1))
  return at === -1 ? VALUE : at + start
}

function substitute(text: string, from: string, to: string, which?: number): CellValue {
  if (from === '') return text
  if (which === undefined) return limited(text.replaceAll(from, () => to))
  if (which < 1) return VALUE
  let at = -1
  for (let count = 0; count < which; count++) {
    at = text.indexOf(from, at === -1 ? 0 : at + from.length)
    if (at === -1) return text
  }
  return text.slice(0, at) + to + text.slice(at + from.length)
}

function cutAt(text: string, mark: string, which: number, side: 'before' | 'after', ignoreCase: boolean): CellValue {
  const [haystack, needle] = ignoreCase ? [text.toLowerCase(), mark.toLowerCase()] : [text, mark]
  const places: number[] = []
  for (
    let at = haystack.indexOf(needle);
    at !== -1 && needle !== '';
    at = haystack.indexOf(needle, at + needle.length)
  ) {
    places.push(at)
  }
  const at = which > 0 ? places[which - 1] : places.at(which)
  if (which === 0) return VALUE
  if (at === undefined) return { error: '#N/A' }
  return side === 'before' ? text.slice(0, at) : text.slice(at + mark.length)
}

/** "&" between all arguments; arrays go cell by cell, unlike CONCAT. */
const concatenate: NativeFunction = {
  kind: 'cells',
  min: 1,
  max: MANY,
  run: (args, scope) => {
    const { settings } = scope.grid.book
    const start: CellValue | Matrix = ''
    return args.reduce<CellValue | Matrix>((text, arg) => applyOperator('&', text, arg ?? null, settings), start)
  },
}

const joined = onValues(1, MANY, (args, scope) => {
  const texts = textsOf(args, scope, true)
  return Array.isArray(texts) ? limited(texts.join('')) : texts
})

export const TEXT_FUNCTIONS: FunctionNames = {
  LEFT: onCells(['text', 'integer?'], (text, count = 1) => (count < 0 ? VALUE : text.slice(0, count))),
  RIGHT: onCells(['text', 'integer?'], (text, count = 1) =>
    count < 0 ? VALUE : text.slice(Math.max(0, text.length - count)),
  ),
  MID: onCells(['text', 'integer', 'integer'], (text, start, count) =>
    start < 1 || count < 0 ? VALUE : text.slice(start - 1, start - 1 + count),
  ),
  LEN: onCells(['text'], (text) => text.length),
  TRIM: onCells(['text'], (text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),

  CLEAN: onCells(['text'], (text) => text.replace(/[\u0000-\u001f]/g, '')),
  UPPER: onCells(['text'], (text) => text.toUpperCase()),
  LOWER: onCells(['text'], (text) => text.toLowerCase()),
  PROPER: onCells(['text'], (text) =>
    text
      .toLowerCase()
      .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  SUBSTITUTE: onCells(['text', 'text', 'text', 'integer?'], substitute),
  REPLACE: onCells(['text', 'integer', 'integer', 'text'], (text, start, count, put) =>
    start < 1 || count < 0 ? VALUE : limited(text.slice(0, start - 1) + put + text.slice(start - 1 + count)),
  ),
  FIND: onCells(['text', 'text', 'integer?'], (wanted, text, start = 1) => find(wanted, text, start)),
  SEARCH: onCells(['text', 'text', 'integer?'], (wanted, text, start = 1) => search(wanted, text, start)),
  CONCAT: joined,
  CONCATENATE: concatenate,
  TEXTJOIN: onValues(3, MANY, ([mark, skip, ...args], scope) => {
    const separator = toText(read(mark) as CellValue, scope.grid.book.settings)
    const skipEmpty = toBoolean(read(skip) as CellValue)
    if (typeof separator !== 'string') return separator
    if (typeof skipEmpty !== 'boolean') return skipEmpty
    const texts = textsOf(args, scope, skipEmpty)
    return Array.isArray(texts) ? limited(texts.join(separator)) : texts
  }),
  TEXTBEFORE: onCells(['text', 'text', 'integer?', 'integer?'], (text, mark, which = 1, mode = 0) =>
    cutAt(text, mark, which, 'before', mode === 1),
  ),
  TEXTAFTER: onCells(['text', 'text', 'integer?', 'integer?'], (text, mark, which = 1, mode = 0) =>
    cutAt(text, mark, which, 'after', mode === 1),
  ),
  EXACT: onCells(['text', 'text'], (a, b) => a === b),
  REPT: onCells(['text', 'integer'], (text, count) =>
    count < 0 || text.length * count > MAX_TEXT ? VALUE : text.repeat(count),
  ),
  CHAR: onCells(['integer'], (code) => (code < 1 || code > 255 ? VALUE : windowsSign(code))),
  UNICHAR: onCells(['integer'], (code) =>
    code < 1 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? VALUE : String.fromCodePoint(code),
  ),
  CODE: onCells(['text'], (text) => (text === '' ? VALUE : windowsCode(text.charAt(0)))),
  VALUE: onCells(['cell'], (cell, settings) => {
    if (typeof cell === 'number') return cell
    if (typeof cell === 'boolean') return VALUE
    return cell === null ? 0 : isCellError(cell) ? cell : (numberInText(cell, settings) ?? VALUE)
  }),
  NUMBERVALUE: onCells(['text', 'text?', 'text?'], (text, decimal = '.', group = ',') => {
    const plain = text
      .replace(/\s/g, '')
      .replaceAll(group === '' ? ',' : group, '')
      .replace(decimal, '.')
    const match = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%*)$/i.exec(plain)
    if (plain === '') return 0
    return match === null ? VALUE : Number(match[1]) / 100 ** (match[2] ?? '').length
  }),
  TEXT: onCells(['cell', 'text'], (cell, code, settings) => formattedAs(cell, code, settings)),
  FIXED: onCells(['number', 'integer?', 'boolean?'], (value, digits = 2, plain = false, settings) => {
    const code = `${plain ? '' : '#,##'}0${digits > 0 ? `.${'0'.repeat(Math.min(digits, 30))}` : ''}`
    return formattedAs(rounded(value, digits, 'half'), code, settings)
  }),
}

// Signs 128 to 159 as Windows-1252 has them; the others are as in Unicode.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windowsSign(code: number): string {
  return code >= 128 && code < 160 ? WINDOWS.charAt(code - 128) : String.fromCharCode(code)
}

function windowsCode(sign: string): number {
  const at = WINDOWS.indexOf(sign)
  return at >= 0 ? at + 128 : sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : 63
}
