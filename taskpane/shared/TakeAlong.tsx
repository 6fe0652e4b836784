import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { type Language, takeAlongTexts } from '#texts'
import { copyText } from './clipboard'
import { downloadText } from './download'
import { ErrorBar } from './ErrorBar'
import { Heading } from './Heading'
import { useLayout } from './layout.styles'
import { Loading } from './Loading'
import { useFocused } from './use-focused'
import { useTexts } from './use-texts'

const KINDS = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const

const useStyles = makeStyles({
  text: { '& textarea': { minHeight: '160px' } },
})

export type Taken = 'paragraph' | keyof typeof KINDS

export interface TakeAlongProps {
  /** The text of what is asked, from the figures as they are now. */
  readonly ask: (what: Taken) => Promise<string>
  /** Other ways on. */
  readonly children?: ReactNode
}

type State =
  | { readonly kind: 'idle' | 'working' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly language: Language }
  | { readonly kind: 'failed'; readonly error: unknown }

/** The figures in other programs and papers: a paragraph to copy, and files for other systems. */
export function TakeAlong({ ask, children }: TakeAlongProps) {
  const { language } = useTexts()
  const words = takeAlongTexts(language)
  const layout = useLayout()
  const [state, setState] = useState<State>({ kind: 'idle' })
  const take = async (what: Taken) => {
    setState({ kind: 'working' })
    try {
      const text = await ask(what)
      if (what === 'paragraph') return setState({ kind: 'paragraph', text, language })
      const name = `${words.fileName}.${what}`
      downloadText(text, name, KINDS[what])
      setState({ kind: 'saved', name })
    } catch (error) {
      setState({ kind: 'failed', error })
    }
  }
  return (
    <section className={layout.group}>
      <Heading level={3}>{words.heading}</Heading>
      {state.kind === 'failed' && <ErrorBar error={state.error} />}
      <div className={layout.row}>
        {children}
        {(['paragraph', 'csv', 'json'] as const).map((what) => (
          <Button key={what} disabledFocusable={state.kind === 'working'} onClick={() => void take(what)}>
            {words[what]}
          </Button>
        ))}
      </div>
      {state.kind === 'working' && <Loading label={words.working} />}
      {state.kind === 'paragraph' && state.language === language && <Paragraph text={state.text} />}
      <p className={layout.text} role="status">
        {state.kind === 'saved' && words.saved(state.name)}
      </p>
    </section>
  )
}

function Paragraph({ text }: { readonly text: string }) {
  const words = takeAlongTexts(useTexts().language)
  const layout = useLayout()
  const styles = useStyles()
  const field = useFocused<HTMLTextAreaElement>()
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null)
  const copy = async () => setSaid((await copyText(text)) ? 'copied' : 'notCopied')
  return (
    <>
      <Field label={words.text} hint={words.hint}>
        <Textarea ref={field} readOnly className={styles.text} resize="vertical" value={text} />
      </Field>
      <div className={layout.row}>
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
      <p className={layout.text} role="status">
        {said && words[said]}
      </p>
    </>
  )
}
