import { Button } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { WithholdingState } from '#rules'
import { withholdingTexts } from '#texts'
import { type ContractInBrief, settleWithholding } from '#use-cases'
import { usePorts } from '../ports'
import { useLayout } from '../shared/layout.styles'
import { Unbroken } from '../shared/Unbroken'
import { useKeptFocus } from '../shared/use-kept-focus'
import { useTexts } from '../shared/use-texts'
import { useWriting } from '../shared/use-writing'
import { WriteRow } from '../shared/WriteRow'
import { useCheck } from '../validation/CheckProvider'
import { SettleForm } from './SettleForm'

type Kind = WithholdingState['kind']

type Done = 'kept' | 'withdrawn' | 'undone'

interface Told {
  readonly done: Done
  /** What undoing settles again. */
  readonly before: WithholdingState | null
}

/** What people settled about a withholding: to set it, to withdraw it, and to undo either. */
export function SettleState({ contract: { kenmerk, standing, withholding } }: { contract: ContractInBrief }) {
  const { port, session, today } = usePorts()
  const t = withholdingTexts(useTexts().language)
  const layout = useLayout()
  const { refresh } = useCheck()
  const { state, write } = useWriting()
  const [form, setForm] = useState<{ readonly kind: Kind; readonly isOpen: boolean } | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (told !== null) note.current?.focus()
  }, [told])
  // Who leaves the form is back at the button that opened it.
  const opener = useRef<HTMLButtonElement>(null)
  useKeptFocus(form?.isOpen === true, opener)
  const settled = withholding?.state ?? null
  const close = () => setForm((old) => old && { ...old, isOpen: false })
  const settle = async (next: WithholdingState | null, done: Done) => {
    const written = await write(() => settleWithholding(port, session, standing.kenmerk, next))
    if (written === null) return
    close()
    setTold({ done, before: written.value.before })
    void refresh('all')
  }
  if (form?.isOpen === true)
    return (
      <SettleForm
        kind={form.kind}
        settled={settled}
        today={today}
        state={state}
        onKeep={(next) => void settle(next, 'kept')}
        onClose={close}
      />
    )
  return (
    <>
      {settled !== null && (
        <p className={layout.text}>
          <Unbroken>{`${t.state(settled)}: ${settled.reason}`}</Unbroken>{' '}
          <span className={layout.quiet}>
            <Unbroken>{t.settledBy(settled)}</Unbroken>
          </span>
        </p>
      )}
      <WriteRow state={state} working={t.working}>
        {(['cure', 'faultless'] as const).map((kind) => (
          <Button
            key={kind}
            ref={form?.kind === kind ? opener : undefined}
            size="small"
            onClick={() => setForm({ kind, isOpen: true })}
          >
            {t.set[kind]}
          </Button>
        ))}
        {settled !== null && (
          <Button size="small" onClick={() => void settle(null, 'withdrawn')}>
            {t.withdraw}
          </Button>
        )}
        {told !== null && told.done !== 'undone' && (
          <Button size="small" onClick={() => void settle(told.before, 'undone')}>
            {t.undo}
          </Button>
        )}
      </WriteRow>
      <p ref={note} role="status" tabIndex={-1} className={layout.text} style={{ outlineStyle: 'none' }}>
        {told !== null && (told.done === 'undone' ? t.undone : t[told.done](kenmerk))}
      </p>
    </>
  )
}
