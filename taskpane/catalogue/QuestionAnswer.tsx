import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { ImportQuestion } from '#doctor'
import { importTexts, type QuestionsTexts, questionTexts } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { freeAnswer } from './import-work'

/** The choice "other": what is typed becomes the answer once it can be read. */
const OTHER = 'other answer'
/** Of an option that says something else in each case, so many are shown. */
const MOST_READINGS = 3

const useStyles = makeStyles({
  question: { overflowWrap: 'anywhere' },
  proposal: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
})

export interface QuestionAnswerProps {
  /** Equal questions, at least one. */
  readonly questions: readonly ImportQuestion[]
  readonly answer: string | null
  readonly nextLabel: string
  readonly isPrimary: boolean
  readonly onAnswer: (option: string) => void
  readonly onShowCell: (cell: string) => void
  readonly onNext: () => void
}

/** The options of a doubt, and what one may type instead. */
export function QuestionAnswer(props: QuestionAnswerProps) {
  const { questions, answer, nextLabel, isPrimary, onAnswer, onShowCell, onNext } = props
  const { language } = useTexts()
  const words = importTexts(language)
  const texts = questionTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const input = useRef<HTMLInputElement>(null)
  const question = questions[0] as ImportQuestion
  const given = question.options.find(({ id }) => id === answer)?.id ?? (answer === null ? question.proposal : OTHER)
  const [chosen, setChosen] = useState(given)
  const [typed, setTyped] = useState(given === OTHER && answer !== null ? answer.replace(/^=/, '') : '')
  const [isWrong, setWrong] = useState(false)
  // One code cannot be for several blocks.
  const mayType = question.free !== undefined && (question.free !== 'code' || questions.length === 1)
  const free = mayType && question.free !== undefined ? texts.free[question.free] : null

  const choose = (option: string) => {
    setChosen(option)
    if (option !== OTHER) onAnswer(option)
  }
  const next = () => {
    const value = chosen === OTHER ? freeAnswer(question, typed) : chosen
    setWrong(value === null)
    if (value === null) input.current?.focus()
    else {
      onAnswer(value)
      onNext()
    }
  }
  return (
    <>
      <Field label={{ children: texts.question(question), className: styles.question }}>
        <RadioGroup value={chosen} onChange={(_event, data) => choose(data.value)}>
          {question.options.map((option) => (
            <Radio
              key={option.id}
              value={option.id}
              label={
                <>
                  {optionInAll(option.id, questions, texts)}
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

/** What an option means in each of the cases, where that differs. */
function optionInAll(option: string, questions: readonly ImportQuestion[], texts: QuestionsTexts): string {
  const said = new Set(
    questions.flatMap(({ options }) => options.filter(({ id }) => id === option).map((one) => texts.option(one))),
  )
  const all = [...said]
  return all.length <= MOST_READINGS ? all.join(' / ') : `${all.slice(0, MOST_READINGS).join(' / ')} / …`
}
