import { type Euro, euro, type Exact, ZERO } from '#money'
import { areEnough, jobsInDays, maskSmallGroups } from '#rules'
import { daysInclusive, quarterEnd, quarterStart } from '#time'
import type { GroupFigures, GroupSums } from './group-figures'
import { type GroupName, groupKey } from './group-name'

/** A group that is large enough to be shown. Amounts null where nothing of the kind is known. */
export interface GroupLine {
  readonly name: GroupName
  readonly placements: number
  readonly paidHours: Exact | null
  readonly jobs: Exact | null
  readonly value: Euro
}

/** A group of which nothing is told; `protecting` would give a small one away. */
export interface HiddenGroup {
  readonly name: GroupName
  readonly why: 'small' | 'protecting'
}

/** The hidden groups together; `withheld` where the sum would still tell of one of them. */
export interface HiddenTogether {
  readonly placements: number | 'withheld'
  readonly paidHours: Exact | null | 'withheld'
  readonly jobs: Exact | null | 'withheld'
  readonly value: Euro | 'withheld'
}

/** Target groups as they may be shown. */
export interface GroupLines {
  /** Most placements first. */
  readonly shown: readonly GroupLine[]
  /** In an order that says nothing of their size. */
  readonly hidden: readonly HiddenGroup[]
  /** Null where nothing is hidden. */
  readonly together: HiddenTogether | null
  readonly nobody: GroupFigures['nobody']
  readonly leftOut: number
  /** False where no row has paid hours. */
  readonly hasHours: boolean
}

export function groupLines(figures: GroupFigures): GroupLines {
  const sizes = figures.groups.map(({ people, placements }) => ({
    people: people.length,
    placements: placements.length,
  }))
  const masking = maskSmallGroups(sizes)
  const days = reportedDays(figures)
  const shown: GroupLine[] = []
  const masked: (GroupSums & { readonly jobs: Exact | null })[] = []
  const hidden: HiddenGroup[] = []
  figures.groups.forEach((group, at) => {
    const how = masking.groups[at]
    const jobs = jobsOf(group, days)
    if (how === 'small' || how === 'protecting') {
      hidden.push({ name: group.name, why: how })
      masked.push({ ...group, jobs })
    } else {
      const { name, placements, paidHours, value } = group
      shown.push({ name, placements: placements.length, paidHours, jobs, value })
    }
  })
  return {
    shown: shown.sort((a, b) => b.placements - a.placements || byName(a, b)),
    hidden: hidden.sort(byName),
    together: masked.length === 0 ? null : addedUp(masked, masking.placementsTogether),
    nobody: figures.nobody,
    leftOut: figures.leftOut,
    hasHours: figures.nobody.paidHours !== null || figures.groups.some(({ paidHours }) => paidHours !== null),
  }
}

function byName(a: { readonly name: GroupName }, b: { readonly name: GroupName }): number {
  const [first, second] = [groupKey(a.name), groupKey(b.name)]
  return first < second ? -1 : first > second ? 1 : 0
}

function addedUp(
  groups: readonly (GroupSums & { readonly jobs: Exact | null })[],
  placementsTogether: boolean,
): HiddenTogether {
  // A sum to which one group adds is that group.
  const sumOf = (amount: (group: (typeof groups)[number]) => Exact | null): Exact | null | 'withheld' => {
    const adding = groups.filter((group) => amount(group)?.isZero() === false)
    const sizes = adding.map(({ people, placements }) => ({ people: people.length, placements: placements.length }))
    if (adding.length > 0 && !areEnough(sizes)) return 'withheld'
    const known = groups.map(amount).filter((one) => one !== null)
    return known.length === 0 ? null : known.reduce((sum, one) => sum.plus(one), ZERO)
  }
  const value = sumOf((group) => group.value)
  return {
    placements: placementsTogether ? groups.reduce((sum, { placements }) => sum + placements.length, 0) : 'withheld',
    paidHours: sumOf(({ paidHours }) => paidHours),
    jobs: sumOf(({ jobs }) => jobs),
    value: value === 'withheld' ? value : euro(value ?? ZERO),
  }
}

function reportedDays({ reported }: GroupFigures): ReadonlyMap<number, number> {
  return new Map(
    reported.map(({ contract, quarters }) => [
      contract,
      quarters.reduce((sum, quarter) => sum + daysInclusive(quarterStart(quarter), quarterEnd(quarter)), 0),
    ]),
  )
}

/** Banenafspraak jobs, each contract averaged over the quarters it reported, as its own figure is. */
function jobsOf({ registerHours }: GroupSums, days: ReadonlyMap<number, number>): Exact | null {
  const jobs = registerHours
    .map(({ contract, hours }) => jobsInDays(hours, days.get(contract) ?? 0))
    .filter((one) => one !== null)
  return jobs.length === 0 ? null : jobs.reduce((sum, one) => sum.plus(one), ZERO)
}
