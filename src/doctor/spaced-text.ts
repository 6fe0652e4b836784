import { isValueHeader } from './columns'

const TABLE_LINES = 200
const GAP = /\t+| {2,}/g
const AMOUNT = /(?:€|EUR)\s*\d[\d.,]*(?:[-=–—]+)?/i

// "Participatiewet  < 2 jaar": a double space inside a label, no new column.
const CONTINUES = /^(?:[<>≤≥]|\()/

interface Piece {
  readonly start: number
  readonly text: string
}

/**
 * Rows of text copied from a page: columns stand two or more spaces apart, and a piece belongs to the column
 * of the widest row that starts nearest to it. Lines without such gaps are cut around their amount.
 */
export function rowsOfSpacedText(text: string, maximum: number): string[][] {
  const lines = text.split('\n', maximum).map(unquoted)
  while (lines.length > 0 && lines[lines.length - 1]?.trim() === '') lines.pop()
  const pieces = lines.map(piecesOf)
  const header = pieces.findIndex((row) => row.length > 1 && row.some((piece) => isValueHeader(piece.text)))
  // Prose above the table may have more gaps than the table itself.
  const anchors = anchorsOf(header < 0 ? pieces : pieces.slice(header, header + TABLE_LINES))
  if (anchors.length < 2) return lines.map(aroundAmount)
  return pieces.map((row) => inColumns(row, anchors))
}

// A file with one column has no separators, but may have quotes.
function unquoted(line: string): string {
  return /^\s*"(?:[^"]|"")*"\s*$/.test(line) ? line.trim().slice(1, -1).replaceAll('""', '"') : line
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (const gap of line.matchAll(GAP)) {
    if (gap[0] === '  ' && CONTINUES.test(line.slice(gap.index + 2))) continue
    if (gap.index > start) pieces.push({ start, text: line.slice(start, gap.index) })
    start = gap.index + gap[0].length
  }
  if (start < line.length) pieces.push({ start, text: line.slice(start) })
  return pieces.filter((piece) => piece.text.trim() !== '')
}

function anchorsOf(rows: readonly (readonly Piece[])[]): number[] {
  let widest: readonly Piece[] = []
  for (const row of rows) if (row.length > widest.length) widest = row
  return widest.map((piece) => piece.start)
}

function inColumns(row: readonly Piece[], anchors: readonly number[]): string[] {
  const cells: string[] = anchors.map(() => '')
  if (row.length === anchors.length) return row.map((piece) => piece.text)
  let from = 0
  for (const [index, piece] of row.entries()) {
    const last = anchors.length - (row.length - index)
    let best = from
    for (let column = from; column <= last; column++) {
      if (Math.abs((anchors[column] ?? 0) - piece.start) < Math.abs((anchors[best] ?? 0) - piece.start)) best = column
    }
    cells[best] = piece.text
    from = best + 1
  }
  return cells
}

function aroundAmount(line: string): string[] {
  const amount = AMOUNT.exec(line)
  if (amount === null || amount.index === 0) return [line]
  const numbered = /^\s*(\d{1,2})[.)]?\s+(?=\D)/.exec(line)
  const head = line.slice(numbered?.[0].length ?? 0, amount.index)
  const end = amount.index + amount[0].length
  return [numbered?.[1] ?? '', head, amount[0], line.slice(end)]
}
