import { useCallback, useEffect, useRef, useState } from 'react'

/** Waiting for a file, busy with one, or stopped by what is no matter of its contents. */
export type DataFileState =
  | { readonly kind: 'source'; readonly refused: 'too-large' | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly error: unknown }

export interface DataFileTask<S> {
  readonly state: S | DataFileState
  readonly takeFile: (file: File) => Promise<void>
  readonly takeText: (text: string) => void
  readonly again: () => void
}

export interface DataFileOptions<S> {
  /** What a text comes to; the same function each time. */
  readonly read: (text: string) => S
  /** Bytes. */
  readonly largest: number
  /** A file that was chosen elsewhere, to begin with. */
  readonly chosen?: File | null
}

/** Reads data of ours from a file or a text; of two that follow each other, the last. Nothing is written. */
export function useDataFile<S>({ read, largest, chosen = null }: DataFileOptions<S>): DataFileTask<S> {
  const [state, setState] = useState<S | DataFileState>(
    chosen === null ? { kind: 'source', refused: null } : { kind: 'reading' },
  )
  const turn = useRef(0)

  const takeText = useCallback(
    (text: string) => {
      turn.current++
      setState(read(text))
    },
    [read],
  )

  const load = useCallback(
    async (file: File) => {
      const mine = ++turn.current
      const next = await readFile(file, { read, largest })
      if (mine === turn.current) setState(next)
    },
    [read, largest],
  )

  const takeFile = useCallback(
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

  useEffect(() => {
    if (chosen !== null) void load(chosen)
  }, [chosen, load])

  return { state, takeFile, takeText, again }
}

async function readFile<S>(
  file: File,
  { read, largest }: Pick<DataFileOptions<S>, 'read' | 'largest'>,
): Promise<S | DataFileState> {
  if (file.size > largest) return { kind: 'source', refused: 'too-large' }
  try {
    return read(new TextDecoder().decode(await file.arrayBuffer()))
  } catch (error) {
    return { kind: 'failed', error }
  }
}
