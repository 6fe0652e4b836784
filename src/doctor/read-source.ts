import Papa from 'papaparse'
import { atOnce, type InPortions } from '#workbook'
import { decode } from './decode'
import { sniffed } from './delimiter'
import { rowsOfSpacedText } from './spaced-text'
import { cellText, type GridRow, type SourceGrid, MAX_BYTES, MAX_CELLS, MAX_ROWS } from './source-grid'
import { hashing } from './sha256'
import { SourceError } from './source-problem'

/**
 * A .csv, .tsv or text file as a grid; row numbers as Excel shows them when it opens the file.
 * Throws SourceError: empty, over 20 MB or 100,000 rows, a workbook, a PDF, no text at all.
 */
export function readSource(bytes: Uint8Array, fileName: string): SourceGrid {
  return atOnce(readingSource(bytes, fileName))
}

/** Pasted text, or the text of a file, as a grid. Throws SourceError. */
export function readText(source: string, name: string): SourceGrid {
  return atOnce(readingText(source, name))
}

/** `readSource` in portions, for somebody who is waiting: each says which share is done. */
export function* readingSource(bytes: Uint8Array, fileName: string): InPortions<ReadShare, SourceGrid> {
  if (bytes.length === 0) throw new SourceError('empty-file')
  if (bytes.length > MAX_BYTES) throw new SourceError('too-large')
  return yield* gridOfText(decode(bytes), fileName, bytes)
}

/** `readText` in portions. */
export function* readingText(source: string, name: string): InPortions<ReadShare, SourceGrid> {
  if (source.length > MAX_BYTES) throw new SourceError('too-large')
  return yield* gridOfText(source, name, new TextEncoder().encode(source))
}

/** How much of a source has been read, from 0 to 1. */
export type ReadShare = number

const PORTION = 5000

function* gridOfText(source: string, name: string, bytes: Uint8Array): InPortions<ReadShare, SourceGrid> {
  if (source.trim() === '') throw new SourceError('empty-file')
  if (source.length > MAX_BYTES) throw new SourceError('too-large')
  yield 0.1
  const { delimiter, text } = sniffed(source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
  yield 0.2
  const cells = delimiter === 'spaces' ? rowsOfSpacedText(text, MAX_ROWS + 1) : rowsOfDelimitedText(text, delimiter)
  if (cells.length > MAX_ROWS) throw new SourceError('too-many-rows')
  const rows: GridRow[] = []
  for (const [index, row] of cells.entries()) {
    const texts = (row.length > MAX_CELLS ? row.slice(0, MAX_CELLS) : row).map(cellText)
    if (texts.some((cell) => cell !== '')) rows.push({ row: index + 1, cells: texts })
    if (index % PORTION === PORTION - 1) yield 0.5 + (0.3 * index) / cells.length
  }
  const hash = hashing(bytes)
  for (;;) {
    const step = hash.next()
    if (step.done === true) return { name: baseName(name), rows, hash: step.value }
    yield 0.8 + (0.2 * step.value) / bytes.length
  }
}

function rowsOfDelimitedText(text: string, delimiter: string): string[][] {
  const parsed = Papa.parse<string[]>(text, { delimiter, preview: MAX_ROWS + 1, skipEmptyLines: false })
  const rows = parsed.data
  // The line end of the last line is no row.
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell === '')) rows.pop()
  return delimiter === '|' ? withoutOuterPipes(rows) : rows
}

// "| a | b |" has an empty cell before and after, in every row that has bars at all.
function withoutOuterPipes(rows: string[][]): string[][] {
  const drawn = rows.filter((cells) => cells.length > 1)
  const from = drawn.every(([first]) => first?.trim() === '') ? 1 : 0
  const to = drawn.every((cells) => cells[cells.length - 1]?.trim() === '') ? -1 : undefined
  return rows.map((cells) => (cells.length > 1 ? cells.slice(from, to) : cells))
}

function baseName(name: string): string {
  return name.split(/[\\/]/).pop() ?? name
}
