import { type ValidationReport, withoutIdentityNumbers } from '#checks'
import type { CellPlace } from '#findings'
import { sheetAddress } from '#workbook'
import { privateCells } from '../tab/privacy'

/** Gives a text of a row of Inzet, or the words for what is left out where a privacy finding points at its cell. */
export function shownText(
  report: ValidationReport,
  withheld: string,
): (at: { readonly at: CellPlace; readonly row: number }, column: string, value: string) => string {
  const isPrivate = privateCells(report)
  const shapes = report.shapes.filter(({ table }) => table === 'contributions')
  return ({ at, row }, column, value) => {
    const shape = shapes.find(({ sheet, firstRow, lastRow }) => sheet === at.sheet && row >= firstRow && row <= lastRow)
    const place = shape?.columns[column]?.column
    return place !== undefined && isPrivate(at.sheet, row, place) ? withheld : value
  }
}

/** "Inzet!A5", without a number that could be a person's. */
export function placeName({ sheet, address }: Pick<CellPlace, 'sheet' | 'address'>): string {
  return withoutIdentityNumbers(sheetAddress(sheet, address))
}
