import { Button } from '@fluentui/react-components'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { BlockChange, BlockFields } from '#doctor'
import type { Block } from '#rulebook'
import { blockEditTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { ChoiceField, TextField, TickField } from './block-field'
import { changeInFields, fieldsOf, isPriced, mayBeCeiling } from './import-work'

export interface BlockEditorProps {
  readonly block: Block
  readonly others: readonly string[]
  readonly onChange: (change: Omit<BlockChange, 'block' | 'remove'>) => void
  readonly onRemove: () => void
  readonly onCancel: () => void
}

/** Every field of a block, beside the words of its cell. */
export function BlockEditor({ block, others, onChange, onRemove, onCancel }: BlockEditorProps) {
  const { language } = useTexts()
  const words = blockEditTexts(language)
  const layout = useLayout()
  const form = useRef<HTMLFormElement>(null)
  const [fields, setFields] = useState<BlockFields>(() => fieldsOf(block))
  const [tried, setTried] = useState(false)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const reading = changeInFields(block, fields, others)
  const wrong = reading.kind === 'wrong' ? reading.fields : []
  const shared = {
    fields,
    wrong: tried ? wrong : [],
    set: (change: Partial<BlockFields>) => setFields((old) => ({ ...old, ...change })),
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reading.kind === 'change') onChange(reading.change)
    else form.current?.querySelector<HTMLElement>(`[data-field="${String(reading.fields[0])}"]`)?.focus()
  }
  return (
    <form ref={form} className={layout.card} aria-label={words.editing(block.code)} onSubmit={submit} noValidate>
      <p className={`${layout.text} ${layout.small}`}>{words.source(block.source.cell, block.published)}</p>
      <TextField name="code" {...shared} />
      <TextField name="label" {...shared} />
      <TextField name="category" {...shared} />
      <ChoiceField name="role" options={words.roles} {...shared} />
      <ChoiceField name="kind" options={words.kinds} {...shared} />
      {isPriced(fields.kind) && <TextField name="amount" {...shared} />}
      {mayBeCeiling(fields.kind) && <TickField name="atMost" {...shared} />}
      {fields.kind === 'discount' && <TextField name="percentage" {...shared} />}
      <ChoiceField name="limit" options={words.limits} {...shared} />
      {(fields.limit === 'months' || fields.limit === 'fteMonths') && <TextField name="months" {...shared} />}
      <TextField name="minHours" {...shared} />
      {fields.role === 'bonus' && (
        <>
          <ChoiceField name="standsOn" options={words.scopes} {...shared} />
          {fields.standsOn === 'codes' && <TextField name="standsOnCodes" {...shared} />}
          <TextField name="exclusiveGroup" {...shared} />
        </>
      )}
      <TickField name="approval" {...shared} />
      <TextField name="conditions" long {...shared} />
      <TextField name="evidence" long {...shared} />
      <TextField name="notes" long {...shared} />
      <div className={layout.row}>
        <Button appearance="primary" type="submit">
          {words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button appearance="subtle" onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </form>
  )
}
