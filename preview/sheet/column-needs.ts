import type { FormatLocale, SheetSnapshot } from '#workbook'
import { cellText } from '../cell-text'

/** Pixels a column needs: to show its numbers whole (half a number misleads), and to show its texts whole. */
export interface ColumnNeed {
  readonly numbers: number
  readonly texts: number
}

const ROWS_LOOKED_AT = 400
const PIXELS_PER_CHARACTER = 7.4
const PADDING = 18

/** What the columns of a sheet need, judged by its first rows. */
export function columnNeeds(
  sheet: SheetSnapshot,
  locale: FormatLocale,
  date1904: boolean,
): ReadonlyMap<number, ColumnNeed> {
  const needs = new Map<number, { numbers: number; texts: number }>()
  for (const row of sheet.rows.slice(0, ROWS_LOOKED_AT)) {
    if (row.hidden) continue
    for (const cell of row.cells) {
      const { text, kind } = cellText(cell, locale, date1904)
      const width = Math.ceil(text.length * PIXELS_PER_CHARACTER) + PADDING
      const need = needs.get(cell.column) ?? { numbers: 0, texts: 0 }
      // A text alone in its row is a title: it runs on over its neighbours.
      if (kind !== 'text') need.numbers = Math.max(need.numbers, width)
      else if (row.cells.length > 1) need.texts = Math.max(need.texts, width)
      needs.set(cell.column, need)
    }
  }
  return needs
}
