import type { ReactNode } from 'react'
import { ErrorBar } from './ErrorBar'
import { useLayout } from './layout.styles'
import { Loading } from './Loading'
import type { WritingState } from './use-writing'
import { EditingHint } from './Working'

export interface WriteRowProps {
  readonly state: WritingState
  /** What is under way, in words. */
  readonly working: string
  /** The buttons that start the write, and those beside them. */
  readonly children: ReactNode
}

/** The buttons of a write; what is under way while it runs, and why it failed where it did. */
export function WriteRow({ state, working, children }: WriteRowProps) {
  const layout = useLayout()
  return (
    <>
      {state.kind === 'failed' && <ErrorBar error={state.error} wrote />}
      {state.kind === 'working' ? (
        <>
          <Loading label={working} />
          <EditingHint since={state} />
        </>
      ) : (
        <div className={layout.row}>{children}</div>
      )}
    </>
  )
}
