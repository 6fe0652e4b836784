import { type BlockCatalogue, catalogueRef, type Policy, policyRef, type Rulebook } from '#rulebook'
import type { SessionState } from '#session'
import type { IsoDay } from '#time'
import type { Misfit } from './cell-arguments'

/** Used where a workbook names no policy and no catalogue. */
export const DEFAULT_ID = 'duoplus'

interface Known {
  readonly policies: Map<string, Policy | Misfit>
  readonly catalogues: Map<string, BlockCatalogue | Misfit>
}

// A rulebook never changes, so each request is looked up once.
const known = new WeakMap<Rulebook, Known>()
const MOST_REMEMBERED = 2_000

/** The policy asked for, else the workbook's, else DUOplus; in the version named, of the day, or the newest. */
export function policyFor(state: SessionState, asked: string | null, day: IsoDay | null): Policy | Misfit {
  const id = asked ?? state.settings.policy ?? DEFAULT_ID
  return remembered(memory(state.rulebook).policies, id, day, () => {
    const found = state.rulebook.policy(id, day)
    if (found.kind === 'found') return found.version
    if (found.kind === 'unknown')
      return { misfit: { code: 'policy-unknown', params: { asked: id, nearest: found.nearest } } }
    const policy = policyRef(found.version)
    return found.kind === 'not-yet'
      ? { misfit: { code: 'policy-not-yet', params: { policy, from: found.from } } }
      : { misfit: { code: 'policy-ended', params: { policy, on: found.on } } }
  })
}

/**
 * The catalogue asked for, else the workbook's, else the one that goes with its policy; DUOplus only where
 * no policy is named at all.
 */
export function catalogueFor(state: SessionState, asked: string | null, day: IsoDay | null): BlockCatalogue | Misfit {
  const id = asked ?? state.settings.catalogue ?? ofPolicy(state)
  if (typeof id !== 'string') return id
  return remembered(memory(state.rulebook).catalogues, id, day, () => {
    const found = state.rulebook.catalogue(id, day)
    if (found.kind === 'found') return found.version
    if (found.kind === 'unknown')
      return { misfit: { code: 'catalogue-unknown', params: { asked: id, nearest: found.nearest } } }
    const catalogue = catalogueRef(found.version)
    return found.kind === 'not-yet'
      ? { misfit: { code: 'catalogue-not-yet', params: { catalogue, from: found.from } } }
      : { misfit: { code: 'catalogue-ended', params: { catalogue, on: found.on } } }
  })
}

function ofPolicy(state: SessionState): string | Misfit {
  if (state.settings.policy === null) return DEFAULT_ID
  const policy = policyFor(state, null, null)
  if ('misfit' in policy) return policy
  return policy.catalogue ?? { misfit: { code: 'catalogue-needed', params: { policy: policy.authority } } }
}

function memory(rulebook: Rulebook): Known {
  let found = known.get(rulebook)
  if (found === undefined) {
    found = { policies: new Map(), catalogues: new Map() }
    known.set(rulebook, found)
  }
  return found
}

function remembered<T>(map: Map<string, T>, id: string, day: IsoDay | null, find: () => T): T {
  const key = day === null ? id : `${day} ${id}`
  const before = map.get(key)
  if (before !== undefined) return before
  if (map.size >= MOST_REMEMBERED) map.clear()
  const found = find()
  map.set(key, found)
  return found
}
