/** True where a text holds * or ? that Excel reads as a pattern. */
export function hasWildcard(text: string): boolean {
  return /[*?~]/.test(text)
}

export interface Wildcard {
  /** The whole text fits. */
  readonly test: (text: string) => boolean
  /** Where the first part that fits begins; -1 where none does. */
  readonly search: (text: string) => number
}

/** Signs that stand next to each other; null is any one sign. */
type Piece = readonly (string | null)[]

const kept = new Map<string, Wildcard>()

/**
 * A pattern of Excel: * any text, ? one sign, ~ before a sign means that sign. Case aside.
 * Not a regular expression: those take for ever on "*a*a*a*a" and a long text.
 */
export function wildcardOf(pattern: string): Wildcard {
  let wildcard = kept.get(pattern)
  if (wildcard === undefined) {
    const pieces = piecesOf(pattern.toLowerCase())
    wildcard = {
      test: (text) => fitsWhole(pieces, text.toLowerCase()),
      search: (text) => placesOf(pieces, text.toLowerCase(), 0)?.start ?? -1,
    }
    if (kept.size > 1000) kept.clear()
    kept.set(pattern, wildcard)
  }
  return wildcard
}

function piecesOf(pattern: string): Piece[] {
  const pieces: (string | null)[][] = [[]]
  for (const [sign, escaped] of pattern.matchAll(/~([*?~])|[^]/g)) {
    if (sign === '*') pieces.push([])
    else pieces.at(-1)?.push(escaped ?? (sign === '?' ? null : sign))
  }
  return pieces
}

function fitsAt(piece: Piece, text: string, at: number): boolean {
  return at + piece.length <= text.length && piece.every((sign, i) => sign === null || sign === text[at + i])
}

function fitsWhole(pieces: readonly Piece[], text: string): boolean {
  const [first = [], ...rest] = pieces
  const last = rest.pop()
  if (last === undefined) return text.length === first.length && fitsAt(first, text, 0)
  const end = text.length - last.length
  if (!fitsAt(first, text, 0) || end < first.length || !fitsAt(last, text, end)) return false
  const between = placesOf(rest, text, first.length)
  return between !== null && between.end <= end
}

/** Every piece after the one before, each as early as can be: if that fails, nothing later fits either. */
function placesOf(pieces: readonly Piece[], text: string, from: number): { start: number; end: number } | null {
  let start = -1
  let at = from
  for (const piece of pieces) {
    while (at + piece.length <= text.length && !fitsAt(piece, text, at)) at++
    if (at + piece.length > text.length) return null
    if (start === -1) start = at
    at += piece.length
  }
  return { start, end: at }
}
