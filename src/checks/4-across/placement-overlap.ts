import { type Exact, ZERO } from '#money'
import { countsAs, isJobBlock, type Period } from '#rules'
import { addDays, type IsoDay, latest, earliest } from '#time'
import type { Check, Out } from '../check'
import type { ContributionCase } from '../contribution-case'
import { placeOf } from '../place'
import { safeText } from '../safe-text'
import { sameness } from './placement-duplicate'

/** A row with the days on which it counts. */
interface Counted {
  readonly item: ContributionCase
  readonly period: Period
  /** Place in reading order. */
  readonly index: number
}

/**
 * One Inzet key on the same days in two contracts, or together over one fte. Days count, not quarters: who goes from one
 * contract to the next, or from one scope to another, is in order. Rejected and withdrawn rows count nowhere.
 */
export const placementOverlap: Check = {
  codes: ['placement-overlap'],
  stage: 'across',
  needs: [
    { table: 'contributions', column: 'key' },
    { table: 'contributions', column: 'quarter' },
  ],
  run({ rows }, out) {
    for (const group of placementsTwiceInAQuarter(rows)) {
      if (!inTwoContracts(group, out)) overOneFte(group, out)
    }
  },
}

/** Rows of one key and one quarter, where there is more than one. */
function placementsTwiceInAQuarter(rows: readonly ContributionCase[]): Counted[][] {
  const first = new Map<string, Map<string, Counted>>()
  const groups = new Map<Counted, Counted[]>()
  for (const [index, item] of rows.entries()) {
    const { period, quarter } = item
    if (period === null || quarter === null) continue
    if (item.row.fields.key.kind !== 'value' || countsAs(item.status) === 'nowhere') continue
    let known = first.get(quarter)
    if (known === undefined) first.set(quarter, (known = new Map<string, Counted>()))
    const earlier = known.get(item.placement)
    if (earlier === undefined) known.set(item.placement, { item, period, index })
    else {
      const group = groups.get(earlier)
      if (group === undefined) groups.set(earlier, [earlier, { item, period, index }])
      else group.push({ item, period, index })
    }
  }
  return [...groups.values()]
}

/** The first days on which two contracts claim the same placement. */
function inTwoContracts(group: readonly Counted[], out: Out): boolean {
  const known = group.filter(({ item }) => item.contract !== null)
  const byStart = known.sort((a, b) => compare(a.period.start, b.period.start) || a.index - b.index)
  // Of all rows so far the one that lasts longest, and the longest of another contract than that.
  let longest: Counted | null = null
  let other: Counted | null = null
  for (const row of byStart) {
    const rival: Counted | null = longest?.item.contract === row.item.contract ? other : longest
    if (rival !== null && rival.period.end >= row.period.start) {
      const start = latest(row.period.start, rival.period.start)
      const end = earliest(row.period.end, rival.period.end)
      report('contracts', [row, rival], { start, end }, ZERO, out)
      return true
    }
    if (longest === null || row.period.end > longest.period.end) {
      if (longest !== null && longest.item.contract !== row.item.contract) other = longest
      longest = row
    } else if (longest.item.contract !== row.item.contract && (other === null || row.period.end > other.period.end))
      other = row
  }
  return false
}

function overOneFte(group: readonly Counted[], out: Out): void {
  const seen = new Set<string>()
  const jobs = group.filter(({ item }) => {
    if (item.block?.ok !== true || !isJobBlock(item.block.value.base) || item.quantity?.kind !== 'known') return false
    const same = sameness(item)
    // A row that stands there twice is said by placement-duplicate.
    if (same === null || seen.has(same)) return false
    seen.add(same)
    return true
  })
  if (jobs.length < 2) return
  // More than one fte in one row is said by fte-out-of-range.
  if (jobs.some((job) => fteOf(job).abs().gt(1))) return out.silence()
  const steps = jobs
    .flatMap((job) => [
      { day: job.period.start, fte: fteOf(job) },
      { day: addDays(job.period.end, 1), fte: fteOf(job).negated() },
    ])
    .sort((a, b) => compare(a.day, b.day))
  let together: Exact = ZERO
  let start: IsoDay | null = null
  let most: Exact = ZERO
  for (const [at, { day, fte }] of steps.entries()) {
    together = together.plus(fte)
    if (steps[at + 1]?.day === day) continue
    if (together.gt(1)) {
      start ??= day
      if (together.gt(most)) most = together
    } else if (start !== null) {
      const first = start
      const active = jobs.filter(({ period }) => period.start <= first && period.end >= first)
      report('fte', active, { start, end: addDays(day, -1) }, most, out)
      return
    }
  }
}

/** At the row that stands lowest, naming the first that it meets. */
function report(why: 'fte' | 'contracts', rows: readonly Counted[], days: Period, fte: Exact, out: Out): void {
  const ordered = [...rows].sort((a, b) => a.index - b.index)
  const first = ordered[0] as Counted
  const last = ordered.at(-1) as Counted
  const contracts = [...new Set(ordered.map(({ item }) => safeText(item.contract?.kenmerk ?? '')))]
  out.report('placement-overlap', placeOf(last.item.row, 'key'), {
    why,
    row: last.item.row.row,
    otherSheet: first.item.row.table.shape.sheet,
    otherRow: first.item.row.row,
    ...days,
    fte: fte.toString(),
    contracts: contracts.join(', '),
  })
}

function fteOf({ item }: Counted): Exact {
  return item.quantity?.kind === 'known' ? item.quantity.value : ZERO
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
