import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { catalogueRef, policyRef } from '#rulebook'
import { templatesTexts } from '#texts'
import { catalogueNamed, startingCatalogue, startingPolicy, TEMPLATE_KINDS, type TemplateKind } from '#use-cases'
import { WorkbookError } from '#workbook'
import { ErrorBar } from '../shared/ErrorBar'
import { useLayout } from '../shared/layout.styles'
import { NoUndoNote } from '../shared/NoUndoNote'
import { ruleOptions } from '../shared/rule-options'
import { useKeptFocus } from '../shared/use-kept-focus'
import { useSession, useTexts } from '../shared/use-texts'
import { Working } from '../shared/Working'
import { useCheck } from '../validation/CheckProvider'
import type { TemplateState, TemplateTask } from './use-template'

const useStyles = makeStyles({
  why: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  message: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
})

export interface TemplateFormProps {
  readonly state: Exclude<TemplateState, { kind: 'done' }>
  readonly onInsert: TemplateTask['insert']
}

/** Which template, with which policy and catalogue. */
export function TemplateForm({ state, onInsert }: TemplateFormProps) {
  const { language } = useTexts()
  const t = templatesTexts(language).screen
  const layout = useLayout()
  const styles = useStyles()
  const { rulebook, settings } = useSession()
  const hasTables = useCheck().state.last?.overview.hasTables === true
  const [kind, setKind] = useState<TemplateKind>(hasTables ? 'tender' : 'monitoring')
  const [policyChoice, setPolicyChoice] = useState<string | null>(null)
  const [catalogueChoice, setCatalogueChoice] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  useKeptFocus(state.kind === 'working', button)

  const policy = rulebook.policies.find((one) => policyRef(one) === policyChoice) ?? startingPolicy(rulebook, settings)
  // A policy that is chosen here brings its own catalogue, until a person chooses another.
  const goesWith = catalogueNamed(rulebook, policy.catalogue)
  const catalogue =
    rulebook.catalogues.find((one) => catalogueRef(one) === catalogueChoice) ??
    (policyChoice === null ? null : goesWith) ??
    startingCatalogue(rulebook, settings, policy)

  const hints = [
    ...(catalogue.notice === null ? [] : [catalogue.notice[language]]),
    ...(goesWith === null || goesWith === catalogue ? [] : [t.otherThanPolicy(goesWith.label)]),
  ]

  return (
    <div className={layout.screen}>
      <p className={layout.text}>{t.intro}</p>
      <Field label={t.choose}>
        <RadioGroup value={kind} onChange={(_event, data) => setKind(data.value as TemplateKind)}>
          {TEMPLATE_KINDS.map((one) => (
            <Radio
              key={one}
              value={one}
              label={
                <>
                  {t.kinds[one].name}
                  <span className={styles.why}>{t.kinds[one].why}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {hasTables && kind === 'monitoring' && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.message}>{t.alreadyThere}</MessageBarBody>
        </MessageBar>
      )}
      <Field label={t.policy}>
        <Select value={policyRef(policy)} onChange={(_event, data) => setPolicyChoice(data.value)}>
          <Options of={rulebook.policies} />
        </Select>
      </Field>
      <Field label={t.catalogue} hint={hints.length === 0 ? undefined : hints.join(' ')}>
        <Select value={catalogueRef(catalogue)} onChange={(_event, data) => setCatalogueChoice(data.value)}>
          <Options of={rulebook.catalogues} />
        </Select>
      </Field>
      <p className={layout.quiet}>{t.settingsWhy}</p>
      {state.kind === 'failed' && <WhyNot error={state.error} />}
      {state.kind === 'working' ? (
        <Working progress={{ stage: 'write' }} />
      ) : (
        <div className={layout.group}>
          <div className={layout.row}>
            <Button ref={button} appearance="primary" onClick={() => void onInsert(kind, { policy, catalogue })}>
              {t.insert}
            </Button>
          </div>
          <NoUndoNote />
        </div>
      )}
    </div>
  )
}

function Options({ of }: { of: Parameters<typeof ruleOptions>[0] }) {
  return ruleOptions(of).map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}

/** The names that stand in the way are ours, so they can be named. */
function WhyNot({ error }: { error: unknown }) {
  const { language } = useTexts()
  const styles = useStyles()
  if (!(error instanceof WorkbookError) || error.problem !== 'name-taken') return <ErrorBar error={error} wrote />
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.message}>
        {templatesTexts(language).taken(String(error.detail['sheet'] ?? '').split(', '))}
      </MessageBarBody>
    </MessageBar>
  )
}
