import { type BlockCatalogue, catalogueRef, type Policy, policyRef, type Rulebook, STANDARD_ID } from '#rulebook'
import type { SessionState, WorkbookSettings } from '#session'
import type { IsoDay } from '#time'
import type { Misfit } from './cell-arguments'

interface Known {
  readonly policies: Map<string, Policy | Misfit>
  readonly catalogues: Map<string, BlockCatalogue | Misfit>
}

// A rulebook never changes, so each request is looked up once.
const known = new WeakMap<Rulebook, Known>()
const MOST_REMEMBERED = 2_000

/** The policy asked for, else the workbook's, else DUOplus; in the version named, of the day, or the newest. */
export function policyFor(state: SessionState, asked: string | null, day: IsoDay | null): Policy | Misfit {
  if (isForSettings(asked, day) && state.settingsUnread === true) return SETTINGS_UNREAD
  const id = settled(asked, state.settings.policy, day) ?? STANDARD_ID
  return remembered(memory(state.rulebook).policies, id, day, () => {
    const found = state.rulebook.policy(id, day)
    if (found.kind === 'found') return found.version
    if (found.kind === 'unknown')
      return { misfit: { code: 'policy-unknown', params: { asked: id, nearest: found.nearest } } }
    const policy = policyRef(found.version)
    return found.kind === 'not-yet'
      ? { misfit: { code: 'policy-not-yet', params: { policy, from: found.from, until: found.version.validTo } } }
      : { misfit: { code: 'policy-ended', params: { policy, from: found.version.validFrom, on: found.on } } }
  })
}

/**
 * The catalogue asked for, else the workbook's, else the one that goes with its policy; DUOplus only where
 * no policy is named at all.
 */
export function catalogueFor(state: SessionState, asked: string | null, day: IsoDay | null): BlockCatalogue | Misfit {
  if (isForSettings(asked, day) && state.settingsUnread === true) return SETTINGS_UNREAD
  const named = settled(asked, state.settings.catalogue, day) ?? ofPolicy(state)
  if (typeof named !== 'string') return named
  const id = day === null ? pinned(named, state.settings) : named
  return remembered(memory(state.rulebook).catalogues, id, day, () => {
    const found = state.rulebook.catalogue(id, day)
    if (found.kind === 'found') return found.version
    if (found.kind === 'unknown')
      return { misfit: { code: 'catalogue-unknown', params: { asked: id, nearest: found.nearest } } }
    const catalogue = catalogueRef(found.version)
    return found.kind === 'not-yet'
      ? { misfit: { code: 'catalogue-not-yet', params: { catalogue, from: found.from, until: found.version.validTo } } }
      : { misfit: { code: 'catalogue-ended', params: { catalogue, from: found.version.validFrom, on: found.on } } }
  })
}

const SETTINGS_UNREAD: Misfit = { misfit: { code: 'settings-unread', params: {} } }

/** The workbook's settings say which one, or which version of it. */
function isForSettings(asked: string | null, day: IsoDay | null): boolean {
  return asked === null || (day === null && !asked.includes('@'))
}

/** What was asked for; in the version of the workbook's setting where that names the same id, unless a date selects. */
function settled(asked: string | null, setting: string | null, day: IsoDay | null): string | null {
  if (asked === null || setting === null || day !== null) return asked ?? setting
  return isVersionOf(setting, asked) ? setting : asked
}

/** The version that every contract with this catalogue is pinned to; as asked where there is none, or several. */
function pinned(asked: string, { pins }: WorkbookSettings): string {
  let versions = pinnedVersions.get(pins)
  if (versions === undefined) pinnedVersions.set(pins, (versions = new Set(Object.values(pins).map(plain))))
  const own = [...versions].filter((version) => isVersionOf(version, asked))
  return own.length === 1 ? (own[0] as string) : asked
}

const pinnedVersions = new WeakMap<WorkbookSettings['pins'], ReadonlySet<string>>()

function isVersionOf(ref: string, id: string): boolean {
  return plain(ref).startsWith(`${plain(id)}@`)
}

function plain(text: string): string {
  return text.trim().toLowerCase()
}

function ofPolicy(state: SessionState): string | Misfit {
  if (state.settings.policy === null) return STANDARD_ID
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
