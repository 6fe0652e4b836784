import { useEffect, useState } from 'react'
import { type FormulaReading, usesOurFunctions } from '#use-cases'
import type { Explanation } from '#texts'
import type { WorkbookSelection } from '#workbook'
import { usePorts } from '../ports'
import { useSession } from '../shared/use-texts'
import { useCheck } from '../validation/CheckProvider'

export type ExplanationState =
  | { readonly kind: 'none' }
  | { readonly kind: 'working'; readonly selection: WorkbookSelection }
  | { readonly kind: 'done'; readonly selection: WorkbookSelection; readonly explained: ExplainedCell }
  | { readonly kind: 'failed'; readonly selection: WorkbookSelection; readonly error: unknown }

export interface ExplainedCell {
  readonly reading: FormulaReading | null
  /** Why the result is what it is; null where we cannot say. */
  readonly explanation: Explanation | null
}

const PAUSE = 200

/** Explains the selected cell while it holds one of our functions. */
export function useExplanation(): ExplanationState {
  const { port, session } = usePorts()
  const [selection, setSelection] = useState<WorkbookSelection | null>(null)
  const [state, setState] = useState<ExplanationState>({ kind: 'none' })
  const { language, rulebook } = useSession()
  const { last } = useCheck().state

  useEffect(
    () =>
      port.onSelect((next) => {
        const ours = usesOurFunctions(next.formula)
        setSelection(ours ? next : null)
        setState(ours ? { kind: 'working', selection: next } : { kind: 'none' })
      }),
    [port],
  )

  // Again when cells changed since (a newer check), the language, or the catalogues.
  useEffect(() => {
    if (selection === null) return
    const control = new AbortController()
    const timer = setTimeout(() => {
      explain(selection, control.signal).then(
        (explained) => {
          if (!control.signal.aborted) setState({ kind: 'done', selection, explained })
        },
        (error: unknown) => {
          if (!control.signal.aborted) setState({ kind: 'failed', selection, error })
        },
      )
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      control.abort()
    }

    async function explain(
      { sheet, address, formula }: WorkbookSelection,
      signal: AbortSignal,
    ): Promise<ExplainedCell> {
      const { explanationOf, readFormula, sroiFunctions } = await import('./explain-work')
      const workbook = await port.read({ signal })
      const functions = sroiFunctions(session)
      const reading = readFormula(formula ?? '', { sheet, address }, workbook, (name, args) =>
        functions.get(name)?.call(args),
      )
      const values = reading?.values ?? null
      return { reading, explanation: reading && values && explanationOf(session, reading.name, values) }
    }
  }, [port, session, selection, language, rulebook, last])

  return state
}
