import { useCallback, useState } from 'react'
import type { Decided, Decision, DecideOutcome, WaitingRow } from '#use-cases'
import { usePorts } from '../ports'
import { type Writing, useWriting } from '../shared/use-writing'
import { useCheck } from '../validation/CheckProvider'

export type Told =
  | { readonly kind: 'done'; readonly status: 'akkoord' | 'aanpassen' | 'afgekeurd'; readonly decided: Decided }
  | { readonly kind: 'refused'; readonly refused: Extract<DecideOutcome, { ok: false }>['refused'] }
  | { readonly kind: 'undone' }

export interface DecisionTask {
  readonly state: Writing['state']
  readonly told: Told | null
  /** True where rows were decided about. */
  readonly decide: (rows: readonly WaitingRow[], decision: Decision, by: string) => Promise<boolean>
  readonly undo: (decided: Decided) => Promise<void>
}

/** Decides about rows, takes that back, and lets the figures follow. */
export function useDecision(): DecisionTask {
  const { port, session, today } = usePorts()
  const { refresh } = useCheck()
  const { state, write } = useWriting()
  const [told, setTold] = useState<Told | null>(null)

  const decide = useCallback<DecisionTask['decide']>(
    async (rows, decision, by) => {
      setTold(null)
      const seen = rows.map(({ standing }) => standing)
      const written = await write(async () => {
        const { decideRows } = await import('./decision-work')
        return decideRows(port, session.state(), seen, decision, { today, by })
      })
      if (written === null) return false
      if (!written.value.ok) {
        setTold({ kind: 'refused', refused: written.value.refused })
        return false
      }
      const { decided } = written.value
      setTold({ kind: 'done', status: decision.kind === 'approve' ? 'akkoord' : decision.to, decided })
      await refresh(decided.cells)
      return true
    },
    [port, session, today, write, refresh],
  )

  const undo = useCallback(
    async (decided: Decided) => {
      const written = await write(async () => {
        const { undoDecision } = await import('./decision-work')
        return undoDecision(port, decided)
      })
      if (written === null) return
      setTold({ kind: 'undone' })
      await refresh(decided.cells)
    },
    [port, write, refresh],
  )

  return { state, told, decide, undo }
}
