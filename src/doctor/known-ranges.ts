import { type Euro, euro } from '#money'
import { type Block, builtInRulebook } from '#rulebook'
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

let ranges: ReadonlyMap<string, KnownRange> | null = null

/** A value that is less than half of the lowest, or more than twice the highest, that known tables publish. */
export function farOutside({ block }: Draft): { readonly range: KnownRange; readonly amount: Euro } | null {
  const group = groupOf(block)
  const amount = yearly(block)
  const range = group === null ? undefined : knownRanges().get(group)
  if (amount === null || range === undefined) return null
  const isFar = amount.greaterThan(range.high.amount.times(2)) || amount.times(2).lessThan(range.low.amount)
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
  if (value.kind === 'perFteYear') return euro(value.amount)
  return value.kind === 'perFteMonth' ? (euro(value.amount).times(12) as Euro) : null
}
