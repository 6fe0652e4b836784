import { Field, Input } from '@fluentui/react-components'
import { importTexts } from '#texts'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import type { SourceFields } from './source-fields'

const NAMES = ['document', 'section', 'url', 'publishedOn'] as const

export interface SourceFieldsetProps {
  readonly fields: SourceFields
  readonly wrong: Readonly<Record<keyof SourceFields, boolean>>
  /** Says what is wrong. */
  readonly tried: boolean
  readonly onFields: (changed: Partial<SourceFields>) => void
}

/** Where the table was published: everybody who sees an amount can look it up there. */
export function SourceFieldset({ fields, wrong, tried, onFields }: SourceFieldsetProps) {
  const { language } = useTexts()
  const words = importTexts(language).settle.source
  const layout = useLayout()
  return (
    <div role="group" aria-labelledby="settle-source" className={layout.group}>
      <Heading level={3} id="settle-source">
        {words.heading}
      </Heading>
      {NAMES.map((name) => (
        <Field
          key={name}
          label={words.fields[name]}
          hint={words.hints[name]}
          required={name === 'document' || name === 'section'}
          validationMessage={tried && wrong[name] ? words.wrong[name] : undefined}
        >
          <Input
            value={fields[name]}
            type={name === 'url' ? 'url' : 'text'}
            maxLength={1_000}
            data-wrong={wrong[name]}
            onChange={(_event, { value }) => onFields({ [name]: value })}
          />
        </Field>
      ))}
    </div>
  )
}
