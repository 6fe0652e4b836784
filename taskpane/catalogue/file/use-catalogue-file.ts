import { useCallback, useEffect, useRef, useState } from 'react'
import type { BlockCatalogue, DataProblem } from '#rulebook'
import { readCatalogueFile } from '#use-cases'

const LARGEST = 20 * 1024 * 1024

export type FileState =
  | { readonly kind: 'source'; readonly refused: 'not-json' | 'too-large' | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'problems'; readonly problems: readonly DataProblem[] }
  | { readonly kind: 'review'; readonly catalogue: BlockCatalogue }
  | { readonly kind: 'failed'; readonly error: unknown }

export interface CatalogueFileTask {
  readonly state: FileState
  readonly take: (file: File) => Promise<void>
  readonly again: () => void
}

/** Reads a saved catalogue, to begin with one that was chosen elsewhere. Nothing is written. */
export function useCatalogueFile(chosen: File | null): CatalogueFileTask {
  const [state, setState] = useState<FileState>(
    chosen === null ? { kind: 'source', refused: null } : { kind: 'reading' },
  )
  const turn = useRef(0)
  const load = useCallback(async (file: File) => {
    const mine = ++turn.current
    const next = await readFile(file)
    if (mine === turn.current) setState(next)
  }, [])
  useEffect(() => {
    if (chosen !== null) void load(chosen)
  }, [chosen, load])
  const take = useCallback(
    (file: File) => {
      setState({ kind: 'reading' })
      return load(file)
    },
    [load],
  )
  const again = useCallback(() => {
    turn.current++
    setState({ kind: 'source', refused: null })
  }, [])
  return { state, take, again }
}

async function readFile(file: File): Promise<FileState> {
  if (file.size > LARGEST) return { kind: 'source', refused: 'too-large' }
  try {
    return read(new TextDecoder().decode(await file.arrayBuffer()))
  } catch (error) {
    return { kind: 'failed', error }
  }
}

function read(text: string): FileState {
  const reading = readCatalogueFile(text)
  if (reading.ok) return { kind: 'review', catalogue: reading.catalogue }
  if (reading.problems[0]?.code === 'not-json') return { kind: 'source', refused: 'not-json' }
  return { kind: 'problems', problems: reading.problems }
}
