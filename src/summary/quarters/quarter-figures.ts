import { codeKey, type ValidationReport } from '#checks'
import { type Euro, euro, NO_EURO } from '#money'
import { type ContractStanding, type ContributionStanding, countedAmount } from '#rules'
import { type Quarter, quarterOf } from '#time'
import { privateInContract } from '../tab/private-in-table'

/** What the rows of one quarter come to; quarter null for rows of which no quarter could be read. */
export interface QuarterSums {
  readonly quarter: Quarter | null
  readonly rows: number
  readonly submitted: Euro
  readonly approved: Euro
  /** As it stands in the user's own column, rows that count nowhere too. */
  readonly claimed: Euro
}

/** What a schedule asks for in one quarter, on top of the quarters before it. */
export interface QuarterDue {
  readonly quarter: Quarter
  readonly amount: Euro
}

/** One contract over the quarters. */
export interface ContractQuarters {
  readonly file: string
  /** Null where it may be personal data. */
  readonly kenmerk: string | null
  readonly at: { readonly sheet: string; readonly address: string }
  readonly quarters: readonly QuarterSums[]
  /** Null where nothing can be expected: no obligation or no term. */
  readonly due: readonly QuarterDue[] | null
}

/** Sums per quarter of one workbook, or of many: nothing here depends on which quarters are shown. */
export interface QuarterFigures {
  /** In time order, rows without quarter last. */
  readonly quarters: readonly QuarterSums[]
  /** The part of them that belongs to contracts of which nothing can be expected. */
  readonly unscheduled: readonly QuarterSums[]
  readonly due: readonly QuarterDue[]
  /** How many contracts have a schedule of which kind; `unknown` have none. */
  readonly schedules: Readonly<Record<'plan' | 'linear' | 'unknown', number>>
  /** From the first quarter of any contract's term to the last. */
  readonly term: { readonly first: Quarter; readonly last: Quarter } | null
  readonly contracts: readonly ContractQuarters[]
}

/** How a workbook went, quarter by quarter. */
export function quarterFigures(report: ValidationReport, file = report.workbook): QuarterFigures {
  const all = sums()
  const unscheduled = sums()
  const ofContract = new Map<string, ReturnType<typeof sums>>()
  const hasSchedule = schedulesByContract(report.contracts)
  for (const row of report.contributions) {
    all.add(row)
    const key = codeKey(row.contract)
    if (hasSchedule.get(key) === false) unscheduled.add(row)
    let own = ofContract.get(key)
    if (own === undefined) ofContract.set(key, (own = sums()))
    own.add(row)
  }
  const isPrivate = privateInContract(report)
  const contracts = report.contracts.map((standing): ContractQuarters => ({
    file,
    kenmerk: isPrivate(standing, 'kenmerk') ? null : standing.kenmerk,
    at: { sheet: standing.at.sheet, address: standing.at.address },
    quarters: ofContract.get(codeKey(standing.kenmerk))?.list() ?? [],
    due: standing.scheduleBy === null ? null : dueOf(standing),
  }))
  const counted = (by: ContractStanding['scheduleBy']): number =>
    report.contracts.filter(({ scheduleBy }) => scheduleBy === by).length
  return {
    quarters: all.list(),
    unscheduled: unscheduled.list(),
    due: dueTogether(contracts.flatMap(({ due }) => due ?? [])),
    schedules: { plan: counted('plan'), linear: counted('linear'), unknown: counted(null) },
    term: widest(
      report.contracts.map(({ term }) => term && { first: quarterOf(term.start), last: quarterOf(term.end) }),
    ),
    contracts,
  }
}

/** A kenmerk that stands there twice has a schedule where one of them has. */
function schedulesByContract(contracts: readonly ContractStanding[]): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>()
  for (const { kenmerk, scheduleBy } of contracts) {
    const key = codeKey(kenmerk)
    found.set(key, scheduleBy !== null || found.get(key) === true)
  }
  return found
}

