import { Button, Field, Input, Select } from '@fluentui/react-components'
import { type FormEvent, useMemo, useRef, useState } from 'react'
import { catalogueRef } from '#rulebook'
import { dayFromText, dutchDay } from '#time'
import { importTexts } from '#texts'
import { ErrorBar } from '../shared/ErrorBar'
import { useLayout } from '../shared/layout.styles'
import { Loading } from '../shared/Loading'
import { NoUndoNote } from '../shared/NoUndoNote'
import { useKeptFocus } from '../shared/use-kept-focus'
import { useSession, useTexts } from '../shared/use-texts'
import { EditingHint } from '../shared/Working'
import { useCheck } from '../validation/CheckProvider'
import { ContractChoice } from './ContractChoice'
import type { ImportDraft, Settlement } from './import-state'
import { reviewed } from './import-work'
import { settled } from './settled'

const SELECTORS = ['unknown', 'publication', 'award', 'contract', 'agreement'] as const

export interface SettleStepProps {
  readonly draft: ImportDraft
  readonly keeping: boolean
  readonly error: unknown
  readonly onKeep: (settlement: Settlement) => Promise<void>
  readonly onBack: () => void
}

/** Whose table it is, from when it holds, and for which contracts; then it is kept. */
export function SettleStep({ draft, keeping, error, onKeep, onBack }: SettleStepProps) {
  const { language } = useTexts()
  const words = importTexts(language)
  const layout = useLayout()
  const form = useRef<HTMLFormElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useKeptFocus(keeping, button)
  const { settings, rulebook } = useSession()
  const contracts = useCheck().state.last?.report.contracts ?? []
  const proposed = useMemo(() => reviewed(draft.proposal, draft.answers, draft.edits).catalogue, [draft])
  const [id, setId] = useState(proposed.id)
  const [authority, setAuthority] = useState(proposed.authority)
  const [label, setLabel] = useState(proposed.label)
  const [validFrom, setValidFrom] = useState(proposed.validFrom === null ? '' : dutchDay(proposed.validFrom))
  const [selectedBy, setSelectedBy] = useState<(typeof SELECTORS)[number]>(proposed.selectedBy ?? 'unknown')
  const [hours, setHours] = useState(proposed.hoursPerWeek === null ? '' : String(proposed.hoursPerWeek))
  // A contract that has its version keeps it unless the person says otherwise.
  const [pinned, setPinned] = useState<ReadonlySet<string>>(
    () => new Set(contracts.map(({ kenmerk }) => kenmerk).filter((kenmerk) => settings.pins[kenmerk] === undefined)),
  )
  const [tried, setTried] = useState(false)

  const wrong = {
    id: !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id),
    authority: authority.trim() === '',
    label: label.trim() === '',
    validFrom: validFrom.trim() !== '' && dayFromText(validFrom) === null,
    hours: !/^(?:\d{1,2}(?:[.,]\d{1,2})?)?$/.test(hours.trim()),
  }
  const settlement: Settlement = {
    id,
    authority,
    label,
    validFrom: dayFromText(validFrom),
    selectedBy: selectedBy === 'unknown' ? null : selectedBy,
    hoursPerWeek: hours.trim() === '' ? null : Number(hours.trim().replace(',', '.')),
    contracts: contracts.map(({ kenmerk }) => kenmerk).filter((kenmerk) => pinned.has(kenmerk)),
  }
  const ref = catalogueRef(settled(proposed, settlement))
  const replaced = rulebook.catalogues.find((catalogue) => catalogueRef(catalogue) === ref)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (keeping) return
    if (!Object.values(wrong).includes(true)) void onKeep(settlement)
    else form.current?.querySelector<HTMLElement>('[data-wrong="true"]')?.focus()
  }

  return (
    <form ref={form} className={layout.screen} onSubmit={submit} noValidate>
      <Field
        label={words.settle.authority}
        required
        validationMessage={tried && wrong.authority ? words.settle.authorityMissing : undefined}
      >
        <Input value={authority} data-wrong={wrong.authority} onChange={(_event, data) => setAuthority(data.value)} />
      </Field>
      <Field
        label={words.settle.label}
        required
        validationMessage={tried && wrong.label ? words.settle.labelMissing : undefined}
      >
        <Input value={label} data-wrong={wrong.label} onChange={(_event, data) => setLabel(data.value)} />
      </Field>
      <Field
        label={words.settle.id}
        required
        hint={words.settle.idHint}
        validationMessage={tried && wrong.id ? words.settle.idWrong : undefined}
      >
        <Input value={id} data-wrong={wrong.id} onChange={(_event, data) => setId(data.value)} />
      </Field>
      <Field
        label={words.settle.validFrom}
        hint={words.settle.validFromHint}
        validationMessage={tried && wrong.validFrom ? words.settle.validFromWrong : undefined}
      >
        <Input value={validFrom} data-wrong={wrong.validFrom} onChange={(_event, data) => setValidFrom(data.value)} />
      </Field>
      <Field label={words.settle.selectedBy}>
        <Select
          value={selectedBy}
          onChange={(_event, data) => setSelectedBy(SELECTORS.find((name) => name === data.value) ?? 'unknown')}
        >
          {SELECTORS.map((name) => (
            <option key={name} value={name}>
              {words.settle.selectedByOptions[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words.settle.hours}
        hint={words.settle.hoursHint}
        validationMessage={tried && wrong.hours ? words.settle.hoursWrong : undefined}
      >
        <Input
          inputMode="decimal"
          value={hours}
          data-wrong={wrong.hours}
          onChange={(_event, data) => setHours(data.value)}
        />
      </Field>
      <ContractChoice contracts={contracts} pins={settings.pins} chosen={pinned} onChoose={setPinned} />
      <div className={layout.group}>
        {replaced !== undefined && <p className={layout.text}>{words.settle.replaces(replaced.label)}</p>}
        <p className={layout.quiet}>{words.settle.writes}</p>
        <NoUndoNote />
        {error !== null && <ErrorBar error={error} wrote />}
        {keeping ? (
          <>
            <Loading label={words.settle.keeping} />
            <EditingHint since={keeping} />
          </>
        ) : (
          <div className={layout.row}>
            <Button ref={button} appearance="primary" type="submit">
              {words.settle.confirm}
            </Button>
            <Button onClick={onBack}>{words.toReview}</Button>
          </div>
        )}
      </div>
    </form>
  )
}
