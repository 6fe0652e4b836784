import { type Euro, euro, type Exact, NO_EURO, ZERO } from '#money'
import { type Block, catalogueRef, policyRef } from '#rulebook'
import {
  type ContractStanding,
  type CountedValue,
  countsAs,
  expectedBy,
  forecast,
  fulfilment,
  jobsInDays,
  penalty,
  plannedBy,
  type PlannedQuarter,
  shortfall,
} from '#rules'
import { daysInclusive, type IsoDay, nextQuarter, type Quarter, quarterEnd, quarterOf, quarterStart } from '#time'
import { cellPlaceOf } from '#workbook'
import type { ContractCase } from './contract-case'
import type { ContributionCase } from './contribution-case'
import { valueOf } from './field'
import { mixCapsOf } from './mix-caps'
import { safeText } from './safe-text'
import type { RowValue } from './row-values'

export interface ContractParts {
  readonly rows: readonly ContributionCase[]
  readonly values: ReadonlyMap<ContributionCase, RowValue>
  readonly plan: readonly PlannedQuarter[]
  readonly today: IsoDay
}

/**
 * What a row adds to the sums: its computed value; for agreed and unknown blocks the claimed value, at akkoord only.
 */
export function countedValue(item: ContributionCase, value: RowValue): CountedValue {
  const counts = countsAs(item.status)
  if (counts === 'nowhere') return { counts, value: NO_EURO }
  if (value.computed !== null) return { counts, value: value.computed }
  return { counts, value: (counts === 'approved' ? worthOf(item, value) : null) ?? NO_EURO }
}

/** What a row counts for once approved; null where that is not known. */
export function worthOf(item: ContributionCase, { computed, notComputed }: RowValue): Euro | null {
  if (computed !== null) return computed
  return notComputed === 'agreed' || notComputed === 'value-unknown' ? item.claimed : null
}

/** How one contract stands at the end of today; as before where its rows, their values and its plan are. */
export function contractStanding(contract: ContractCase, parts: ContractParts): ContractStanding {
  const rows = parts.rows.map(({ memory }) => memory)
  const values = parts.rows.map((item) => parts.values.get(item) as RowValue)
  const before = contract.memory.standing
  if (
    before?.today === parts.today &&
    isAlike(before.rows, rows) &&
    isAlike(before.values, values) &&
    isAlike(before.plan, parts.plan, (one, other) => one.quarter === other.quarter && one.value === other.value)
  )
    return before.is
  const is = newStanding(contract, parts)
  contract.memory.standing = { rows, values, plan: parts.plan, today: parts.today, is }
  return is
}

function isAlike<T>(
  before: readonly T[],
  now: readonly T[],
  isSame: (one: T, other: T) => boolean = (one, other) => one === other,
): boolean {
  return before.length === now.length && before.every((one, index) => isSame(one, now[index] as T))
}

function newStanding(contract: ContractCase, parts: ContractParts): ContractStanding {
  const sums = fulfilment(parts.rows.map((item) => countedValue(item, parts.values.get(item) as RowValue)))
  const owed = contract.obligation?.amount ?? null
  const reported = lastQuarter(parts.rows)
  const expectation = contract.period && forecast(sums.computed, contract.period, reported, parts.plan)
  return {
    at: cellPlaceOf(contract.row, 'kenmerk'),
    row: contract.row.row,
    kenmerk: contract.kenmerk ?? '',
    title: textOf(valueOf(contract.row.fields.title)),
    authority: textOf(valueOf(contract.row.fields.authority)),
    contractor: textOf(contract.contractor),
    obligation: owed,
    obligationFrom: contract.obligation?.from ?? null,
    ...sums,
    expected: scheduleAt(contract, parts.plan, parts.today),
    forecast: expectation?.amount ?? null,
    forecastBy: expectation?.by ?? null,
    shortfall: owed === null ? null : shortfall(owed, sums.approved),
    ...scheduleOf(contract, parts.plan),
    term: contract.period,
    penalty: owed === null ? null : penaltyOf(contract, owed, sums.approved),
    mixRoom: mixRoomOf(contract, parts),
    jobs: jobsOf(parts.rows),
    policy: contract.policy.version && policyRef(contract.policy.version),
    catalogue: contract.catalogue.version && catalogueRef(contract.catalogue.version),
  }
}

