import { type CellError, type CellValue, isCellError } from '#workbook'
import { read } from '../area'
import { type FunctionNames, type NativeFunction, onCells, onValues, spreadOver } from '../function-shape'
import type { Scope } from '../grid'
import { type CalendarDate, dateOf, daysInMonth, serialOf, weekdayOf } from '../serial-date'
import { NUM, NotCalculated, type Settings, VALUE, type Value, isMatrix, numberInText, toNumber } from '../values'

/** A function of one date. */
function ofDate(figure: (date: CalendarDate, serial: number, settings: Settings) => CellValue): NativeFunction {
  return onCells(['number'], (serial, settings) => {
    const date = dateOf(serial, settings)
    return date === null ? NUM : figure(date, serial, settings)
  })
}

/** The day that many months later; the last of the month where it has no such day. */
function monthsLater(serial: number, months: number, settings: Settings): CalendarDate | null {
  const date = dateOf(serial, settings)
  if (date === null) return null
  const counted = date.year * 12 + date.month - 1 + months
  const year = Math.floor(counted / 12)
  const month = counted - year * 12 + 1
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) }
}

function seconds(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * 86_400) % 86_400
}

/** Whole units between two dates, as DATEDIF counts them. */
function difference(from: number, to: number, unit: string, settings: Settings): CellValue {
  const start = dateOf(from, settings)
  const end = dateOf(to, settings)
  if (start === null || end === null || Math.floor(from) > Math.floor(to)) return NUM
  const months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0)
  const days = Math.floor(to) - Math.floor(from)
  switch (unit.toUpperCase()) {
    case 'Y':
      return Math.floor(months / 12)
    case 'M':
      return months
    case 'D':
      return days
    case 'YM':
      return months % 12
    case 'MD': {
      if (end.day >= start.day) return end.day - start.day
      return end.day - start.day + daysInMonth(end.year, end.month - 1)
    }
    case 'YD': {
      const before = end.month < start.month || (end.month === start.month && end.day < start.day)
      const anchor = serialOf(before ? end.year - 1 : end.year, start.month, start.day, settings)
      return anchor === null ? NUM : Math.floor(to) - anchor
    }
    default:
      return NUM
  }
}

// ---- working days

function holidaysIn(value: Value, settings: Settings): Set<number> | CellError {
  const days = new Set<number>()
  if (value === undefined) return days
  const cells = read(value)
  for (const cell of isMatrix(cells) ? cells.flat() : [cells]) {
    if (cell === null || cell === '') continue
    const serial = toNumber(cell, settings)
    if (typeof serial !== 'number') return serial
    days.add(Math.floor(serial))
  }
  return days
}

const isWorkday = (serial: number, off: ReadonlySet<number>, settings: Settings): boolean =>
  weekdayOf(serial, settings) < 5 && !off.has(serial)

function workingDays(from: number, to: number, off: ReadonlySet<number>, settings: Settings): number {
  const [first, last] = from <= to ? [from, to] : [to, from]
  // Whole weeks hold five working days; only the rest is walked.
  const weeks = Math.floor((last - first + 1) / 7)
  let count = weeks * 5
  for (let day = first + weeks * 7; day <= last; day++) if (weekdayOf(day, settings) < 5) count++
  for (const day of off) if (day >= first && day <= last && weekdayOf(day, settings) < 5) count--
  return from <= to ? count : -count
}

function withHolidays(
  figure: (a: number, b: number, off: Set<number>, settings: Settings) => CellValue,
): NativeFunction {
  return onValues(2, 3, (args, scope) =>
    spreadOver(args, [0, 1], ([first, second, holidays]) => {
      const { settings } = scope.grid.book
      const a = toNumber(first as CellValue, settings)
      if (typeof a !== 'number') return a
      const b = toNumber(second as CellValue, settings)
      if (typeof b !== 'number') return b
      const off = holidaysIn(holidays, settings)
      if (!(off instanceof Set)) return off
      return dateOf(a, settings) === null ? NUM : figure(Math.floor(a), Math.trunc(b), off, settings)
    }),
  )
}

