import { personalPieces, safeWord, tellsOfHealth } from '#checks'
import { TARGET_GROUPS, type TargetGroup } from '#rulebook'
import type { ContributionStanding } from '#rules'

/** Who a row is about, as our tabs name it. */
export type GroupName =
  /** Words of the field, in their order; mostly one. */
  | { readonly kind: 'field'; readonly groups: readonly TargetGroup[] }
  /** A description of the user's own that tells nothing of a person. */
  | { readonly kind: 'own'; readonly text: string }
  /** Descriptions that are not repeated. */
  | { readonly kind: 'other' }
  /** A placement of which nobody wrote for whom it is. */
  | { readonly kind: 'unknown' }

const UNKNOWN: GroupName = { kind: 'unknown' }
export const OTHER: GroupName = { kind: 'other' }
const NOBODY = /^(?:[-–—/.?x]+|n\.?\s?v\.?\s?t\.?|niet van toepassing|geen|onbekend|n\.?\/?a\.?|none)$/i
const MOST_REMEMBERED = 5_000
const remembered = new Map<string, GroupName>()

/** Doelgroep, else the group that the label of a job block names; null where a row is about nobody in particular. */
export function groupName({ targetGroup, blockKind }: ContributionStanding): GroupName | null {
  if (targetGroup !== null && !NOBODY.test(targetGroup.trim())) return named(targetGroup)
  return blockKind?.isJob === true ? (inWordsOfTheField(blockKind.label) ?? UNKNOWN) : null
}

/** The same for the same group, in one file or many. */
export function groupKey(name: GroupName): string {
  if (name.kind === 'field') return name.groups.join('/')
  return name.kind === 'own' ? `= ${name.text.toLowerCase().replace(/\s+/g, '')}` : name.kind
}

function named(text: string): GroupName {
  let name = remembered.get(text)
  if (name === undefined) {
    name = inWordsOfTheField(text) ?? inOwnWords(text)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(text, name)
  }
  return name
}

/** Persons before forms of effort: "BBL-leerling uit de WW" is about somebody with WW. */
function inWordsOfTheField(text: string): GroupName | null {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const found = TARGET_GROUPS.filter(({ pattern }) => pattern.test(plain))
  const persons = found.filter(({ is }) => is === 'person')
  const widest = new Set((persons.length > 0 ? persons : found).map(({ subject, within }) => within ?? subject))
  // Tables value WIA and WAO as one; on a tab that travels the wider group is the better one.
  if (widest.delete('WAO')) widest.add('WIA')
  const groups = TARGET_GROUPS.map(({ subject }) => subject).filter((subject) => widest.has(subject))
  return groups.length === 0 ? null : { kind: 'field', groups }
}

function inOwnWords(text: string): GroupName {
  const safe = safeWord(text)
  const tells = safe.includes('*') || tellsOfHealth(text) || personalPieces(text).length > 0
  return tells ? OTHER : { kind: 'own', text: safe }
}
