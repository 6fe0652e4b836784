import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { ImportQuestion } from '#doctor'
import { importTexts, questionTexts } from '#texts'
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
  const { language } = useTexts()
  const words = importTexts(language)
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
          {words.question(index + 1, questions.length)}
        </Heading>
        <span className={`${layout.quiet} ${layout.small}`} role="status">
          {words.answered(questions.length - open, questions.length)}
        </span>
      </div>
      <Answer
        key={question.id}
        question={question}
        answer={answers[question.id] ?? null}
        nextLabel={isLast ? words.thisAnswer : words.next}
        isPrimary={open > 0}
        onAnswer={onAnswer}
        onShowCell={onShowCell}
        onNext={() => move(isLast ? index : index + 1)}
      />
      <div className={layout.row}>
        {index > 0 && (
          <Button appearance="subtle" onClick={() => move(index - 1)}>
            {words.previous}
          </Button>
        )}
        {open > 0 && (
          <Button appearance="subtle" onClick={onAcceptRest}>
            {words.acceptRest(open)}
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
  const { language } = useTexts()
  const words = importTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const questions = questionTexts(language)
  const input = useRef<HTMLInputElement>(null)
  const given = question.options.find(({ id }) => id === answer)?.id ?? (answer === null ? question.proposal : OTHER)
  const [chosen, setChosen] = useState(given)
  const [typed, setTyped] = useState(given === OTHER && answer !== null ? answer.replace(/^=/, '') : '')
  const [isWrong, setWrong] = useState(false)
  const free = question.free === undefined ? null : questions.free[question.free]

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
      <Field label={{ children: questions.question(question), className: styles.question }}>
        <RadioGroup value={chosen} onChange={(_event, data) => choose(data.value)}>
          {question.options.map((option) => (
            <Radio
              key={option.id}
              value={option.id}
              label={
                <>
                  {questions.option(option)}
                  {option.id === question.proposal && <span className={styles.proposal}> ({words.proposal})</span>}
                </>
              }
            />
          ))}
          {free !== null && <Radio value={OTHER} label={words.other(free.label)} />}
        </RadioGroup>
      </Field>
      {free !== null && chosen === OTHER && (
        <Field
          label={free.label}
          hint={words.otherExample(free.example)}
          validationMessage={isWrong ? words.otherWrong(free.example) : undefined}
        >
          <Input ref={input} value={typed} onChange={(_event, data) => setTyped(data.value)} />
        </Field>
      )}
      <div className={layout.row}>
        <Button appearance={isPrimary ? 'primary' : 'secondary'} onClick={next}>
          {nextLabel}
        </Button>
        <Button onClick={() => onShowCell(question.cell)}>{words.showCell(question.cell)}</Button>
      </div>
    </>
  )
}
