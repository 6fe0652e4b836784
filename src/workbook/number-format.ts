import { exactFromCell, roundHalfAway, type Exact } from '#money'
import { dayFromSerial, dayNumber } from '#time'
import { type FormatSection, type FormatToken, formatSections } from './number-format-code'

/** Whose decimal signs, month names and date separator to write. */
export type FormatLocale = 'nl' | 'en'

export interface FormattedNumber {
  readonly text: string
  /** "RRGGBB", where the format colours the number. */
  readonly color?: string
}

interface Notation {
  readonly decimal: string
  readonly group: string
  readonly dateSeparator: string
  readonly months: readonly string[]
  readonly days: readonly string[]
}

const NOTATIONS: Readonly<Record<FormatLocale, Notation>> = {
  nl: {
    decimal: ',',
    group: '.',
    dateSeparator: '-',
    months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
    days: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' '),
  },
  en: {
    decimal: '.',
    group: ',',
    dateSeparator: '/',
    months: 'January February March April May June July August September October November December'.split(' '),
    days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  },
}

const GENERAL_DIGITS = 11
const MS_PER_DAY = 86_400_000

/**
 * Writes a number as a spreadsheet shows it under a format code (en-US, as stored in files).
 * Rounds decimally, a half away from zero, on the 15 digits a cell holds. What cannot be shown
 * (a negative date) is a row of #, as in Excel.
 */
export function formatNumber(value: number, code: string, locale: FormatLocale, date1904 = false): FormattedNumber {
  const exactValue = exactFromCell(value)
  if (exactValue === null) return { text: String(value) }
  const sections = formatSections(shortDate(code, locale))
  const { section, signed } = sectionFor(sections, value)
  const notation = NOTATIONS[locale]
  const number = signed ? exactValue : exactValue.abs()
  const text = section.isDate
    ? dateText(section.tokens, value, notation, date1904)
    : numberText(section, number, notation, value)
  return section.color === undefined ? { text } : { text, color: section.color }
}

/** Writes a text under the text section of a format code; without one the text stands as it is. */
export function formatText(value: string, code: string): string {
  const section = formatSections(code).at(3)
  if (section === undefined) return value
  return section.tokens.map((token) => (token.kind === 'text' ? value : literal(token))).join('')
}

/** True where the format shows a date or time. */
export function isDateFormat(code: string): boolean {
  return formatSections(code)[0]?.isDate ?? false
}

// The "short date" of a file follows the reader's own country, as in Excel.
function shortDate(code: string, locale: FormatLocale): string {
  if (locale === 'nl' && /^(?:m\/d\/yy(?:yy)?|mm-dd-yy)$/i.test(code)) return 'd\\-m\\-yyyy'
  return code
}

/** Which section writes the value, and whether the minus sign is ours to write. */
function sectionFor(sections: readonly FormatSection[], value: number): { section: FormatSection; signed: boolean } {
  const numeric = sections.slice(0, 3)
  const conditional = numeric.find((section) => section.condition?.(value) === true)
  if (conditional !== undefined) return { section: conditional, signed: value >= 0 || conditional === numeric[0] }
  const [positive, negative, zero] = numeric.filter((section) => section.condition === undefined)
  const first = (positive ?? sections[0]) as FormatSection
  if (value < 0 && negative !== undefined) return { section: negative, signed: false }
  if (value === 0 && zero !== undefined) return { section: zero, signed: true }
  return { section: first, signed: true }
}

function literal(token: FormatToken): string {
  return token.kind === 'literal' ? token.text : ''
}

function numberText(section: FormatSection, value: Exact, notation: Notation, raw: number): string {
  if (section.tokens.some((token) => token.kind === 'general')) {
    const shown = generalText(value, notation)
    return section.tokens.map((token) => (token.kind === 'general' ? shown : literal(token))).join('')
  }
  const holders = section.tokens.filter((token) => token.kind === 'digit')
  if (holders.length === 0) {
    const sign = raw < 0 && value.isNegative() ? '-' : ''
    return (
      sign +
      section.tokens.map((token) => (token.kind === 'text' ? generalText(value, notation) : literal(token))).join('')
    )
  }
  let scaled = section.percent ? value.times(100) : value
  for (let i = 0; i < section.thousandsScale; i++) scaled = scaled.dividedBy(1000)
  if (section.exponent) return exponentText(section, scaled, notation)
  if (section.fraction !== undefined) return fractionText(section, scaled)
  return placedDigits(section, scaled, notation)
}

function placedDigits(section: FormatSection, value: Exact, notation: Notation): string {
  const rounded = roundHalfAway(value, section.decimals.length)
  const [whole = '0', fraction = ''] = rounded.abs().toFixed(section.decimals.length).split('.')
  const sign = rounded.isNegative() && !rounded.isZero() ? '-' : ''
  let result = ''
  let wholeDone = false
  let decimalAt = 0
  for (const token of section.tokens) {
    if (token.kind === 'digit' && token.place === 'whole') {
      if (!wholeDone) result += wholeDigits(section, whole, notation)
      wholeDone = true
    } else if (token.kind === 'point') {
      if (!wholeDone && section.wholes.length === 0) result += whole === '0' ? '' : whole
      wholeDone = true
      if (fractionDigits(section, fraction).trim() !== '' || section.decimals.includes('0')) result += notation.decimal
    } else if (token.kind === 'digit') {
      result += fractionDigits(section, fraction)[decimalAt] ?? ''
      decimalAt++
    } else result += literal(token)
  }
  return sign + result
}

