import { Button, Field, Select } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { policyTexts } from '#texts'
import { chooseRules } from '#use-cases'
import { usePorts } from '../ports'
import { useLayout } from '../shared/layout.styles'
import { NoUndoNote } from '../shared/NoUndoNote'
import { useKeptFocus } from '../shared/use-kept-focus'
import { useSession, useTexts } from '../shared/use-texts'
import { optionFor, ruleOptions } from '../shared/rule-options'
import { useWriting } from '../shared/use-writing'
import { WriteRow } from '../shared/WriteRow'
import { catalogueNow } from './rules-now'
import { settledText } from './settled-text'

export interface DefaultChoiceProps {
  /** Contracts that name a policy or catalogue of their own, and so do not follow this choice. */
  readonly withOwn: number
}

interface Settled {
  readonly policy: string | null
  readonly catalogue: string | null
}

type Told = { readonly kind: 'same' | 'undone' } | { readonly kind: 'done'; readonly before: Settled } | null

/** Which policy and catalogue this workbook goes by where nothing else is said. */
export function DefaultChoice({ withOwn }: DefaultChoiceProps) {
  const { port, session } = usePorts()
  const { language } = useTexts()
  const t = policyTexts(language)
  const layout = useLayout()
  const { rulebook, settings, restoring } = useSession()
  const { state, write } = useWriting()
  const [policyChoice, setPolicyChoice] = useState<string | null>(null)
  const [catalogueChoice, setCatalogueChoice] = useState<string | null>(null)
  const [told, setTold] = useState<Told>(null)
  const button = useRef<HTMLButtonElement>(null)
  const works = state.kind === 'working'
  useKeptFocus(works, button)

  const policies = ruleOptions(rulebook.policies, { byDate: t.choice.byDate })
  const catalogues = ruleOptions(rulebook.catalogues)
  const policy = policyChoice ?? optionFor(policies, settings.policy)
  const catalogue = catalogueChoice ?? optionFor(catalogues, settings.catalogue)
  const chosen = { policy: policy === '' ? null : policy, catalogue: catalogue === '' ? null : catalogue }
  const fallback = catalogueNow(rulebook, { policy: chosen.policy, catalogue: null })
  const hint =
    fallback.kind === 'none'
      ? t.choice.needed
      : fallback.kind === 'known' && catalogue !== '' && catalogue !== fallback.ref
        ? t.choice.otherThanPolicy(fallback.label)
        : undefined

  const settle = async (next: Settled, after: Told) => {
    setTold(null)
    if ((await write(() => chooseRules(port, session, next))) === null) return
    setPolicyChoice(null)
    setCatalogueChoice(null)
    setTold(after)
  }
  const confirm = () => {
    const before = { policy: settings.policy, catalogue: settings.catalogue }
    const isSame =
      policy === optionFor(policies, settings.policy) && catalogue === optionFor(catalogues, settings.catalogue)
    if (isSame) setTold({ kind: 'same' })
    else void settle(chosen, { kind: 'done', before })
  }
  const words = () => {
    if (told === null) return ''
    if (told.kind !== 'done') return t.choice[told.kind]
    const done = settledText(t, rulebook, settings)
    return withOwn === 0 ? done : `${done} ${t.choice.keepOwn(withOwn)}`
  }

  return (
    <div className={layout.group}>
      <Field label={t.policy}>
        <Select value={policy} onChange={(_event, data) => setPolicyChoice(data.value)}>
          <option value="">{t.choice.policyNone}</option>
          {policies.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.catalogue} hint={hint}>
        <Select value={catalogue} onChange={(_event, data) => setCatalogueChoice(data.value)}>
          <option value="">
            {fallback.kind === 'known' ? t.choice.catalogueOfPolicy(fallback.label) : t.choice.catalogueNone}
          </option>
          {catalogues.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <p className={layout.quiet}>{t.choice.why}</p>
      <WriteRow state={state} working={t.choice.working}>
        <Button ref={button} appearance="primary" disabledFocusable={restoring === true} onClick={confirm}>
          {t.choice.confirm}
        </Button>
        {told?.kind === 'done' && (
          <Button onClick={() => void settle(told.before, { kind: 'undone' })}>{t.undo}</Button>
        )}
      </WriteRow>
      <p className={layout.text} role="status">
        {words()}
      </p>
      <NoUndoNote />
    </div>
  )
}
