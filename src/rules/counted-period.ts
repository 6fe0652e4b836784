import { earliest, type IsoDay, latest, type Quarter, quarterEnd, quarterStart } from '#time'

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
  let start = quarterStart(quarter)
  let end = quarterEnd(quarter)
  for (const limit of [effort, contract]) {
    if (limit.start !== null) start = latest(start, limit.start)
    if (limit.end !== null) end = earliest(end, limit.end)
  }
  return start <= end ? { start, end } : null
}
