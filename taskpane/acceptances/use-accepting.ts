import type { Acceptance, Finding } from '#findings'
import type { Language } from '#texts'
import { usePorts } from '../ports'
import { useWriting, type WritingState } from '../shared/use-writing'
import { useCheck } from '../validation/CheckProvider'
import { rememberAccepted } from './last-accepted'

export interface Typed {
  readonly reason: string
  readonly note: string
  readonly by: string
}

export interface Accepting {
  readonly state: WritingState
  readonly accept: (findings: readonly Finding[], reason: Typed, language: Language) => Promise<boolean>
  readonly withdraw: (acceptances: readonly Acceptance[], language: Language) => Promise<boolean>
}

/** Lets findings stand with a reason, or takes that back; afterwards the list is made anew. */
export function useAccepting(): Accepting {
  const { port, session, today } = usePorts()
  const { refresh } = useCheck()
  const { state, write } = useWriting()
  const run = async (work: () => Promise<Parameters<typeof rememberAccepted>[1]>): Promise<boolean> => {
    const written = await write(async () => {
      rememberAccepted(port, await work())
      void refresh('all')
    })
    return written !== null
  }
  return {
    state,
    accept: (findings, reason, language) =>
      run(async () => {
        const { acceptFindings } = await import('./accept-work')
        const options = { today, language }
        const { accepted, changed } = await acceptFindings(port, session.state(), findings, reason, options)
        return { kind: 'accepted', count: accepted, changed }
      }),
    withdraw: (acceptances, language) =>
      run(async () => {
        const { withdrawAcceptances } = await import('./accept-work')
        const count = await withdrawAcceptances(port, session.state(), acceptances, { today, language })
        return { kind: 'withdrawn', count, changed: 0 }
      }),
  }
}
