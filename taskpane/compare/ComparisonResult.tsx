import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components'
import { useMemo } from 'react'
import { compareTexts } from '#texts'
import { type ComparedRegions, comparisonDocument, comparisonTable, type RegionComparison } from '#use-cases'
import { CopyTable } from './CopyTable'
import { useLayout } from '../shared/layout.styles'
import { ResultHeading } from '../shared/ResultHeading'
import { useTexts } from '../shared/use-texts'
import { RegionCard } from './RegionCard'

const useStyles = makeStyles({ message: { whiteSpace: 'normal', overflowWrap: 'anywhere' } })

export interface ComparisonResultProps {
  readonly comparison: RegionComparison
  readonly answers: number
}

/** The answer first, then each catalogue; or what the words could have meant. */
export function ComparisonResult({ comparison, answers }: ComparisonResultProps) {
  const { language } = useTexts()
  const styles = useStyles()
  if (comparison.kind === 'compared') return <Compared comparison={comparison} answers={answers} />
  return (
    <MessageBar key={answers} intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.message}>{compareTexts(language).unknown(comparison)}</MessageBarBody>
    </MessageBar>
  )
}

function Compared({ comparison, answers }: { readonly comparison: ComparedRegions; readonly answers: number }) {
  const { language, format } = useTexts()
  const t = compareTexts(language)
  const layout = useLayout()
  const document = useMemo(() => comparisonDocument(comparison, language), [comparison, language])
  const { group, fte, months, lowest, highest, catalogues, notes } = document
  const placement = { group, fte: format.number(fte), months: format.number(months), single: months === '1' }
  return (
    <section className={layout.group}>
      <ResultHeading answers={answers}>{t.placement(placement)}</ResultHeading>
      <p className={layout.text}>{answerText()}</p>
      {notes.map((note) => (
        <p key={note} className={layout.quiet}>
          {note}
        </p>
      ))}
      <ul className={`${layout.list} ${layout.group}`} aria-label={t.title}>
        {comparison.regions.map((region, index) => {
          const words = catalogues[index]
          return words && <RegionCard key={region.ref} region={region} words={words} />
        })}
      </ul>
      <CopyTable text={comparisonTable(document, language)} />
    </section>
  )

  function answerText(): string {
    if (lowest === null || highest === null)
      return catalogues.some(({ blocks }) => blocks.length > 0) ? t.noAmount : t.noRows
    return lowest === highest
      ? t.same(format.euro(lowest))
      : t.range({ lowest: format.euro(lowest), highest: format.euro(highest) })
  }
}
