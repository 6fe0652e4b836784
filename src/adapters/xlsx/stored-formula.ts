import { positionFromA1 } from '#workbook'
import { formulaTokens, type FormulaToken } from './formula-tokens'
import { NEWER_FUNCTIONS, WORKSHEET_FUNCTIONS } from './newer-functions'

/**
 * How Excel stores the functions of an add-in without namespace. Not documented; seen in public files of a published
 * add-in. This is the only place that knows it (docs/decisions), and it stands on the manual test list.
 */
const OWN_PREFIX = '_xldudf_'
const OWN_FUNCTION = /^SROI_[A-Z0-9_]+$/i
const STORED_OWN_FUNCTION = new RegExp(`^${OWN_PREFIX}(SROI_[A-Z0-9_]+)$`, 'i')
const STORED_MARKS = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i

/** A formula as a file holds it -> as people read it: "=" in front, English, no prefixes. */
export function shownFormula(stored: string): string {
  const formula = stored.startsWith('=') ? stored.slice(1) : stored
  if (!/_x|#This Row/i.test(formula)) return `=${formula}`
  return `=${withoutMarks(formulaTokens(formula))}`
}

/**
 * A formula as people write it -> as a file holds it.
 * @param table name of the Excel table the cell stands in; fills in [@Column] without a table name
 */
export function storedFormula(shown: string, table?: string): string {
  const formula = shown.replace(/^=/, '')
  return withMarks(withTableRows(formulaTokens(formula), table))
}

function withoutMarks(tokens: readonly FormulaToken[]): string {
  let result = ''
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken
    if (token.kind !== 'word') {
      result += token.kind === 'bracket' ? shownBracket(token.text) : token.text
      continue
    }
    const word = token.text.replace(STORED_MARKS, '').replace(STORED_OWN_FUNCTION, '$1')
    const operand = word !== token.text && tokens[at + 1]?.text === '(' ? simpleArgument(tokens, at + 2) : null
    if (operand !== null && word.toUpperCase() === 'ANCHORARRAY') result += `${operand.text}#`
    else if (operand !== null && word.toUpperCase() === 'SINGLE') result += `@${operand.text}`
    else {
      result += word
      continue
    }
    at = operand.end
  }
  return result
}

/** [[#This Row],[Kolom]] is how files hold [@Kolom], and [@[Mijn kolom]] where the name is more than one word. */
function shownBracket(bracket: string): string {
  const inside = /^\[\[#This Row\],\s*(\[.*\])\]$/is.exec(bracket)?.[1]
  if (inside === undefined) return bracket
  return /^\[[\p{L}\p{N}_.]+\]$/u.test(inside) ? `[@${inside.slice(1)}` : `[@${inside}]`
}

/** A call's only argument, where it is one reference or name: A1:B2, 'Blad 1'!A1, Tabel[Kolom]. */
function simpleArgument(tokens: readonly FormulaToken[], start: number): { text: string; end: number } | null {
  let text = ''
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken
    if (token.text === ')') return text === '' ? null : { text, end: at }
    const fits =
      token.kind === 'word' || token.kind === 'quoted' || token.kind === 'bracket' || /^[!:]$/.test(token.text)
    if (!fits) return null
    text += token.text
  }
  return null
}

/** [@Kolom] is a screen form; files hold Tabel[[#This Row],[Kolom]]. */
function withTableRows(tokens: readonly FormulaToken[], table: string | undefined): FormulaToken[] {
  return tokens.map((token, at) => {
    if (token.kind !== 'bracket') return token
    const named = tokens[at - 1]?.kind === 'word'
    const external = tokens[at + 1]?.kind === 'word'
    const name = named || external ? '' : (table ?? '')
    if (!token.text.startsWith('[@')) return { kind: 'bracket', text: name + token.text }
    const column = token.text.slice(2, -1)
    const inner = column === '' ? '#This Row' : `[#This Row],${column.startsWith('[') ? column : `[${column}]`}`
    return { kind: 'bracket', text: `${name}[${inner}]` }
  })
}

interface OpenCall {
  readonly binds: 'let' | 'lambda' | null
  argument: number
  /** Names that LET or LAMBDA gives a meaning inside this call. */
  readonly names: Set<string>
}

function withMarks(tokens: readonly FormulaToken[]): string {
  const open: OpenCall[] = []
  const pieces: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken
    if (token.text === '@') {
      const operand = operandAfter(tokens, at + 1)
      pieces.push(`_xlfn.SINGLE(${withMarks(operand.tokens)})`)
      at = operand.end - 1
    } else if (token.kind === 'word') pieces.push(markedWord(tokens, at, open))
    else if (token.text === '#' && pieces.length > 0) markAnchor(pieces)
    else {
      if (token.text === '(') open.push({ binds: bindingOf(tokens[at - 1]), argument: 0, names: new Set() })
      else if (token.text === ')') open.pop()
      else if (token.text === ',') {
        const call = open.at(-1)
        if (call !== undefined) call.argument++
      }
      pieces.push(token.text)
    }
  }
  return pieces.join('')
}

function markedWord(tokens: readonly FormulaToken[], at: number, open: readonly OpenCall[]): string {
  const word = (tokens[at] as FormulaToken).text
  const next = nextMark(tokens, at)
  const call = open.at(-1)
  const startsArgument = /^[(,]$/.test(previousMark(tokens, at) ?? '')
  if (call !== undefined && startsArgument && next === ',') {
    if (call.binds === 'lambda' || (call.binds === 'let' && call.argument % 2 === 0)) call.names.add(word.toLowerCase())
  }
  if (open.some((outer) => outer.names.has(word.toLowerCase()))) return `_xlpm.${word}`
  if (tokens[at + 1]?.text !== '(') return word
  if (OWN_FUNCTION.test(word)) return OWN_PREFIX + word
  const upper = word.toUpperCase()
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${word}`
  return NEWER_FUNCTIONS.has(upper) ? `_xlfn.${word}` : word
}

function bindingOf(token: FormulaToken | undefined): OpenCall['binds'] {
  const name = token?.kind === 'word' ? token.text.toUpperCase() : ''
  return name === 'LET' ? 'let' : name === 'LAMBDA' ? 'lambda' : null
}

function nextMark(tokens: readonly FormulaToken[], at: number): string | undefined {
  const next = tokens[at + 1]
  return next?.kind === 'space' ? tokens[at + 2]?.text : next?.text
}

function previousMark(tokens: readonly FormulaToken[], at: number): string | undefined {
  const previous = tokens[at - 1]
  return previous?.kind === 'space' ? tokens[at - 2]?.text : previous?.text
}

/** What an "@" works on: a reference, a name, or a call with its arguments. */
function operandAfter(tokens: readonly FormulaToken[], start: number): { tokens: FormulaToken[]; end: number } {
  let depth = 0
  let at = start
  for (; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken
    if (token.text === '(') depth++
    else if (token.text === ')') {
      if (depth === 0) break
      depth--
    } else if (depth === 0 && (token.kind === 'space' || token.kind === 'text')) break
    else if (depth === 0 && token.kind === 'mark' && !/^[!:#]$/.test(token.text)) break
  }
  return { tokens: tokens.slice(start, at), end: at }
}

/** A1# is a screen form of _xlfn.ANCHORARRAY(A1). */
function markAnchor(pieces: string[]): void {
  const reference = pieces.pop() ?? ''
  if (positionFromA1(reference) === null) {
    pieces.push(reference, '#')
    return
  }
  const sheet = pieces.at(-1) === '!' ? pieces.splice(-2).join('') : ''
  pieces.push(`_xlfn.ANCHORARRAY(${sheet}${reference})`)
}
