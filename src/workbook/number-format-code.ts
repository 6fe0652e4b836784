/** A format code taken apart: what number-format writes out. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[]
  readonly isDate: boolean
  readonly percent: boolean
  readonly grouped: boolean
  /** How often the number is divided by a thousand before it is shown. */
  readonly thousandsScale: number
  /** The holders (0 # ?) before and after the decimal point. */
  readonly wholes: string
  readonly decimals: string
  readonly exponent: boolean
  /** Largest denominator, for fractions. */
  readonly fraction?: number
  /** "RRGGBB" */
  readonly color?: string
  readonly condition?: (value: number) => boolean
}

export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly holder: string; readonly place: 'whole' | 'decimal' }
  | { readonly kind: 'point' }
  | { readonly kind: 'general' }
  /** The place of a text (@). */
  | { readonly kind: 'text' }
  | { readonly kind: 'date'; readonly part: string }
  | { readonly kind: 'date-separator' }

const COLORS: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00B7C3',
  green: '008000',
  magenta: 'C239B3',
  red: 'C50F1F',
  white: 'FFFFFF',
  yellow: '986F0B',
}

const compiled = new Map<string, readonly FormatSection[]>()
const KEEP = 2_000

/** The sections of a code: positive; negative; zero; text. Compiled once. */
export function formatSections(code: string): readonly FormatSection[] {
  let sections = compiled.get(code)
  if (sections === undefined) {
    sections = splitSections(code).map(section)
    if (compiled.size >= KEEP) compiled.clear()
    compiled.set(code, sections)
  }
  return sections
}

function splitSections(code: string): string[] {
  const parts: string[] = ['']
  for (let at = 0; at < code.length; at++) {
    const sign = code[at] as string
    const end = sign === '"' ? code.indexOf('"', at + 1) : sign === '[' ? code.indexOf(']', at + 1) : -1
    if (sign === ';') {
      parts.push('')
      continue
    }
    const length = sign === '\\' ? 2 : end > at ? end - at + 1 : 1
    parts[parts.length - 1] += code.slice(at, at + length)
    at += length - 1
  }
  return parts
}

// One piece of a code: quoted text, escape, bracket, padding, fill, date letters, or a single sign.
const PIECES =
  /"([^"]*)"?|\\(.)|\[([^\]]*)\]|_(.)|\*(.)|(General)|(AM\/PM|A\/P)|([dmyhs])\8*|(E[+-]0+)|([0#?])|([.,%@/])|([^])/gi

interface Piece {
  readonly kind: 'literal' | 'bracket' | 'general' | 'ampm' | 'letters' | 'exponent' | 'holder' | 'sign'
  readonly text: string
}

function piecesOf(code: string): Piece[] {
  const pieces: Piece[] = []
  for (const match of code.matchAll(PIECES)) {
    const [all, quoted, escaped, bracket, padding, fill, general, ampm, letter, exponent, holder, sign] = match
    if (quoted !== undefined || all === '"') pieces.push({ kind: 'literal', text: quoted ?? '' })
    else if (escaped !== undefined) pieces.push({ kind: 'literal', text: escaped })
    else if (bracket !== undefined) pieces.push({ kind: 'bracket', text: bracket })
    else if (padding !== undefined) pieces.push({ kind: 'literal', text: ' ' })
    else if (fill !== undefined) continue
    else if (general !== undefined) pieces.push({ kind: 'general', text: all })
    else if (ampm !== undefined) pieces.push({ kind: 'ampm', text: all })
    else if (letter !== undefined) pieces.push({ kind: 'letters', text: all.toLowerCase() })
    else if (exponent !== undefined) pieces.push({ kind: 'exponent', text: all })
    else if (holder !== undefined) pieces.push({ kind: 'holder', text: holder })
    else if (sign !== undefined) pieces.push({ kind: 'sign', text: sign })
    else pieces.push({ kind: 'literal', text: all })
  }
  return pieces
}

function section(code: string): FormatSection {
  const pieces = piecesOf(code)
  const isElapsed = (piece: Piece): boolean => piece.kind === 'bracket' && /^(?:h+|m+|s+)$/i.test(piece.text)
  const isDate = pieces.some((piece) => piece.kind === 'letters' || isElapsed(piece))
  let color: string | undefined
  let condition: ((value: number) => boolean) | undefined
  const literals: Piece[] = []
  for (const piece of pieces) {
    if (piece.kind !== 'bracket' || isElapsed(piece)) {
      literals.push(piece)
      continue
    }
    color ??= COLORS[piece.text.toLowerCase()]
    condition ??= conditionOf(piece.text)
    const currency = /^\$([^-]+)/.exec(piece.text)?.[1]
    if (currency !== undefined) literals.push({ kind: 'literal', text: currency })
  }
  const body = isDate ? dateBody(literals) : numberBody(literals)
  return {
    ...body,
    isDate,
    ...(color === undefined ? {} : { color }),
    ...(condition === undefined ? {} : { condition }),
  }
}

