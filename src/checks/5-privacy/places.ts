import type { PersonalDataCode, Severity } from '#findings'
import { plainWords, type SheetSnapshot } from '#workbook'

/** Why somebody who looks at the sheet does not see it. */
export type HiddenIn = 'sheet' | 'row' | 'column' | 'comment' | 'name'

/** What a column as a whole holds by its header. */
export type ColumnKind = 'name' | 'birthdate' | 'e-mail' | 'phone' | 'address' | 'health'

/** A cell, or the note of a cell. */
export interface Spot {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly header: string | null
  readonly inComment: boolean
  readonly hiddenIn: HiddenIn | null
}

/** A number that passes the eleven-test. */
export interface NumberSpot extends Spot {
  readonly digits: string
  /** In a column of quantities or amounts of Inzet, where it keeps the row from being counted. */
  readonly isAmongAmounts: boolean
}

/** Personal data inside a text. */
export interface TextSpot extends Spot {
  readonly code: PersonalDataCode
  readonly contact?: 'e-mail' | 'phone' | 'address'
  readonly severity?: Severity
}

/** A column of personal data, by its header. */
export interface PersonalColumn {
  readonly sheet: string
  readonly header: string
  readonly headerRow: number
  readonly column: number
  readonly kind: ColumnKind
  readonly hiddenIn: HiddenIn | null
  /** The rows in which it stands. */
  readonly rows: number[]
}

/** Tells of a place on a sheet whether and why it is out of sight. */
export function hidingOf(
  sheet: SheetSnapshot,
): (row: { readonly hidden: boolean } | undefined, column: number) => HiddenIn | null {
  const spans = sheet.columns.filter(({ hidden }) => hidden)
  return (row, column) => {
    if (sheet.visibility !== 'visible') return 'sheet'
    if (row?.hidden === true) return 'row'
    return spans.some(({ from, to }) => column >= from && column <= to) ? 'column' : null
  }
}

/** True for the rows of sums that stand in a column of names. */
export function isTotalWord(text: string): boolean {
  return /^(?:sub ?)?tota(?:al|len)\b|^total\b/.test(plainWords(text))
}
