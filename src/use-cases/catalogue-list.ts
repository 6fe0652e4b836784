import { type BlockCatalogue, catalogueRef } from '#rulebook'
import type { SessionState } from '#session'

export interface ListedCatalogue {
  readonly ref: string
  readonly catalogue: BlockCatalogue
  /** Number of contracts pinned to this version. */
  readonly pins: number
}

/** The catalogues one can use in this workbook: those it carries itself, and those that come with the product. */
export interface CatalogueList {
  readonly own: readonly ListedCatalogue[]
  readonly builtIn: readonly ListedCatalogue[]
}

export function catalogueList({ rulebook, settings }: Pick<SessionState, 'rulebook' | 'settings'>): CatalogueList {
  const pins = new Map<string, number>()
  for (const ref of Object.values(settings.pins)) pins.set(ref, (pins.get(ref) ?? 0) + 1)
  const listed = rulebook.catalogues.map((catalogue) => {
    const ref = catalogueRef(catalogue)
    return { ref, catalogue, pins: pins.get(ref) ?? 0 }
  })
  return {
    own: listed.filter(({ catalogue }) => catalogue.importHash !== null),
    builtIn: listed.filter(({ catalogue }) => catalogue.importHash === null),
  }
}
