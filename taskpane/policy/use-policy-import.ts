import { useCallback, useRef, useState } from 'react'
import type { DataProblem, Policy } from '#rulebook'
import { readPolicyFile } from '#use-cases'

/** Far more than a policy ever takes. */
const LARGEST = 1024 * 1024

export type ImportState =
  | { readonly kind: 'source'; readonly refused: 'empty' | 'not-json' | 'too-large' | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'problems'; readonly problems: readonly DataProblem[] }
  | { readonly kind: 'review'; readonly policy: Policy }
  | { readonly kind: 'failed'; readonly error: unknown }

export interface PolicyImport {
  readonly state: ImportState
  readonly takeFile: (file: File) => Promise<void>
  readonly takeText: (text: string) => void
  readonly again: () => void
}

/** Reads a policy from a file or a pasted text. Nothing is written. */
export function usePolicyImport(): PolicyImport {
  const [state, setState] = useState<ImportState>({ kind: 'source', refused: null })
  const turn = useRef(0)

  const takeText = useCallback((text: string) => {
    turn.current++
    setState(read(text))
  }, [])

  const takeFile = useCallback(async (file: File) => {
    const mine = ++turn.current
    if (file.size > LARGEST) return setState({ kind: 'source', refused: 'too-large' })
    setState({ kind: 'reading' })
    let next: ImportState
    try {
      next = read(new TextDecoder().decode(await file.arrayBuffer()))
    } catch (error) {
      next = { kind: 'failed', error }
    }
    if (mine === turn.current) setState(next)
  }, [])

  const again = useCallback(() => {
    turn.current++
    setState({ kind: 'source', refused: null })
  }, [])

  return { state, takeFile, takeText, again }
}

function read(text: string): ImportState {
  if (text.trim() === '') return { kind: 'source', refused: 'empty' }
  const reading = readPolicyFile(text)
  if (reading.ok) return { kind: 'review', policy: reading.policy }
  const { code, path } = reading.problems[0] ?? {}
  if (code === 'not-json') return { kind: 'source', refused: 'not-json' }
  if (code === 'too-long' && path === '') return { kind: 'source', refused: 'too-large' }
  return { kind: 'problems', problems: reading.problems }
}
