import { Button } from '@fluentui/react-components'
import { type ReactNode, useRef } from 'react'
import type { Policy } from '#rulebook'
import { policyTexts } from '#texts'
import { type Kept, keepPolicy } from '#use-cases'
import { usePorts } from '../ports'
import { useLayout } from '../shared/layout.styles'
import { NoUndoNote } from '../shared/NoUndoNote'
import { useKeptFocus } from '../shared/use-kept-focus'
import { useTexts } from '../shared/use-texts'
import { useWriting } from '../shared/use-writing'
import { WriteRow } from '../shared/WriteRow'

export interface KeepPolicyProps {
  readonly policy: Policy
  readonly onKept: (kept: Kept) => void
  /** Other ways on from here, beside the button. */
  readonly children: ReactNode
}

/** Keeps a policy that was read or written in the workbook. */
export function KeepPolicy({ policy, onKept, children }: KeepPolicyProps) {
  const { port, session } = usePorts()
  const { language } = useTexts()
  const t = policyTexts(language).keep
  const layout = useLayout()
  const { state, write } = useWriting()
  const button = useRef<HTMLButtonElement>(null)
  const works = state.kind === 'working'
  useKeptFocus(works, button)
  const keep = async () => {
    const kept = await write(() => keepPolicy(port, session, policy))
    if (kept !== null) onKept(kept.value)
  }
  return (
    <div className={layout.group}>
      <p className={layout.quiet}>{t.why}</p>
      <WriteRow state={state} working={t.working}>
        <Button ref={button} appearance="primary" onClick={() => void keep()}>
          {t.confirm}
        </Button>
        {children}
      </WriteRow>
      <NoUndoNote />
    </div>
  )
}
