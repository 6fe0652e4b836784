import { freeSheetName, ownTab } from './own-tabs'
import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from './snapshot'
import type { PutSheet } from './write-plan'
import { WorkbookError } from './workbook-port'

/** Where a planned sheet goes: over the tab we made before, or as a new one under a free name. */
export interface SheetPlace {
  readonly existing: SheetSnapshot | undefined
  readonly name: string
}

/**
 * @param others names in use that the snapshot does not show, such as chart sheets
 * @throws WorkbookError `name-taken` where a plain sheet (role null) would meet another of that name
 */
export function sheetPlace(workbook: WorkbookSnapshot, action: PutSheet, others: readonly string[] = []): SheetPlace {
  const wanted = allowedSheetName(action.sheet.name)
  const existing = action.role === null ? undefined : ownTab(workbook, action.role)
  if (existing !== undefined) return { existing, name: existing.name }
  const name = freeSheetName(wanted, [...workbook.sheets.map((sheet) => sheet.name), ...others])
  if (action.role === null && name !== wanted) throw new WorkbookError('name-taken', { sheet: wanted })
  return { existing, name }
}

/** The sheet of that name, or a WorkbookError `sheet-gone`. */
export function presentSheet(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheetNamed(workbook, name)
  if (sheet === undefined) throw new WorkbookError('sheet-gone', { sheet: name })
  return sheet
}

/** A name that tables and defined names do not have yet: the wanted one, else with _2, _3 … */
export function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  const plain = wanted.replace(/[^\p{L}\p{N}_.]/gu, '_').replace(/^(?=[\p{N}.])/u, '_')
  for (let number = 1; ; number++) {
    const name = number === 1 ? plain : `${plain}_${String(number)}`
    if (!taken.has(name.toLowerCase())) return name
  }
}

/** Excel forbids some characters in sheet names, an apostrophe at either end, and more than 31 characters. */
function allowedSheetName(wanted: string): string {
  const plain = wanted
    .replace(/[[\]:*?/\\\u0000-\u001f]/g, ' ')
    .slice(0, 31)
    .replace(/^'+|'+$/g, '')
    .trim()
  return plain === '' ? 'Blad' : plain
}
