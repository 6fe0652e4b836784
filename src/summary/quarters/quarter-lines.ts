import { type Euro, euro, exact, type Exact, NO_EURO } from '#money'
import { type IsoDay, nextQuarter, previousQuarter, type Quarter, quarterEnd, quarterOf } from '#time'
import { trafficLight, type TrafficLight } from '../overview/traffic-light'
import { addedTogether, type QuarterDue, type QuarterFigures, type QuarterSums } from './quarter-figures'

/** How a quarter compares with the one before it. */
export type Trend = 'first' | 'no-rows' | 'after-none' | 'more' | 'less' | 'same' | 'running' | 'coming'

/** One quarter as it is shown. */
export interface QuarterLine extends QuarterSums {
  readonly quarter: Quarter
  readonly together: Euro
  /** Together less that of the quarter before; null for the first, and while the quarter has not ended. */
  readonly change: Euro | null
  /** The same as a part of the quarter before, cut (never rounded up) at a tenth of a percent. */
  readonly changeShare: Exact | null
  readonly trend: Trend
  /** From the first row on, up to and including this quarter; beside a schedule only of contracts that have one. */
  readonly submittedSoFar: Euro
  readonly approvedSoFar: Euro
  /** What the schedules ask for at the end of this quarter; null where there is no schedule at all. */
  readonly expected: Euro | null
  /** approvedSoFar - expected; null while the quarter has not ended */
  readonly ahead: Euro | null
  /** Null while the quarter has not ended. */
  readonly light: TrafficLight | null
}

/** All rows in lines: the quarters that are shown, and what lies outside them, so that the parts are always the whole. */
export interface QuarterTable {
  readonly lines: readonly QuarterLine[]
  /** Rows of quarters before the first line and after the last; null where there are none. */
  readonly before: OtherQuarters | null
  readonly after: OtherQuarters | null
  /** Rows of which no quarter could be read. */
  readonly without: QuarterSums | null
}

/** Quarters that have no line of their own. */
export interface OtherQuarters extends QuarterSums {
  readonly among: readonly Quarter[]
}

// Twenty years. A slip of the pen may name a quarter of another century.
const MOST_LINES = 80
/** Quarters around the terms, and after today, of which rows still count as told on purpose. */
const LEEWAY = 4

/**
 * Every quarter from the first to the last that has rows or lies in a contract's term up to today, without gaps.
 * Far outside the terms, or with more than eighty quarters, what is left over stands in a line of its own.
 */
export function quarterTable(figures: QuarterFigures, today: IsoDay): QuarterTable {
  const shown = shownQuarters(figures, today)
  const dated = figures.quarters.filter((sums): sums is Dated => sums.quarter !== null)
  const first = shown[0]
  const last = shown.at(-1)
  const early = dated.filter(({ quarter }) => first !== undefined && quarter < first)
  const late = dated.filter(({ quarter }) => last === undefined || quarter > last)
  return {
    lines: linesOf(shown, figures, early, today),
    before: others(early),
    after: others(late),
    without: figures.quarters.find(({ quarter }) => quarter === null) ?? null,
  }
}

type Dated = QuarterSums & { readonly quarter: Quarter }

function others(list: readonly Dated[]): OtherQuarters | null {
  if (list.length === 0) return null
  return { ...addedTogether(null, list), among: list.map(({ quarter }) => quarter) }
}

/** True once the last day of the quarter is over, or is today. */
export function hasEnded(quarter: Quarter, today: IsoDay): boolean {
  return quarterEnd(quarter) <= today
}

/** What the schedule asks for at the end of a quarter. */
export function dueBy(due: readonly QuarterDue[], quarter: Quarter): Euro {
  let sum = NO_EURO
  for (const one of due) if (one.quarter <= quarter) sum = euro(sum.plus(one.amount))
  return sum
}

