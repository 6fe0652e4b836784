import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { clipboardHere, copyText } from './clipboard'
import { downloadText } from './download'
import { useLayout } from './layout.styles'

const useStyles = makeStyles({
  text: {
    '& textarea': { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, minHeight: '96px' },
  },
})

export interface FileTextWords {
  readonly download: string
  readonly copy: string
  readonly copied: string
  readonly textHint: string
  readonly started: (name: string) => string
  readonly text: (name: string) => string
}

export interface FileTextProps {
  readonly file: { readonly name: string; readonly text: string }
  readonly words: FileTextWords
}

/** A file of text to take along: downloaded, copied, or taken from the text itself where a host allows neither. */
export function FileText({ file: { name, text }, words }: FileTextProps) {
  const layout = useLayout()
  const styles = useStyles()
  const [told, setTold] = useState('')
  const copy = async () => setTold((await copyText(text)) ? words.copied : words.textHint)
  return (
    <>
      <div className={layout.row}>
        <Button
          appearance="primary"
          onClick={() => {
            downloadText(text, name)
            setTold(words.started(name))
          }}
        >
          {words.download}
        </Button>
        {clipboardHere() !== undefined && <Button onClick={() => void copy()}>{words.copy}</Button>}
      </div>
      <p className={layout.text} role="status">
        {told}
      </p>
      <Field label={words.text(name)} hint={words.textHint}>
        <Textarea
          readOnly
          className={styles.text}
          resize="vertical"
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
    </>
  )
}
