import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeliveryChanges } from '#use-cases'
import { usePorts } from '../../ports'
import { screenPace } from '../../shared/pace'
import { restored } from '../../validation/restored'

const LARGEST = 20 * 1024 * 1024

export type ComparisonState =
  | {
      readonly kind: 'source'
      readonly refused: { readonly why: 'wrong-kind' | 'too-large' | 'no-tables'; readonly name: string } | null
    }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'done'; readonly name: string; readonly changes: DeliveryChanges }
  | { readonly kind: 'failed'; readonly error: unknown }

export interface ComparisonTask {
  readonly state: ComparisonState
  /** Grows with each comparison that ended well. */
  readonly answers: number
  readonly take: (file: File) => Promise<void>
  readonly again: () => void
}

/** Compares this workbook with the file somebody chooses. */
export function useComparison(): ComparisonTask {
  const { port, session, today } = usePorts()
  const [state, setState] = useState<ComparisonState>({ kind: 'source', refused: null })
  const [answers, setAnswers] = useState(0)
  const current = useRef<AbortController | null>(null)
  useEffect(() => () => current.current?.abort(), [])

  const again = useCallback(() => {
    current.current?.abort()
    setState({ kind: 'source', refused: null })
  }, [])

  const take = useCallback(
    async (file: File) => {
      const { name } = file
      const why = !/\.xlsx$/i.test(name) ? 'wrong-kind' : file.size > LARGEST ? 'too-large' : null
      if (why !== null) return setState({ kind: 'source', refused: { why, name } })
      current.current?.abort()
      const own = new AbortController()
      current.current = own
      setState({ kind: 'reading', name })
      try {
        const { compareWithFile } = await import('./read-previous')
        await restored(session, own.signal)
        const bytes = new Uint8Array(await file.arrayBuffer())
        const { rest } = screenPace(() => undefined)
        const compared = await compareWithFile(bytes, name, { port, session, today }, { rest, signal: own.signal })
        if (own.signal.aborted) return
        if (compared.kind === 'no-tables') return setState({ kind: 'source', refused: { why: 'no-tables', name } })
        setState({ kind: 'done', name, changes: compared.changes })
        setAnswers((count) => count + 1)
      } catch (error) {
        if (!own.signal.aborted) setState({ kind: 'failed', error })
      }
    },
    [port, session, today],
  )

  return { state, answers, take, again }
}
