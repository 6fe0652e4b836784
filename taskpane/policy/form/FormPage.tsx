import { useState } from 'react'
import type { Policy } from '#rulebook'
import type { Kept, PolicyDraft } from '#use-cases'
import { DraftReview } from './DraftReview'
import { PolicyForm } from './PolicyForm'
import { useDraft } from './use-draft'

export interface FormPageProps {
  readonly draft: PolicyDraft
  readonly onKept: (kept: Kept) => void
  readonly onDropped: () => void
  readonly onBack: () => void
}

/** A policy that is adapted: filled in, looked through as a page, kept. */
export default function FormPage({ draft, onKept, onDropped, onBack }: FormPageProps) {
  const task = useDraft(draft)
  const [reviewed, setReviewed] = useState<Policy | null>(null)
  if (reviewed !== null) {
    return (
      <DraftReview
        policy={reviewed}
        original={task.form.draft.original}
        onKept={onKept}
        onForm={() => setReviewed(null)}
      />
    )
  }
  return <PolicyForm task={task} onReview={setReviewed} onDropped={onDropped} onBack={onBack} />
}
