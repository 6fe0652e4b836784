/** How a text table is cut into cells; 'spaces' is text copied from a page, with two or more spaces between columns. */
export type Delimiter = ';' | ',' | '\t' | '|' | 'spaces'

const CANDIDATES = [';', '\t', '|', ','] as const
const SAMPLE_LINES = 200
const SAMPLE_TEXT = 20_000

export interface Sniffed {
  readonly delimiter: Delimiter
  /** Text without the `sep=` line, which Excel does not show as a row either. */
  readonly text: string
}

/**
 * The delimiter: the one a `sep=` line names, else the one that gives most rows the same number of cells.
 * Separators inside quotes and decimal commas between digits do not count.
 */
export function sniffed(text: string): Sniffed {
  const named = /^sep=(.)\r?\n/i.exec(text)
  if (named) {
    const mark = named[1] as string
    const delimiter = (CANDIDATES as readonly string[]).includes(mark) ? (mark as Delimiter) : ';'
    return { delimiter, text: text.slice(named[0].length) }
  }
  let best: { delimiter: Delimiter; score: number } = { delimiter: 'spaces', score: 0 }
  for (const delimiter of CANDIDATES) {
    const score = regularityOf(text, delimiter)
    if (score > best.score) best = { delimiter, score }
  }
  // A comma or semicolon in a third of the lines is prose, and so is one with a space behind it; the table of that text
  // may have tabs or bars.
  const isTable = best.score >= 0.6 || (best.score > 0 && text.slice(0, SAMPLE_TEXT).includes(`"${best.delimiter}"`))
  if (isTable && !isPunctuation(text, best.delimiter)) return { delimiter: best.delimiter, text }
  const inProse = (['\t', '|'] as const).find((delimiter) => isTableInProse(text, delimiter))
  if (inProse !== undefined) return { delimiter: inProse, text }
  return { delimiter: best.delimiter === ',' && best.score < 0.6 ? 'spaces' : best.delimiter, text }
}

function isPunctuation(text: string, delimiter: Delimiter): boolean {
  if (delimiter !== ',' && delimiter !== ';') return false
  const pieces = text.slice(0, SAMPLE_TEXT).split(delimiter)
  return pieces.slice(1).every((piece) => /^\s/.test(piece))
}

// Nobody writes tabs or bars in prose: where three lines have the same number of them, they are the table of the text.
function isTableInProse(text: string, delimiter: string): boolean {
  const lines: string[] = []
  for (let at = text.indexOf(delimiter); at >= 0 && lines.length < SAMPLE_LINES;) {
    const end = text.indexOf('\n', at)
    lines.push(text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end))
    at = end < 0 ? -1 : text.indexOf(delimiter, end)
  }
  return lines.length >= 3 && regularity(countsPerRow(lines.join('\n'), delimiter, false)) >= 0.5
}

// "€ 30.000,00" and "€ 30.000,50 per jaar": cents, while "€ 30.000,10" may be the next cell.
const CENTS = /€\s?\d[\d.]*,(?:00(?!\d)|\d\d(?= +(?!maand|mnd|jaar|jr|we*k|dag|u(?:ur|ren))\S)(?!\d))/
// In "€ 30.000,12 maanden" the comma stands before a duration of its own.
const DURATION = /^\d+ +(?:maand|mnd|jaar|jr|we*k|dag|u(?:ur|ren))/i

// Between digits a comma may be a decimal comma or a separator; whichever makes the rows more alike. Comes last, so
// that a tie goes to the other separators.
function regularityOf(text: string, delimiter: string): number {
  const all = regularity(countsPerRow(text, delimiter, false))
  if (delimiter !== ',') return all
  const sparing = regularity(countsPerRow(text, delimiter, true))
  return CENTS.test(text) ? sparing : Math.max(all, sparing)
}

// Share of the rows that have the commonest number of separators, weighed with that number: a comma in a few labels loses.
function regularity(counts: readonly number[]): number {
  const tally = new Map<number, number>()
  let filled = 0
  for (const count of counts) {
    if (count < 0) continue
    filled++
    if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1)
  }
  if (filled === 0) return 0
  let top = 0
  for (const rows of tally.values()) top = Math.max(top, rows)
  return top < 2 && filled > 1 ? 0 : top / filled
}

/** Separators outside quotes per logical row; -1 for an empty row. */
function countsPerRow(text: string, delimiter: string, sparesDecimals: boolean): number[] {
  const counts: number[] = []
  let count = 0
  let quoted = false
  let cellStart = true
  let empty = true
  for (let at = 0; at < text.length && counts.length < SAMPLE_LINES; at++) {
    const char = text[at] as string
    if (quoted) {
      if (char === '"') {
        if (text[at + 1] === '"') at++
        else quoted = false
      }
      continue
    }
    if (char === '\n') {
      counts.push(empty ? -1 : count)
      count = 0
      cellStart = true
      empty = true
      continue
    }
    if (char === '"' && cellStart) {
      quoted = true
      empty = false
      continue
    }
    if (char === delimiter && !(sparesDecimals && isInsideText(text, at))) {
      count++
      cellStart = true
      empty = false
      continue
    }
    if (char !== ' ' && char !== '\r') {
      cellStart = false
      empty = false
    }
  }
  if (!empty) counts.push(count)
  return counts
}

// "10,5", "100,-", "5.000,=" and a comma followed by a space belong to the text.
function isInsideText(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  const after = text[at + 1] ?? ''
  // "1,5 jaar" is one text; "30.000,12 maanden" is an amount and a duration.
  if (DURATION.test(text.slice(at + 1, at + 20))) return /\d/.test(before) && !/\d{3}$/.test(text.slice(at - 3, at))
  return (/\d/.test(before) && /[\d=\-–—]/.test(after)) || after === ' '
}
