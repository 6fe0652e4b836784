import { FormulaSyntaxError } from './syntax'

export type TokenKind =
  'string' | 'error' | 'sheet' | 'columns' | 'rows' | 'cell' | 'number' | 'name' | 'brackets' | 'operator' | 'end'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly at: number
  /** White space stands before it: between two references that is an operator. */
  readonly spaced: boolean
}

const WORD_END = '(?![\\w.\\\\?\\u0080-\\uffff(!])'
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['string', /"(?:[^"]|"")*"/y],
  ['error', /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!)/iy],
  ['sheet', /(?:'(?:[^']|'')*'|(?:\[[^[\]]*\])?[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!/y],
  ['columns', new RegExp(`\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${WORD_END}`, 'y')],
  ['rows', new RegExp(`\\$?\\d{1,7}:\\$?\\d{1,7}${WORD_END}`, 'y')],
  ['cell', new RegExp(`\\$?[A-Za-z]{1,3}\\$?\\d{1,7}${WORD_END}`, 'y')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['name', /[A-Za-z_\\\u0080-\uffff][\w.\\?\u0080-\uffff]*/y],
  ['brackets', /\[(?:'[^]|[^'[\]]|\[(?:'[^]|[^'[\]])*\])*\]/y],
  ['operator', /<=|>=|<>|[-+*/^&=<>%@#:(),;{}]/y],
]
const SPACE = /[ \t\r\n\u00a0]*/y

/** Longest formula that Excel stores. */
export const MAX_FORMULA_LENGTH = 8192

/** Takes a formula apart, from `start`. Throws FormulaSyntaxError at the first sign that fits nowhere. */
export function tokensOf(formula: string, start: number): Token[] {
  if (formula.length > MAX_FORMULA_LENGTH + 1) throw new FormulaSyntaxError('too long', MAX_FORMULA_LENGTH)
  const tokens: Token[] = []
  let at = start
  for (;;) {
    const begin = at
    at = skip(SPACE, formula, at)
    const spaced = at > begin
    if (at >= formula.length) {
      tokens.push({ kind: 'end', text: '', at, spaced })
      return tokens
    }
    const token = tokenAt(formula, at, spaced)
    tokens.push(token)
    at += token.text.length
  }
}

function tokenAt(formula: string, at: number, spaced: boolean): Token {
  for (const [kind, pattern] of PATTERNS) {
    const end = skip(pattern, formula, at)
    if (end > at) return { kind, text: formula.slice(at, end), at, spaced }
  }
  throw new FormulaSyntaxError('unexpected sign', at)
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
