declare const unit: unique symbol

/** A calendar day "2026-07-01". No time, no zone; text order is time order. */
export type IsoDay = string & { readonly [unit]: 'day' }

const MS_PER_DAY = 86_400_000
const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const ENGLISH_MONTHS: Readonly<Record<string, number>> = { mar: 3, may: 5, oct: 10, maa: 3 }

/** The day, or null where the calendar has no such day (31-02) or the year is outside 1900-9999. */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  if (!(year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null
  if (day > daysInMonth(year, month)) return null
  return `${year}-${pad(month)}-${pad(day)}` as IsoDay
}

/** Reads "2026-07-01", "1-7-2026", "1/7/2026", "1.7.2026", "1 juli 2026". Null where it is no full date. */
export function dayFromText(text: string): IsoDay | null {
  const trimmed = text.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:t00:00(?::00(?:\.0+)?)?z?)?$/.exec(trimmed)
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(trimmed)
  if (dutch) return isoDay(Number(dutch[3]), Number(dutch[2]), Number(dutch[1]))
  const words = /^(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s-]+(\d{4})$/.exec(trimmed)
  if (words) {
    const name = (words[2] ?? '').slice(0, 3)
    const month = ENGLISH_MONTHS[name] ?? MONTHS.indexOf(name) + 1
    return isoDay(Number(words[3]), month, Number(words[1]))
  }
  return null
}

/** Day of a spreadsheet serial (fractions are times and fall away). Null below 1 (or 0 in the 1904 system) and past 9999. */
export function dayFromSerial(serial: number, date1904 = false): IsoDay | null {
  if (!Number.isFinite(serial)) return null
  const whole = Math.floor(serial)
  if (date1904 ? whole < 0 : whole < 1) return null
  // Excel counts a 29-02-1900 that never was (serial 60).
  const sinceEpoch = date1904 ? whole + 1462 : whole
  if (!date1904 && whole === 60) return null
  const offset = !date1904 && whole < 60 ? 1 : 0
  return dayFromNumber(sinceEpoch - 25_569 + offset)
}

/** Spreadsheet serial of a day. */
export function serialFromDay(day: IsoDay, date1904 = false): number {
  const serial = dayNumber(day) + 25_569
  if (date1904) return serial - 1462
  return serial < 61 ? serial - 1 : serial
}

/** Days since 1970-01-01. */
export function dayNumber(day: IsoDay): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY
}

/** The day that stands `number` days after 1970-01-01; null outside 1900-9999. */
export function dayFromNumber(number: number): IsoDay | null {
  const date = new Date(number * MS_PER_DAY)
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** `count` days later (earlier when negative). Throws past the calendar's ends. */
export function addDays(day: IsoDay, count: number): IsoDay {
  const moved = dayFromNumber(dayNumber(day) + count)
  if (moved === null) throw new RangeError(`no such day: ${day} + ${count}`)
  return moved
}

/** Days from `start` to `end`, both included; 0 or less when end lies before start. */
export function daysInclusive(start: IsoDay, end: IsoDay): number {
  return dayNumber(end) - dayNumber(start) + 1
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function earliest(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? a : b
}

export function latest(a: IsoDay, b: IsoDay): IsoDay {
  return a > b ? a : b
}

/** "01-07-2026", as Dutch readers write it. */
export function dutchDay(day: IsoDay): string {
  return `${day.slice(8, 10)}-${day.slice(5, 7)}-${day.slice(0, 4)}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
