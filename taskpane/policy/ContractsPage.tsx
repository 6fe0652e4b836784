import { Button, Field, Select } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { policyTexts } from '#texts'
import { chooseForContracts, type ChosenForContract, type ContractChoice, undoChoices } from '#use-cases'
import { SideView } from '../about/SideView'
import { usePorts } from '../ports'
import { useLayout } from '../shared/layout.styles'
import { NoUndoNote } from '../shared/NoUndoNote'
import { StaleNote } from '../shared/StaleNote'
import { useKeptFocus } from '../shared/use-kept-focus'
import { useSession, useTexts } from '../shared/use-texts'
import { useCheck } from '../validation/CheckProvider'
import { ContractList } from './ContractList'
import { columnFor, contractRules } from './contract-rules'
import { type RuleOption, ruleOptions } from '../shared/rule-options'
import { useWriting } from '../shared/use-writing'
import { WriteRow } from '../shared/WriteRow'

const CLEAR = '-'

type Told =
  | { readonly kind: 'nobody' | 'nothing' | 'undone' }
  | { readonly kind: 'done'; readonly chosen: readonly ChosenForContract[] }
  | null

/** Gives one contract or several their own policy and catalogue. */
export default function ContractsPage({ onBack }: { onBack: () => void }) {
  const { port, session } = usePorts()
  const { language } = useTexts()
  const t = policyTexts(language)
  const layout = useLayout()
  const { rulebook, restoring } = useSession()
  const { last } = useCheck().state
  const { state, write } = useWriting()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [policy, setPolicy] = useState('')
  const [catalogue, setCatalogue] = useState('')
  const [told, setTold] = useState<Told>(null)
  const button = useRef<HTMLButtonElement>(null)
  const works = state.kind === 'working'
  useKeptFocus(works, button)

  const report = last?.report ?? null
  const contracts = report === null ? [] : contractRules(report)
  const chosen = contracts.filter(({ kenmerk }) => ticked.has(kenmerk))

  const run = async <T,>(work: () => Promise<T>, after: (value: T) => Told) => {
    setTold(null)
    const written = await write(work)
    if (written === null) return
    setTold(after(written.value))
    setPolicy('')
    setCatalogue('')
  }
  const confirm = () => {
    if (chosen.length === 0) return setTold({ kind: 'nobody' })
    if (policy === '' && catalogue === '') return setTold({ kind: 'nothing' })
    const choices = chosen.map(({ kenmerk }): ContractChoice => ({
      kenmerk,
      ...(policy !== '' && { policy: asked(policy) }),
      ...(catalogue !== '' && { catalogue: asked(catalogue) }),
    }))
    void run(
      () => chooseForContracts(port, session, choices),
      (done) => ({ kind: 'done', chosen: done }),
    )
  }
  const undo = (done: readonly ChosenForContract[]) =>
    void run(
      () => undoChoices(port, session, done),
      () => ({ kind: 'undone' }),
    )
  const chosenKinds = [
    ...(policy === '' ? [] : (['policy'] as const)),
    ...(catalogue === '' ? [] : (['catalogue'] as const)),
  ]
  const places = chosenKinds.map((kind) => {
    const column = report === null ? null : columnFor(report, kind)
    return column === null
      ? t.contracts.toSettings(t[kind])
      : t.contracts.toColumn(t[kind], column.header, column.sheet)
  })
  const words = {
    nobody: t.contracts.chooseSome,
    nothing: t.contracts.chooseWhat,
    undone: t.contracts.undone,
  }

  return (
    <SideView title={t.contracts.title} onBack={onBack}>
      {report === null ? (
        <p className={layout.quiet}>{t.contracts.unknown}</p>
      ) : contracts.length === 0 ? (
        <p className={layout.quiet}>{t.contracts.none}</p>
      ) : (
        <>
          <p className={layout.text}>{t.contracts.intro}</p>
          <ContractList contracts={contracts} ticked={ticked} onTick={setTicked} />
          <Choice
            label={t.policy}
            value={policy}
            onChange={setPolicy}
            options={ruleOptions(rulebook.policies, short)}
          />
          <Choice
            label={t.catalogue}
            value={catalogue}
            onChange={setCatalogue}
            options={ruleOptions(rulebook.catalogues, short)}
          />
          <div className={layout.tight}>
            {places.map((place) => (
              <p key={place} className={layout.quiet}>
                {place}
              </p>
            ))}
          </div>
          <WriteRow state={state} working={t.contracts.working}>
            <Button ref={button} appearance="primary" disabledFocusable={restoring === true} onClick={confirm}>
              {t.contracts.confirm(chosen.length)}
            </Button>
            {told?.kind === 'done' && <Button onClick={() => undo(told.chosen)}>{t.undo}</Button>}
          </WriteRow>
          <p className={layout.text} role="status">
            {told !== null && (told.kind === 'done' ? t.contracts.done(told.chosen.length) : words[told.kind])}
          </p>
          <NoUndoNote />
          <StaleNote />
        </>
      )}
    </SideView>
  )
}

const short = { short: true }

function asked(value: string): string | null {
  return value === CLEAR ? null : value
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly RuleOption[]
  readonly onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const { language } = useTexts()
  const t = policyTexts(language)
  return (
    <Field label={label}>
      <Select value={value} onChange={(_event, data) => onChange(data.value)}>
        <option value="">{t.contracts.keep}</option>
        <option value={CLEAR}>{t.contracts.clear}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  )
}
