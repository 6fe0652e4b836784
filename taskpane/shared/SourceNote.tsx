import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { useId, useState } from 'react'
import type { SourceRef } from '#sources'
import { excerptText, sourceDates, sourceTexts } from '#texts'
import { useLayout } from './layout.styles'
import { useTexts } from './use-texts'

const useStyles = makeStyles({
  button: {
    justifyContent: 'flex-start',
    alignSelf: 'flex-start',
    maxWidth: '100%',
    paddingLeft: 0,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
  body: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
})

export interface SourceNoteProps {
  readonly source: SourceRef
  /** What else was taken from the same place. */
  readonly also?: readonly SourceRef[]
}

/** Where a figure comes from, in one line; a press shows what the source says, when we compared it, and the way to it. */
export function SourceNote({ source, also = [] }: SourceNoteProps) {
  const { language } = useTexts()
  const t = sourceTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const body = useId()
  const { document, section, url } = source
  return (
    <div className={layout.tight}>
      <Button
        className={styles.button}
        appearance="transparent"
        size="small"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={() => setOpen(!open)}
      >
        {t.source(document, section)}
      </Button>
      {open && (
        <div id={body} className={mergeClasses(layout.tight, layout.small, styles.body)}>
          {[source, ...also].map((one) => (
            // Sources are Dutch, whatever the language of the pane.
            <p key={one.excerpt} className={layout.text} lang="nl">
              {excerptText(one, language)}
            </p>
          ))}
          <p className={layout.quiet}>{sourceDates(source, language)}</p>
          {url === undefined ? (
            <p className={layout.quiet}>{t.noPage}</p>
          ) : (
            <Link href={url} target="_blank" rel="noopener noreferrer">
              {t.openPage}
            </Link>
          )}
        </div>
      )}
    </div>
  )
}
