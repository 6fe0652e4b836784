import { Checkbox } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { formulasTexts } from '#texts'
import type { StartupChoice as Startup } from '../ports'
import { Announcer } from '../shared/Announcer'
import { ErrorBar } from '../shared/ErrorBar'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { Loading } from '../shared/Loading'
import { useTexts } from '../shared/use-texts'

type Choice =
  | { readonly kind: 'reading' }
  | { readonly kind: 'known'; readonly on: boolean; readonly changed: boolean }
  | { readonly kind: 'failed'; readonly on: boolean; readonly error: unknown }

/** Whether the add-in starts together with this workbook, and what that means for others. */
export function StartupChoice({ startup }: { startup: Startup }) {
  const { language } = useTexts()
  const words = formulasTexts(language)
  const layout = useLayout()
  const [choice, setChoice] = useState<Choice>({ kind: 'reading' })
  useEffect(() => {
    let gone = false
    startup.read().then(
      (on) => !gone && setChoice({ kind: 'known', on, changed: false }),
      (error: unknown) => !gone && setChoice({ kind: 'failed', on: false, error }),
    )
    return () => {
      gone = true
    }
  }, [startup])
  const choose = (on: boolean) => {
    setChoice({ kind: 'known', on, changed: true })
    startup.choose(on).catch((error: unknown) => setChoice({ kind: 'failed', on: !on, error }))
  }
  const news = choice.kind === 'known' && choice.changed ? (choice.on ? words.startupOn : words.startupOff) : ''
  return (
    <section className={layout.group}>
      <Heading level={3}>{words.startup}</Heading>
      {choice.kind === 'failed' && <ErrorBar error={choice.error} wrote />}
      {choice.kind === 'reading' ? (
        <Loading />
      ) : (
        <Checkbox
          checked={choice.on}
          label={words.startupLabel}
          onChange={(_event, { checked }) => choose(checked === true)}
        />
      )}
      {news !== '' && (
        <p aria-hidden className={layout.text}>
          {news}
        </p>
      )}
      <Announcer>{news}</Announcer>
      <p className={layout.quiet}>{words.startupWhy}</p>
      <p className={layout.quiet}>{words.startupOthers}</p>
    </section>
  )
}
