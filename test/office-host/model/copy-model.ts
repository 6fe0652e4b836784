import { SheetModel } from './sheet-model'
import type { WorkbookModel } from './workbook-model'

/** Gives one workbook the content of another, so that many tests can begin with the same. */
export function copyInto(to: WorkbookModel, from: WorkbookModel): void {
  to.sheets = from.sheets.map((sheet) => copyOf(sheet, to))
  to.names = structuredClone(from.names)
  to.settings.clear()
  for (const [key, value] of from.settings) to.settings.set(key, value)
  to.selection = structuredClone(from.selection)
  to.madeSoFar = from.madeSoFar
}

function copyOf(sheet: SheetModel, home: WorkbookModel): SheetModel {
  const copy = new SheetModel(sheet.id, sheet.name, () => home.readOnly)
  for (const [name, value] of Object.entries(sheet)) {
    if (typeof value === 'function') continue
    Object.assign(copy, { [name]: structuredClone(value) })
  }
  return copy
}
