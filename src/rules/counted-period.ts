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
  const whole = quarterDays(quarter)
  let { start, end } = whole
  if (effort.start !== null) start = latest(start, effort.start)
  if (effort.end !== null) end = earliest(end, effort.end)
  if (contract.start !== null) start = latest(start, contract.start)
  if (contract.end !== null) end = earliest(end, contract.end)
  if (start === whole.start && end === whole.end) return whole
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

const knownMonths = new Map<IsoDay, Map<IsoDay, MonthParts>>()
let remembered = 0

/** Worked months from start to end, remembered: thousands of placements share their days. */
export function workedParts(start: IsoDay, end: IsoDay): MonthParts {
  let known = knownMonths.get(start)
  const before = known?.get(end)
  if (before !== undefined) return before
  if (++remembered > 20_000) {
    knownMonths.clear()
    known = undefined
    remembered = 1
  }
  if (known === undefined) knownMonths.set(start, (known = new Map<IsoDay, MonthParts>()))
  const parts = workedMonths(start, end)
  known.set(end, parts)
  return parts
}
