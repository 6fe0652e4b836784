import type { ContributionStanding } from '#rules'
import { cellAt, type SheetSnapshot } from '#workbook'
import type { NativeArea } from './native-area'

/** The spellings of a status in the user's own cells, so that a native formula tells rows apart as our reading does. */
export interface StatusWords {
  readonly approved: readonly string[]
  readonly nowhere: readonly string[]
}

const APPROVED = ['akkoord']
const NOWHERE = ['aanpassen', 'afgekeurd', 'vervallen']

// Only plain words go into a formula; anything stranger is named as a cause when it makes a difference.
const PLAIN_WORD = /^[\p{L} ]{1,30}$/u

/** "akkoord" and what else stands for it in these tables ("Goedgekeurd", "akkoord "); likewise for rows that count nowhere. */
export function statusWords(areas: readonly NativeArea[], rows: readonly ContributionStanding[]): StatusWords {
  const approved = new Set(APPROVED)
  const nowhere = new Set(NOWHERE)
  const sheets = new Map(areas.map((area) => [area.sheet.name, area]))
  for (const row of rows) {
    const area = sheets.get(row.at.sheet)
    const word = area === undefined ? null : wordAt(area.sheet, row.row, area.columns.get('status'))
    if (word === null) continue
    if (isNowhere(row)) nowhere.add(word)
    else if (row.status === 'akkoord') approved.add(word)
  }
  return { approved: [...approved].sort(), nowhere: [...nowhere].filter((word) => !approved.has(word)).sort() }
}

/** True for a row whose status keeps it out of every sum. */
export function isNowhere(row: ContributionStanding): boolean {
  return NOWHERE.includes(row.status) || row.excluded === 'status'
}

function wordAt(sheet: SheetSnapshot, row: number, column: number | undefined): string | null {
  const value = column === undefined ? null : cellAt(sheet, row, column)?.value
  return typeof value === 'string' && PLAIN_WORD.test(value) ? value.toLowerCase() : null
}
