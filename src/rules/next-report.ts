import type { ReportingRule, Term } from '#rulebook'
import { daysInMonth, earliest, type IsoDay, isoDay, latest, quarterEnd, quarterOf } from '#time'
import type { Period } from './counted-period'

/** The report that comes next, as the policy asks it. */
export interface NextReport {
  /** Last day it is about: the end of its period, or of the contract. */
  readonly until: IsoDay
  readonly every: ReportingRule['every']
  /** False where the policy names no frequency, so that it is by quarter as the workbook is. */
  readonly isPublished: boolean
  /** How long after `until` it is due; null where the source is silent. */
  readonly due: Term | null
  /** The last one of the contract. */
  readonly isLast: boolean
  /** What the policy says of the last one; only where this is it. */
  readonly final: ReportingRule['final']
}

/**
 * The first report whose period has not ended before today; null without a known term, or when it is over.
 * Source: policy.reporting.
 */
export function nextReport(reporting: ReportingRule | null, term: Period | null, today: IsoDay): NextReport | null {
  if (term === null || term.end < today) return null
  const every = reporting?.every ?? 'quarter'
  const until = every === 'end' ? term.end : earliest(periodEnd(latest(term.start, today), every), term.end)
  const isLast = until === term.end
  return {
    until,
    every,
    isPublished: reporting !== null,
    due: reporting?.due ?? null,
    isLast,
    final: isLast ? (reporting?.final ?? null) : null,
  }
}

/** The last day of the calendar month, quarter, half-year or year of a day. */
function periodEnd(day: IsoDay, every: 'month' | 'quarter' | 'half-year' | 'year'): IsoDay {
  if (every === 'quarter') return quarterEnd(quarterOf(day))
  const year = Number(day.slice(0, 4))
  const month = every === 'month' ? Number(day.slice(5, 7)) : every === 'half-year' && day.slice(5, 7) <= '06' ? 6 : 12
  return isoDay(year, month, daysInMonth(year, month)) as IsoDay
}
