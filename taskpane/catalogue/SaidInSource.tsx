import type { BlockProvision } from '#rulebook'
import type { OpenQuestion } from '#sources'
import { blockTexts, questionLine } from '#texts'
import { useLayout } from '../shared/layout.styles'
import { SourceNote } from '../shared/SourceNote'
import { useTexts } from '../shared/use-texts'

/** Rules that stand beside the table, as items of a list, each with its place. */
export function ProvisionList({ provisions }: { readonly provisions: readonly BlockProvision[] }) {
  const { language } = useTexts()
  return provisions.map(({ id, text, source }) => (
    <li key={id}>
      {text[language]}
      <SourceNote source={source} />
    </li>
  ))
}

/** What a source leaves open and how we read it, as items of a list. */
export function QuestionList({ questions }: { readonly questions: readonly OpenQuestion[] }) {
  const { language } = useTexts()
  const layout = useLayout()
  const words = blockTexts(language)
  return questions.map((question) => (
    <li key={question.id}>
      {questionLine(question, language)}{' '}
      <span className={layout.quiet}>
        {words.reading} {question.chosenReading[language]} (<span lang="nl">{question.section}</span>)
      </span>
    </li>
  ))
}
