import { formatsFor, previewTexts } from '#texts'
import { type Cell, type FormatLocale, formatNumber, formatText, isCellError } from '#workbook'

/** How a cell reads on screen. */
export interface CellText {
  readonly text: string
  readonly kind: 'number' | 'text' | 'boolean' | 'error'
  /** "RRGGBB", where the number format colours it. */
  readonly color?: string
  /** Sentence behind an error. */
  readonly message?: string
}

/** What the sheet shows in a cell, in the notation of the reader. */
export function cellText(cell: Cell, locale: FormatLocale, date1904: boolean): CellText {
  const { value, format = 'General' } = cell
  if (value === null && cell.formula !== undefined) return notCalculated(locale)
  if (value === null) return { text: '', kind: 'text' }
  if (typeof value === 'string') return { text: formatText(value, format), kind: 'text' }
  if (typeof value === 'boolean') return { text: booleanText(value, locale), kind: 'boolean' }
  if (isCellError(value)) {
    const text = formatsFor(locale).cellError(value.error)
    return value.message === undefined ? { text, kind: 'error' } : { text, kind: 'error', message: value.message }
  }
  return { ...formatNumber(value, format, locale, date1904), kind: 'number' }
}

export function booleanText(value: boolean, locale: FormatLocale): string {
  if (locale === 'nl') return value ? 'WAAR' : 'ONWAAR'
  return value ? 'TRUE' : 'FALSE'
}

// A formula always has a result; without one it asks for what this page does not know.
function notCalculated(locale: FormatLocale): CellText {
  return { text: formatsFor(locale).cellError('#NAME?'), kind: 'error', message: previewTexts(locale).notCalculated }
}
