import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { DraftProblem } from '#rulebook'
import { draftProblemText, policyFormTexts } from '#texts'
import { Heading } from '../../shared/Heading'
import { useLayout } from '../../shared/layout.styles'
import { useTexts } from '../../shared/use-texts'
import { placeText } from './draft-labels'

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', minWidth: 0 },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  link: { textAlign: 'start', minHeight: '24px', overflowWrap: 'anywhere' },
})

export interface ProblemSummaryProps {
  readonly problems: readonly DraftProblem[]
  /** Counts how often a person asked; focus comes here each time. */
  readonly asked: number
  readonly onGoTo: (path: string) => void
}

/** Everything that is left to do in the form, each a way to its field. */
export function ProblemSummary({ problems, asked, onGoTo }: ProblemSummaryProps) {
  const { language } = useTexts()
  const t = policyFormTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (asked > 0) heading.current?.focus()
  }, [asked])
  if (problems.length === 0) {
    return (
      <p className={layout.text} role="status">
        {t.solved}
      </p>
    )
  }
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        <Heading level={3} ref={heading}>
          {t.problems(problems.length)}
        </Heading>
        <p className={layout.text}>{t.problemsWhy}</p>
        <ul className={`${layout.list} ${styles.list}`}>
          {problems.map((problem) => (
            <li key={problem.path}>
              <Link as="button" type="button" className={styles.link} onClick={() => onGoTo(problem.path)}>
                {placeText(problem.path, t)}: {draftProblemText(problem, language)}
              </Link>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  )
}
