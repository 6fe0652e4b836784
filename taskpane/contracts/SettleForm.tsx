import { Button, Field, Input, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import type { ReasonProblem } from '#acceptances'
import type { WithholdingState } from '#rules'
import { acceptancesTexts, withholdingTexts } from '#texts'
import { dayFromText, type IsoDay } from '#time'
import { stateProblem } from '#use-cases'
import { rememberedRole, rememberRole } from '../acceptances/remembered-role'
import { useLayout } from '../shared/layout.styles'
import { Question } from '../shared/Question'
import { useTexts } from '../shared/use-texts'
import type { WritingState } from '../shared/use-writing'
import { WriteRow } from '../shared/WriteRow'

export interface SettleFormProps {
  readonly kind: WithholdingState['kind']
  readonly today: IsoDay
  readonly state: WritingState
  readonly onKeep: (settled: WithholdingState) => void
  readonly onClose: () => void
}

/** Until when a contractor may put it right, or that it is not at fault; why, and who says so. */
export function SettleForm({ kind, today, state, onKeep, onClose }: SettleFormProps) {
  const { language } = useTexts()
  const t = withholdingTexts(language)
  const { problems } = acceptancesTexts(language)
  const layout = useLayout()
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const [by, setBy] = useState(rememberedRole)
  const [problem, setProblem] = useState<ReasonProblem | 'until-missing' | null>(null)
  const says = (...codes: readonly ReasonProblem[]) =>
    problem !== null && problem !== 'until-missing' && codes.includes(problem)
      ? { validationMessage: problems[problem] }
      : {}
  const keep = () => {
    const day = dayFromText(until)
    const found = kind === 'cure' && day === null ? 'until-missing' : stateProblem({ reason, by })
    setProblem(found)
    if (found !== null) return
    rememberRole(by.trim())
    const said = { reason, by, on: today }
    if (kind === 'faultless') onKeep({ kind, ...said })
    else if (day !== null) onKeep({ kind, until: day, ...said })
  }
  return (
    <Question title={t.heading[kind]}>
      <p className={layout.quiet}>{t.explains}</p>
      {kind === 'cure' && (
        <Field label={t.until} required {...(problem === 'until-missing' && { validationMessage: t.untilMissing })}>
          <Input type="date" value={until} onChange={(_event, { value }) => setUntil(value)} />
        </Field>
      )}
      <Field
        label={t.reason}
        required
        hint={t.reasonHint}
        {...says('reason-missing', 'note-missing', 'note-personal', 'too-long')}
      >
        <Textarea value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <Field label={t.by} required hint={t.byHint} {...says('by-missing', 'by-personal')}>
        <Input value={by} onChange={(_event, { value }) => setBy(value)} autoComplete="off" />
      </Field>
      <WriteRow state={state} working={t.working}>
        <Button appearance="primary" onClick={keep}>
          {t.keep}
        </Button>
        <Button onClick={onClose}>{t.cancel}</Button>
      </WriteRow>
    </Question>
  )
}