function conditionOf(text: string): ((value: number) => boolean) | undefined {
  const match = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/.exec(text)
  if (match === null) return undefined
  const limit = Number(match[2])
  switch (match[1]) {
    case '<':
      return (value) => value < limit
    case '<=':
      return (value) => value <= limit
    case '>':
      return (value) => value > limit
    case '>=':
      return (value) => value >= limit
    case '=':
      return (value) => value === limit
    default:
      return (value) => value !== limit
  }
}

type Body = Omit<FormatSection, 'isDate' | 'color' | 'condition'>

function numberBody(pieces: readonly Piece[]): Body {
  const tokens: FormatToken[] = []
  let wholes = ''
  let decimals = ''
  let pastPoint = false
  let percent = false
  let grouped = false
  let thousandsScale = 0
  let exponent = false
  let fraction: number | undefined
  const lastHolder = pieces.findLastIndex((piece) => piece.kind === 'holder')
  pieces.forEach((piece, at) => {
    if (piece.kind === 'literal') tokens.push({ kind: 'literal', text: piece.text })
    else if (piece.kind === 'general') tokens.push({ kind: 'general' })
    else if (piece.kind === 'exponent') exponent = true
    else if (piece.kind === 'holder') {
      if (fraction !== undefined) return
      tokens.push({ kind: 'digit', holder: piece.text, place: pastPoint ? 'decimal' : 'whole' })
      if (pastPoint) decimals += piece.text
      else wholes += piece.text
    } else if (piece.text === '.') {
      if (!pastPoint) tokens.push({ kind: 'point' })
      pastPoint = true
    } else if (piece.text === ',') {
      if (at > lastHolder) thousandsScale++
      else grouped = true
    } else if (piece.text === '%') {
      percent = true
      tokens.push({ kind: 'literal', text: '%' })
    } else if (piece.text === '@') tokens.push({ kind: 'text' })
    else if (piece.text === '/' && wholes !== '') fraction = denominator(pieces.slice(at + 1))
    else tokens.push({ kind: 'literal', text: piece.text })
  })
  const body: Body = { tokens, percent, grouped, thousandsScale, wholes, decimals, exponent }
  return fraction === undefined ? body : { ...body, fraction }
}

function denominator(pieces: readonly Piece[]): number {
  const holders = pieces.filter((piece) => piece.kind === 'holder').length
  return holders >= 2 ? 99 : 9
}

function dateBody(pieces: readonly Piece[]): Body {
  const tokens: FormatToken[] = []
  pieces.forEach((piece, at) => {
    if (piece.kind === 'letters') tokens.push({ kind: 'date', part: datePartName(piece.text, pieces, at) })
    else if (piece.kind === 'bracket') tokens.push({ kind: 'date', part: `[${piece.text.slice(0, 1).toLowerCase()}]` })
    else if (piece.kind === 'ampm') tokens.push({ kind: 'date', part: 'ampm' })
    else if (piece.text === '/' && piece.kind === 'sign') tokens.push({ kind: 'date-separator' })
    else if (piece.kind !== 'sign' || piece.text !== '@') tokens.push({ kind: 'literal', text: piece.text })
  })
  return { tokens, percent: false, grouped: false, thousandsScale: 0, wholes: '', decimals: '', exponent: false }
}

// "m" is a minute after hours or before seconds, else a month.
function datePartName(letters: string, pieces: readonly Piece[], at: number): string {
  const first = letters[0]
  if (first === 'm') {
    if (letters.length <= 2 && isMinute(pieces, at)) return letters.length === 1 ? 'min' : 'minmin'
    return ['mon', 'monmon', 'mon3', 'mon4', 'mon5'][Math.min(letters.length, 5) - 1] ?? 'mon4'
  }
  if (first === 'y') return letters.length > 2 ? 'yyyy' : 'yy'
  if (first === 'd') return letters.slice(0, 4)
  return letters.slice(0, 2)
}

function isMinute(pieces: readonly Piece[], at: number): boolean {
  const isClock = (piece: Piece): boolean => piece.kind === 'letters' || piece.kind === 'bracket'
  const before = pieces.slice(0, at).findLast(isClock)
  const after = pieces.slice(at + 1).find(isClock)
  return /^h/i.test(before?.text ?? '') || /^s/i.test(after?.text ?? '')
}
