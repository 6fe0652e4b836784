import { euro, type Euro, type Exact, NO_EURO, roundToCents } from '#money'
import { daysInclusive, earliest, type IsoDay, type Quarter, quarterEnd, quarterStart } from '#time'
import type { Period } from './counted-period'

/** What was agreed to be realised in one quarter. */
export interface PlannedQuarter {
  readonly quarter: Quarter
  readonly value: Euro
}

/**
 * What should be realised by the end of `day`: nothing before the term, all after it, in between the share of its
 * calendar days, first and last day included. Rounded once. Null for a term that ends before it starts.
 */
export function expectedBy(obligation: Euro, term: Period, day: IsoDay): Euro | null {
  if (term.end < term.start) return null
  if (day < term.start) return NO_EURO
  if (day >= term.end) return roundToCents(obligation)
  return roundToCents(shareOfDays(obligation, daysInclusive(term.start, day), daysInclusive(term.start, term.end)))
}

/** The linear schedule, exact: so many days of the term's days. */
export function shareOfDays(obligation: Euro, passed: number, days: number): Exact {
  return obligation.times(passed).dividedBy(days)
}

/** What the agreed phasing asks for by the end of `day`: whole quarters, and the current one by its calendar days. */
export function plannedBy(plan: readonly PlannedQuarter[], day: IsoDay): Euro {
  let sum = NO_EURO
  for (const { quarter, value } of plan) {
    const first = quarterStart(quarter)
    const last = quarterEnd(quarter)
    if (day < first) continue
    sum = euro(
      sum.plus(day >= last ? value : value.times(daysInclusive(first, day)).dividedBy(daysInclusive(first, last))),
    )
  }
  return roundToCents(sum)
}

export interface Forecast {
  readonly amount: Euro
  readonly by: 'plan' | 'run-rate'
}

/**
 * What will have been realised at the end of the term: what there is plus what the plan still holds; without a plan
 * the pace so far, from the first day of the term to the end of the last reported quarter, kept up to its end.
 * Null where nothing was reported inside the term.
 */
export function forecast(
  computed: Euro,
  term: Period,
  reported: Quarter | null,
  plan: readonly PlannedQuarter[],
): Forecast | null {
  if (plan.length > 0) {
    let amount = computed
    for (const { quarter, value } of plan)
      if (reported === null || quarter > reported) amount = euro(amount.plus(value))
    return { amount: roundToCents(amount), by: 'plan' }
  }
  if (reported === null || term.end < term.start) return null
  const until = earliest(quarterEnd(reported), term.end)
  if (until < term.start) return null
  const days = daysInclusive(term.start, until)
  return { amount: roundToCents(computed.times(daysInclusive(term.start, term.end)).dividedBy(days)), by: 'run-rate' }
}
