import { type Cell, type CellErrorCode, type FormatLocale, formatNumber, formatText, isCellError } from '#workbook'

/** How a cell reads on screen. */
export interface CellText {
  readonly text: string
  readonly kind: 'number' | 'text' | 'boolean' | 'error'
  /** "RRGGBB", where the number format colours it. */
  readonly color?: string
  /** Sentence behind an error. */
  readonly message?: string
}

const DUTCH_ERRORS: Readonly<Record<CellErrorCode, string>> = {
  '#N/A': '#N/B',
  '#VALUE!': '#WAARDE!',
  '#NUM!': '#GETAL!',
  '#REF!': '#VERW!',
  '#NAME?': '#NAAM?',
  '#DIV/0!': '#DEEL/0!',
  '#NULL!': '#LEEG!',
  '#SPILL!': '#OVERLOOP!',
  '#CALC!': '#BEREK!',
  '#BUSY!': '#BEZIG!',
  '#GETTING_DATA': '#GEGEVENS_OPHALEN',
}

/** What the sheet shows in a cell, in the notation of the reader. */
export function cellText(cell: Cell, locale: FormatLocale, date1904: boolean): CellText {
  const { value, format = 'General' } = cell
  if (value === null) return { text: '', kind: 'text' }
  if (typeof value === 'string') return { text: formatText(value, format), kind: 'text' }
  if (typeof value === 'boolean') return { text: booleanText(value, locale), kind: 'boolean' }
  if (isCellError(value)) {
    const text = errorText(value.error, locale)
    return value.message === undefined ? { text, kind: 'error' } : { text, kind: 'error', message: value.message }
  }
  return { ...formatNumber(value, format, locale, date1904), kind: 'number' }
}

export function booleanText(value: boolean, locale: FormatLocale): string {
  if (locale === 'nl') return value ? 'WAAR' : 'ONWAAR'
  return value ? 'TRUE' : 'FALSE'
}

export function errorText(code: CellErrorCode, locale: FormatLocale): string {
  return locale === 'nl' ? DUTCH_ERRORS[code] : code
}
