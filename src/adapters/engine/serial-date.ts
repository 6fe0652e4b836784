import type { Settings } from './values'

/** A calendar day as date functions see it. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MS_PER_DAY = 86_400_000
const EPOCH = 25_569
const SHIFT_1904 = 1462
const LAST_SERIAL = 2_958_465

/** The date of a serial; null outside 1900-9999. Serial 60 is the 29-02-1900 that Excel counts, 0 the day before. */
export function dateOf(serial: number, settings: Settings): CalendarDate | null {
  const whole = Math.floor(serial)
  const counted = settings.date1904 ? whole + SHIFT_1904 : whole
  if (whole < 0 || counted > LAST_SERIAL) return null
  if (!settings.date1904 && whole === 60) return { year: 1900, month: 2, day: 29 }
  if (!settings.date1904 && whole === 0) return { year: 1900, month: 1, day: 0 }
  const offset = !settings.date1904 && whole < 60 ? 1 : 0
  const date = new Date((counted - EPOCH + offset) * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The serial of a date; months and days past their ends run on (month 13 is January). Null outside the calendar. */
export function serialOf(year: number, month: number, day: number, settings: Settings): number | null {
  if (Math.abs(year) > 20_000 || Math.abs(month) > 200_000 || Math.abs(day) > 4_000_000) return null
  const days = Date.UTC(2000, month - 1 + (year - 2000) * 12, day) / MS_PER_DAY
  const counted = days + EPOCH
  const serial = settings.date1904 ? counted - SHIFT_1904 : counted < 61 ? counted - 1 : counted
  return serial < 0 || counted > LAST_SERIAL ? null : serial
}

/** Days since Monday: Monday 0, Sunday 6. */
export function weekdayOf(serial: number, settings: Settings): number {
  const counted = Math.floor(serial) + (settings.date1904 ? SHIFT_1904 : 0)
  return (((counted - 2) % 7) + 7) % 7
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000, month + (year - 2000) * 12, 0)).getUTCDate()
}
