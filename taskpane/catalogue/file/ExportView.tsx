import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { BlockCatalogue } from '#rulebook'
import { catalogueFileTexts } from '#texts'
import { catalogueFile } from '#use-cases'
import { SideView } from '../../about/SideView'
import { downloadText } from '../../shared/download'
import { useLayout } from '../../shared/layout.styles'
import { useTexts } from '../../shared/use-texts'

const useStyles = makeStyles({
  text: {
    '& textarea': { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, minHeight: '96px' },
  },
})

export interface ExportViewProps {
  readonly catalogue: BlockCatalogue
  readonly onBack: () => void
}

/** A catalogue as a file: downloaded, copied, or taken from the text itself where a host allows neither. */
export default function ExportView({ catalogue, onBack }: ExportViewProps) {
  const { language } = useTexts()
  const t = catalogueFileTexts(language).export
  const layout = useLayout()
  const styles = useStyles()
  const [told, setTold] = useState('')
  const { name, text } = catalogueFile(catalogue)
  // Old hosts and pages without https have none, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined
  return (
    <SideView title={t.title} onBack={onBack}>
      <div className={layout.tight}>
        <strong>{catalogue.label}</strong>
        <p className={layout.text}>{t.why}</p>
      </div>
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
    </SideView>
  )
}
