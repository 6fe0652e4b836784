import { exact, type Exact, ZERO } from '#money'
import type { CountingLimit } from '#rulebook'
import { addDays, type IsoDay, type MonthParts, PARTS_PER_MONTH } from '#time'
import { type Period, workedParts } from './counted-period'

/** One quarter's part of a placement: when, how large, and which limit its block has. */
export interface PlacementPart {
  readonly period: Period
  readonly fte: Exact
  readonly limit: CountingLimit
}

/**
 * How much of each part of one placement still counts under the counting limit, in month parts and in the order given.
 * The limit runs from the placement's first day; quarters that are not in the file count as used.
 * A limit in months is a window on the calendar; a limit in fte-months is used up by fte × months, a gap at the fte
 * of the part that follows it. Above 1 fte there are several people, each with a limit of their own.
 * A negative fte is a correction: it takes back what the same row above zero counted, and what that used up.
 * @param firstDay first day of the placement, on or before every part
 */
export function monthsThatCount(parts: readonly PlacementPart[], firstDay: IsoDay): Exact[] {
  if (!parts.some(({ limit }) => limit.kind === 'fteMonths')) {
    // A limit in months is a window on the calendar: parts do not use it up for each other.
    return parts.map(({ period, limit }) =>
      exact(
        limit.kind === 'months' ? insideWindow(period, firstDay, limit.months) : workedParts(period.start, period.end),
      ),
    )
  }
  const order = parts
    .map((_, index) => index)
    .sort((a, b) => compare(parts[a] as PlacementPart, parts[b] as PlacementPart))
  const counted: Exact[] = parts.map(() => ZERO)
  let used: Exact = ZERO
  let next = firstDay
  for (const index of order) {
    const { period, fte, limit } = parts[index] as PlacementPart
    const size = atMostOne(fte.abs())
    const isCorrection = fte.lt(0)
    const worked = exact(workedParts(period.start, period.end))
    if (period.start > next) used = used.plus(size.times(workedParts(next, addDays(period.start, -1))))
    let months = worked
    if (limit.kind === 'months') months = exact(insideWindow(period, firstDay, limit.months))
    if (limit.kind === 'fteMonths' && size.gt(0)) {
      const before = isCorrection ? used.minus(size.times(worked)) : used
      const left = positive(exact(limit.months).times(PARTS_PER_MONTH).minus(before)).dividedBy(size)
      if (left.lt(worked)) months = left
    }
    used = isCorrection ? used.minus(size.times(worked)) : used.plus(size.times(worked))
    if (period.end >= next) next = addDays(period.end, 1)
    counted[index] = months
  }
  return counted
}

function insideWindow(period: Period, firstDay: IsoDay, months: number): MonthParts {
  const limit = months * PARTS_PER_MONTH
  const worked = workedParts(period.start, period.end)
  const before = period.start > firstDay ? workedParts(firstDay, period.end) - worked : 0
  return Math.max(0, Math.min(limit, before + worked) - Math.min(limit, before))
}

/** Oldest first; of the same days the largest first, and a correction right behind the row it reverses. */
function compare(a: PlacementPart, b: PlacementPart): number {
  if (a.period.start !== b.period.start) return a.period.start < b.period.start ? -1 : 1
  if (a.period.end !== b.period.end) return a.period.end < b.period.end ? -1 : 1
  return b.fte.abs().comparedTo(a.fte.abs()) || b.fte.comparedTo(a.fte)
}

function atMostOne(value: Exact): Exact {
  return value.gt(1) ? exact(1) : value
}

function positive(value: Exact): Exact {
  return value.lt(0) ? ZERO : value
}
