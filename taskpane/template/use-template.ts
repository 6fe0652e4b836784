import { useCallback, useEffect, useRef, useState } from 'react'
import type { InsertedTemplate, TemplateKind, TemplateOptions } from '#use-cases'
import { usePorts } from '../ports'
import { asked } from '../shared/writes'
import { restored } from '../validation/restored'

export type TemplateState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly template: TemplateKind; readonly inserted: InsertedTemplate }
  | { readonly kind: 'failed'; readonly error: unknown }

export interface TemplateTask {
  readonly state: TemplateState
  readonly answers: number
  readonly insert: (kind: TemplateKind, options: Pick<TemplateOptions, 'catalogue' | 'policy'>) => Promise<void>
  /** Back to the choice, for another one. */
  readonly again: () => void
}

/** Puts a template in the workbook. */
export function useTemplate(): TemplateTask {
  const { port, session, today } = usePorts()
  const [state, setState] = useState<TemplateState>({ kind: 'idle' })
  const [answers, setAnswers] = useState(0)
  const gone = useRef(new AbortController())

  useEffect(() => {
    const control = new AbortController()
    gone.current = control
    return () => control.abort()
  }, [])

  const insert = useCallback<TemplateTask['insert']>(
    async (kind, options) => {
      setState({ kind: 'working' })
      try {
        const { insertTemplate } = await import('./template-work')
        await restored(session, gone.current.signal)
        const { language } = session.state()
        const inserted = await asked(port, () => insertTemplate(port, session, kind, { ...options, language, today }))
        setState({ kind: 'done', template: kind, inserted })
        setAnswers((count) => count + 1)
      } catch (error) {
        if (!gone.current.signal.aborted) setState({ kind: 'failed', error })
      }
    },
    [port, session, today],
  )

  return { state, answers, insert, again: useCallback(() => setState({ kind: 'idle' }), []) }
}
