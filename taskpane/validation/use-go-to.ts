import { useCallback, useState } from 'react'
import type { Place } from '#findings'
import { usePorts } from '../ports'

export interface GoTo {
  readonly goTo: (at: Place | null) => Promise<void>
  readonly error: unknown
}

/** Shows and selects the place of a finding in the workbook; a place without cell goes nowhere. */
export function useGoTo(): GoTo {
  const { port } = usePorts()
  const [error, setError] = useState<unknown>(null)
  const goTo = useCallback(
    async (at: Place | null) => {
      if (at === null || at.kind === 'source') return
      try {
        await port.goTo(at.sheet, at.kind === 'cell' ? at.address : 'A1')
        setError(null)
      } catch (problem) {
        setError(problem)
      }
    },
    [port],
  )
  return { goTo, error }
}
