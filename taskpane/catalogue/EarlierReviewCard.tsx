import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { importTexts } from '#texts'
import { ErrorBar } from '../shared/ErrorBar'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import type { ImportDraft } from './import-state'

export interface EarlierReviewCardProps {
  readonly draft: ImportDraft
  readonly onResume: () => void
  readonly onDiscard: () => Promise<void>
}

/** A review that was begun before: go on with it, or throw it away. */
export function EarlierReviewCard({ draft, onResume, onDiscard }: EarlierReviewCardProps) {
  const { language } = useTexts()
  const words = importTexts(language).later
  const layout = useLayout()
  const [error, setError] = useState<unknown>(null)
  const answered = draft.proposal.questions.filter(({ id }) => draft.answers[id] !== undefined).length
  return (
    <section className={layout.card}>
      <Heading level={3}>{words.heading}</Heading>
      <p className={layout.text}>{words.of(draft.name, answered, draft.proposal.questions.length)}</p>
      {error !== null && <ErrorBar error={error} wrote />}
      <div className={layout.row}>
        <Button appearance="primary" onClick={onResume}>
          {words.resume(draft.name)}
        </Button>
        <Button onClick={() => void onDiscard().catch(setError)}>{words.discard}</Button>
      </div>
    </section>
  )
}
