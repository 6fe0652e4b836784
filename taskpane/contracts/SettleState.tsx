import { Button } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { WithholdingState } from '#rules'
import { withholdingTexts } from '#texts'
import { type ContractInBrief, settleWithholding } from '#use-cases'
import { usePorts } from '../ports'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { useWriting } from '../shared/use-writing'
import { WriteRow } from '../shared/WriteRow'
import { useCheck } from '../validation/CheckProvider'
import { SettleForm } from './SettleForm'

interface Told {
  readonly words: string
  /** What undoing settles again; absent where it was an undoing itself. */
  readonly before?: WithholdingState | null
}

/** What people settled about a withholding: to set it, to withdraw it, and to undo either. */
export function SettleState({ contract: { kenmerk, standing, withholding } }: { contract: ContractInBrief }) {
  const { port, session, today } = usePorts()
  const t = withholdingTexts(useTexts().language)
  const layout = useLayout()
  const { refresh } = useCheck()
  const { state, write } = useWriting()
  const [form, setForm] = useState<WithholdingState['kind'] | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (told !== null) note.current?.focus()
  }, [told])
  const settled = withholding?.state ?? null
  const settle = async (next: WithholdingState | null, words: string, undoes = false) => {
    const written = await write(() => settleWithholding(port, session, standing.kenmerk, next))
    if (written === null) return
    setForm(null)
    setTold(undoes ? { words } : { words, before: written.value.before })
    void refresh('all')
  }
  if (form !== null)
    return (
      <SettleForm
        kind={form}
        today={today}
        state={state}
        onKeep={(next) => void settle(next, t.kept(kenmerk))}
        onClose={() => setForm(null)}
      />
    )
  const { before } = told ?? {}
  return (
    <>
      {settled !== null && (
        <p className={layout.text}>
          {t.state(settled)}: {settled.reason} <span className={layout.quiet}>{t.settledBy(settled)}</span>
        </p>
      )}
      <WriteRow state={state} working={t.working}>
        {(['cure', 'faultless'] as const).map((kind) => (
          <Button key={kind} size="small" onClick={() => setForm(kind)}>
            {t.set[kind]}
          </Button>
        ))}
        {settled !== null && (
          <Button size="small" onClick={() => void settle(null, t.withdrawn(kenmerk))}>
            {t.withdraw}
          </Button>
        )}
        {before !== undefined && (
          <Button size="small" onClick={() => void settle(before, t.undone, true)}>
            {t.undo}
          </Button>
        )}
      </WriteRow>
      <p ref={note} role="status" tabIndex={-1} className={layout.text} style={{ outlineStyle: 'none' }}>
        {told?.words}
      </p>
    </>
  )
}
