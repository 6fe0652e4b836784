import type { CellValue } from '#workbook'
import type { SheetModel } from './model/sheet-model'
import type { WorkbookModel } from './model/workbook-model'

export type GivenCell = CellValue | { readonly formula: string; readonly value?: CellValue; readonly format?: string }

/** Puts rows in a new sheet, as they stand in the workbook when Excel opens it. */
export function addSheet(model: WorkbookModel, name: string, rows: readonly (readonly GivenCell[])[]): SheetModel {
  const sheet = model.addSheet(name)
  for (const [down, cells] of rows.entries()) {
    for (const [along, given] of cells.entries()) {
      if (given === null) continue
      const cell = sheet.cell(down + 1, along + 1)
      if (typeof given === 'object' && 'formula' in given) {
        cell.formula = given.formula
        cell.value = scalar(given.value ?? null)
        cell.numberFormat = given.format ?? 'General'
      } else cell.value = scalar(given)
    }
  }
  return sheet
}

function scalar(value: CellValue) {
  return typeof value === 'object' && value !== null ? { error: value.error } : value
}
