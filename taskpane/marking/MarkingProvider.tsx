import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Finding } from '#findings'
import type { MarksShown } from '#workbook'
import { usePorts } from '../ports'

export interface Marking {
  readonly isOn: boolean
  readonly toggle: () => void
  /** What the last showing came to; null before the first, and after signs were taken off. */
  readonly shown: MarksShown | null
  /** Signs were taken off, just now. */
  readonly wasTakenOff: boolean
  readonly error: unknown
}

const MarkingContext = createContext<Marking | null>(null)

/** Signs in the sheet for the findings: on and off, and once on they follow each new outcome. */
export function MarkingProvider({
  findings,
  children,
}: {
  readonly findings: readonly Finding[] | null
  readonly children: ReactNode
}) {
  const { marking } = usePorts().port
  const isOn = useSyncExternalStore(marking?.subscribe ?? never, () => marking?.isShown() ?? false)
  const [outcome, setOutcome] = useState<Pick<Marking, 'shown' | 'wasTakenOff' | 'error'>>(NOTHING)
  const inSheet = useRef<string | null>(null)

  const show = useCallback(
    async (of: readonly Finding[], asked: boolean) => {
      if (marking === undefined) return
      const { marksOf } = await import('./mark-work')
      const marks = marksOf(of)
      const told = JSON.stringify(marks)
      // Writing in the workbook only where it makes a difference.
      if (marking.isShown() && inSheet.current === told) return
      try {
        const shown = await marking.show(marks)
        inSheet.current = told
        // Signs that follow a new outcome tell of themselves only where somebody switched them on here.
        setOutcome((old) => (asked || old.shown !== null ? { ...NOTHING, shown } : old))
      } catch (error) {
        setOutcome({ ...NOTHING, error })
      }
    },
    [marking],
  )
  const clear = useCallback(async () => {
    try {
      await marking?.clear()
      inSheet.current = null
      setOutcome({ ...NOTHING, wasTakenOff: true })
    } catch (error) {
      setOutcome({ ...NOTHING, error })
    }
  }, [marking])
  useEffect(() => {
    if (!isOn || findings === null) return
    const soon = setTimeout(() => void show(findings, false), 0)
    return () => clearTimeout(soon)
  }, [isOn, findings, show])

  const toggle = () => void (isOn ? clear() : show(findings ?? [], true))
  return <MarkingContext value={marking === undefined ? null : { isOn, toggle, ...outcome }}>{children}</MarkingContext>
}

/** Null where the workbook is shown by nobody who can mark it. */
export function useMarking(): Marking | null {
  return use(MarkingContext)
}

const NOTHING = { shown: null, wasTakenOff: false, error: null }

function never(): () => void {
  return () => undefined
}
