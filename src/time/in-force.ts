import type { IsoDay } from './iso-day'

/** Something published with dates. `validFrom: null` means undated: always in force. */
export interface Dated {
  readonly validFrom: IsoDay | null
  readonly validTo: IsoDay | null
}

export type InForce<T extends Dated> =
  | { readonly kind: 'in-force'; readonly version: T }
  | { readonly kind: 'not-yet'; readonly from: IsoDay; readonly version: T }
  | { readonly kind: 'ended'; readonly on: IsoDay; readonly version: T }
  | { readonly kind: 'none' }

/**
 * Which version holds on `day`. Asking outside says from when or until when, and never falls back to another version.
 * `day` may differ by version: one goes by the day of award, the next by that of publication.
 */
export function inForce<T extends Dated>(versions: readonly T[], day: IsoDay | ((version: T) => IsoDay)): InForce<T> {
  const dayFor = typeof day === 'function' ? day : () => day
  const dated = [...versions].sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''))
  let last: T | null = null
  for (const version of dated) {
    if (version.validFrom !== null && version.validFrom > dayFor(version)) {
      if (last !== null) break
      return { kind: 'not-yet', from: version.validFrom, version }
    }
    last = version
  }
  if (last === null) return { kind: 'none' }
  if (last.validTo !== null && last.validTo < dayFor(last)) return { kind: 'ended', on: last.validTo, version: last }
  return { kind: 'in-force', version: last }
}

/** The version with the latest start; undated versions come first. Null for an empty list. */
export function newest<T extends Dated>(versions: readonly T[]): T | null {
  let best: T | null = null
  for (const version of versions) {
    if (best === null || (version.validFrom ?? '') >= (best.validFrom ?? '')) best = version
  }
  return best
}
