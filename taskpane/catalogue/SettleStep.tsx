import { Button, Field, Input, Select } from '@fluentui/react-components'
import { type FormEvent, useMemo, useRef, useState } from 'react'
import type { BlockEdit } from '#doctor'
import { type BlockCatalogue, catalogueRef } from '#rulebook'
import { dayFromText, dutchDay } from '#time'
import { importTexts, versionsTexts } from '#texts'
import { goesWith } from '#use-cases'
import { ErrorBar } from '../shared/ErrorBar'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { Loading } from '../shared/Loading'
import { NoUndoNote } from '../shared/NoUndoNote'
import { useKeptFocus } from '../shared/use-kept-focus'
import { useSession, useTexts } from '../shared/use-texts'
import { EditingHint } from '../shared/Working'
import { useCheck } from '../validation/CheckProvider'
import { ContractChoice } from './ContractChoice'
import type { AboutFields, ImportDraft, Settlement } from './import-state'
import { reviewed } from './import-work'
import { OtherCodes } from './OtherCodes'
import { settled } from './settled'
import { versionBefore } from './versions/likely-pair'
import { useContractVersions } from './versions/use-contract-versions'
import { VersionDifferences } from './versions/VersionDifferences'
import { settledSource, sourceFields, wrongIn } from './source-fields'
import { SourceFieldset } from './SourceFieldset'

const SELECTORS = ['unknown', 'publication', 'award', 'contract', 'agreement'] as const

export interface SettleStepProps {
  readonly draft: ImportDraft
  readonly keeping: boolean
  readonly error: unknown
  readonly onEdit: (edit: BlockEdit) => void
  readonly onAbout: (about: AboutFields) => void
  readonly onKeep: (settlement: Settlement) => Promise<void>
  readonly onBack: () => void
}

