import { useEffect, useState } from 'react'
import { type FormulaReading, usesOurFunctions } from '#use-cases'
import { isCellError, type WorkbookSelection } from '#workbook'
import { usePorts } from '../ports'
import { useSession } from '../shared/use-texts'
import { useCheck } from '../validation/CheckProvider'

export type ExplanationState =
  | { readonly kind: 'none' }
  | { readonly kind: 'working'; readonly selection: WorkbookSelection }
  | { readonly kind: 'done'; readonly selection: WorkbookSelection; readonly explanation: Explanation }
  | { readonly kind: 'failed'; readonly selection: WorkbookSelection; readonly error: unknown }

export interface Explanation {
  readonly reading: FormulaReading | null
  /** Why the result is what it is, in words; null where we cannot say. */
  readonly words: string | null
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
        (explanation) => {
          if (!control.signal.aborted) setState({ kind: 'done', selection, explanation })
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

    async function explain({ sheet, address, formula }: WorkbookSelection, signal: AbortSignal): Promise<Explanation> {
      const { explainingCall, readFormula, sroiExplanations, sroiFunctions } = await import('./explain-work')
      const workbook = await port.read({ signal })
      const functions = sroiFunctions(session)
      const reading = readFormula(formula ?? '', { sheet, address }, workbook, (name, args) =>
        functions.get(name)?.call(args),
      )
      const call = reading && explainingCall(reading)
      if (reading === null || call === null) return { reading, words: null }
      const answer = sroiExplanations(session).get(call.name)?.call(call.args)
      const first = Array.isArray(answer) ? answer[0]?.[0] : answer
      return { reading, words: wordsOf(first) }
    }
  }, [port, session, selection, language, rulebook, last])

  return state
}

function wordsOf(answer: unknown): string | null {
  if (typeof answer === 'string' && answer !== '') return answer
  const cell = answer as Parameters<typeof isCellError>[0] | undefined
  return cell !== undefined && isCellError(cell) ? (cell.message ?? null) : null
}
