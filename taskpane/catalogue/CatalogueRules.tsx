import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { BlockCatalogue } from '#rulebook'
import { blockTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { ProvisionList, QuestionList } from './SaidInSource'

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px', color: tokens.colorBrandForegroundLink },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
})

/** What the source says of its table as a whole, and what it leaves open; the rest stands with each block. */
export function CatalogueRules({ catalogue }: { readonly catalogue: BlockCatalogue }) {
  const { language } = useTexts()
  const words = blockTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const rules = catalogue.provisions.filter(({ blocks }) => blocks === null)
  const { openQuestions, label } = catalogue
  const counts = [
    ...(rules.length === 0 ? [] : [words.rules(rules.length)]),
    ...(openQuestions.length === 0 ? [] : [words.openQuestions(openQuestions.length)]),
  ].join(', ')
  if (counts === '') return null
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary} aria-label={`${words.catalogue(label)}: ${counts}`}>
        {counts}
      </summary>
      {open && (
        <ul className={`${styles.list} ${layout.small}`}>
          <ProvisionList provisions={rules} />
          <QuestionList questions={openQuestions} />
        </ul>
      )}
    </details>
  )
}