/** Whose table it is, from when it holds, and for which contracts; then it is kept. */
export function SettleStep({ draft, keeping, error, onEdit, onAbout, onKeep, onBack }: SettleStepProps) {
  const { language } = useTexts()
  const words = importTexts(language)
  const layout = useLayout()
  const form = useRef<HTMLFormElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useKeptFocus(keeping, button)
  const { settings, rulebook } = useSession()
  const contracts = useCheck().state.last?.report.contracts ?? []
  const proposed = useMemo(() => reviewed(draft.proposal, draft.answers, draft.edits).catalogue, [draft])
  // What a person filled in goes before what the table says.
  const fields = { ...fieldsOf(proposed), ...draft.about }
  const { id, authority, label, validFrom, validTo, hours, document, section, url, publishedOn } = fields
  const source = { document, section, url, publishedOn }
  const selectedBy = SELECTORS.find((name) => name === fields.selectedBy) ?? 'unknown'
  const dated = useContractVersions()
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null)
  const [tried, setTried] = useState(false)

  const wrong = {
    id: !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id),
    authority: authority.trim() === '',
    label: label.trim() === '',
    validFrom: validFrom.trim() !== '' && dayFromText(validFrom) === null,
    validTo: isWrongEnd(validFrom, validTo),
    hours: !/^(?:\d{1,2}(?:[.,]\d{1,2})?)?$/.test(hours.trim()),
  }
  const wrongSource = wrongIn(source)
  const about = {
    id,
    authority,
    label,
    validFrom: dayFromText(validFrom),
    validTo: dayFromText(validTo),
    source: settledSource(source),
    selectedBy: selectedBy === 'unknown' ? null : selectedBy,
    hoursPerWeek: hours.trim() === '' ? null : Number(hours.trim().replace(',', '.')),
  }
  const version = settled(proposed, { ...about, contracts: [] })
  const proposals = new Map(dated?.map((one) => [one.kenmerk, goesWith(one, version, rulebook.catalogues)]))
  // A contract that has its version keeps it, and the date decides for the others, unless the person says otherwise.
  const goes = (kenmerk: string) =>
    settings.pins[kenmerk] === undefined && (proposals.get(kenmerk)?.goes ?? version.validFrom === null)
  const kenmerken = contracts.map(({ kenmerk }) => kenmerk)
  const pinned = picked ?? new Set(kenmerken.filter(goes))
  const settlement: Settlement = { ...about, contracts: kenmerken.filter((kenmerk) => pinned.has(kenmerk)) }
  const ref = catalogueRef(version)
  const older = versionBefore(version, rulebook.catalogues)
  const replaced = rulebook.catalogues.find((catalogue) => catalogueRef(catalogue) === ref)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (keeping) return
    if (![...Object.values(wrong), ...Object.values(wrongSource)].includes(true)) void onKeep(settlement)
    else form.current?.querySelector<HTMLElement>('[data-wrong="true"]')?.focus()
  }

  return (
    <form ref={form} className={layout.screen} onSubmit={submit} noValidate>
      <Field
        label={words.settle.authority}
        required
        validationMessage={tried && wrong.authority ? words.settle.authorityMissing : undefined}
      >
        <Input
          value={authority}
          data-wrong={wrong.authority}
          onChange={(_event, data) => onAbout({ authority: data.value })}
        />
      </Field>
      <Field
        label={words.settle.label}
        required
        validationMessage={tried && wrong.label ? words.settle.labelMissing : undefined}
      >
        <Input value={label} data-wrong={wrong.label} onChange={(_event, data) => onAbout({ label: data.value })} />
      </Field>
      <Field
        label={words.settle.id}
        required
        hint={words.settle.idHint}
        validationMessage={tried && wrong.id ? words.settle.idWrong : undefined}
      >
        <Input value={id} data-wrong={wrong.id} onChange={(_event, data) => onAbout({ id: data.value })} />
      </Field>
      <OtherCodes draft={draft} id={id} authority={authority} onEdit={onEdit} />
      <Field
        label={words.settle.validFrom}
        hint={words.settle.validFromHint}
        validationMessage={tried && wrong.validFrom ? words.settle.validFromWrong : undefined}
      >
        <Input
          value={validFrom}
          data-wrong={wrong.validFrom}
          onChange={(_event, data) => onAbout({ validFrom: data.value })}
        />
      </Field>
      <Field
        label={words.settle.validTo}
        hint={words.settle.validToHint}
        validationMessage={tried && wrong.validTo ? words.settle.validToWrong : undefined}
      >
        <Input
          value={validTo}
          data-wrong={wrong.validTo}
          onChange={(_event, data) => onAbout({ validTo: data.value })}
        />
      </Field>
      <Field label={words.settle.selectedBy}>
        <Select value={selectedBy} onChange={(_event, data) => onAbout({ selectedBy: data.value })}>
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
          onChange={(_event, data) => onAbout({ hours: data.value })}
        />
      </Field>
      <SourceFieldset fields={source} wrong={wrongSource} tried={tried} onFields={onAbout} />
      {older !== null && (
        <section className={layout.group}>
          <Heading level={3}>{versionsTexts(language).versus}</Heading>
          <VersionDifferences older={older} newer={version} />
        </section>
      )}
      <ContractChoice
        contracts={contracts}
        pins={settings.pins}
        proposals={proposals}
        chosen={pinned}
        onChoose={setPicked}
      />
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

function fieldsOf(catalogue: BlockCatalogue): Required<AboutFields> {
  const { id, authority, label, validFrom, validTo, selectedBy, hoursPerWeek } = catalogue
  return {
    id,
    authority,
    label,
    validFrom: validFrom === null ? '' : dutchDay(validFrom),
    validTo: validTo === null ? '' : dutchDay(validTo),
    selectedBy: selectedBy ?? 'unknown',
    hours: hoursPerWeek === null ? '' : String(hoursPerWeek),
    ...sourceFields(catalogue.source),
  }
}

/** The last day, which comes after the first. */
function isWrongEnd(from: string, to: string): boolean {
  if (to.trim() === '') return false
  const [first, last] = [dayFromText(from), dayFromText(to)]
  return last === null || (first !== null && last < first)
}