function workdayAfter(start: number, count: number, off: ReadonlySet<number>, settings: Settings): CellValue {
  const step = Math.sign(count)
  let day = start
  for (let left = Math.abs(count); left > 0;) {
    day += step
    if (dateOf(day, settings) === null) return NUM
    if (isWorkday(day, off, settings)) left--
  }
  return day
}

// ---- weeks

function isoWeek(serial: number, settings: Settings): number {
  const thursday = Math.floor(serial) - weekdayOf(serial, settings) + 3
  const year = dateOf(thursday, settings)?.year ?? 1900
  const first = serialOf(year, 1, 1, settings) ?? 0
  return Math.floor((thursday - first) / 7) + 1
}

/** First day of the week by kind, as days since Monday. */
function weekStart(kind: number): number | null {
  if (kind === 1 || kind === 17) return 6
  if (kind === 2 || kind === 11) return 0
  return kind >= 12 && kind <= 16 ? kind - 11 : null
}

function weekNumber(serial: number, kind: number, date: CalendarDate, settings: Settings): CellValue {
  if (kind === 21) return isoWeek(serial, settings)
  const start = weekStart(kind)
  if (start === null) return NUM
  const first = serialOf(date.year, 1, 1, settings) ?? 0
  const offset = (weekdayOf(first, settings) - start + 7) % 7
  return Math.floor((Math.floor(serial) - first + offset) / 7) + 1
}

function weekday(serial: number, kind: number, settings: Settings): CellValue {
  if (kind === 3) return weekdayOf(serial, settings)
  const start = weekStart(kind)
  return start === null ? NUM : ((weekdayOf(serial, settings) - start + 7) % 7) + 1
}

// ---- parts of a year

function days360(a: CalendarDate, b: CalendarDate, european: boolean): number {
  let [from, to] = [a.day, b.day]
  const lastOfFebruary = (date: CalendarDate): boolean =>
    date.month === 2 && date.day === daysInMonth(date.year, date.month)
  if (european) {
    from = Math.min(from, 30)
    to = Math.min(to, 30)
  } else {
    if (lastOfFebruary(a) && lastOfFebruary(b)) to = 30
    if (lastOfFebruary(a)) from = 30
    if (to === 31 && from >= 30) to = 30
    if (from === 31) from = 30
  }
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + to - from
}

const isLeap = (year: number): boolean => daysInMonth(year, 2) === 29

function yearFraction(from: number, to: number, basis: number, settings: Settings): CellValue {
  const [first, last] = from <= to ? [Math.floor(from), Math.floor(to)] : [Math.floor(to), Math.floor(from)]
  const a = dateOf(first, settings)
  const b = dateOf(last, settings)
  if (a === null || b === null) return NUM
  switch (basis) {
    case 0:
      return days360(a, b, false) / 360
    case 1:
      return (last - first) / averageYear(a, b, first, last, settings)
    case 2:
      return (last - first) / 360
    case 3:
      return (last - first) / 365
    case 4:
      return days360(a, b, true) / 360
    default:
      return NUM
  }
}

function averageYear(a: CalendarDate, b: CalendarDate, first: number, last: number, settings: Settings): number {
  const withinYear =
    a.year === b.year || (b.year === a.year + 1 && (b.month < a.month || (b.month === a.month && b.day <= a.day)))
  if (!withinYear) {
    const days = (serialOf(b.year + 1, 1, 1, settings) ?? 0) - (serialOf(a.year, 1, 1, settings) ?? 0)
    return days / (b.year - a.year + 1)
  }
  if (a.year === b.year) return isLeap(a.year) ? 366 : 365
  const leapDays = [a.year, b.year].filter(isLeap).map((year) => serialOf(year, 2, 29, settings) ?? 0)
  return leapDays.some((day) => day >= first && day <= last) ? 366 : 365
}

