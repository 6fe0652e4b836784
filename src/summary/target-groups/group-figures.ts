import type { ValidationReport } from '#checks'
import { type Euro, euro, type Exact, NO_EURO, ZERO } from '#money'
import { countedAmount } from '#rules'
import type { Quarter } from '#time'
import { contractOfRow } from '../tab/contract-of-row'
import { identity } from '../tab/identity'
import { privateInTable } from '../tab/private-in-table'
import { type GroupName, groupKey, groupName, OTHER } from './group-name'

/** What is known of one target group. Not to be shown as it is: small groups are masked first (`groupLines`). */
export interface GroupSums {
  readonly name: GroupName
  /** Everybody with a row that counts, each once per contract. */
  readonly people: readonly number[]
  /** Those of them in a job. */
  readonly placements: readonly number[]
  /** Null where no paid hours are known. */
  readonly paidHours: Exact | null
  /** Paid hours of people in the doelgroepregister, per contract. */
  readonly registerHours: readonly HoursOf[]
  /** Approved and submitted. */
  readonly value: Euro
}

export interface HoursOf {
  readonly contract: number
  readonly hours: Exact
}

/** Target groups of one workbook, of one contract, or of many added up. Plain data, no text of a cell but names of groups. */
export interface GroupFigures {
  readonly groups: readonly GroupSums[]
  /** Rows that are about nobody in particular: purchases, activities, costs. */
  readonly nobody: { readonly rows: number; readonly paidHours: Exact | null; readonly value: Euro }
  /** Rows that count in none of these figures. */
  readonly leftOut: number
  /** Quarters that the rows of a contract tell of: its jobs are an average over those. */
  readonly reported: readonly { readonly contract: number; readonly quarters: readonly Quarter[] }[]
}

export function groupFigures(report: ValidationReport): GroupFigures {
  const contractOf = contractOfRow(report)
  const isPrivate = privateInTable(report, 'contributions')
  const groups = new Map<string, Gathered>()
  const placed = new Map<number, { quarter: Quarter | null; group: Gathered }>()
  const reported = new Map<number, Set<Quarter>>()
  const nobody = { rows: 0, paidHours: null as Exact | null, value: NO_EURO }
  let leftOut = 0
  for (const row of report.contributions) {
    const contract = contractOf(row)
    if (contract !== null && row.quarter !== null) setIn(reported, contract, () => new Set<Quarter>()).add(row.quarter)
    if (contract === null || row.counts === 'nowhere') {
      leftOut += 1
      continue
    }
    const said = groupName(row)
    // Words of the user's own are not repeated where they may be personal data.
    const name = said?.kind === 'own' && isPrivate(row, 'targetGroup') ? OTHER : said
    if (name === null) {
      nobody.rows += 1
      nobody.paidHours = plus(nobody.paidHours, row.paidHours)
      nobody.value = euro(nobody.value.plus(countedAmount(row)))
      continue
    }
    const group = setIn(groups, groupKey(name), () => gathered(name))
    const person = identity(String(contract), row.placement)
    group.people.add(person)
    group.paidHours = plus(group.paidHours, row.paidHours)
    group.value = euro(group.value.plus(countedAmount(row)))
    if (row.inRegister && row.quarter !== null && row.paidHours !== null)
      group.registerHours.set(contract, (group.registerHours.get(contract) ?? ZERO).plus(row.paidHours))
    if (row.blockKind?.isJob === true && isLater(row.quarter, placed.get(person)))
      placed.set(person, { quarter: row.quarter, group })
  }
  // Whoever changes group counts once, in the group of the last quarter.
  for (const [person, { group }] of placed) group.placements.add(person)
  return {
    groups: bounded([...groups.values()].map(settled)),
    nobody,
    leftOut,
    reported: [...reported].map(([contract, quarters]) => ({ contract, quarters: [...quarters].sort() })),
  }
}

/** Added up. Somebody who stands in two files of one contract is one person. */
export function mergedGroupFigures(list: readonly GroupFigures[]): GroupFigures {
  const groups = new Map<string, Gathered>()
  const reported = new Map<number, Set<Quarter>>()
  for (const figures of list) {
    for (const group of figures.groups) {
      add(
        setIn(groups, groupKey(group.name), () => gathered(group.name)),
        group,
      )
    }
    for (const { contract, quarters } of figures.reported) {
      const all = setIn(reported, contract, () => new Set<Quarter>())
      for (const quarter of quarters) all.add(quarter)
    }
  }
  return {
    groups: bounded([...groups.values()].map(settled)),
    nobody: {
      rows: list.reduce((sum, { nobody }) => sum + nobody.rows, 0),
      paidHours: list.reduce<Exact | null>((sum, { nobody }) => plus(sum, nobody.paidHours), null),
      value: euro(list.reduce<Exact>((sum, { nobody }) => sum.plus(nobody.value), ZERO)),
    },
    leftOut: list.reduce((sum, figures) => sum + figures.leftOut, 0),
    reported: [...reported].map(([contract, quarters]) => ({ contract, quarters: [...quarters].sort() })),
  }
}

interface Gathered {
  readonly name: GroupName
  readonly people: Set<number>
  readonly placements: Set<number>
  paidHours: Exact | null
  readonly registerHours: Map<number, Exact>
  value: Euro
}

function gathered(name: GroupName): Gathered {
  return { name, people: new Set(), placements: new Set(), paidHours: null, registerHours: new Map(), value: NO_EURO }
}

function settled({ name, people, placements, paidHours, registerHours, value }: Gathered): GroupSums {
  return {
    name,
    people: [...people],
    placements: [...placements],
    paidHours,
    registerHours: [...registerHours].map(([contract, hours]) => ({ contract, hours })),
    value,
  }
}

function add(group: Gathered, more: GroupSums): void {
  for (const person of more.people) group.people.add(person)
  for (const person of more.placements) group.placements.add(person)
  group.paidHours = plus(group.paidHours, more.paidHours)
  for (const { contract, hours } of more.registerHours)
    group.registerHours.set(contract, (group.registerHours.get(contract) ?? ZERO).plus(hours))
  group.value = euro(group.value.plus(more.value))
}

// A column may hold anything; a table of a thousand groups says nothing.
const MOST_OWN = 25

/** Of the groups in words of the user's own those with most people; the others together. */
function bounded(groups: readonly GroupSums[]): readonly GroupSums[] {
  const own = groups.filter(({ name }) => name.kind === 'own')
  if (own.length <= MOST_OWN) return groups
  const kept = new Set(own.sort((a, b) => b.people.length - a.people.length).slice(0, MOST_OWN))
  const rest = groups.filter((group) => group.name.kind === 'other' || (group.name.kind === 'own' && !kept.has(group)))
  const other = gathered(OTHER)
  for (const group of rest) add(other, group)
  return [...groups.filter((group) => !rest.includes(group)), settled(other)]
}

function isLater(quarter: Quarter | null, before: { readonly quarter: Quarter | null } | undefined): boolean {
  return before === undefined || (quarter ?? '') >= (before.quarter ?? '')
}

function plus(a: Exact | null, b: Exact | null): Exact | null {
  return a === null || b === null ? (a ?? b) : a.plus(b)
}

function setIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}