function penaltyOf({ policy }: ContractCase, owed: Euro, approved: Euro): Euro | null {
  if (policy.version === null || approved.gte(owed)) return null
  const withheld = penalty(owed, approved, policy.version)
  return withheld.ok ? withheld.value : null
}

/** What each mix cap of the policy leaves, with everything approved and submitted counted. */
function mixRoomOf(contract: ContractCase, { rows, values }: ContractParts): ContractStanding['mixRoom'] {
  const counted = (item: ContributionCase): Euro => countedValue(item, values.get(item) as RowValue).value
  return mixCapsOf(contract, rows, counted).map(({ cap, counted: used, maximum }) => ({
    blocks: cap.blocks,
    room: maximum.gt(used) ? euro(maximum.minus(used)) : NO_EURO,
    counted: used,
  }))
}

/** The schedule at the end of a day: the agreed phasing, else linear over the term. */
export function scheduleAt(contract: ContractCase, plan: readonly PlannedQuarter[], day: IsoDay): Euro | null {
  if (contract.obligation === null) return null
  if (plan.length > 0) return plannedBy(plan, day)
  return contract.period && expectedBy(contract.obligation.amount, contract.period, day)
}

// Fifty years; longer terms are slips of the pen.
const MOST_QUARTERS = 200

/** What is due at the end of each quarter of the term. */
function scheduleOf(
  contract: ContractCase,
  plan: readonly PlannedQuarter[],
): Pick<ContractStanding, 'schedule' | 'scheduleBy'> {
  const { period } = contract
  if (period === null || scheduleAt(contract, plan, period.end) === null) return { schedule: [], scheduleBy: null }
  const schedule: { quarter: Quarter; due: Euro }[] = []
  const last = quarterOf(period.end)
  for (let quarter = quarterOf(period.start); quarter <= last; quarter = nextQuarter(quarter)) {
    if (schedule.length === MOST_QUARTERS) return { schedule: [], scheduleBy: null }
    schedule.push({ quarter, due: scheduleAt(contract, plan, quarterEnd(quarter)) ?? NO_EURO })
  }
  return { schedule, scheduleBy: plan.length > 0 ? 'plan' : 'linear' }
}

export function lastQuarter(rows: readonly ContributionCase[]): Quarter | null {
  let last: Quarter | null = null
  for (const { quarter } of rows) if (quarter !== null && (last === null || quarter > last)) last = quarter
  return last
}

// People in the doelgroepregister; WIA and WAO are not in the banenafspraak.
const REGISTER = /banenaf+s?praak|doelgroep(?:en)?register|wajong/i

/** Banenafspraak jobs over the reported quarters: paid hours of rows that count, by the days of those quarters. */
function jobsOf(rows: readonly ContributionCase[]): Exact | null {
  let hours: Exact = ZERO
  let isKnown = false
  const quarters = new Set<Quarter>()
  for (const item of rows) {
    if (item.quarter !== null) quarters.add(item.quarter)
    const paid = valueOf(item.row.fields.paidHours)
    if (paid === null || item.quarter === null || countsAs(item.status) === 'nowhere' || !isInRegister(item)) continue
    hours = hours.plus(paid)
    isKnown = true
  }
  if (!isKnown) return null
  let days = 0
  for (const quarter of quarters) days += daysInclusive(quarterStart(quarter), quarterEnd(quarter))
  return jobsInDays(hours, days)
}

export function isInRegister(item: ContributionCase): boolean {
  const group = valueOf(item.row.fields.targetGroup)
  if (group !== null) return REGISTER.test(group)
  if (item.block?.ok !== true) return false
  const { base } = item.block.value
  let found = registerBlocks.get(base)
  if (found === undefined) registerBlocks.set(base, (found = REGISTER.test(base.label)))
  return found
}

const registerBlocks = new WeakMap<Block, boolean>()

function textOf(text: string | null): string | null {
  return text === null ? null : safeText(text)
}

/** Rounded rows added up; exact, so the order of rows does not matter. */
export function plus(a: Euro, b: Euro): Euro {
  return euro(a.plus(b))
}
