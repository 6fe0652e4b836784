import { exact, ZERO, type Exact } from '#money'
import type { Block, CountingLimit } from '#rulebook'
import { PARTS_PER_MONTH } from '#time'
import type { BlockRequest } from './contribution'
import type { Step } from './explained'

/** Months as an exact fraction, so that an amount is divided once. */
export interface Months {
  readonly top: Exact
  readonly bottom: Exact
}

export const ONE = exact(1)
const YEAR: Months = { top: exact(12), bottom: ONE }
const PARTS = exact(PARTS_PER_MONTH)

/** The months asked for; null where none were given. */
export function monthsAsked(request: BlockRequest): Months | null {
  if (request.months === null) return null
  if ('parts' in request.months) return { top: exact(request.months.parts), bottom: PARTS }
  return wholeDays(request.months.exact) ?? { top: request.months.exact, bottom: ONE }
}

/**
 * Months that came out of days as a spreadsheet number, back as the days they stand for: 0.633333333333333 and
 * 0.6333333333 are 19 of 30 days. A cell cuts a fraction after 15 digits or where a formula rounds it, and that would
 * turn half a cent the wrong way.
 * @returns null for months as people write them, with a few decimals
 */
function wholeDays(months: Exact): Months | null {
  const decimals = months.decimalPlaces()
  if (decimals < TYPED_DECIMALS) return null
  const parts = months.times(PARTS).toNumber()
  const nearest = Math.round(parts)
  const cut = Math.max(Math.abs(parts) * LAST_DIGITS, PARTS_PER_MONTH * 10 ** -decimals)
  return Math.abs(parts - nearest) <= cut ? { top: exact(nearest), bottom: PARTS } : null
}

/** Nobody types that many. */
const TYPED_DECIMALS = 9
/** What sums of fractions in a cell may be off by, relatively. */
const LAST_DIGITS = 1e-14

/**
 * The months that count: what was asked, cut at the block's counting limit. A limit in work-years (fteMonths) lasts
 * longer for a smaller job: 24 fte-months is 48 months at 0.5 fte. Above 1 fte there are several people,
 * each with a limit of their own.
 */
export function countedMonths(block: Block, asked: Months | null, fte: Exact, steps: Step[]): Months {
  const months = asked ?? YEAR
  if (asked === null) steps.push({ kind: 'months-assumed', block: block.code, months: inMonths(YEAR) })
  const limit = limitOf(block.limit, fte)
  if (limit === null) {
    if (block.limit.kind !== 'fteMonths' && block.limit.kind !== 'months') {
      steps.push({ kind: 'months-unlimited', block: block.code, months: inMonths(months), why: block.limit.kind })
    }
    return months
  }
  if (isWithin(months, limit)) return months
  const counted = inMonths(limit)
  steps.push({ kind: 'months-limited', block: block.code, asked: inMonths(months), limit: counted, counted })
  return limit
}

/** Decimal months, for showing. */
export function inMonths(months: Months): Exact {
  return months.bottom === ONE ? months.top : months.top.dividedBy(months.bottom)
}

function isWithin(months: Months, limit: Months): boolean {
  if (months.bottom === ONE && limit.bottom === ONE) return months.top.lessThanOrEqualTo(limit.top)
  return months.top.times(limit.bottom).lessThanOrEqualTo(limit.top.times(months.bottom))
}

function limitOf(limit: CountingLimit, fte: Exact): Months | null {
  if (limit.kind === 'months') return { top: exact(limit.months), bottom: ONE }
  if (limit.kind !== 'fteMonths') return null
  const size = fte.abs()
  if (size.equals(ZERO)) return null
  return { top: exact(limit.months), bottom: size.lessThan(1) ? size : ONE }
}
