import { type IsoDay, dayNumber, daysInMonth } from './iso-day'

/**
 * Worked duration in months as a whole number of parts. Months count by the covered days over the days of
 * that month (28, 29, 30 or 31); 377,580 is divisible by all four, so sums stay exact integers and
 * a period that is split never changes its sum.
 */
export type MonthParts = number

export const PARTS_PER_MONTH = 377_580

/** Duration from `start` to `end`, both included; 0 when end lies before start. A quarter is 3 × PARTS_PER_MONTH. */
export function workedMonths(start: IsoDay, end: IsoDay): MonthParts {
  if (end < start) return 0
  let parts = 0
  let year = Number(start.slice(0, 4))
  let month = Number(start.slice(5, 7))
  const endYear = Number(end.slice(0, 4))
  const endMonth = Number(end.slice(5, 7))
  let firstDay = Number(start.slice(8, 10))
  if (dayNumber(end) - dayNumber(start) > 4_000_000) throw new RangeError('period too long')
  while (year < endYear || (year === endYear && month <= endMonth)) {
    const days = daysInMonth(year, month)
    const lastDay = year === endYear && month === endMonth ? Number(end.slice(8, 10)) : days
    parts += (lastDay - firstDay + 1) * (PARTS_PER_MONTH / days)
    firstDay = 1
    if (month === 12) {
      year += 1
      month = 1
    } else month += 1
  }
  return parts
}
