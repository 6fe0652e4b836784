import type { ValidationReport } from '#checks'
import { type Euro, euro, type Exact, NO_EURO, sumOfEuros, ZERO } from '#money'
import type { Policy } from '#rulebook'
import {
  type ContractStanding,
  type ContributionStanding,
  forecast,
  jobsInDays,
  penalty,
  type PlannedQuarter,
  shortfall,
} from '#rules'
import { daysInclusive, quarterEnd, quarterStart } from '#time'

/**
 * One contract of which the quarters came in several files, as if they had come in one: the rows of all, the obligation
 * and the schedule of the leading file once.
 * @param reports of the same contract, as `reportParts` makes them, the leading one first
 * @param policy the contract goes by; null where it is not known
 */
export function together(reports: readonly ValidationReport[], policy: Policy | null): ValidationReport | null {
  const [leading] = reports
  const standings = reports.flatMap(({ contracts }) => contracts)
  if (leading === undefined || standings.length === 0) return null
  const contributions = reports.flatMap((report) => report.contributions)
  return {
    ...leading,
    rows: contributions.length,
    findings: reports.flatMap((report) => report.findings),
    accepted: reports.flatMap((report) => report.accepted),
    contributions,
    contracts: [standingTogether(standings, contributions, policy)],
  }
}

function standingTogether(
  standings: readonly ContractStanding[],
  contributions: readonly ContributionStanding[],
  policy: Policy | null,
): ContractStanding {
  const leading = standings[0] as ContractStanding
  const submitted = sumOfEuros(standings.map((standing) => standing.submitted))
  const approved = sumOfEuros(standings.map((standing) => standing.approved))
  const computed = euro(submitted.plus(approved))
  const { obligation, term } = leading
  const reported = contributions.reduce<ContributionStanding['quarter']>(
    (last, { quarter }) => (quarter !== null && (last === null || quarter > last) ? quarter : last),
    null,
  )
  const expectation = term === null ? null : forecast(computed, term, reported, planOf(leading))
  return {
    ...leading,
    submitted,
    approved,
    computed,
    forecast: expectation?.amount ?? null,
    forecastBy: expectation?.by ?? null,
    shortfall: obligation === null ? null : shortfall(obligation, approved),
    penalty: obligation === null || policy === null ? null : penaltyOf(obligation, approved, policy),
    mixRoom: leading.mixRoom.map((cap, at) =>
      roomTogether(
        cap,
        standings.map(({ mixRoom }) => mixRoom[at]?.counted),
      ),
    ),
    jobs: jobsOf(contributions),
  }
}

/** The agreed phasing, back from what is due at the end of each quarter. */
function planOf({ schedule, scheduleBy }: ContractStanding): readonly PlannedQuarter[] {
  if (scheduleBy !== 'plan') return []
  return schedule.map(({ quarter, due }, at) => ({
    quarter,
    value: euro(due.minus(schedule[at - 1]?.due ?? NO_EURO)),
  }))
}

function penaltyOf(obligation: Euro, approved: Euro, policy: Policy): Euro | null {
  if (approved.gte(obligation)) return null
  const withheld = penalty(obligation, approved, policy)
  return withheld.ok ? withheld.value : null
}

function roomTogether(
  cap: ContractStanding['mixRoom'][number],
  counts: readonly (Euro | undefined)[],
): ContractStanding['mixRoom'][number] {
  const counted = sumOfEuros(counts.filter((one) => one !== undefined))
  const others = counted.minus(cap.counted)
  return { ...cap, counted, room: cap.room.gt(others) ? euro(cap.room.minus(others)) : NO_EURO }
}

/** As for one file: paid hours of people in the register, over the days of all quarters with rows. */
function jobsOf(contributions: readonly ContributionStanding[]): Exact | null {
  const hours = contributions.filter(
    ({ inRegister, counts, quarter, paidHours }) =>
      inRegister && counts !== 'nowhere' && quarter !== null && paidHours !== null,
  )
  if (hours.length === 0) return null
  const quarters = new Set(contributions.map(({ quarter }) => quarter).filter((quarter) => quarter !== null))
  let days = 0
  for (const quarter of quarters) days += daysInclusive(quarterStart(quarter), quarterEnd(quarter))
  const total = hours.reduce<Exact>((sum, { paidHours }) => (paidHours === null ? sum : sum.plus(paidHours)), ZERO)
  return jobsInDays(total, days)
}
