import { exact, type Exact } from '#money'
import type { SourceRef } from '#sources'
import { daysInclusive, type IsoDay } from '#time'

/** Paid hours a week that make one job under the banenafspraak. */
export const HOURS_PER_JOB = exact('25.5')

export const HOURS_PER_JOB_SOURCE: SourceRef = {
  document: 'Banenafspraak (werkgeverslijn.nl en sombanenafspraak.nl)',
  section: 'webpagina’s over de nulmeting',
  excerpt:
    '(samengevat) één baan is 25,5 verloonde uren per week, het gemiddelde van de nulmeting; naar rato, en meer uren tellen als meer dan één baan',
  checkedOn: '2026-11-22',
}

/** Jobs for paid hours in a number of calendar days: hours ÷ (25,5 × days ÷ 7). Not rounded. Null for no days. */
export function jobsInDays(paidHours: Exact, days: number): Exact | null {
  if (days <= 0) return null
  return paidHours.times(7).dividedBy(HOURS_PER_JOB.times(days))
}

/** Jobs for paid hours from start to end, both days included. */
export function banenafspraakJobs(paidHours: Exact, start: IsoDay, end: IsoDay): Exact | null {
  return jobsInDays(paidHours, daysInclusive(start, end))
}
