import Papa from 'papaparse'
import { decode } from './decode'
import { sniffed } from './delimiter'
import { rowsOfSpacedText } from './spaced-text'
import { cellText, type GridRow, type SourceGrid, MAX_BYTES, MAX_ROWS } from './source-grid'
import { sha256 } from './sha256'
import { SourceError } from './source-problem'

/**
 * A .csv, .tsv or text file as a grid; row numbers as Excel shows them when it opens the file.
 * Throws SourceError: empty, over 20 MB or 100,000 rows, a workbook, a PDF, no text at all.
 */
export function readSource(bytes: Uint8Array, fileName: string): SourceGrid {
  if (bytes.length === 0) throw new SourceError('empty-file')
  if (bytes.length > MAX_BYTES) throw new SourceError('too-large')
  return gridOfText(decode(bytes), fileName, sha256(bytes))
}

/** Pasted text, or the text of a file, as a grid. Throws SourceError. */
export function readText(source: string, name: string): SourceGrid {
  return gridOfText(source, name, sha256(new TextEncoder().encode(source.slice(0, MAX_BYTES + 1))))
}

function gridOfText(source: string, name: string, hash: string): SourceGrid {
  if (source.trim() === '') throw new SourceError('empty-file')
  if (source.length > MAX_BYTES) throw new SourceError('too-large')
  const { delimiter, text } = sniffed(source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
  const cells = delimiter === 'spaces' ? rowsOfSpacedText(text, MAX_ROWS + 1) : rowsOfDelimitedText(text, delimiter)
  if (cells.length > MAX_ROWS) throw new SourceError('too-many-rows')
  const rows: GridRow[] = []
  cells.forEach((row, index) => {
    const texts = row.map(cellText)
    if (texts.some((cell) => cell !== '')) rows.push({ row: index + 1, cells: texts })
  })
  return { name: baseName(name), rows, hash }
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
