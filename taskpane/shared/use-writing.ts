import { useCallback, useEffect, useRef, useState } from 'react'
import { usePorts } from '../ports'
import { restored } from '../validation/restored'
import { asked } from './writes'

export type WritingState =
  { readonly kind: 'idle' } | { readonly kind: 'working' } | { readonly kind: 'failed'; readonly error: unknown }

export interface Writing {
  readonly state: WritingState
  /** Runs one use case that writes; null where it failed, or where the screen was left meanwhile. */
  readonly write: <T>(work: () => Promise<T>) => Promise<{ readonly value: T } | null>
}

/** A write under way: what the workbook brings along is read first, and how it ended is kept for the screen. */
export function useWriting(): Writing {
  const { port, session } = usePorts()
  const [state, setState] = useState<WritingState>({ kind: 'idle' })
  const gone = useRef(new AbortController())

  useEffect(() => {
    const control = new AbortController()
    gone.current = control
    return () => control.abort()
  }, [])

  const write = useCallback(
    async <T>(work: () => Promise<T>) => {
      const { signal } = gone.current
      setState({ kind: 'working' })
      try {
        await restored(session, signal)
        const value = await asked(port, work)
        if (signal.aborted) return null
        setState({ kind: 'idle' })
        return { value }
      } catch (error) {
        if (!signal.aborted) setState({ kind: 'failed', error })
        return null
      }
    },
    [port, session],
  )

  return { state, write }
}
