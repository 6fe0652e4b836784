import { makeStyles, tokens } from '@fluentui/react-components'
import { useId, useMemo } from 'react'
import type { ValidationReport } from '#checks'
import { summaryScreenTexts } from '#texts'
import { quartersInBrief } from '#use-cases'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { StaleNote } from '../shared/StaleNote'
import { Unbroken } from '../shared/Unbroken'
import { useTexts } from '../shared/use-texts'
import { QuartersChart } from './QuartersChart'
import { QuartersTable } from './QuartersTable'

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2, minHeight: '24px' },
})

export interface QuartersCardProps {
  readonly report: ValidationReport
  /** It is said elsewhere on the screen that cells were changed since. */
  readonly saidStale: boolean
}

/** Whether it is on schedule: in words, as a chart, and as a table for who asks. Nothing where no quarter is known. */
export function QuartersCard({ report, saidStale }: QuartersCardProps) {
  const { language } = useTexts()
  const words = summaryScreenTexts(language).chart
  const layout = useLayout()
  const styles = useStyles()
  const about = useId()
  const brief = useMemo(() => quartersInBrief(report, language), [report, language])
  if (brief === null) return null
  return (
    <section className={layout.card}>
      <Heading level={3}>
        <Unbroken>{brief.title}</Unbroken>
      </Heading>
      <p id={about} className={layout.text}>
        <Unbroken>{brief.about}</Unbroken>
      </p>
      {!saidStale && <StaleNote />}
      <QuartersChart brief={brief} describedBy={about} />
      {brief.earlier > 0 && <p className={`${layout.quiet} ${layout.small}`}>{words.earlier(brief.earlier)}</p>}
      <details>
        <summary className={styles.summary}>{words.table}</summary>
        <QuartersTable brief={brief} />
      </details>
    </section>
  )
}