function dateInText(text: string, settings: Settings): number | CellError {
  return /[-/.\s]/.test(text.trim()) ? (numberInText(text, settings) ?? VALUE) : VALUE
}

function today(scope: Scope): number {
  const { today: day } = scope.grid.book.settings
  if (day === null) throw new NotCalculated('no day given')
  return day
}

export const DATE_FUNCTIONS: FunctionNames = {
  TODAY: onValues(0, 0, (_, scope) => today(scope)),
  NOW: onValues(0, 0, (_, scope) => today(scope)),
  DATE: onCells(['integer', 'integer', 'integer'], (year, month, day, settings) =>
    year < 0 || year > 9999 ? NUM : (serialOf(year < 1900 ? year + 1900 : year, month, day, settings) ?? NUM),
  ),
  YEAR: ofDate(({ year }) => year),
  MONTH: ofDate(({ month }) => month),
  DAY: ofDate(({ day }) => day),
  HOUR: onCells(['number'], (serial) => (serial < 0 ? NUM : Math.floor(seconds(serial) / 3600))),
  MINUTE: onCells(['number'], (serial) => (serial < 0 ? NUM : Math.floor(seconds(serial) / 60) % 60)),
  SECOND: onCells(['number'], (serial) => (serial < 0 ? NUM : seconds(serial) % 60)),
  TIME: onCells(['integer', 'integer', 'integer'], (hours, minutes, ofMinute) => {
    const total = hours * 3600 + minutes * 60 + ofMinute
    return total < 0 ? NUM : (total % 86_400) / 86_400
  }),
  EDATE: onCells(['number', 'integer'], (serial, months, settings) => {
    const date = monthsLater(serial, months, settings)
    return date === null ? NUM : (serialOf(date.year, date.month, date.day, settings) ?? NUM)
  }),
  EOMONTH: onCells(['number', 'integer'], (serial, months, settings) => {
    const date = monthsLater(serial, months, settings)
    return date === null ? NUM : (serialOf(date.year, date.month + 1, 0, settings) ?? NUM)
  }),
  DATEDIF: onCells(['number', 'number', 'text'], difference),
  DAYS: onCells(['number', 'number'], (to, from) => Math.floor(to) - Math.floor(from)),
  DAYS360: onCells(['number', 'number', 'boolean?'], (from, to, european = false, settings) => {
    const a = dateOf(from, settings)
    const b = dateOf(to, settings)
    return a === null || b === null ? NUM : days360(a, b, european)
  }),
  YEARFRAC: onCells(['number', 'number', 'integer?'], (from, to, basis = 0, settings) =>
    yearFraction(from, to, basis, settings),
  ),
  NETWORKDAYS: withHolidays((from, to, off, settings) =>
    dateOf(to, settings) === null ? NUM : workingDays(from, to, off, settings),
  ),
  WORKDAY: withHolidays(workdayAfter),
  WEEKDAY: onCells(['number', 'integer?'], (serial, kind = 1, settings) =>
    dateOf(serial, settings) === null ? NUM : weekday(serial, kind, settings),
  ),
  WEEKNUM: onCells(['number', 'integer?'], (serial, kind = 1, settings) => {
    const date = dateOf(serial, settings)
    return date === null ? NUM : weekNumber(serial, kind, date, settings)
  }),
  ISOWEEKNUM: ofDate((_, serial, settings) => isoWeek(serial, settings)),
  DATEVALUE: onCells(['cell'], (cell, settings) => {
    if (typeof cell !== 'string') return VALUE
    const serial = dateInText(cell, settings)
    return isCellError(serial) ? serial : Math.floor(serial)
  }),
  TIMEVALUE: onCells(['text'], (text, settings) => {
    const serial = /:/.test(text) ? numberInText(text, settings) : null
    return serial === null ? VALUE : serial - Math.floor(serial)
  }),
}
