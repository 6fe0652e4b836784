import { Button, Field, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ReasonProblem } from '#acceptances'
import type { Finding } from '#findings'
import { acceptancesTexts, validationTexts } from '#texts'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useFocused } from '../shared/use-focused'
import { useProblem } from '../shared/use-problem'
import { useTexts } from '../shared/use-texts'
import { WriteRow } from '../shared/WriteRow'
import { useCheck } from '../validation/CheckProvider'
import { useFormOpen } from '../validation/form-open'
import { placeText } from '../validation/place-text'
import { type ReasonId, reasonsFor } from './reasons'
import { rememberedRole, rememberRole } from './remembered-role'
import { type Scope, scopesOf } from './scopes'
import { useAccepting } from './use-accepting'

export interface AcceptFormProps {
  readonly finding: Finding
  readonly onClose: () => void
}

/** Which findings may stay, why, and who says so. */
export default function AcceptForm({ finding, onClose }: AcceptFormProps) {
  useFormOpen()
  const { language } = useTexts()
  const t = acceptancesTexts(language)
  const layout = useLayout()
  const { last } = useCheck().state
  const { state, accept } = useAccepting()
  const heading = useFocused()
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && onClose()
    const element = section.current
    element?.addEventListener('keydown', leave)
    return () => element?.removeEventListener('keydown', leave)
  }, [onClose])
  const place = placeText(finding) ?? validationTexts(language).wholeWorkbook
  const findings = last?.report.findings
  const scopes = useMemo(() => scopesOf(finding, place, findings ?? [], t.scope), [finding, place, findings, t])
  const [scopeId, setScope] = useState<Scope['id']>('one')
  const scope = scopes.find(({ id }) => id === scopeId) ?? scopes[0]
  const [reason, setReason] = useState<ReasonId | ''>('')
  const [note, setNote] = useState('')
  const [role] = useState(rememberedRole)
  const [by, setBy] = useState(role)
  const { problem, tell } = useProblem<ReasonProblem>(section)
  const says = (...codes: readonly ReasonProblem[]) =>
    problem !== null && codes.includes(problem) ? { validationMessage: t.problems[problem] } : {}
  const confirm = async () => {
    const typed = { reason: reason === '' ? '' : t.reasons[reason], note, by }
    const { reasonProblem } = await import('./accept-work')
    const found = reasonProblem(typed, reason === 'other')
    tell(found)
    if (found !== null) return
    rememberRole(by.trim())
    if (await accept(scope.findings, typed, language)) onClose()
  }
  return (
    <section ref={section} className={layout.card}>
      <Heading level={3} ref={heading}>
        {t.heading}
      </Heading>
      <p className={layout.quiet}>{t.explains}</p>
      {scopes.length > 1 && (
        <Field label={t.which}>
          <RadioGroup value={scope.id} onChange={(_event, { value }) => setScope(value as Scope['id'])}>
            {scopes.map(({ id, label }) => (
              <Radio key={id} value={id} label={label} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Field label={t.reason} required {...says('reason-missing')}>
        <Select value={reason} onChange={(_event, { value }) => setReason(value as ReasonId | '')}>
          <option value="">{t.reasonChoose}</option>
          {reasonsFor(finding.code).map((id) => (
            <option key={id} value={id}>
              {t.reasons[id]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={reason === 'other' ? t.note : t.noteOptional}
        required={reason === 'other'}
        hint={t.noteHint}
        {...says('note-missing', 'note-personal', 'too-long')}
      >
        <Textarea value={note} onChange={(_event, { value }) => setNote(value)} />
      </Field>
      <Field label={t.by} required hint={t.byHint} {...says('by-missing', 'by-personal')}>
        <Input value={by} onChange={(_event, { value }) => setBy(value)} autoComplete="off" />
      </Field>
      <WriteRow state={state} working={t.working}>
        <Button appearance="primary" onClick={() => void confirm()}>
          {t.confirm(scope.findings.length)}
        </Button>
        <Button onClick={onClose}>{t.cancel}</Button>
      </WriteRow>
    </section>
  )
}
