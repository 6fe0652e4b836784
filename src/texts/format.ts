import type { IsoDay } from '#time'
import type { CellErrorCode } from '#workbook'
import type { Language } from './language'

/** Writes numbers and days for people. Amounts and numbers come in as exact decimal strings or numbers. */
export interface Formats {
  /** € 1.234,50 */
  readonly euro: (amount: NumberLike) => string
  /** € 30.000 for whole euros, € 30.000,50 otherwise */
  readonly roundEuro: (amount: NumberLike) => string
  /** 25,5 */
  readonly number: (value: NumberLike, maximumDigits?: number) => string
  /** 1 regel, 2 regels */
  readonly count: (n: number, one: string, many: string) => string
  /** 5% for "5", 2,5% for "2.5" */
  readonly percentage: (value: NumberLike, maximumDigits?: number) => string
  /** 01-07-2026 */
  readonly day: (day: IsoDay | string) => string
  /** a, b en c */
  readonly list: (items: readonly string[]) => string
  /** #N/B for #N/A, as the reader's own Excel shows it */
  readonly cellError: (code: CellErrorCode) => string
}

type NumberLike = string | number | { toString(): string }

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

function formatsOf(language: Language): Formats {
  const locale = LOCALES[language]
  const euro = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
  const wholeEuro = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const numbers = new Map<number, Intl.NumberFormat>()
  const number = (value: NumberLike, maximumDigits = 10): string => {
    let format = numbers.get(maximumDigits)
    if (format === undefined) {
      format = new Intl.NumberFormat(locale, { maximumFractionDigits: maximumDigits })
      numbers.set(maximumDigits, format)
    }
    return format.format(numeric(value))
  }
  return {
    euro: (amount) => euro.format(numeric(amount)),
    roundEuro: (amount) => (/\.0*[1-9]/.test(String(amount)) ? euro : wholeEuro).format(numeric(amount)),
    number,
    count: (n, one, many) => `${number(n)} ${n === 1 ? one : many}`,
    percentage: (value, maximumDigits) => `${number(value, maximumDigits)}%`,
    day: (day) => (language === 'nl' ? `${day.slice(8, 10)}-${day.slice(5, 7)}-${day.slice(0, 4)}` : englishDay(day)),
    list: (items) => list.format(items),
    cellError: (code) => (language === 'nl' ? DUTCH_ERRORS[code] : code),
  }
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

const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function englishDay(day: string): string {
  return `${String(Number(day.slice(8, 10)))} ${ENGLISH_MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`
}

// Intl takes decimal strings exactly; its type only knows numbers and bigints in older libs.
function numeric(value: NumberLike): Intl.StringNumericLiteral {
  return String(value) as Intl.StringNumericLiteral
}

const FORMATS: Readonly<Record<Language, Formats>> = { nl: formatsOf('nl'), en: formatsOf('en') }

export function formatsFor(language: Language): Formats {
  return FORMATS[language]
}
