import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { type SyntheticEvent, useMemo, useRef, useState } from 'react'
import { compareTexts } from '#texts'
import { comparableSubjects, placementSize } from '#use-cases'
import { useLayout, WIDE } from '../shared/layout.styles'
import { useSession, useTexts } from '../shared/use-texts'
import type { Placement } from './use-comparison'

const useStyles = makeStyles({
  sizes: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
  },
  who: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
    [WIDE]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  input: { minWidth: 0, width: '100%' },
})

type FieldName = 'word' | 'fte' | 'months'

/** Who is placed, how large and how long. */
export function CompareForm({ onAsk }: { readonly onAsk: (placement: Placement) => void }) {
  const { language } = useTexts()
  const { rulebook } = useSession()
  const t = compareTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const [typed, setTyped] = useState<Readonly<Record<FieldName, string>>>({ word: '', fte: '1', months: '12' })
  const [wrong, setWrong] = useState<readonly FieldName[]>([])
  const inputs = useRef<Partial<Record<FieldName, HTMLInputElement | null>>>({})
  const subjects = useMemo(() => comparableSubjects(rulebook), [rulebook])
  const known = subjects.find(({ names }) => names[0] === typed.word.trim().toLowerCase())

  const type = (field: FieldName, value: string) => {
    setTyped((before) => ({ ...before, [field]: value }))
    setWrong((before) => before.filter((one) => one !== field))
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const word = typed.word.trim()
    const fte = placementSize(typed.fte, 'fte')
    const months = placementSize(typed.months, 'months')
    if (word !== '' && fte !== null && months !== null) {
      onAsk({ word, fte, months })
      return
    }
    const faults = [word === '' && 'word', fte === null && 'fte', months === null && 'months'] as const
    const found = faults.filter((fault) => fault !== false)
    setWrong(found)
    if (found[0] !== undefined) inputs.current[found[0]]?.focus()
  }
  const input = (field: FieldName, numeric = false) => (
    <Input
      className={styles.input}
      input={{ className: styles.input }}
      ref={(element) => {
        inputs.current[field] = element
      }}
      value={typed[field]}
      inputMode={numeric ? 'decimal' : undefined}
      autoComplete="off"
      onChange={(_event, data) => type(field, data.value)}
    />
  )
  const message = (field: FieldName, text: string) =>
    wrong.includes(field) ? { validationState: 'error' as const, validationMessage: text } : {}

  return (
    <form className={layout.group} onSubmit={submit} noValidate>
      <div className={styles.who}>
        <Field label={t.form.group} hint={t.form.groupHint} {...message('word', t.form.wordMissing)}>
          {input('word')}
        </Field>
        <Field label={t.form.known}>
          <Select value={known?.subject ?? ''} onChange={(_event, data) => type('word', nameOf(data.value))}>
            <option value="">{t.form.choose}</option>
            {subjects.map(({ subject }) => (
              <option key={subject} value={subject}>
                {t.subject[subject]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.sizes}>
        <Field label={t.form.fte} {...message('fte', t.form.fteWrong)}>
          {input('fte', true)}
        </Field>
        <Field label={t.form.months} {...message('months', t.form.monthsWrong)}>
          {input('months', true)}
        </Field>
      </div>
      <div className={layout.row}>
        <Button type="submit" appearance="primary">
          {t.form.show}
        </Button>
      </div>
    </form>
  )

  function nameOf(chosen: string): string {
    return subjects.find(({ subject }) => subject === chosen)?.names[0] ?? ''
  }
}
