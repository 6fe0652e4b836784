import { type InForce, type IsoDay, inForce, newest } from '#time'
import type { BlockCatalogue } from './catalogue'
import type { Policy } from './policy'

/** What a person asks for: "den-haag", "den-haag@2023-07-01". */
export interface VersionRequest {
  readonly id: string
  readonly version: string | null
}

export type Lookup<T> =
  | { readonly kind: 'found'; readonly version: T }
  | { readonly kind: 'unknown'; readonly asked: string; readonly nearest: string | null }
  | { readonly kind: 'not-yet'; readonly from: IsoDay; readonly version: T }
  | { readonly kind: 'ended'; readonly on: IsoDay; readonly version: T }

/** Which date of a contract selects a version; null where the source is silent. */
export type Selector = Policy['selectedBy']

/** The day that selects a version: one day, or the date of a contract that each version goes by. */
export type SelectingDay = IsoDay | ((selectedBy: Selector) => IsoDay) | null

/** An immutable set of policies and catalogues: the built-in ones plus those a workbook carries. */
export class Rulebook {
  private readonly policiesById: ReadonlyMap<string, readonly Policy[]>
  private readonly cataloguesById: ReadonlyMap<string, readonly BlockCatalogue[]>

  constructor(
    readonly policies: readonly Policy[],
    readonly catalogues: readonly BlockCatalogue[],
  ) {
    this.policiesById = grouped(policies)
    this.cataloguesById = grouped(catalogues)
  }

  /** This rulebook with more policies and catalogues; the same id and version replaces. */
  with(added: { readonly policies?: readonly Policy[]; readonly catalogues?: readonly BlockCatalogue[] }): Rulebook {
    return new Rulebook(merged(this.policies, added.policies ?? []), merged(this.catalogues, added.catalogues ?? []))
  }

  /** A named version wins over the day; no day means the newest version. */
  policy(asked: string, day: SelectingDay = null): Lookup<Policy> {
    return lookUp(this.policiesById, asked, day)
  }

  catalogue(asked: string, day: SelectingDay = null): Lookup<BlockCatalogue> {
    return lookUp(this.cataloguesById, asked, day)
  }
}

/** Splits "den-haag@2023-07-01"; letter case and spaces around do not matter. */
export function versionRequest(text: string): VersionRequest {
  const [id = '', version] = text.trim().toLowerCase().split('@')
  return { id: id.trim(), version: version === undefined || version.trim() === '' ? null : version.trim() }
}

interface Versioned {
  readonly selectedBy: Selector
  readonly id: string
  readonly version: string
  readonly validFrom: IsoDay | null
  readonly validTo: IsoDay | null
}

function lookUp<T extends Versioned>(
  byId: ReadonlyMap<string, readonly T[]>,
  asked: string,
  day: SelectingDay,
): Lookup<T> {
  const request = versionRequest(asked)
  const onDay = typeof day === 'function' ? ({ selectedBy }: T) => day(selectedBy) : day
  const versions = byId.get(request.id)
  if (versions === undefined) return { kind: 'unknown', asked, nearest: nearestOf(request.id, [...byId.keys()]) }
  if (request.version !== null) {
    const named = versions.find((candidate) => candidate.version.toLowerCase() === request.version)
    if (named === undefined) {
      const refs = versions.map((candidate) => `${candidate.id}@${candidate.version}`)
      return { kind: 'unknown', asked, nearest: nearestOf(`${request.id}@${request.version}`, refs) ?? refs[0] ?? null }
    }
    return onDay === null ? { kind: 'found', version: named } : asLookup(inForce([named], onDay), asked)
  }
  if (onDay === null) {
    const version = newest(versions)
    return version === null ? { kind: 'unknown', asked, nearest: null } : { kind: 'found', version }
  }
  return asLookup(inForce(versions, onDay), asked)
}

function asLookup<T extends Versioned>(answer: InForce<T>, asked: string): Lookup<T> {
  if (answer.kind === 'in-force') return { kind: 'found', version: answer.version }
  if (answer.kind === 'none') return { kind: 'unknown', asked, nearest: null }
  return answer
}

function grouped<T extends Versioned>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(item.id)
    if (group === undefined) groups.set(item.id, [item])
    else group.push(item)
  }
  return groups
}

function merged<T extends Versioned>(old: readonly T[], added: readonly T[]): T[] {
  const replaced = new Set(added.map((item) => `${item.id}@${item.version}`))
  return [...old.filter((item) => !replaced.has(`${item.id}@${item.version}`)), ...added]
}

/**
 * The candidate that differs least from what was asked, when it is near enough to be a slip of the pen.
 * @param most letters that may differ
 */
export function nearestOf(
  asked: string,
  candidates: readonly string[],
  most: number = Math.max(1, Math.floor(asked.length / 3)),
): string | null {
  let best: string | null = null
  let bestDistance = most + 1
  for (const candidate of candidates) {
    const distance = editDistance(asked.toLowerCase(), candidate.toLowerCase(), bestDistance)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

// Levenshtein, one row at a time; gives up once every way costs `limit` or more.
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min(swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1))
    }
    if (Math.min(...current) >= limit) return limit
    previous = current
  }
  return previous[b.length] ?? limit
}