function shownQuarters({ quarters, term }: QuarterFigures, today: IsoDay): readonly Quarter[] {
  const current = quarterOf(today)
  const earliest = term === null ? null : steps(term.first, -LEEWAY)
  const latest = steps(current, LEEWAY)
  const candidates = quarters
    .map(({ quarter }) => quarter)
    .filter((quarter): quarter is Quarter => quarter !== null)
    .filter((quarter) => quarter <= latest && (earliest === null || quarter >= earliest))
  if (term !== null && term.first <= current) candidates.push(term.first, term.last < current ? term.last : current)
  if (candidates.length === 0) return []
  candidates.sort()
  const shown: Quarter[] = []
  for (let quarter = candidates.at(-1) as Quarter; quarter >= (candidates[0] as Quarter);) {
    shown.unshift(quarter)
    if (shown.length === MOST_LINES) break
    quarter = previousQuarter(quarter)
  }
  return shown
}

function linesOf(
  shown: readonly Quarter[],
  figures: QuarterFigures,
  early: readonly QuarterSums[],
  today: IsoDay,
): QuarterLine[] {
  const sumsOf = new Map(figures.quarters.map((sums) => [sums.quarter, sums]))
  const hasSchedule = figures.schedules.plan + figures.schedules.linear > 0
  const compared = hasSchedule ? lessUnscheduled(figures) : sumsOf
  let { submitted: submittedSoFar, approved: approvedSoFar } = addedTogether(
    null,
    early.map(({ quarter }) => compared.get(quarter) ?? addedTogether(quarter, [])),
  )
  const lines: QuarterLine[] = []
  for (const quarter of shown) {
    const sums = sumsOf.get(quarter) ?? addedTogether(quarter, [])
    submittedSoFar = euro(submittedSoFar.plus(compared.get(quarter)?.submitted ?? NO_EURO))
    approvedSoFar = euro(approvedSoFar.plus(compared.get(quarter)?.approved ?? NO_EURO))
    const expected = hasSchedule ? dueBy(figures.due, quarter) : null
    const together = euro(sums.submitted.plus(sums.approved))
    const previous = lines.at(-1)
    const ended = hasEnded(quarter, today)
    lines.push({
      ...sums,
      quarter,
      together,
      ...changeFrom(ended ? previous : undefined, together),
      trend: trendOf({ ...sums, quarter, together }, previous, today),
      submittedSoFar,
      approvedSoFar,
      expected,
      ahead: expected === null || !ended ? null : euro(approvedSoFar.minus(expected)),
      light: ended ? trafficLight(approvedSoFar, expected) : null,
    })
  }
  return lines
}

/** What can be compared with what is expected, by quarter. */
function lessUnscheduled({ quarters, unscheduled }: QuarterFigures): ReadonlyMap<Quarter | null, QuarterSums> {
  const without = new Map(unscheduled.map((sums) => [sums.quarter, sums]))
  return new Map(
    quarters.map((sums) => {
      const less = without.get(sums.quarter)
      if (less === undefined) return [sums.quarter, sums]
      const [submitted, approved] = [sums.submitted.minus(less.submitted), sums.approved.minus(less.approved)]
      return [sums.quarter, { ...sums, submitted: euro(submitted), approved: euro(approved) }]
    }),
  )
}

function changeFrom(previous: QuarterLine | undefined, together: Euro): Pick<QuarterLine, 'change' | 'changeShare'> {
  if (previous === undefined) return { change: null, changeShare: null }
  const change = euro(together.minus(previous.together))
  if (previous.together.lte(0)) return { change, changeShare: null }
  return { change, changeShare: exact(change.dividedBy(previous.together).times(1000).trunc()).dividedBy(1000) }
}

function trendOf(
  now: QuarterSums & { readonly quarter: Quarter; readonly together: Euro },
  previous: QuarterLine | undefined,
  today: IsoDay,
): Trend {
  // A quarter that still runs is not compared: it is always less, until it is not.
  if (!hasEnded(now.quarter, today)) return now.quarter > quarterOf(today) ? 'coming' : 'running'
  if (now.rows === 0) return 'no-rows'
  if (previous === undefined) return 'first'
  if (previous.rows === 0) return 'after-none'
  if (now.together.equals(previous.together)) return 'same'
  return now.together.gt(previous.together) ? 'more' : 'less'
}

function steps(from: Quarter, count: number): Quarter {
  let quarter = from
  for (let left = Math.abs(count); left > 0; left--)
    quarter = count < 0 ? previousQuarter(quarter) : nextQuarter(quarter)
  return quarter
}
