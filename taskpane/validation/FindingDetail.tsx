import { Link, makeStyles } from '@fluentui/react-components'
import type { Finding } from '#findings'
import { findingTexts, validationTexts } from '#texts'
import { AcceptFinding } from '../acceptances/AcceptFinding'
import { FixFinding } from '../fixes/FixFinding'
import { useLayout } from '../shared/layout.styles'
import { Unbroken } from '../shared/Unbroken'
import { useTexts } from '../shared/use-texts'
import { FindingActions, type FindingActionsProps } from './FindingActions'

const useStyles = makeStyles({ sentence: { margin: 0, overflowWrap: 'anywhere' } })

export interface FindingDetailProps extends FindingActionsProps {
  /** Of the sentence, for what it describes. */
  readonly id: string
}

/** One finding in words, the rule behind it, and what one can do with it. */
export function FindingDetail({ id, finding, onGoTo }: FindingDetailProps) {
  const { language } = useTexts()
  const layout = useLayout()
  const styles = useStyles()
  return (
    <div className={layout.tight}>
      <p id={id} className={styles.sentence}>
        <Unbroken>{findingTexts(language).sentence(finding)}</Unbroken>
      </p>
      <RuleSource finding={finding} />
      <FixFinding finding={finding} />
      <FindingActions finding={finding} onGoTo={onGoTo} />
      <AcceptFinding finding={finding} />
    </div>
  )
}

function RuleSource({ finding: { source } }: { finding: Finding }) {
  const words = validationTexts(useTexts().language)
  const layout = useLayout()
  if (source === undefined) return null
  const where = `${source.document}, ${source.section}`
  return (
    <p className={`${layout.quiet} ${layout.small}`}>
      {words.rule}:{' '}
      {source.url === undefined ? (
        where
      ) : (
        <Link href={source.url} target="_blank" rel="noreferrer noopener" inline>
          {where}
        </Link>
      )}
    </p>
  )
}
