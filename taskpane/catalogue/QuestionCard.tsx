import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { ImportQuestion } from '#doctor'
import { questionTexts } from '#texts'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'

const useStyles = makeStyles({
  question: { fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  proposal: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
})

export interface QuestionCardProps {
  readonly questions: readonly ImportQuestion[]
  readonly answers: Readonly<Record<string, string>>
  readonly onAnswer: (question: string, option: string) => void
  readonly onAcceptRest: () => void
  readonly onShowCell: (cell: string) => void
}

/** One doubt at a time, with its options; the proposal is chosen beforehand and says so. */
export function QuestionCard({ questions, answers, onAnswer, onAcceptRest, onShowCell }: QuestionCardProps) {
  const { t, language } = useTexts()
  const layout = useLayout()
  const styles = useStyles()
  const heading = useRef<HTMLHeadingElement>(null)
  const [index, setIndex] = useState(0)
  const question = questions[index]
  if (question === undefined) return null
  const words = questionTexts(language)
  const open = questions.filter(({ id }) => answers[id] === undefined).length
  const chosen = answers[question.id] ?? question.proposal
  const move = (to: number) => {
    setIndex(to)
    heading.current?.focus()
  }
  const next = () => {
    onAnswer(question.id, chosen)
    if (index < questions.length - 1) move(index + 1)
    else heading.current?.focus()
  }

  return (
    <section className={layout.card}>
      <div className={layout.spread}>
        <Heading level={3} ref={heading}>
          {t.import.question(index + 1, questions.length)}
        </Heading>
        <span className={`${layout.quiet} ${layout.small}`} role="status">
          {t.import.answered(questions.length - open, questions.length)}
        </span>
      </div>
      <Field label={{ children: words.question(question), className: styles.question }}>
        <RadioGroup value={chosen} onChange={(_event, data) => onAnswer(question.id, data.value)}>
          {question.options.map((option) => (
            <Radio
              key={option.id}
              value={option.id}
              label={
                <>
                  {words.option(option)}
                  {option.id === question.proposal && <span className={styles.proposal}> ({t.import.proposal})</span>}
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <div className={layout.row}>
        <Button size="small" onClick={() => onShowCell(question.cell)}>
          {t.import.showCell(question.cell)}
        </Button>
      </div>
      <div className={layout.row}>
        <Button appearance={open > 0 ? 'primary' : 'secondary'} onClick={next}>
          {index < questions.length - 1 ? t.import.next : t.import.thisAnswer}
        </Button>
        {index > 0 && <Button onClick={() => move(index - 1)}>{t.import.previous}</Button>}
        {open > 0 && (
          <Button appearance="subtle" onClick={onAcceptRest}>
            {t.import.acceptRest(open)}
          </Button>
        )}
      </div>
    </section>
  )
}
