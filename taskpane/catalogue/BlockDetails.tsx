import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode } from 'react'
import { provisionsFor, type Block, type BlockCatalogue } from '#rulebook'
import { blockTexts, conditionLine } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { ProvisionList, QuestionList } from './SaidInSource'

const useStyles = makeStyles({
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
})

/** What one row of a table says beside its value: for whom, what it asks for, and what is open about it. */
export function BlockDetails({ block, catalogue }: { readonly block: Block; readonly catalogue: BlockCatalogue }) {
  const { language } = useTexts()
  const words = blockTexts(language)
  const layout = useLayout()
  const { published, approval, minHoursPerWeek, conditions, evidence, notes, openQuestions } = block
  const elsewhere = provisionsFor([block], catalogue)
  // Words that were taken for the value stand above already.
  const beside = notes.filter((note) => note !== published)
  const lines = conditions.map((one) => conditionLine(one, language))
  return (
    <div className={`${layout.group} ${layout.small}`}>
      <p className={layout.text}>{published === '' ? words.blank : words.published(published)}</p>
      {minHoursPerWeek !== null && <p className={layout.text}>{words.minimumHours(minHoursPerWeek)}</p>}
      {approval && <p className={layout.text}>{words.approval}</p>}
      <Part heading={words.conditions} isFilled={lines.length > 0}>
        {lines.map(({ heading, printed, bounds }) => (
          <li key={heading + printed}>
            {heading}: <span lang="nl">{printed}</span>
            {bounds !== '' && ` (${bounds})`}
          </li>
        ))}
      </Part>
      <Part heading={words.evidence} isFilled={evidence.length > 0}>
        {evidence.map((items) => (
          <li key={items.join()} lang="nl">
            {items.join(` ${words.or} `)}
          </li>
        ))}
      </Part>
      <Part heading={words.notes} isFilled={beside.length > 0}>
        {beside.map((note) => (
          <li key={note} lang="nl">
            {note}
          </li>
        ))}
      </Part>
      <Part heading={words.elsewhere} isFilled={elsewhere.length > 0}>
        <ProvisionList provisions={elsewhere} />
      </Part>
      <Part heading={words.questions} isFilled={openQuestions.length > 0}>
        <QuestionList questions={openQuestions} />
      </Part>
    </div>
  )
}

interface PartProps {
  readonly heading: string
  readonly isFilled: boolean
  readonly children: ReactNode
}

function Part({ heading, isFilled, children }: PartProps) {
  const layout = useLayout()
  const styles = useStyles()
  if (!isFilled) return null
  return (
    <div className={layout.tight}>
      <p className={styles.heading}>{heading}</p>
      <ul className={styles.list}>{children}</ul>
    </div>
  )
}
