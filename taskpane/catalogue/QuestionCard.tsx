import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { ImportQuestion } from '#doctor'
import { questionTexts } from '#texts'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { freeAnswer } from './import-work'

/** The choice "other": what is typed becomes the answer once it can be read. */
const OTHER = 'other answer'

const useStyles = makeStyles({
  question: { overflowWrap: 'anywhere' },
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
  const { t } = useTexts()
  const layout = useLayout()
  const heading = useRef<HTMLHeadingElement>(null)
  const [index, setIndex] = useState(0)
  const question = questions[index]
  if (question === undefined) return null
  const open = questions.filter(({ id }) => answers[id] === undefined).length
  const isLast = index === questions.length - 1
  const move = (to: number) => {
    setIndex(to)
    heading.current?.focus()
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
      <Answer
        key={question.id}
        question={question}
        answer={answers[question.id] ?? null}
        nextLabel={isLast ? t.import.thisAnswer : t.import.next}
        isPrimary={open > 0}
        onAnswer={onAnswer}
        onShowCell={onShowCell}
        onNext={() => move(isLast ? index : index + 1)}
      />
      <div className={layout.row}>
        {index > 0 && (
          <Button appearance="subtle" onClick={() => move(index - 1)}>
            {t.import.previous}
          </Button>
        )}
        {open > 0 && (
          <Button appearance="subtle" onClick={onAcceptRest}>
            {t.import.acceptRest(open)}
          </Button>
        )}
      </div>
    </section>
  )
}

interface AnswerProps {
  readonly question: ImportQuestion
  readonly answer: string | null
  readonly nextLabel: string
  readonly isPrimary: boolean
  readonly onAnswer: (question: string, option: string) => void
  readonly onShowCell: (cell: string) => void
  readonly onNext: () => void
}

function Answer({ question, answer, nextLabel, isPrimary, onAnswer, onShowCell, onNext }: AnswerProps) {
  const { t, language } = useTexts()
  const layout = useLayout()
  const styles = useStyles()
  const words = questionTexts(language)
  const input = useRef<HTMLInputElement>(null)
  const given = question.options.find(({ id }) => id === answer)?.id ?? (answer === null ? question.proposal : OTHER)
  const [chosen, setChosen] = useState(given)
  const [typed, setTyped] = useState(given === OTHER && answer !== null ? answer.replace(/^=/, '') : '')
  const [isWrong, setWrong] = useState(false)
  const free = question.free === undefined ? null : words.free[question.free]

  const choose = (option: string) => {
    setChosen(option)
    if (option !== OTHER) onAnswer(question.id, option)
  }
  const next = () => {
    const value = chosen === OTHER ? freeAnswer(question, typed) : chosen
    setWrong(value === null)
    if (value === null) input.current?.focus()
    else {
      onAnswer(question.id, value)
      onNext()
    }
  }
  return (
    <>
      <Field label={{ children: words.question(question), className: styles.question }}>
        <RadioGroup value={chosen} onChange={(_event, data) => choose(data.value)}>
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
          {free !== null && <Radio value={OTHER} label={t.import.other(free.label)} />}
        </RadioGroup>
      </Field>
      {free !== null && chosen === OTHER && (
        <Field
          label={free.label}
          hint={t.import.otherExample(free.example)}
          validationMessage={isWrong ? t.import.otherWrong(free.example) : undefined}
        >
          <Input ref={input} value={typed} onChange={(_event, data) => setTyped(data.value)} />
        </Field>
      )}
      <div className={layout.row}>
        <Button appearance={isPrimary ? 'primary' : 'secondary'} onClick={next}>
          {nextLabel}
        </Button>
        <Button onClick={() => onShowCell(question.cell)}>{t.import.showCell(question.cell)}</Button>
      </div>
    </>
  )
}
