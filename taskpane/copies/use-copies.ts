import { useCallback, useState } from 'react'
import type { CopyKind, CopyPlan } from '#use-cases'
import { usePorts } from '../ports'
import type { Delivered } from './copy-work'

export type CopyState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'working'; readonly copy: CopyKind }
  | { readonly kind: 'planned'; readonly copy: CopyKind; readonly plan: CopyPlan }
  | { readonly kind: 'made'; readonly copy: CopyKind; readonly delivered: Delivered }
  | { readonly kind: 'failed'; readonly copy: CopyKind; readonly error: unknown }

export interface Copies {
  readonly state: CopyState
  readonly answers: number
  readonly plan: (copy: CopyKind) => Promise<void>
  readonly make: (copy: CopyKind) => Promise<void>
  readonly choose: () => void
}

/** A copy to share: first what it changes, then the copy itself. The workbook is only read. */
export function useCopies(): Copies {
  const { port, session, today, copies } = usePorts()
  const [state, setState] = useState<CopyState>({ kind: 'choosing' })
  const [answers, setAnswers] = useState(0)
  const run = useCallback(async (copy: CopyKind, work: () => Promise<CopyState>) => {
    setState({ kind: 'working', copy })
    try {
      setState(await work())
      setAnswers((count) => count + 1)
    } catch (error) {
      setState({ kind: 'failed', copy, error })
    }
  }, [])
  const plan = useCallback(
    (copy: CopyKind) =>
      run(copy, async () => {
        const { planned } = await import('./copy-work')
        const options = { today, language: session.state().language }
        return { kind: 'planned', copy, plan: await planned(copy, port, session.state(), options) }
      }),
    [run, port, session, today],
  )
  const make = useCallback(
    (copy: CopyKind) =>
      run(copy, async () => {
        if (copies === undefined) throw new Error('this host makes no copies')
        const { delivered } = await import('./copy-work')
        const options = { today, language: session.state().language }
        return { kind: 'made', copy, delivered: await delivered(copy, { port, copies }, session.state(), options) }
      }),
    [run, port, copies, session, today],
  )
  const choose = useCallback(() => setState({ kind: 'choosing' }), [])
  return { state, answers, plan, make, choose }
}
