import { Button } from '@fluentui/react-components'
import { type ReactNode, useRef, useState } from 'react'
import { policyTexts } from '#texts'
import { chooseRules } from '#use-cases'
import { usePorts } from '../ports'
import { useLayout } from '../shared/layout.styles'
import { useKeptFocus } from '../shared/use-kept-focus'
import { useSession, useTexts } from '../shared/use-texts'
import { settledText } from './settled-text'
import { useWriting } from '../shared/use-writing'
import { WriteRow } from '../shared/WriteRow'

export interface UsePolicyProps {
  /** "hengelo@undated" */
  readonly policy: string
  /** The workbook goes by it already. */
  readonly inUse: boolean
  /** Other things one can do with it, beside the button. */
  readonly children?: ReactNode
}

type Told = { readonly kind: 'undone' } | { readonly kind: 'done'; readonly before: string | null } | null

/** Makes one policy the workbook's own; what it went by before comes back with one press. */
export function UsePolicy({ policy, inUse, children }: UsePolicyProps) {
  const { port, session } = usePorts()
  const { language } = useTexts()
  const t = policyTexts(language)
  const layout = useLayout()
  const { rulebook, settings } = useSession()
  const { state, write } = useWriting()
  const [told, setTold] = useState<Told>(null)
  const row = useRef<HTMLButtonElement>(null)
  const works = state.kind === 'working'
  useKeptFocus(works, row)
  const settle = async (next: string | null, after: Told) => {
    setTold(null)
    if ((await write(() => chooseRules(port, session, { policy: next }))) !== null) setTold(after)
  }
  return (
    <div className={layout.group}>
      <WriteRow state={state} working={t.choice.working}>
        {told?.kind === 'done' ? (
          <Button ref={row} onClick={() => void settle(told.before, { kind: 'undone' })}>
            {t.undo}
          </Button>
        ) : (
          !inUse && (
            <Button
              ref={row}
              appearance="primary"
              onClick={() => void settle(policy, { kind: 'done', before: settings.policy })}
            >
              {t.page.use}
            </Button>
          )
        )}
        {children}
      </WriteRow>
      <p className={layout.text} role="status">
        {told?.kind === 'done' && settledText(t, rulebook, settings)}
        {told?.kind === 'undone' && t.choice.undone}
      </p>
    </div>
  )
}
