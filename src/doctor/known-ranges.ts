import { type Euro, euro } from '#money'
import { type Block, builtInRulebook, type ValueKind } from '#rulebook'
import type { Draft } from './draft-block'
import { type Group, groupsIn } from './groups'
import { ageIn } from './read-conditions'

interface Published {
  readonly amount: Euro
  readonly by: string
}

/** What the tables that come with the product publish for a group of people, a full-time year. */
export interface KnownRange {
  readonly group: Group | 'AGE'
  readonly low: Published
  readonly high: Published
}

// Only to see that an amount cannot be right: a year of 52 weeks of 5 days and 36 hours.
const TIMES_A_YEAR: Partial<Record<ValueKind, number>> = {
  perFteYear: 1,
  perFteMonth: 12,
  perWeek: 52,
  perDay: 260,
  perHour: 1872,
}

let ranges: ReadonlyMap<string, KnownRange> | null = null

/** A value that is less than half of the lowest, or more than twice the highest, that known tables publish; for a day or an hour ten times. */
export function farOutside({ block }: Draft): { readonly range: KnownRange; readonly amount: Euro } | null {
  const group = groupOf(block)
  const amount = yearly(block)
  const range = group === null ? undefined : knownRanges().get(group)
  if (amount === null || range === undefined) return null
  // A day or an hour may be for a short effort; only what cannot be meant is far.
  const factor = block.value.kind === 'perDay' || block.value.kind === 'perHour' ? 10 : 2
  const isFar = amount.greaterThan(range.high.amount.times(factor)) || amount.times(factor).lessThan(range.low.amount)
  return isFar ? { range, amount } : null
}

function knownRanges(): ReadonlyMap<string, KnownRange> {
  if (ranges !== null) return ranges
  const found = new Map<string, KnownRange>()
  for (const { authority, blocks } of builtInRulebook().catalogues) {
    for (const block of blocks) {
      const group = groupOf(block)
      const amount = yearly(block)
      if (group === null || amount === null) continue
      const here = { amount, by: authority }
      const { low, high } = found.get(group) ?? { low: here, high: here }
      found.set(group, {
        group,
        low: amount.lessThan(low.amount) ? here : low,
        high: amount.greaterThan(high.amount) ? here : high,
      })
    }
  }
  return (ranges = found)
}

function groupOf({ role, label }: Pick<Block, 'role' | 'label'>): Group | 'AGE' | null {
  if (role === 'bonus') return ageIn(label)?.min ? 'AGE' : null
  return role === 'base' ? (groupsIn(label)[0] ?? null) : null
}

function yearly({ value }: Pick<Block, 'value'>): Euro | null {
  if (value.amount === undefined || value.atMost === true) return null
  const times = TIMES_A_YEAR[value.kind]
  return times === undefined ? null : (euro(value.amount).times(times) as Euro)
}
