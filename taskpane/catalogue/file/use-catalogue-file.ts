import type { BlockCatalogue, DataProblem } from '#rulebook'
import { readCatalogueFile } from '#use-cases'
import { type DataFileTask, useDataFile } from '../../shared/use-data-file'

const LARGEST = 20 * 1024 * 1024

type ReadCatalogue =
  | { readonly kind: 'source'; readonly refused: 'not-json' }
  | { readonly kind: 'problems'; readonly problems: readonly DataProblem[] }
  | { readonly kind: 'review'; readonly catalogue: BlockCatalogue }

export type CatalogueFileTask = DataFileTask<ReadCatalogue>

/** Reads a saved catalogue, to begin with one that was chosen elsewhere. */
export function useCatalogueFile(chosen: File | null): CatalogueFileTask {
  return useDataFile({ read, largest: LARGEST, chosen })
}

function read(text: string): ReadCatalogue {
  const reading = readCatalogueFile(text)
  if (reading.ok) return { kind: 'review', catalogue: reading.catalogue }
  if (reading.problems[0]?.code === 'not-json') return { kind: 'source', refused: 'not-json' }
  return { kind: 'problems', problems: reading.problems }
}
