import { VERSION } from '#session'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SummaryProgress, SummaryResult } from '#use-cases'
import { usePorts } from '../ports'
import { now } from '../shared/clock'
import { screenPace } from '../shared/pace'
import { asked } from '../shared/writes'
import type { WantedTab } from './chosen-tabs'

/** `made` stays known while a newer summary is being made, and after that failed. */
export type SummaryState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly made: MadeSummary | null; readonly progress: SummaryProgress | null }
  | { readonly kind: 'done'; readonly made: MadeSummary }
  | { readonly kind: 'failed'; readonly made: MadeSummary | null; readonly error: unknown }

export interface MadeSummary {
  readonly result: SummaryResult
  readonly at: Date
  /** When a cell was first changed after it was made. */
  readonly staleSince: Date | null
}

export interface SummaryTask {
  readonly state: SummaryState
  readonly answers: number
  readonly make: (tabs: readonly WantedTab[]) => Promise<void>
  readonly stop: () => void
}

/** Makes or renews our tabs in the workbook, and notices when they fall behind it. */
export function useSummary(): SummaryTask {
  const { port, session, today } = usePorts()
  const [state, setState] = useState<SummaryState>({ kind: 'idle' })
  const [answers, setAnswers] = useState(0)
  const control = useRef<AbortController | null>(null)

  const make = useCallback(
    async (tabs: readonly WantedTab[]) => {
      const own = new AbortController()
      control.current = own
      setState((old) => ({ kind: 'working', made: madeIn(old), progress: null }))
      try {
        const { generateSummary, readIfUnread } = await import('./summary-work')
        await readIfUnread(port, session)
        const { language } = session.state()
        const show = (progress: SummaryProgress) =>
          setState((old) => (old.kind === 'working' ? { ...old, progress } : old))
        const pace = screenPace(show)
        const result = await asked(port, () =>
          generateSummary(port, session.state(), {
            today,
            language,
            tabs: tabs.filter((tab) => tab !== 'catalogue'),
            catalogueTab: tabs.includes('catalogue'),
            productVersion: VERSION,
            signal: own.signal,
            ...pace,
            onProgress(progress) {
              // The last step is always shown: from then on there is no way back.
              if (progress.stage === 'write') show(progress)
              else pace.onProgress(progress)
            },
          }),
        )
        setState({ kind: 'done', made: { result, at: now(), staleSince: null } })
        setAnswers((count) => count + 1)
      } catch (error) {
        setState((old) => {
          const made = madeIn(old)
          if (!own.signal.aborted) return { kind: 'failed', made, error }
          return made === null ? { kind: 'idle' } : { kind: 'done', made }
        })
      }
    },
    [port, session, today],
  )

  const stop = useCallback(() => control.current?.abort(), [])

  useEffect(() => port.onChange(() => setState(outdated)), [port])

  return { state, answers, make, stop }
}

function madeIn(state: SummaryState): MadeSummary | null {
  return state.kind === 'idle' ? null : state.made
}

function outdated(state: SummaryState): SummaryState {
  const made = madeIn(state)
  if (state.kind === 'idle' || made === null || made.staleSince !== null) return state
  return { ...state, made: { ...made, staleSince: now() } }
}
