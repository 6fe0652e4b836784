import { type CellErrorCode, MAX_COLUMN, MAX_ROW, columnNumber, positionFromA1 } from '#workbook'
import { type BinaryOperator, FormulaSyntaxError, type Node, type Step } from './syntax'
import { tableReference } from './table-reference'
import { type Token, tokensOf } from './tokens'

/** How strongly each operator binds; equal ones run from left to right, "^" too. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ...['=', '<>', '<', '>', '<=', '>='].map((operator) => [operator, 1] as const),
  ['&', 2],
  ['+', 3],
  ['-', 3],
  ['*', 4],
  ['/', 4],
  ['^', 5],
  ['%', 6],
])
const PREFIX_RANK = 7
const MAX_NESTING = 256

/** Parses a formula as stored in a file (English names, comma between arguments), with or without "=". */
export function parseFormula(formula: string): Node {
  return new Parser(tokensOf(formula, /^\s*=?/.exec(formula)?.[0].length ?? 0)).whole()
}

class Parser {
  private index = 0
  private depth = 0
  private wraps = 0

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Node {
    const node = this.expression(0)
    if (this.next.kind !== 'end') throw this.unexpected()
    return node
  }

  private get next(): Token {
    return this.tokens[this.index] as Token
  }

  private take(): Token {
    return this.tokens[this.index++] as Token
  }

  private is(text: string): boolean {
    return this.next.kind === 'operator' && this.next.text === text
  }

  private skip(text: string): boolean {
    const found = this.is(text)
    if (found) this.index++
    return found
  }

  private need(text: string): void {
    if (!this.skip(text)) throw this.unexpected()
  }

  private unexpected(): FormulaSyntaxError {
    return new FormulaSyntaxError(this.next.kind === 'end' ? 'unexpected end' : 'unexpected part', this.next.at)
  }

  private expression(rank: number): Node {
    if (++this.depth > MAX_NESTING) throw new FormulaSyntaxError('nested too deeply', this.next.at)
    const first = this.prefixed()
    const steps: Step[] = []
    for (;;) {
      const operator = this.next.kind === 'operator' ? this.next.text : ''
      const strength = RANKS.get(operator) ?? 0
      if (strength <= rank) break
      this.index++
      if (operator === '%') steps.push({ operator })
      else steps.push({ operator: operator as BinaryOperator, operand: this.expression(strength) })
    }
    this.depth--
    return steps.length === 0 ? first : { kind: 'chain', first, steps }
  }

  private prefixed(): Node {
    const { text } = this.next
    if (this.next.kind !== 'operator' || (text !== '-' && text !== '+' && text !== '@')) return this.reference()
    this.index++
    if (text === '@') return { kind: 'prefix', operator: text, operand: this.reference() }
    return { kind: 'prefix', operator: text, operand: this.expression(PREFIX_RANK) }
  }

  /** A primary with what joins references: colon, space, "#", a call of the result. */
  private reference(): Node {
    let node = this.joined()
    while (this.next.spaced && isReference(node) && this.startsReference()) {
      node = this.wrapped({ kind: 'intersection', left: node, right: this.joined() })
    }
    return node
  }

  private joined(): Node {
    let node = this.followed()
    while (this.is(':')) {
      this.index++
      node = this.wrapped({ kind: 'range', left: node, right: this.followed() })
    }
    return node
  }

  private followed(): Node {
    let node = this.primary()
    for (;;) {
      if (this.is('#')) {
        this.index++
        node = this.wrapped({ kind: 'spilled', anchor: node })
      } else if (this.is('(') && !this.next.spaced && (node.kind === 'call' || node.kind === 'apply')) {
        this.index++
        node = this.wrapped({ kind: 'apply', callee: node, args: this.argumentsUpTo(')') })
      } else return node
    }
  }

  /** Nodes that grow to the left nest too; a formula with this many of them is no formula. */
  private wrapped(node: Node): Node {
    if (++this.wraps > MAX_NESTING) throw new FormulaSyntaxError('nested too deeply', this.next.at)
    return node
  }

  private startsReference(): boolean {
    return ['cell', 'columns', 'rows', 'sheet', 'name', 'brackets'].includes(this.next.kind)
  }

