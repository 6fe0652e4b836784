import type { Term } from '#rulebook'
import { addDays, dayNumber, type IsoDay } from '#time'

/** The last day of a term that runs from a day: 2 weeks after 31 March is 14 April. */
export function dayAfter(day: IsoDay, { count, unit }: Term): IsoDay {
  if (unit === 'days') return addDays(day, count)
  if (unit === 'weeks') return addDays(day, 7 * count)
  // A month has no more days than this; nobody is called late a day too early.
  if (unit === 'months') return addDays(day, 31 * count)
  let last = day
  for (let left = count; left > 0;) {
    last = addDays(last, 1)
    if (!isWeekend(last)) left -= 1
  }
  return last
}

// 1 January 1970 was a Thursday.
function isWeekend(day: IsoDay): boolean {
  return (dayNumber(day) + 3) % 7 >= 5
}
