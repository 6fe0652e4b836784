import type { ValidationReport } from '#checks'
import { type Euro, euro, type Exact, NO_EURO } from '#money'
import { aheadOf, type ContractStanding } from '#rules'
import { realisedShare } from '../overview/realised-share'
import { trafficLight, type TrafficLight } from '../overview/traffic-light'
import { privateInContract } from '../tab/private-in-table'

/** The contracts of one opdrachtgever added up. What is unknown for a contract adds nothing; null is unknown for all. */
export interface AuthoritySums {
  /** As it is written first; null where nothing stands there, or where it may be personal data. */
  readonly name: string | null
  readonly isWithheld: boolean
  readonly contracts: number
  readonly submitted: Euro
  readonly approved: Euro
  readonly obligation: Euro | null
  /** Approved of the contracts whose obligation is known: its share is a share of these. */
  readonly approvedOfObligation: Euro
  /** At the end of today. */
  readonly expected: Euro | null
  /** Approved less expected, of the contracts with a schedule. */
  readonly ahead: Euro | null
  readonly forecast: Euro | null
  readonly shortfall: Euro | null
}

/** The contracts of one workbook by opdrachtgever. */
export function authorityFigures(report: ValidationReport): readonly AuthoritySums[] {
  const isPrivate = privateInContract(report)
  return mergedAuthorities([
    report.contracts.map((standing) =>
      sumsOf(standing, standing.authority !== null && isPrivate(standing, 'authority')),
    ),
  ])
}

/** Several workbooks as one: names that differ in letter case or white space only are one opdrachtgever. */
export function mergedAuthorities(list: readonly (readonly AuthoritySums[])[]): readonly AuthoritySums[] {
  const byKey = new Map<string, AuthoritySums>()
  for (const sums of list.flat()) {
    const key = sums.isWithheld ? ' ' : keyOf(sums.name)
    const known = byKey.get(key)
    byKey.set(key, known === undefined ? sums : added(known, sums))
  }
  return [...byKey.values()]
}

/** All of them as one. */
export function allAuthorities(list: readonly AuthoritySums[]): AuthoritySums {
  return list.reduce(added, { ...NOTHING, name: null, isWithheld: false })
}

/** Cut (never rounded up) at a tenth of a percent; null where no obligation is known. */
export function shareOf({ approvedOfObligation, obligation }: AuthoritySums): Exact | null {
  return obligation === null ? null : realisedShare(approvedOfObligation, obligation)
}

/** By the contracts that have a schedule. */
export function lightOf({ expected, ahead }: AuthoritySums): TrafficLight {
  return expected === null || ahead === null ? 'unknown' : trafficLight(euro(expected.plus(ahead)), expected)
}

const NOTHING = {
  contracts: 0,
  submitted: NO_EURO,
  approved: NO_EURO,
  obligation: null,
  approvedOfObligation: NO_EURO,
  expected: null,
  ahead: null,
  forecast: null,
  shortfall: null,
}

function sumsOf(standing: ContractStanding, isWithheld: boolean): AuthoritySums {
  const { authority, submitted, approved, obligation, expected, forecast, shortfall } = standing
  const name = authority?.replace(/\s+/g, ' ').trim() ?? ''
  return {
    name: isWithheld || name === '' ? null : name,
    isWithheld,
    contracts: 1,
    submitted,
    approved,
    obligation,
    approvedOfObligation: obligation === null ? NO_EURO : approved,
    expected,
    ahead: aheadOf(standing),
    forecast,
    shortfall,
  }
}

function added(one: AuthoritySums, more: AuthoritySums): AuthoritySums {
  const both = (a: Euro, b: Euro): Euro => euro(a.plus(b))
  const known = (a: Euro | null, b: Euro | null): Euro | null => (a === null ? b : b === null ? a : both(a, b))
  return {
    name: one.name,
    isWithheld: one.isWithheld,
    contracts: one.contracts + more.contracts,
    submitted: both(one.submitted, more.submitted),
    approved: both(one.approved, more.approved),
    obligation: known(one.obligation, more.obligation),
    approvedOfObligation: both(one.approvedOfObligation, more.approvedOfObligation),
    expected: known(one.expected, more.expected),
    ahead: known(one.ahead, more.ahead),
    forecast: known(one.forecast, more.forecast),
    shortfall: known(one.shortfall, more.shortfall),
  }
}

function keyOf(name: string | null): string {
  return name === null ? '' : name.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}
