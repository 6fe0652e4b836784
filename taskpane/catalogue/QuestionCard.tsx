import { Button } from '@fluentui/react-components'
import { useMemo, useRef, useState } from 'react'
import type { ImportQuestion } from '#doctor'
import { importTexts } from '#texts'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { EqualCases } from './EqualCases'
import { equalityKey, equalQuestions } from './import-work'
import { QuestionAnswer } from './QuestionAnswer'

export interface QuestionCardProps {
  readonly questions: readonly ImportQuestion[]
  readonly answers: Readonly<Record<string, string>>
  readonly onAnswer: (questions: readonly string[], option: string) => void
  readonly onAcceptRest: () => void
  readonly onShowCell: (cell: string) => void
}

/** One doubt at a time, equal ones together; the proposal is chosen beforehand and says so. */
export function QuestionCard({ questions, answers, onAnswer, onAcceptRest, onShowCell }: QuestionCardProps) {
  const { language } = useTexts()
  const words = importTexts(language)
  const layout = useLayout()
  const heading = useRef<HTMLHeadingElement>(null)
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState('')
  const groups = useMemo(() => equalQuestions(questions), [questions])
  const cards = useMemo(
    () =>
      groups.flatMap((group) =>
        group[0] !== undefined && apart.has(equalityKey(group[0])) ? group.map((one) => [one]) : [group],
      ),
    [groups, apart],
  )
  const index = Math.max(
    0,
    cards.findIndex((card) => card.some(({ id }) => id === at)),
  )
  const card = cards[index]
  const first = card?.[0]
  if (card === undefined || first === undefined) return null
  const key = equalityKey(first)
  const equal = groups.find((group) => group.includes(first))?.length ?? 1
  const open = cards.filter((one) => one.some(({ id }) => answers[id] === undefined)).length
  const isLast = index === cards.length - 1
  const move = (to: number) => {
    setAt(cards[to]?.[0]?.id ?? '')
    heading.current?.focus()
  }
  const together = (isTogether: boolean) => {
    const next = new Set(apart)
    if (isTogether) next.delete(key)
    else next.add(key)
    setApart(next)
    setAt(first.id)
  }

  return (
    <section className={layout.card}>
      <div className={layout.spread}>
        <Heading level={3} ref={heading}>
          {words.question(index + 1, cards.length)}
        </Heading>
        <span className={`${layout.quiet} ${layout.small}`} role="status">
          {words.answered(cards.length - open, cards.length)}
        </span>
      </div>
      <QuestionAnswer
        key={`${first.id} ${String(card.length)}`}
        questions={card}
        answer={givenTo(card, answers)}
        nextLabel={isLast ? words.thisAnswer : words.next}
        isPrimary={open > 0}
        onAnswer={(option) =>
          onAnswer(
            card.map(({ id }) => id),
            option,
          )
        }
        onShowCell={onShowCell}
        onNext={() => move(isLast ? index : index + 1)}
      />
      {equal > 1 && <EqualCases cases={card} count={equal} onTogether={together} onShowCell={onShowCell} />}
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

/** The answer that all of them were given; null where they differ, or one has none. */
function givenTo(questions: readonly ImportQuestion[], answers: QuestionCardProps['answers']): string | null {
  const given = new Set(questions.map(({ id }) => answers[id]))
  const [only] = given
  return given.size === 1 ? (only ?? null) : null
}
