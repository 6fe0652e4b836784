import { Button, Field, Input, Textarea } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { ReasonProblem } from '#acceptances'
import type { WithholdingState } from '#rules'
import { acceptancesTexts, withholdingTexts } from '#texts'
import { dayFromText, type IsoDay } from '#time'
import { stateProblem } from '#use-cases'
import { rememberedRole, rememberRole } from '../acceptances/remembered-role'
import { useLayout } from '../shared/layout.styles'
import { Question } from '../shared/Question'
import { useProblem } from '../shared/use-problem'
import { useTexts } from '../shared/use-texts'
import type { WritingState } from '../shared/use-writing'
import { WriteRow } from '../shared/WriteRow'

export interface SettleFormProps {
  readonly kind: WithholdingState['kind']
  /** What holds now: who changes it begins with that. */
  readonly settled: WithholdingState | null
  readonly today: IsoDay
  readonly state: WritingState
  readonly onKeep: (settled: WithholdingState) => void
  readonly onClose: () => void
}

/** Until when a contractor may put it right, or that it is not at fault; why, and who says so. */
export function SettleForm({ kind, settled, today, state, onKeep, onClose }: SettleFormProps) {
  const { language } = useTexts()
  const t = withholdingTexts(language)
  const { problems } = acceptancesTexts(language)
  const layout = useLayout()
  const form = useRef<HTMLElement>(null)
  const [until, setUntil] = useState<string>(settled?.kind === 'cure' ? settled.until : '')
  const [reason, setReason] = useState(settled?.kind === kind ? settled.reason : '')
  const [by, setBy] = useState(rememberedRole)
  const { problem, tell } = useProblem<ReasonProblem | 'until-missing'>(form)
  const says = (...codes: readonly ReasonProblem[]) =>
    problem !== null && problem !== 'until-missing' && codes.includes(problem)
      ? { validationMessage: problems[problem] }
      : {}
  const keep = () => {
    const day = dayFromText(until)
    const found = kind === 'cure' && day === null ? 'until-missing' : stateProblem({ reason, by })
    tell(found)
    if (found !== null) return
    rememberRole(by.trim())
    const said = { reason, by, on: today }
    if (kind === 'faultless') onKeep({ kind, ...said })
    else if (day !== null) onKeep({ kind, until: day, ...said })
  }
  return (
    <Question ref={form} title={t.heading[kind]}>
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
