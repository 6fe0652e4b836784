import { exact, type Exact } from '#money'
import { daysInclusive, type IsoDay } from '#time'

/** Paid hours a week that make one job under the banenafspraak. */
export const HOURS_PER_JOB = exact('25.5')

/** Jobs for paid hours in a number of calendar days: hours ÷ (25,5 × days ÷ 7). Not rounded. Null for no days. */
export function jobsInDays(paidHours: Exact, days: number): Exact | null {
  if (days <= 0) return null
  return paidHours.times(7).dividedBy(HOURS_PER_JOB.times(days))
}

/** Jobs for paid hours from start to end, both days included. */
export function banenafspraakJobs(paidHours: Exact, start: IsoDay, end: IsoDay): Exact | null {
  return jobsInDays(paidHours, daysInclusive(start, end))
}
