import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { takeAlongTexts } from '#texts'
import { clipboardHere } from './clipboard'
import { downloadText } from './download'
import { ErrorBar } from './ErrorBar'
import { Heading } from './Heading'
import { useLayout } from './layout.styles'
import { Loading } from './Loading'
import { useFocused } from './use-focused'
import { useTexts } from './use-texts'

const KINDS = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const

const useStyles = makeStyles({
  row: { columnGap: 0, marginInline: '-12px' },
  text: { '& textarea': { minHeight: '160px' } },
})

export type Taken = 'paragraph' | keyof typeof KINDS

export interface TakeAlongProps {
  /** The text of what is asked, from the figures as they are now. */
  readonly ask: (what: Taken) => Promise<string>
  /** Other ways on. */
  readonly children?: ReactNode
}

type State = { readonly kind: 'idle' | 'working' } | { readonly kind: 'failed'; readonly error: unknown }

/** The figures in other programs and papers: a paragraph to copy, and files for other systems. */
export function TakeAlong({ ask, children }: TakeAlongProps) {
  const { language } = useTexts()
  const words = takeAlongTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const [state, setState] = useState<State>({ kind: 'idle' })
  const [said, setSaid] = useState('')
  const [paragraph, setParagraph] = useState<string | null>(null)
  const take = async (what: Taken) => {
    setSaid('')
    setParagraph(null)
    setState({ kind: 'working' })
    try {
      const text = await ask(what)
      setState({ kind: 'idle' })
      if (what === 'paragraph') return setParagraph(text)
      const name = `${words.fileName}.${what}`
      downloadText(text, name, KINDS[what])
      setSaid(words.saved(name))
    } catch (error) {
      setState({ kind: 'failed', error })
    }
  }
  return (
    <section className={layout.group}>
      <Heading level={3}>{words.heading}</Heading>
      {state.kind === 'failed' && <ErrorBar error={state.error} />}
      <div className={`${layout.row} ${styles.row}`}>
        {children}
        {(['paragraph', 'csv', 'json'] as const).map((what) => (
          <Button
            key={what}
            appearance="subtle"
            disabledFocusable={state.kind === 'working'}
            onClick={() => void take(what)}
          >
            {words[what]}
          </Button>
        ))}
      </div>
      {state.kind === 'working' && <Loading label={words.working} />}
      {paragraph !== null && <Paragraph text={paragraph} onSaid={setSaid} />}
      <p className={layout.text} role="status">
        {said}
      </p>
    </section>
  )
}

function Paragraph({ text, onSaid }: { readonly text: string; readonly onSaid: (said: string) => void }) {
  const words = takeAlongTexts(useTexts().language)
  const layout = useLayout()
  const styles = useStyles()
  const field = useFocused<HTMLTextAreaElement>()
  const clipboard = clipboardHere()
  return (
    <>
      <Field label={words.text} hint={words.hint}>
        <Textarea ref={field} readOnly className={styles.text} resize="vertical" value={text} />
      </Field>
      <div className={layout.row}>
        <Button
          onClick={() =>
            void (clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
              () => onSaid(words.copied),
              () => onSaid(words.notCopied),
            )
          }
        >
          {words.copy}
        </Button>
      </div>
    </>
  )
}
