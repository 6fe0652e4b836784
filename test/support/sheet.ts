import type { Finding } from '#findings'
import type { Cell, SheetRow, SheetSnapshot, WorkbookSnapshot } from '#workbook'
import { sheetAddress } from '#workbook'

export interface SheetExtras extends Partial<Omit<SheetSnapshot, 'name' | 'rows'>> {
  /** Row the drawing starts on. */
  readonly at?: number
  readonly hiddenRows?: readonly number[]
  /** Number formats by address column letter index (1 = A). */
  readonly formats?: Readonly<Record<number, string>>
}

/**
 * A worksheet drawn as text: a line per row, cells between bars. Plain numbers are numbers, `'12` is the text 12,
 * `#N/A` an error, `d:2026-07-01` a date serial, `=…` a formula without value; blanks are no cells.
 */
export function sheet(name: string, drawing: string, extras: SheetExtras = {}): SheetSnapshot {
  const { at = 1, hiddenRows = [], formats = {}, ...rest } = extras
  const lines = drawing.split('\n').map((line) => line.trim())
  while (lines[0] === '') lines.shift()
  while (lines.at(-1) === '') lines.pop()
  const rows: SheetRow[] = lines.map((line, index) => {
    const row = at + index
    const texts = line === '' ? [] : line.replace(/^\||\|$/g, '').split('|')
    const cells = texts.flatMap((text, position) => cellOf(row, position + 1, text.trim(), formats[position + 1]) ?? [])
    return { row, hidden: hiddenRows.includes(row), cells }
  })
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    rows: rows.filter((row) => row.cells.length > 0),
    columns: [],
    merges: [],
    tables: [],
    comments: [],
    frozenRows: 0,
    ...rest,
  }
}

function cellOf(row: number, column: number, text: string, format?: string): Cell | null {
  if (text === '') return null
  const place = { row, column, ...(format !== undefined && { format }) }
  if (text.startsWith("'")) return { ...place, value: text.slice(1).replaceAll('·', ' ') }
  if (text.startsWith('d:')) {
    const serial = Date.parse(`${text.slice(2)}T00:00:00Z`) / 86_400_000 + 25_569
    return { row, column, value: serial, format: 'dd-mm-yyyy' }
  }
  if (text.startsWith('=')) return { ...place, value: null, formula: text }
  if (/^#(?:N\/A|VALUE!|NUM!|REF!|NAME\?|DIV\/0!)$/.test(text)) return { ...place, value: { error: text as '#N/A' } }
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { ...place, value: Number(text) }
  return { ...place, value: text }
}

export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: 'voorbeeld.xlsx', date1904: false, sheets, names: [], properties: {} }
}

/** Findings as rows: [address, code]. */
export function brief(findings: readonly Finding[]): [string, string][] {
  return findings.map(({ at, code }) => {
    if (at === null) return ['', code]
    if (at.kind === 'sheet') return [at.sheet, code]
    return [at.kind === 'cell' ? sheetAddress(at.sheet, at.address) : at.cell, code]
  })
}