/** Several workbooks as one. */
export function mergedQuarters(list: readonly QuarterFigures[]): QuarterFigures {
  const all = sums()
  const without = sums()
  for (const { quarters, unscheduled } of list) {
    for (const quarter of quarters) all.join(quarter)
    for (const quarter of unscheduled) without.join(quarter)
  }
  const counted = (by: keyof QuarterFigures['schedules']): number =>
    list.reduce((sum, { schedules }) => sum + schedules[by], 0)
  return {
    quarters: all.list(),
    unscheduled: without.list(),
    due: dueTogether(list.flatMap(({ due }) => due)),
    schedules: { plan: counted('plan'), linear: counted('linear'), unknown: counted('unknown') },
    term: widest(list.map(({ term }) => term)),
    contracts: list.flatMap(({ contracts }) => contracts),
  }
}

/** Sums of quarters added together under one name; an empty list is nothing at all. */
export function addedTogether(quarter: Quarter | null, list: readonly QuarterSums[]): QuarterSums {
  const total = nothing(quarter)
  for (const one of list) add(total, one)
  return total
}

type Tally = { -readonly [K in keyof QuarterSums]: QuarterSums[K] }

function nothing(quarter: Quarter | null): Tally {
  return { quarter, rows: 0, submitted: NO_EURO, approved: NO_EURO, claimed: NO_EURO }
}

function add(tally: Tally, more: Omit<QuarterSums, 'quarter'>): void {
  tally.rows += more.rows
  // Most rows add to one of the two.
  if (!more.submitted.isZero()) tally.submitted = euro(tally.submitted.plus(more.submitted))
  if (!more.approved.isZero()) tally.approved = euro(tally.approved.plus(more.approved))
  if (!more.claimed.isZero()) tally.claimed = euro(tally.claimed.plus(more.claimed))
}

function sums(): {
  readonly add: (row: ContributionStanding) => void
  readonly join: (more: QuarterSums) => void
  readonly list: () => readonly QuarterSums[]
} {
  const byQuarter = new Map<Quarter | null, Tally>()
  const join = (quarter: Quarter | null, more: Omit<QuarterSums, 'quarter'>): void => {
    let tally = byQuarter.get(quarter)
    if (tally === undefined) byQuarter.set(quarter, (tally = nothing(quarter)))
    add(tally, more)
  }
  return {
    join: (more) => {
      join(more.quarter, more)
    },
    add: (row) => {
      const counted = countedAmount(row)
      join(row.quarter, {
        rows: 1,
        submitted: row.counts === 'submitted' ? counted : NO_EURO,
        approved: row.counts === 'approved' ? counted : NO_EURO,
        claimed: row.claimed ?? NO_EURO,
      })
    },
    list: () => [...byQuarter.values()].sort(inTime),
  }
}

/** Text order of quarters is time order. */
function inTime(a: { quarter: Quarter | null }, b: { quarter: Quarter | null }): number {
  if (a.quarter === b.quarter) return 0
  if (a.quarter === null || b.quarter === null) return a.quarter === null ? 1 : -1
  return a.quarter < b.quarter ? -1 : 1
}

function dueOf({ schedule }: ContractStanding): readonly QuarterDue[] {
  return schedule.map(({ quarter, due }, index) => ({
    quarter,
    amount: euro(due.minus(schedule[index - 1]?.due ?? NO_EURO)),
  }))
}

function dueTogether(list: readonly QuarterDue[]): readonly QuarterDue[] {
  const byQuarter = new Map<Quarter, Euro>()
  for (const { quarter, amount } of list) byQuarter.set(quarter, euro((byQuarter.get(quarter) ?? NO_EURO).plus(amount)))
  return [...byQuarter].map(([quarter, amount]) => ({ quarter, amount })).sort(inTime)
}

function widest(terms: readonly QuarterFigures['term'][]): QuarterFigures['term'] {
  let widest: { first: Quarter; last: Quarter } | null = null
  for (const term of terms) {
    if (term === null || term.last < term.first) continue
    widest ??= { ...term }
    if (term.first < widest.first) widest.first = term.first
    if (term.last > widest.last) widest.last = term.last
  }
  return widest
}
