import { type ValidationReport, withoutIdentityNumbers } from '#checks'
import type { CellPlace } from '#findings'
import type { Euro } from '#money'
import type { ContributionStanding } from '#rules'
import { sheetAddress } from '#workbook'
import { privateInTable } from '../tab/private-in-table'

/** Gives a text of a row of Inzet, or the words for what is left out where a privacy finding points at its cell. */
export function shownText(
  report: ValidationReport,
  withheld: string,
): (row: ContributionStanding, column: string, value: string) => string {
  const isPrivate = privateInTable(report, 'contributions')
  return (row, column, value) => (isPrivate(row, column) ? withheld : value)
}

/** Gives what was claimed in a row, or null where a privacy finding points at that cell: it may be somebody's number. */
export function shownClaim(report: ValidationReport): (row: ContributionStanding) => Euro | null {
  const isPrivate = privateInTable(report, 'contributions')
  return (row) => (isPrivate(row, 'claimed') ? null : row.claimed)
}

/** "Inzet!A5", without a number that could be a person's. */
export function placeName({ sheet, address }: Pick<CellPlace, 'sheet' | 'address'>): string {
  return withoutIdentityNumbers(sheetAddress(sheet, address))
}
