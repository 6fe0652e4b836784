import { Checkbox, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components'
import { type ReactNode, useRef } from 'react'
import { policyFormTexts } from '#texts'
import { useLayout } from '../../shared/layout.styles'
import { useTexts } from '../../shared/use-texts'
import { useDraftForm } from './draft-form'
import { hintOf, labelOf } from './draft-labels'
import { type DraftPath, valueAt } from './draft-path'

const useStyles = makeStyles({
  part: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  term: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
})

interface TextProps {
  readonly at: DraftPath
  /** More than a line. */
  readonly long?: boolean
  readonly required?: boolean
  /** Sources and quotations are Dutch, whatever the language of the pane. */
  readonly lang?: string
}

/** A text as a person types it: a name, an amount, a date. */
export function DraftText({ at, long = false, required = false, lang }: TextProps) {
  const { language } = useTexts()
  const t = policyFormTexts(language)
  const form = useDraftForm()
  const shared = { 'data-place': at, value: textAt(form.draft, at), lang }
  return (
    <Field label={labelOf(at, t)} hint={hintOf(at, t)} required={required} validationMessage={form.problemAt(at)}>
      {long ? (
        <Textarea {...shared} resize="vertical" onChange={(_event, data) => form.set(at, data.value)} />
      ) : (
        <Input {...shared} autoComplete="off" onChange={(_event, data) => form.set(at, data.value)} />
      )}
    </Field>
  )
}

interface ChoiceProps {
  readonly at: DraftPath
  readonly options: Readonly<Record<string, string>>
}

/** One of a few. */
export function DraftChoice({ at, options }: ChoiceProps) {
  const { language } = useTexts()
  const t = policyFormTexts(language)
  const form = useDraftForm()
  return (
    <Field label={labelOf(at, t)} hint={hintOf(at, t)} validationMessage={form.problemAt(at)}>
      <Select data-place={at} value={textAt(form.draft, at)} onChange={(_event, data) => form.set(at, data.value)}>
        {Object.entries(options).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** Yes or no. */
export function DraftCheck({ at }: { at: DraftPath }) {
  const { language } = useTexts()
  const form = useDraftForm()
  return (
    <Checkbox
      data-place={at}
      label={labelOf(at, policyFormTexts(language))}
      checked={valueAt(form.draft, at) === true}
      onChange={(_event, { checked }) => form.set(at, checked === true)}
    />
  )
}

interface PartProps {
  readonly at: DraftPath
  readonly blank: object
  readonly children: ReactNode
}

/** A part that a policy may have or not; what was filled in comes back with it. */
export function DraftPart({ at, blank, children }: PartProps) {
  const { language } = useTexts()
  const form = useDraftForm()
  const layout = useLayout()
  const styles = useStyles()
  const left = useRef<unknown>(blank)
  const value = valueAt(form.draft, at)
  const isThere = value !== null && value !== undefined
  return (
    <div className={layout.group}>
      <Checkbox
        data-place={at}
        label={labelOf(at, policyFormTexts(language))}
        checked={isThere}
        onChange={(_event, { checked }) => {
          if (checked !== true) left.current = value
          form.set(at, checked === true ? left.current : null)
        }}
      />
      {isThere && <div className={`${layout.group} ${styles.part}`}>{children}</div>}
    </div>
  )
}

/** "14 dagen" */
export function DraftTerm({ at }: { at: DraftPath }) {
  const { language } = useTexts()
  const styles = useStyles()
  return (
    <div className={styles.term}>
      <DraftText at={`${at}.count`} required />
      <DraftChoice at={`${at}.unit`} options={policyFormTexts(language).choices.unit} />
    </div>
  )
}

/** A percentage as a policy states it: fixed, a choice, a range, or not published. */
export function DraftPercentage({ at }: { at: DraftPath }) {
  const { language } = useTexts()
  const form = useDraftForm()
  const kind = textAt(form.draft, `${at}.kind`)
  return (
    <>
      <DraftChoice at={`${at}.kind`} options={policyFormTexts(language).choices.kind} />
      {kind === 'fixed' && <DraftText at={`${at}.percentage`} required />}
      {kind === 'choice' && <DraftText at={`${at}.percentages`} required />}
      {kind === 'range' && (
        <>
          <DraftText at={`${at}.from`} required />
          <DraftText at={`${at}.to`} required />
        </>
      )}
      {(kind === 'choice' || kind === 'range') && <DraftText at={`${at}.standard`} />}
    </>
  )
}

/** An amount with its comparator. */
export function DraftAmount({ at }: { at: DraftPath }) {
  const { language } = useTexts()
  return (
    <>
      <DraftText at={`${at}.amount`} required />
      <DraftChoice at={`${at}.comparator`} options={policyFormTexts(language).choices.comparator} />
    </>
  )
}

function textAt(draft: unknown, at: DraftPath): string {
  const value = valueAt(draft, at)
  return typeof value === 'string' ? value : ''
}
