import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { BegunReview } from '#session'
import { importTexts } from '#texts'
import { usePorts } from '../ports'
import { ErrorBar } from '../shared/ErrorBar'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { asked } from '../shared/writes'
import { forgetReview } from './open-review'

export interface BegunReviewCardProps {
  readonly review: BegunReview
  readonly onResume: () => void
  /** After it was thrown away. */
  readonly onGone?: () => void
}

/** A review that was begun before: go on with it, or throw it away. */
export default function BegunReviewCard({ review, onResume, onGone }: BegunReviewCardProps) {
  const { port, session } = usePorts()
  const { language, format } = useTexts()
  const words = importTexts(language).later
  const layout = useLayout()
  const [error, setError] = useState<unknown>(null)
  const { name, begunOn, answered, questions } = review
  const since = begunOn === null ? [] : [words.since(format.day(begunOn))]
  const discard = async () => {
    try {
      const { dropImportDraft } = await import('./import-work')
      await asked(port, () => dropImportDraft(port, session))
      forgetReview(port)
      onGone?.()
    } catch (thrown) {
      setError(thrown)
    }
  }
  return (
    <section className={layout.card} aria-label={words.heading}>
      <strong>{words.heading}</strong>
      <p className={layout.text}>{[words.of(name, answered, questions), ...since].join(' · ')}</p>
      {error !== null && <ErrorBar error={error} wrote />}
      <div className={layout.row}>
        <Button onClick={onResume}>{words.resume(name)}</Button>
        <Button onClick={() => void discard()}>{words.discard}</Button>
      </div>
      <p className={`${layout.quiet} ${layout.small}`}>{words.onlyOne}</p>
    </section>
  )
}
