import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { Policy } from '#rulebook'
import { policyTexts } from '#texts'
import { policyFile } from '#use-cases'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { downloadText } from '../shared/download'

const useStyles = makeStyles({
  text: {
    '& textarea': { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, minHeight: '96px' },
  },
})

/** A policy as a file: downloaded, copied, or taken from the text itself where a host allows neither. */
export default function ExportPolicy({ policy }: { policy: Policy }) {
  const { language } = useTexts()
  const t = policyTexts(language).export
  const layout = useLayout()
  const styles = useStyles()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const [told, setTold] = useState('')
  const { name, text } = policyFile(policy)
  // Old hosts and pages without https have none, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined
  return (
    <section className={layout.card}>
      <Heading level={3} ref={heading}>
        {t.heading}
      </Heading>
      <p className={layout.quiet}>{t.why}</p>
      <div className={layout.row}>
        <Button
          appearance="primary"
          onClick={() => {
            downloadText(text, name)
            setTold(t.started(name))
          }}
        >
          {t.download}
        </Button>
        {clipboard !== undefined && (
          <Button
            onClick={() =>
              void clipboard.writeText(text).then(
                () => setTold(t.copied),
                () => setTold(t.textHint),
              )
            }
          >
            {t.copy}
          </Button>
        )}
      </div>
      <p className={layout.text} role="status">
        {told}
      </p>
      <Field label={t.text(name)} hint={t.textHint}>
        <Textarea
          readOnly
          className={styles.text}
          resize="vertical"
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
    </section>
  )
}