function wholeDigits(section: FormatSection, whole: string, notation: Notation): string {
  const zeros = [...section.wholes].filter((holder) => holder === '0').length
  let digits = whole === '0' && zeros === 0 ? '' : whole.padStart(zeros, '0')
  if (section.grouped) digits = digits.replace(/\B(?=(\d{3})+$)/g, notation.group)
  return digits.padStart(section.wholes.includes('?') ? section.wholes.length : 0, '\u2007')
}

// Optional holders (#) drop zeros at the end; question marks keep their place with a space.
function fractionDigits(section: FormatSection, fraction: string): string {
  const kept = [...fraction]
  for (let at = kept.length - 1; at >= 0 && kept[at] === '0' && section.decimals[at] !== '0'; at--) {
    kept[at] = section.decimals[at] === '?' ? '\u2007' : ''
  }
  return kept.join('')
}

function exponentText(section: FormatSection, value: Exact, notation: Notation): string {
  const [mantissa = '0', power = '+0'] = value.toExponential(section.decimals.length).split('e')
  const digits = power.replace(/^[+-]/, '').padStart(2, '0')
  return `${mantissa.replace('.', notation.decimal)}E${power.startsWith('-') ? '-' : '+'}${digits}`
}

function fractionText(section: FormatSection, value: Exact): string {
  const limit = section.fraction ?? 9
  const magnitude = value.abs()
  const whole = magnitude.floor()
  const rest = magnitude.minus(whole).toNumber()
  let best = { over: 0, under: 1, distance: rest }
  for (let under = 1; under <= limit; under++) {
    const over = Math.round(rest * under)
    const distance = Math.abs(rest - over / under)
    if (distance < best.distance - 1e-12) best = { over, under, distance }
  }
  const carried = best.over === best.under ? whole.plus(1) : whole
  const sign = value.isNegative() ? '-' : ''
  if (best.over === 0 || best.over === best.under) return sign + carried.toFixed(0)
  return `${sign}${carried.isZero() ? '' : `${carried.toFixed(0)} `}${String(best.over)}/${String(best.under)}`
}

/** A number without format: at most 11 characters, then in powers of ten. */
function generalText(value: Exact, notation: Notation): string {
  const magnitude = value.abs()
  if (!magnitude.isZero() && (magnitude.gte(1e11) || magnitude.lt(1e-9))) {
    const [mantissa = '0', power = '+0'] = value.toExponential(5).split('e')
    const trimmed = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa
    return `${trimmed.replace('.', notation.decimal)}E${power.startsWith('-') ? '-' : '+'}${power.replace(/^[+-]/, '').padStart(2, '0')}`
  }
  const wholeDigitCount = magnitude.floor().toFixed(0).length
  const rounded = roundHalfAway(value, Math.max(0, GENERAL_DIGITS - 1 - wholeDigitCount))
  return rounded.toFixed().replace('.', notation.decimal)
}

function dateText(tokens: readonly FormatToken[], serial: number, notation: Notation, date1904: boolean): string {
  const clock = tokens.some((token) => token.kind === 'date' && /^(?:h|s|\[h|\[m|\[s)/.test(token.part))
  // To the second, so that 23:59:59.9 does not show as 24:00:00 of the same day.
  const seconds = Math.round(serial * 86_400)
  const whole = clock ? Math.floor(seconds / 86_400) : Math.floor(serial)
  const day = dayFromSerial(whole, date1904)
  const needsDay = tokens.some((token) => token.kind === 'date' && /^(?:d|y|mon)/.test(token.part))
  if (serial < 0 || (needsDay && day === null)) return '#######'
  const ofDay = seconds - Math.floor(seconds / 86_400) * 86_400
  const twelve = tokens.some((token) => token.kind === 'date' && token.part === 'ampm')
  return tokens
    .map((token) => {
      if (token.kind === 'date') return datePart(token.part, { day: day ?? '', ofDay, seconds, twelve }, notation)
      if (token.kind === 'date-separator') return notation.dateSeparator
      return literal(token)
    })
    .join('')
}

interface Moment {
  readonly day: string
  readonly ofDay: number
  readonly seconds: number
  readonly twelve: boolean
}

function datePart(part: string, moment: Moment, notation: Notation): string {
  const [year = '', month = '', date = ''] = moment.day.split('-')
  const hour = Math.floor(moment.ofDay / 3600)
  const shownHour = moment.twelve ? hour % 12 || 12 : hour
  const monthName = notation.months[Number(month) - 1] ?? ''
  const weekday = (): string =>
    notation.days[new Date(dayNumber(moment.day as Parameters<typeof dayNumber>[0]) * MS_PER_DAY).getUTCDay()] ?? ''
  switch (part) {
    case 'd':
      return String(Number(date))
    case 'dd':
      return date
    case 'ddd':
      return weekday().slice(0, notation === NOTATIONS.nl ? 2 : 3)
    case 'dddd':
      return weekday()
    case 'mon':
      return String(Number(month))
    case 'monmon':
      return month
    case 'mon3':
      return monthName === 'maart' ? 'mrt' : monthName.slice(0, 3)
    case 'mon4':
      return monthName
    case 'mon5':
      return monthName.slice(0, 1)
    case 'yy':
      return year.slice(2)
    case 'yyyy':
      return year
    case 'h':
      return String(shownHour)
    case 'hh':
      return two(shownHour)
    case 'min':
      return String(Math.floor(moment.ofDay / 60) % 60)
    case 'minmin':
      return two(Math.floor(moment.ofDay / 60) % 60)
    case 's':
      return String(moment.ofDay % 60)
    case 'ss':
      return two(moment.ofDay % 60)
    case '[h]':
      return String(Math.floor(moment.seconds / 3600))
    case '[m]':
      return String(Math.floor(moment.seconds / 60))
    case '[s]':
      return String(moment.seconds)
    case 'ampm':
      return hour < 12 ? 'AM' : 'PM'
    default:
      return ''
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
