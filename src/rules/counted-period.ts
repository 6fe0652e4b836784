import {
  earliest,
  type IsoDay,
  latest,
  type MonthParts,
  type Quarter,
  quarterEnd,
  quarterStart,
  workedMonths,
} from '#time'

/** Days from start to end, both included. */
export interface Period {
  readonly start: IsoDay
  readonly end: IsoDay
}

/** A period whose ends may be open. */
export interface OpenPeriod {
  readonly start: IsoDay | null
  readonly end: IsoDay | null
}

/**
 * The days of an effort that count in one quarter: from Startdatum to Einddatum, inside the quarter and inside the
 * contract. An unknown end leaves that side open, so blank dates mean the whole of quarter and contract.
 * @returns null where nothing is left. Source: PRODUCT 12, rows and contracts.
 */
export function countedPeriod(effort: OpenPeriod, quarter: Quarter, contract: OpenPeriod): Period | null {
  let { start, end } = quarterDays(quarter)
  for (const limit of [effort, contract]) {
    if (limit.start !== null) start = latest(start, limit.start)
    if (limit.end !== null) end = earliest(end, limit.end)
  }
  return start <= end ? { start, end } : null
}

const knownQuarters = new Map<Quarter, Period>()

/** First and last day of a quarter. Long sheets ask for the same few over and over. */
export function quarterDays(quarter: Quarter): Period {
  let days = knownQuarters.get(quarter)
  if (days === undefined) {
    days = { start: quarterStart(quarter), end: quarterEnd(quarter) }
    if (knownQuarters.size < 1000) knownQuarters.set(quarter, days)
  }
  return days
}

const knownMonths = new Map<string, MonthParts>()

/** Worked months from start to end, remembered: thousands of placements share their days. */
export function workedParts(start: IsoDay, end: IsoDay): MonthParts {
  const key = start + end
  let parts = knownMonths.get(key)
  if (parts === undefined) {
    parts = workedMonths(start, end)
    if (knownMonths.size >= 20_000) knownMonths.clear()
    knownMonths.set(key, parts)
  }
  return parts
}
