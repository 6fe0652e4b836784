import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useMemo, useRef, useState } from 'react'
import { importTexts } from '#texts'
import { Heading } from '../shared/Heading'
import { useLayout, WIDE } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { BlockList } from './BlockList'
import type { ImportDraft } from './import-state'
import { equalQuestions, withAnswers } from './import-work'
import { QuestionCard } from './QuestionCard'
import { SourceTable } from './SourceTable'
import type { ImportTask } from './use-import'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    [WIDE]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', alignItems: 'start' },
  },
})

export interface ReviewStepProps {
  readonly draft: ImportDraft
  readonly task: Pick<ImportTask, 'answer' | 'acceptProposals' | 'toSettle' | 'toSource'>
}

/** The blocks as read beside the source, and every doubt as a question. */
export function ReviewStep({ draft: { grid, proposal, answers }, task }: ReviewStepProps) {
  const { language } = useTexts()
  const words = importTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const toSettle = useRef<HTMLButtonElement>(null)
  const [cell, setCell] = useState<string | null>(null)
  const catalogue = useMemo(() => withAnswers(proposal, answers), [proposal, answers])
  const groups = useMemo(() => equalQuestions(proposal.questions), [proposal])
  const open = groups.filter((group) => group.some(({ id }) => answers[id] === undefined))
  const doubts = useMemo(() => questionsPerBlock(proposal, answers), [proposal, answers])
  const leftOut = proposal.rows.filter(({ taken }) => taken === 'not-understood')

  return (
    <div className={layout.screen}>
      <p className={layout.text}>{words.found(catalogue.blocks.length, groups.length)}</p>
      <div className={styles.columns}>
        <div className={layout.screen}>
          {proposal.questions.length > 0 && (
            <QuestionCard
              questions={proposal.questions}
              answers={answers}
              onAnswer={task.answer}
              onAcceptRest={() => {
                task.acceptProposals()
                toSettle.current?.focus()
              }}
              onShowCell={setCell}
            />
          )}
          <section className={layout.group}>
            <Heading level={3}>{words.blocks}</Heading>
            <BlockList
              catalogue={catalogue}
              label={words.blocks}
              questions={doubts}
              shownCell={cell}
              onShowCell={setCell}
            />
            {leftOut.length > 0 && (
              <details>
                <summary>{words.leftOut(leftOut.length)}</summary>
                <ul>
                  {leftOut.map(({ row, text, taken }) => (
                    <li key={row} className={layout.quiet}>
                      {words.row} {row}: {text} ({words.taken[taken]})
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </section>
          <div className={layout.group}>
            {open.length > 0 && <p className={layout.quiet}>{words.notAnswered(open.length)}</p>}
            <div className={layout.row}>
              <Button ref={toSettle} appearance={open.length === 0 ? 'primary' : 'secondary'} onClick={task.toSettle}>
                {words.toSettle}
              </Button>
              <Button appearance="subtle" onClick={task.toSource}>
                {words.toSource}
              </Button>
            </div>
          </div>
        </div>
        <SourceTable grid={grid} rows={proposal.rows} cell={cell} onClose={() => setCell(null)} />
      </div>
    </div>
  )
}

function questionsPerBlock(
  { questions }: ImportDraft['proposal'],
  answers: ImportDraft['answers'],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { id, blocks } of questions) {
    if (answers[id] !== undefined) continue
    for (const code of blocks) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return counts
}
