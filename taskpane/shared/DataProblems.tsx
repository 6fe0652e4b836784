import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { DataProblem } from '#rulebook'
import { dataProblemText } from '#texts'
import { Heading } from './Heading'
import { useLayout } from './layout.styles'
import { useFocused } from './use-focused'
import { useTexts } from './use-texts'

const useStyles = makeStyles({
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
})

export interface DataProblemsProps {
  readonly problems: readonly DataProblem[]
  readonly words: {
    readonly problems: (count: number) => string
    readonly problemsWhy: string
    readonly other: string
  }
  readonly onAgain: () => void
}

/** Why a file of data cannot be taken in, each problem with its place, and the way to another file. */
export function DataProblems({ problems, words, onAgain }: DataProblemsProps) {
  const { language } = useTexts()
  const layout = useLayout()
  const styles = useStyles()
  const heading = useFocused()
  return (
    <>
      <div className={layout.tight}>
        <Heading level={3} ref={heading}>
          {words.problems(problems.length)}
        </Heading>
        <p className={layout.text}>{words.problemsWhy}</p>
      </div>
      <ul className={styles.problems}>
        {problems.map((problem, at) => (
          <li key={at}>{dataProblemText(problem, language)}</li>
        ))}
      </ul>
      <div className={layout.row}>
        <Button appearance="primary" onClick={onAgain}>
          {words.other}
        </Button>
      </div>
    </>
  )
}
