import { type BlockCatalogue, catalogueRef } from '#rulebook'

export interface VersionPair {
  /** "den-haag@2023-07-01"; empty where nothing is chosen. */
  readonly older: string
  readonly newer: string
}

/** The two versions one most likely wants to see: the newest of a catalogue that has several, and the one before it. */
export function likelyPair(catalogues: readonly BlockCatalogue[]): VersionPair {
  for (const newest of [...catalogues].reverse()) {
    const versions = catalogues.filter(({ id }) => id === newest.id).sort(byDay)
    const [newer, older] = versions.reverse()
    if (newer !== undefined && older !== undefined) return { older: catalogueRef(older), newer: catalogueRef(newer) }
  }
  return { older: '', newer: '' }
}

/** The version that one of the same name would follow: the latest that begins before it, else the latest of all. */
export function versionBefore(newer: BlockCatalogue, catalogues: readonly BlockCatalogue[]): BlockCatalogue | null {
  const others = catalogues
    .filter((one) => one.id === newer.id && catalogueRef(one) !== catalogueRef(newer))
    .sort(byDay)
    .reverse()
  const { validFrom } = newer
  const earlier = others.find((one) => validFrom === null || one.validFrom === null || one.validFrom < validFrom)
  return earlier ?? others[0] ?? null
}

function byDay(a: BlockCatalogue, b: BlockCatalogue): number {
  return (a.validFrom ?? '').localeCompare(b.validFrom ?? '')
}
