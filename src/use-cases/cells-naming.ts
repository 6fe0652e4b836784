import { codeKey } from '#checks'
import { a1, isOwnTab, type WorkbookSnapshot } from '#workbook'

export interface NamingCell {
  readonly sheet: string
  readonly address: string
}

const MOST_CELLS = 50

/** Cells with one of these names in a formula of ours, or alone; not those the caller has `seen` ("Blad!B4"). */
export function cellsNaming(
  asked: readonly string[],
  snapshot: WorkbookSnapshot,
  seen: ReadonlySet<string>,
): readonly NamingCell[] {
  const names = new Set(asked.map(codeKey))
  const cells: NamingCell[] = []
  for (const sheet of snapshot.sheets) {
    // Hidden sheets hold our lists of what may be chosen.
    if (isOwnTab(snapshot, sheet) || sheet.visibility !== 'visible') continue
    for (const { row, cells: inRow } of sheet.rows) {
      for (const { column, value, formula } of inRow) {
        const texts = formula === undefined ? [value] : textsIn(formula)
        const address = a1(row, column)
        if (!texts.some((text) => typeof text === 'string' && names.has(codeKey(text.trim())))) continue
        if (!seen.has(`${sheet.name}!${address}`)) cells.push({ sheet: sheet.name, address })
        if (cells.length === MOST_CELLS) return cells
      }
    }
  }
  return cells
}

/** The texts between quotes of a formula that uses one of our functions. */
function textsIn(formula: string): readonly string[] {
  if (!/SROI_/i.test(formula)) return []
  return [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"'))
}
