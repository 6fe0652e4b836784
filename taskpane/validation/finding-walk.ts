import type { Finding } from '#findings'
import { findingKeys, type FindingKeys } from './finding-key'
import type { FindingGroup } from './group-findings'

/** Where a person is in the list: the finding, and its place in the list for when the finding is solved. */
export interface Chosen {
  readonly key: string
  readonly at: number
}

/** All findings that are shown, in the order they stand in, and the one a person is at. */
export interface FindingWalk {
  readonly order: readonly Finding[]
  readonly keys: FindingKeys
  /** Null before a person chose one, and where the chosen one was solved. */
  readonly current: Finding | null
  /** Counted from 0; where the chosen one was solved, the place of what came after it. */
  readonly at: number | null
}

export function walkOf(groups: readonly FindingGroup[], chosen: Chosen | null): FindingWalk {
  const order = groups.flatMap(({ sheets }) => sheets.flatMap(({ runs }) => runs.flat()))
  const keys = findingKeys(order)
  if (chosen === null) return { order, keys, current: null, at: null }
  const found = order.findIndex((finding) => keys.get(finding) === chosen.key)
  return found >= 0
    ? { order, keys, current: order[found] ?? null, at: found }
    : { order, keys, current: null, at: Math.min(chosen.at, order.length) }
}

/** One further or one back; undefined at the ends. */
export function neighbour({ order, current, at }: FindingWalk, by: 1 | -1): Finding | undefined {
  if (at === null) return by === 1 ? order[0] : undefined
  if (by === -1) return order[at - 1]
  return order[current === null ? at : at + 1]
}
