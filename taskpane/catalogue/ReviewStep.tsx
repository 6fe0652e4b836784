import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useMemo, useRef, useState } from 'react'
import type { Reviewed } from '#doctor'
import { importTexts } from '#texts'
import { useLayout, WIDE } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import type { ImportDraft } from './import-state'
import { equalQuestions, reviewed } from './import-work'
import { KeepForLater } from './KeepForLater'
import { QuestionCard } from './QuestionCard'
import { ReviewedBlocks } from './ReviewedBlocks'
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
  readonly task: Pick<ImportTask, 'answer' | 'acceptProposals' | 'edit' | 'undo' | 'toSettle' | 'toSource'>
}

/** The blocks as read beside the source, and every doubt as a question. */
export function ReviewStep({ draft, task }: ReviewStepProps) {
  const { grid, proposal, answers, edits } = draft
  const { language } = useTexts()
  const words = importTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const toSettle = useRef<HTMLButtonElement>(null)
  const [cell, setCell] = useState<string | null>(null)
  const now = useMemo(() => reviewed(proposal, answers, edits), [proposal, answers, edits])
  const groups = useMemo(() => equalQuestions(proposal.questions), [proposal])
  const open = groups.filter((group) => group.some(({ id }) => answers[id] === undefined))
  const doubts = useMemo(() => questionsPerBlock(draft, now), [draft, now])

  return (
    <div className={layout.screen}>
      <p className={layout.text}>{words.found(now.catalogue.blocks.length, groups.length)}</p>
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
          <ReviewedBlocks draft={draft} now={now} doubts={doubts} cell={cell} onShowCell={setCell} task={task} />
          <div className={layout.group}>
            {open.length > 0 && <p className={layout.quiet}>{words.notAnswered(open.length)}</p>}
            <div className={layout.row}>
              <Button
                ref={toSettle}
                appearance={open.length === 0 ? 'primary' : 'secondary'}
                disabledFocusable={now.catalogue.blocks.length === 0}
                onClick={task.toSettle}
              >
                {words.toSettle}
              </Button>
              <Button appearance="subtle" onClick={task.toSource}>
                {words.toSource}
              </Button>
            </div>
            <KeepForLater draft={draft} />
          </div>
        </div>
        <SourceTable grid={grid} rows={proposal.rows} cell={cell} onClose={() => setCell(null)} />
      </div>
    </div>
  )
}

/** By the code a block has now; questions name the code it was proposed with. */
function questionsPerBlock({ proposal, answers }: ImportDraft, now: Reviewed): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { id, blocks } of proposal.questions) {
    if (answers[id] !== undefined) continue
    for (const code of blocks) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return new Map([...now.proposed].map(([code, proposed]) => [code, counts.get(proposed) ?? 0]))
}
