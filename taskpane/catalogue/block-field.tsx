import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components'
import type { BlockFields } from '#doctor'
import { blockEditTexts } from '#texts'
import { useTexts } from '../shared/use-texts'

interface FieldProps<N extends keyof BlockFields> {
  readonly name: N
  readonly fields: BlockFields
  readonly wrong: readonly (keyof BlockFields)[]
  readonly set: (change: Partial<BlockFields>) => void
}

type Written = { [K in keyof BlockFields]: string extends BlockFields[K] ? K : never }[keyof BlockFields]
type Chosen = 'role' | 'kind' | 'limit' | 'standsOn'
type Ticked = 'atMost' | 'approval'

/** A field that is typed; `long`: more than a line, in the words of the source. */
export function TextField({
  name,
  fields,
  wrong,
  set,
  long = false,
}: FieldProps<Written> & { readonly long?: boolean }) {
  const { language } = useTexts()
  const words = blockEditTexts(language)
  const hints: Partial<Record<Written, string>> = words.hints
  const refusals: Partial<Record<Written, string>> = words.wrong
  const shared = { value: fields[name], 'data-field': name, maxLength: long ? 4_000 : 400 }
  return (
    <Field
      label={words.fields[name]}
      hint={hints[name]}
      required={name === 'code' || name === 'label'}
      validationMessage={wrong.includes(name) ? refusals[name] : undefined}
    >
      {long ? (
        <Textarea {...shared} lang="nl" resize="vertical" onChange={(_event, { value }) => set({ [name]: value })} />
      ) : (
        <Input {...shared} autoComplete="off" onChange={(_event, { value }) => set({ [name]: value })} />
      )}
    </Field>
  )
}

type ChoiceProps<N extends Chosen> = FieldProps<N> & { readonly options: Readonly<Record<BlockFields[N], string>> }

export function ChoiceField<N extends Chosen>({ name, fields, set, options }: ChoiceProps<N>) {
  const { language } = useTexts()
  return (
    <Field label={blockEditTexts(language).fields[name]}>
      <Select value={fields[name]} data-field={name} onChange={(_event, { value }) => set({ [name]: value })}>
        {Object.entries<string>(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  )
}

export function TickField({ name, fields, set }: FieldProps<Ticked>) {
  const { language } = useTexts()
  return (
    <Checkbox
      label={blockEditTexts(language).fields[name]}
      checked={fields[name]}
      onChange={(_event, { checked }) => set({ [name]: checked === true })}
    />
  )
}
