import type { SheetSnapshot, WorkbookSnapshot } from './snapshot'
import { ownTab } from './own-tabs'
import { TAB_NAMES, type PlanRow, type PutSheet } from './write-plan'

/**
 * What we keep inside a workbook (catalogues, policies, settings, header mappings), as named JSON texts on a
 * hidden tab. A sheet, because every adapter reads it, Excel's co-authoring carries it, and it survives
 * a save by LibreOffice or a copy by a colleague, which custom XML does not (docs/decisions/0003).
 */
export type StoredParts = ReadonlyMap<string, string>

// A cell holds 32,767 characters; longer texts go on over rows with the same key.
const CHUNK = 30_000
const HEADER_ROWS = 3
const KEY_COLUMN = 1
const TEXT_COLUMN = 3

/** The parts a workbook carries; empty when we never stored any. */
export function readParts(workbook: WorkbookSnapshot): StoredParts {
  const sheet = ownTab(workbook, 'settings')
  return sheet === undefined ? new Map() : partsOf(sheet)
}

function partsOf(sheet: SheetSnapshot): Map<string, string> {
  const parts = new Map<string, string>()
  for (const row of sheet.rows) {
    if (row.row <= HEADER_ROWS) continue
    const key = row.cells.find((cell) => cell.column === KEY_COLUMN)?.value
    const text = row.cells.find((cell) => cell.column === TEXT_COLUMN)?.value
    if (typeof key !== 'string' || key === '') continue
    parts.set(key, (parts.get(key) ?? '') + (typeof text === 'string' ? text : ''))
  }
  return parts
}

/** The action that stores `parts`, replacing all that was stored before. */
export function putParts(parts: StoredParts): PutSheet {
  const rows: PlanRow[] = [
    line(['Social return: instellingen van deze werkmap', null, null], 'title'),
    line(['Deze gegevens horen bij de invoegtoepassing. Wijzig ze in het taakvenster, niet hier.', null, null], 'note'),
    line(['Onderdeel', 'Deel', 'Inhoud'], 'header'),
  ]
  for (const [key, text] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (let at = 0, part = 1; at === 0 || at < text.length; at += CHUNK, part++) {
      rows.push(line([key, String(part), text.slice(at, at + CHUNK)], 'text'))
    }
  }
  return {
    kind: 'put-sheet',
    role: 'settings',
    sheet: { name: TAB_NAMES.settings, hidden: true, rows, columnWidths: [32, 8, 120], frozenRows: HEADER_ROWS },
  }
}

/** `parts` with one text replaced, added, or (null) taken out. */
export function withPart(parts: StoredParts, key: string, text: string | null): StoredParts {
  const next = new Map(parts)
  if (text === null) next.delete(key)
  else next.set(key, text)
  return next
}

function line(texts: readonly (string | null)[], style: 'title' | 'note' | 'header' | 'text'): PlanRow {
  return { cells: texts.map((value) => (value === null ? null : { content: { kind: 'value', value }, style })) }
}
