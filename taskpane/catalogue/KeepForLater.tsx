import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { importTexts } from '#texts'
import { usePorts } from '../ports'
import { ErrorBar } from '../shared/ErrorBar'
import { useLayout } from '../shared/layout.styles'
import { NoUndoNote } from '../shared/NoUndoNote'
import { useTexts } from '../shared/use-texts'
import type { ImportDraft } from './import-state'
import { keepReview } from './keep-review'
import { useIsKept } from './use-begun-review'

type Outcome = { readonly kind: 'busy' | 'kept' | 'too-large' } | { readonly kind: 'failed'; readonly error: unknown }

/** Keeps the review in the workbook as it is now, to go on with after the pane was closed. */
export function KeepForLater({ draft }: { readonly draft: ImportDraft }) {
  const { port, session, host } = usePorts()
  const { language } = useTexts()
  const words = importTexts(language).later
  const layout = useLayout()
  const isKept = useIsKept(draft)
  const [last, setLast] = useState<{ readonly of: ImportDraft; readonly outcome: Outcome } | null>(null)
  // What was changed since is not kept yet.
  const outcome = last !== null && last.of === draft ? last.outcome : isKept ? ({ kind: 'kept' } as const) : null
  const keep = async () => {
    if (outcome?.kind === 'busy') return
    const end = (done: Outcome) => setLast({ of: draft, outcome: done })
    end({ kind: 'busy' })
    try {
      end({ kind: (await keepReview(port, session, draft)) ? 'kept' : 'too-large' })
    } catch (error) {
      end({ kind: 'failed', error })
    }
  }
  const why = host === 'excel' ? `${words.keptByItself} ${words.keepWhy}` : words.keepWhy
  return (
    <div className={layout.tight}>
      <div className={layout.row}>
        <Button onClick={() => void keep()}>{words.keep}</Button>
      </div>
      <p className={`${layout.quiet} ${layout.small}`} role="status">
        {outcome === null || outcome.kind === 'failed' ? why : words.outcome[outcome.kind]}
      </p>
      <NoUndoNote />
      {outcome?.kind === 'failed' && <ErrorBar error={outcome.error} wrote />}
    </div>
  )
}
