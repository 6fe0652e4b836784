import { cellNumber, type Exact, exact, numberFromText } from '#money'
import { dayFromSerial, dayFromText, dutchDay, serialFromDay } from '#time'
import { type Cell, type CellContent, type FormatLocale, isCellError, isDateFormat } from '#workbook'
import { booleanText } from './cell-text'
import { shownFormula, typedFormula } from './typed-formula'

export interface TypedInput {
  readonly content: CellContent
  /** Number format that goes with what was typed; absent keeps the cell's own. */
  readonly format?: string
}

interface Surroundings {
  /** Number format the cell has now. */
  readonly format: string | undefined
  readonly locale: FormatLocale
  readonly date1904: boolean
}

const DAY = 'dd-mm-yyyy'
const EURO = '"€ "#,##0.00'
const HAS_EURO = /€|EUR/i
// Spreadsheets keep at most this much in a cell.
const MAX_TEXT = 32_767

/** What a person means by what they typed in a cell: "1.234,56", "5%", "31-12-2026", "=SOM(A1;A2)", or a text. */
export function typedInput(text: string, { format, locale, date1904 }: Surroundings): TypedInput {
  const trimmed = text.trim()
  if (trimmed === '') return value(null)
  if (text.startsWith("'")) return value(text.slice(1, MAX_TEXT))
  if (trimmed.startsWith('=') && trimmed.length > 1)
    return { content: { kind: 'formula', formula: typedFormula(trimmed, locale) } }
  if (format === '@') return value(text.slice(0, MAX_TEXT))
  const truth = /^(?:WAAR|TRUE)$/i.test(trimmed) ? true : /^(?:ONWAAR|FALSE)$/i.test(trimmed) ? false : null
  if (truth !== null) return value(truth)
  const day = dayFromText(trimmed)
  if (day !== null) {
    const serial = serialFromDay(day, date1904)
    return isDate(format) ? value(serial) : value(serial, DAY)
  }
  return typedNumber(trimmed, format, locale) ?? value(text.slice(0, MAX_TEXT))
}

/** What to edit when a person opens a cell: its formula, or its value as they would type it. */
export function editableText(cell: Cell | undefined, locale: FormatLocale, date1904: boolean): string {
  if (cell === undefined) return ''
  if (cell.formula !== undefined) return shownFormula(cell.formula, locale)
  const { value: held, format } = cell
  if (held === null) return ''
  if (typeof held === 'boolean') return booleanText(held, locale)
  if (isCellError(held)) return held.error
  if (typeof held === 'string') return needsQuote(held, { format, locale, date1904 }) ? `'${held}` : held
  if (isDate(format)) {
    const day = dayFromSerial(held, date1904)
    if (day !== null && Number.isInteger(held)) return dutchDay(day)
  }
  if (isPercentage(format)) return `${plain(exact(held.toPrecision(15)).times(100), locale)}%`
  return plain(exact(held.toPrecision(15)), locale)
}

function typedNumber(text: string, format: string | undefined, locale: FormatLocale): TypedInput | null {
  const euro = HAS_EURO.test(text) || (format !== undefined && HAS_EURO.test(format))
  const english = locale === 'en' ? text.replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '') : text
  const reading = numberFromText(english, euro && locale === 'nl' ? 'euro' : 'plain')
  const own = format === undefined || format === 'General'
  if (reading.kind === 'percentage') {
    const fraction = cellNumber(reading.value.dividedBy(100))
    return isPercentage(format) ? value(fraction) : value(fraction, reading.value.isInteger() ? '0%' : '0.0%')
  }
  if (reading.kind === 'ambiguous') {
    return value(cellNumber(locale === 'nl' ? reading.asThousands : reading.asDecimal))
  }
  if (reading.kind !== 'number') return null
  // In a percentage column "5" is 5%, as Excel takes it.
  if (isPercentage(format)) return value(cellNumber(reading.value.dividedBy(100)))
  return own && HAS_EURO.test(text) ? value(cellNumber(reading.value), EURO) : value(cellNumber(reading.value))
}

// A text that would be read as something else when typed again.
function needsQuote(text: string, surroundings: Surroundings): boolean {
  if (text.startsWith("'")) return true
  const again = typedInput(text, surroundings).content
  return again.kind === 'formula' || typeof again.value !== 'string'
}

function plain(number: Exact, locale: FormatLocale): string {
  const text = number.toFixed()
  return locale === 'nl' ? text.replace('.', ',') : text
}

function isPercentage(format: string | undefined): boolean {
  return format?.includes('%') === true
}

function isDate(format: string | undefined): boolean {
  return format !== undefined && isDateFormat(format)
}

function value(held: number | string | boolean | null, format?: string): TypedInput {
  const content: CellContent = { kind: 'value', value: held }
  return format === undefined ? { content } : { content, format }
}
