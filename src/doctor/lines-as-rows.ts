import { beginsTable, isDetailHeader, isValueHeader } from './columns'
import { groupsIn } from './groups'
import { readValue } from './read-amount'
import { type GridRow, cellOf, type SourceGrid } from './source-grid'

/** A line of a text whose cells stand below each other instead of beside each other. */
interface Line {
  readonly row: GridRow
  readonly text: string
  readonly cell: string
}

/** The columns of a table as lines: a header, where there is one, and as many cells as each of the others. */
interface LineColumn {
  readonly header: Line | null
  readonly cells: readonly Line[]
}

/** True where the amounts of a text stand on lines of their own, as in text copied from a PDF. */
export function hasLooseAmounts({ rows }: SourceGrid): boolean {
  let alone = 0
  let beside = 0
  let words = 0
  for (const { cells } of rows) {
    const filled = cells.filter((cell) => cell !== '')
    if (!filled.some(isAmount)) words++
    else if (filled.length === 1) alone++
    else beside++
  }
  return alone >= 2 && alone > beside && words > 0
}

/**
 * Such a text as a table: column after column, or row after row with every cell on a line of its own. Null where the
 * numbers of descriptions and amounts do not agree, so that nobody can say which belong together.
 */
export function linesAsRows(grid: SourceGrid): SourceGrid | null {
  const lines = grid.rows.flatMap(lineOf)
  const amounts = lines.flatMap(({ text }, at) => (isAmount(text) ? [at] : []))
  const [first, second] = amounts
  if (first === undefined || second === undefined) return null
  const columns = second === first + 1 ? columnsBelow(lines, first) : columnsThrough(lines, first, second - first)
  if (columns === null) return null
  const taken = new Set(columns.flatMap(({ header, cells }) => [...(header === null ? [] : [header]), ...cells]))
  // An amount that is left over belongs somewhere too.
  if (lines.some((line) => isAmount(line.text) && !taken.has(line))) return null
  const rows = rowsOf(columns)
  const used = new Set([...taken].map(({ row }) => row.row))
  const others = grid.rows.filter(({ row }) => !used.has(row))
  const top = Math.min(...used)
  const above = others.filter(({ row }) => row < top)
  return { ...grid, rows: [...above, ...rows, ...others.filter(({ row }) => row > top)] }
}

function lineOf(row: GridRow): Line[] {
  const at = row.cells.findIndex((cell) => cell !== '')
  const isOne = row.cells.filter((cell) => cell !== '').length === 1
  return isOne ? [{ row, text: row.cells[at] ?? '', cell: cellOf(row, at) }] : []
}

function isAmount(text: string): boolean {
  return /€|\beur|\d\.\d{3}/i.test(text) && ['amounts', 'mixed'].includes(readValue(text).kind)
}

function isValue(text: string): boolean {
  return /€ ?\d/.test(text) || readValue(text).kind !== 'not-understood'
}

function isHeader(text: string): boolean {
  if (isValueHeader(text)) return true
  return text.length < 60 && groupsIn(text).length === 0 && (beginsTable(text) || isDetailHeader(text))
}

/** "Doelgroep, PW, WW, Waarde, € 30.000, € 15.000": one column below the other. */
function columnsBelow(lines: readonly Line[], first: number): LineColumn[] | null {
  let from = first
  while (from > 0 && !isHeader(lines[from - 1]?.text ?? '') && isValue(lines[from - 1]?.text ?? '')) from--
  // Without a header right above them the values begin with the first amount.
  const hasHeader = isValueHeader(lines[from - 1]?.text ?? '')
  if (!hasHeader) from = first
  let to = from
  while (to < lines.length && isValue(lines[to]?.text ?? '') && !isHeader(lines[to]?.text ?? '')) to++
  const size = to - from
  const columns: LineColumn[] = [columnAt(lines, from, size, hasHeader)]
  let before = hasHeader ? from - 1 : from
  while (before >= size) {
    const start = before - size
    const header = start > 0 && isHeader(lines[start - 1]?.text ?? '')
    if (lines.slice(start, before).some(({ text }) => isValueHeader(text))) break
    // A header is no description.
    if (!header && (start > 0 || columns.length > 1 || isHeader(lines[start]?.text ?? ''))) break
    columns.unshift(columnAt(lines, start, size, header))
    before = start - (header ? 1 : 0)
  }
  for (let at = to; isHeader(lines[at]?.text ?? '') && at + size < lines.length; at += size + 1)
    columns.push(columnAt(lines, at + 1, size, true))
  return columns.length < 2 ? null : columns
}

function columnAt(lines: readonly Line[], from: number, size: number, hasHeader: boolean): LineColumn {
  return { header: hasHeader ? (lines[from - 1] ?? null) : null, cells: lines.slice(from, from + size) }
}

/** "Doelgroep, Waarde, PW, € 30.000, WW, € 15.000": row after row, each cell on a line of its own. */
function columnsThrough(lines: readonly Line[], first: number, width: number): LineColumn[] | null {
  if (width > 6) return null
  const header = headersAbove(lines, first, width)
  // Without headers a description stands right above its amount.
  if (header === null && width !== 2) return null
  const from = header === null ? first - 1 : header + width
  if (from < 0) return null
  const valueAt = (first - from) % width
  let size = 0
  while (isGroup(lines.slice(from + size * width, from + (size + 1) * width), width, valueAt)) size++
  if (size < 2) return null
  return Array.from({ length: width }, (_, column) => ({
    header: header === null ? null : (lines[header + column] ?? null),
    cells: Array.from({ length: size }, (_, index) => lines[from + index * width + column] as Line),
  }))
}

function headersAbove(lines: readonly Line[], first: number, width: number): number | null {
  for (let at = Math.max(0, first - 2 * width + 1); at + width <= first; at++) {
    const headers = lines.slice(at, at + width)
    const isWhole = headers.length === width && headers.every(({ text }) => isHeader(text))
    if (isWhole && isValueHeader(lines[at + ((first - at) % width)]?.text ?? '')) return at
  }
  return null
}

function isGroup(group: readonly Line[], width: number, valueAt: number): boolean {
  return (
    group.length === width &&
    group.every(({ text }, at) => (at === valueAt ? isValue(text) : !isAmount(text) && !isValueHeader(text)))
  )
}

/** Rows whose cells keep their own places; each stands at the row of its value. */
function rowsOf(columns: readonly LineColumn[]): GridRow[] {
  const value = columns.findIndex(({ cells }) => cells.some(({ text }) => isAmount(text)))
  const size = columns[value]?.cells.length ?? 0
  const headers = columns.map(({ header }) => header)
  const rows = Array.from({ length: size }, (_, at) => columns.map(({ cells }) => cells[at] ?? null))
  return [...(headers.some((line) => line !== null) ? [headers] : []), ...rows].map((cells) => {
    const own = cells[value] ?? cells.find((line) => line !== null)
    return {
      row: own?.row.row ?? 0,
      cells: cells.map((line) => line?.text ?? ''),
      places: cells.map((line) => line?.cell ?? ''),
      of: cells.flatMap((line) => (line === null ? [] : [line.row.row])),
      ...(own?.row.hidden === true && { hidden: true as const }),
    }
  })
}
