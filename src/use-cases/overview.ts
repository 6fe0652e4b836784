import type { ValidationReport } from '#checks'
import { euroText, exact, roundHalfAway, sumOfEuros } from '#money'
import type { ContractStanding, VersionUsed } from '#rules'
import type { Quarter } from '#time'
import { countWaiting } from './approvals/waiting-rows'

/** What a workbook is and how it stands, at a glance. Amounts are decimal strings with cents. */
export interface WorkbookOverview {
  readonly quarter: Quarter | null
  readonly contracts: number
  readonly rows: number
  readonly contractors: number
  /** False where no table of ours was recognised. */
  readonly hasTables: boolean
  /** Rows that wait for approval. */
  readonly waiting: number
  readonly versions: readonly VersionUsed[]
  readonly standing: OverviewStanding | null
}

/** The contracts with a known obligation, added up. */
export interface OverviewStanding {
  readonly obligation: string
  readonly approved: string
  readonly submitted: string
  /** "36.3" is 36,3% of the obligation. */
  readonly share: string
  /** Approved and expected as parts of the obligation, 0 to 1, for a bar. */
  readonly approvedPart: number
  readonly expectedPart: number | null
  readonly expected: string | null
  readonly schedule: Schedule
  /** Contracts left out because their obligation is not known. */
  readonly withoutObligation: number
}

/** Approved against the linear schedule of today. `none` where a contract lacks its term. */
export type Schedule =
  { readonly kind: 'behind' | 'ahead'; readonly difference: string } | { readonly kind: 'exact' | 'met' | 'none' }

/** The overview that goes with a report of the checks. */
export function overviewOf(report: ValidationReport): WorkbookOverview {
  const contractors = new Set(report.contracts.flatMap(({ contractor }) => (contractor === null ? [] : [contractor])))
  return {
    quarter: report.quarter,
    contracts: report.contracts.length,
    rows: report.rows,
    contractors: contractors.size,
    hasTables: report.shapes.length > 0,
    waiting: countWaiting(report),
    versions: report.versions,
    standing: standingOf(report.contracts),
  }
}

function standingOf(contracts: readonly ContractStanding[]): OverviewStanding | null {
  const known = contracts.filter((contract) => contract.obligation !== null)
  const obligation = sumOfEuros(known.flatMap((contract) => contract.obligation ?? []))
  if (obligation.lessThanOrEqualTo(0)) return null
  const approved = sumOfEuros(known.map((contract) => contract.approved))
  const expected = known.some((contract) => contract.expected === null)
    ? null
    : sumOfEuros(known.flatMap((contract) => contract.expected ?? []))
  return {
    obligation: euroText(obligation),
    approved: euroText(approved),
    submitted: euroText(sumOfEuros(known.map((contract) => contract.submitted))),
    share: roundHalfAway(approved.dividedBy(obligation).times(100), 1).toFixed(),
    approvedPart: part(approved.dividedBy(obligation).toNumber()),
    expectedPart: expected && part(expected.dividedBy(obligation).toNumber()),
    expected: expected && euroText(expected),
    schedule: scheduleOf(approved, obligation, expected),
    withoutObligation: contracts.length - known.length,
  }
}

type Amount = ReturnType<typeof sumOfEuros>

function scheduleOf(approved: Amount, obligation: Amount, expected: Amount | null): Schedule {
  if (approved.greaterThanOrEqualTo(obligation)) return { kind: 'met' }
  if (expected === null) return { kind: 'none' }
  const difference = exact(euroText(approved)).minus(euroText(expected))
  if (difference.isZero()) return { kind: 'exact' }
  return { kind: difference.isNegative() ? 'behind' : 'ahead', difference: euroText(difference.abs()) }
}

function part(fraction: number): number {
  return Math.min(1, Math.max(0, fraction))
}
