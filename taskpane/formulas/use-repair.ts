import { useCallback, useState } from 'react'
import type { RepairedFormulas } from '#use-cases'
import { usePorts } from '../ports'
import { asked } from '../shared/writes'

export type RepairState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | ({ readonly kind: 'done' } & RepairedFormulas)
  | { readonly kind: 'failed'; readonly error: unknown }

export interface Repair {
  readonly state: RepairState
  readonly answers: number
  readonly run: () => Promise<void>
}

/** Puts formulas of ours that Excel did not recognise back in their cells. */
export function useRepair(): Repair {
  const { port } = usePorts()
  const [state, setState] = useState<RepairState>({ kind: 'idle' })
  const [answers, setAnswers] = useState(0)
  const run = useCallback(async () => {
    setState({ kind: 'working' })
    try {
      const { repairFormulas } = await import('./repair-work')
      setState({ kind: 'done', ...(await asked(port, () => repairFormulas(port))) })
      setAnswers((count) => count + 1)
    } catch (error) {
      setState({ kind: 'failed', error })
    }
  }, [port])
  return { state, answers, run }
}
