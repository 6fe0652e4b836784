/** A change in a text: the piece from `from` to `to` becomes `text`. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Carries out changes that do not overlap; several at one place keep their order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return text
  const pieces: string[] = []
  let at = 0
  for (const splice of [...splices].sort((a, b) => a.from - b.from || a.to - b.to)) {
    pieces.push(text.slice(at, splice.from), splice.text)
    at = splice.to
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}