  private primary(): Node {
    const token = this.take()
    switch (token.kind) {
      case 'number':
        return { kind: 'value', value: finiteNumber(token) }
      case 'string':
        return { kind: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') }
      case 'error':
        return { kind: 'error', code: token.text.toUpperCase() as CellErrorCode }
      case 'sheet':
        return this.onSheet(token)
      case 'brackets':
        return tableReference(null, token.text, token.at)
      case 'cell':
      case 'columns':
      case 'rows':
        return referenceNode(token) ?? this.named(token)
      case 'name':
        return this.named(token)
      default:
        return this.bracketed(token)
    }
  }

  private bracketed(token: Token): Node {
    if (token.text === '{') return this.arrayConstant()
    if (token.text !== '(') {
      this.index--
      throw this.unexpected()
    }
    let node = this.expression(0)
    while (this.skip(',')) node = this.wrapped({ kind: 'union', left: node, right: this.expression(0) })
    this.need(')')
    // Brackets hide a reference from the operators around it, never its value.
    return node
  }

  private onSheet(token: Token): Node {
    const written = token.text.slice(0, -1)
    const sheet = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written
    const target = this.take()
    const isElsewhere = /[[\]:]/.test(sheet)
    if (target.kind === 'error') return { kind: 'error', code: target.text.toUpperCase() as CellErrorCode }
    if (target.kind === 'name') return isElsewhere ? { kind: 'elsewhere' } : { kind: 'name', sheet, name: target.text }
    const node = referenceNode(target, sheet)
    if (node === null) throw new FormulaSyntaxError('unexpected part', target.at)
    return isElsewhere ? { kind: 'elsewhere' } : node
  }

  private named(token: Token): Node {
    if (this.is('(') && !this.next.spaced) {
      this.index++
      return called(functionName(token.text), this.argumentsUpTo(')'), token.at)
    }
    if (this.next.kind === 'brackets' && !this.next.spaced) {
      const brackets = this.take()
      return tableReference(token.text, brackets.text, brackets.at)
    }
    const upper = token.text.toUpperCase()
    if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' }
    if (token.kind !== 'name') throw new FormulaSyntaxError('no such cell', token.at)
    return { kind: 'name', name: token.text.replace(/^_xlpm\./i, '') }
  }

  private argumentsUpTo(close: string): Node[] {
    const args: Node[] = []
    if (this.skip(close)) return args
    do args.push(this.is(',') || this.is(close) ? { kind: 'missing' } : this.expression(0))
    while (this.skip(','))
    this.need(close)
    return args
  }

  private arrayConstant(): Node {
    const rows: Node[][] = []
    do {
      const row: Node[] = []
      do row.push(this.constant())
      while (this.skip(','))
      rows.push(row)
    } while (this.skip(';'))
    const at = this.next.at
    this.need('}')
    if (rows.some((row) => row.length !== rows[0]?.length)) throw new FormulaSyntaxError('rows of unequal length', at)
    return { kind: 'array', rows }
  }

  private constant(): Node {
    const sign = this.skip('-') ? -1 : 1
    if (sign === 1) this.skip('+')
    const node = this.primary()
    if (sign === -1 && node.kind === 'value' && typeof node.value === 'number') {
      return { kind: 'value', value: -node.value }
    }
    if (sign === -1 || (node.kind !== 'value' && node.kind !== 'error')) throw this.unexpected()
    return node
  }
}

/** A call; the two that files store for "@" and "#" are those operators. */
function called(name: string, args: readonly Node[], at: number): Node {
  const [first] = args
  if (first !== undefined && args.length === 1) {
    if (name === 'SINGLE') return { kind: 'prefix', operator: '@', operand: first }
    if (name === 'ANCHORARRAY') return { kind: 'spilled', anchor: first }
  }
  return { kind: 'call', name, args, at }
}

function finiteNumber(token: Token): number {
  const value = Number(token.text)
  if (!Number.isFinite(value)) throw new FormulaSyntaxError('number too large', token.at)
  return value
}

function isReference(node: Node): boolean {
  return ['cell', 'band', 'range', 'name', 'table', 'intersection', 'spilled', 'call'].includes(node.kind)
}

function referenceNode(token: Token, sheet?: string): Node | null {
  const place = sheet === undefined ? {} : { sheet }
  const plain = token.text.replaceAll('$', '')
  if (token.kind === 'cell') {
    const position = positionFromA1(plain)
    if (position === null) return null
    const columnFixed = token.text.startsWith('$')
    const rowFixed = token.text.indexOf('$', 1) > 0
    return { kind: 'cell', ...place, ...position, rowFixed, columnFixed }
  }
  const [start = '', end = ''] = plain.split(':')
  if (token.kind === 'columns') {
    const [left, right] = [columnNumber(start), columnNumber(end)]
    if (left === null || right === null) return null
    const range = { top: 1, bottom: MAX_ROW, left: Math.min(left, right), right: Math.max(left, right) }
    return { kind: 'band', ...place, range }
  }
  if (token.kind === 'rows') {
    const [top, bottom] = [Number(start), Number(end)]
    if (Math.min(top, bottom) < 1 || Math.max(top, bottom) > MAX_ROW) return null
    const range = { top: Math.min(top, bottom), bottom: Math.max(top, bottom), left: 1, right: MAX_COLUMN }
    return { kind: 'band', ...place, range }
  }
  return null
}

/** The name without the prefixes that files store: _xlfn., _xlws., _xldudf_. */
function functionName(text: string): string {
  return text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.|_XLDUDF_|_XLUDF_)+/, '')
}
