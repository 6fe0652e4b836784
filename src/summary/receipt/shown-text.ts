import { type ValidationReport, withoutIdentityNumbers } from '#checks'
import type { CellPlace } from '#findings'
import type { Euro } from '#money'
import type { ContributionStanding } from '#rules'
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

/** Gives what was claimed in a row, or null where a privacy finding points at that cell: it may be somebody's number. */
export function shownClaim(report: ValidationReport): (row: ContributionStanding) => Euro | null {
  const shown = shownText(report, HIDDEN)
  return (row) => (shown(row, 'claimed', '') === HIDDEN ? null : row.claimed)
}

const HIDDEN = '-'

/** "Inzet!A5", without a number that could be a person's. */
export function placeName({ sheet, address }: Pick<CellPlace, 'sheet' | 'address'>): string {
  return withoutIdentityNumbers(sheetAddress(sheet, address))
}
