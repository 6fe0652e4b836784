import { Button, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { safeWord, withoutIdentityNumbers } from '#checks'
import { approvalsTexts } from '#texts'
import type { Decision, WaitingRow } from '#use-cases'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { NoUndoNote } from '../shared/NoUndoNote'
import { useFocused } from '../shared/use-focused'
import { useTexts } from '../shared/use-texts'
import type { WritingState } from '../shared/use-writing'
import { WriteRow } from '../shared/WriteRow'
import type { Deciding } from './deciding'
import { WillWrite } from './WillWrite'

export interface DecisionFormProps {
  readonly rows: readonly WaitingRow[]
  readonly state: WritingState
  readonly deciding: Deciding
  readonly onChange: (deciding: Deciding) => void
  readonly onDecide: (rows: readonly WaitingRow[], decision: Decision, by: string) => void
  readonly onCancel: () => void
}

/** What is decided about the chosen rows, by whom, and what will be written; nothing is written before it is confirmed. */
export function DecisionForm({ rows, state, deciding, onChange, onDecide, onCancel }: DecisionFormProps) {
  const { language } = useTexts()
  const t = approvalsTexts(language)
  const layout = useLayout()
  const heading = useFocused()
  const byField = useRef<HTMLInputElement>(null)
  const reasonField = useRef<HTMLTextAreaElement>(null)
  const [tried, setTried] = useState(false)
  const { status, by, reason } = deciding
  const free = rows.filter(({ blocked }) => blocked.length === 0)
  const held = rows.length - free.length
  const concerned = status === 'akkoord' ? free : rows
  const problems = {
    by: by.trim() === '' ? t.byMissing : isPersonal(by) ? t.personal : null,
    reason:
      status === 'akkoord' ? null : reason.trim() === '' ? t.reasonMissing : holdsNumber(reason) ? t.personal : null,
  }
  const confirm = () => {
    setTried(true)
    if (problems.by !== null) return byField.current?.focus()
    if (problems.reason !== null) return reasonField.current?.focus()
    const decision: Decision = status === 'akkoord' ? { kind: 'approve' } : { kind: 'return', to: status, reason }
    return onDecide(concerned, decision, by)
  }
  const message = (problem: string | null) =>
    tried && problem !== null ? { validationState: 'error' as const, validationMessage: problem } : {}
  return (
    <section className={layout.group}>
      <Heading level={3} ref={heading}>
        {t.decision(rows.length)}
      </Heading>
      <Field label={t.what}>
        <RadioGroup
          value={status}
          onChange={(_event, { value }) => onChange({ ...deciding, status: value as Deciding['status'] })}
        >
          {(['akkoord', 'aanpassen', 'afgekeurd'] as const).map((option) => (
            <Radio
              key={option}
              value={option}
              label={t.options[option]}
              disabled={option === 'akkoord' && free.length === 0}
            />
          ))}
        </RadioGroup>
      </Field>
      {status === 'akkoord' && held > 0 && <p className={layout.text}>{t.cannot(held)}</p>}
      <Field label={t.by} hint={t.byHint} required {...message(problems.by)}>
        <Input
          ref={byField}
          value={by}
          maxLength={40}
          onChange={(_event, { value }) => onChange({ ...deciding, by: value })}
        />
      </Field>
      {status !== 'akkoord' && (
        <Field label={t.reason} hint={t.reasonHint} required {...message(problems.reason)}>
          <Textarea
            ref={reasonField}
            value={reason}
            maxLength={500}
            onChange={(_event, { value }) => onChange({ ...deciding, reason: value })}
          />
        </Field>
      )}
      <WillWrite rows={concerned} status={status} />
      <WriteRow state={state} working={t.working}>
        <Button appearance="primary" disabledFocusable={concerned.length === 0} onClick={confirm}>
          {t.confirm[status](concerned.length)}
        </Button>
        <Button onClick={onCancel}>{t.cancel}</Button>
      </WriteRow>
      <NoUndoNote />
    </section>
  )
}

function isPersonal(text: string): boolean {
  const plain = text.replace(/\s+/g, ' ').trim()
  return safeWord(plain) !== plain
}

function holdsNumber(text: string): boolean {
  return withoutIdentityNumbers(text) !== text
}
