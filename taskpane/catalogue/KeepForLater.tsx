import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { importTexts } from '#texts'
import { usePorts } from '../ports'
import { ErrorBar } from '../shared/ErrorBar'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import type { ImportDraft } from './import-state'
import { keepImportDraft } from './import-work'

type Outcome = { readonly kind: 'busy' | 'kept' | 'too-large' } | { readonly kind: 'failed'; readonly error: unknown }

/** Keeps the review in the workbook as it is now, to go on with after the pane was closed. */
export function KeepForLater({ draft }: { readonly draft: ImportDraft }) {
  const { port } = usePorts()
  const { language } = useTexts()
  const words = importTexts(language).later
  const layout = useLayout()
  const [last, setLast] = useState<{ readonly of: ImportDraft; readonly outcome: Outcome } | null>(null)
  // What was changed since is not kept yet.
  const outcome = last !== null && last.of === draft ? last.outcome : null
  const keep = async () => {
    if (outcome?.kind === 'busy') return
    const end = (done: Outcome) => setLast({ of: draft, outcome: done })
    end({ kind: 'busy' })
    try {
      end({ kind: (await keepImportDraft(port, draft)) ? 'kept' : 'too-large' })
    } catch (error) {
      end({ kind: 'failed', error })
    }
  }
  return (
    <div className={layout.tight}>
      <div className={layout.row}>
        <Button onClick={() => void keep()}>{words.keep}</Button>
      </div>
      <p className={`${layout.quiet} ${layout.small}`} role="status">
        {outcome === null || outcome.kind === 'failed' ? words.keepWhy : words.outcome[outcome.kind]}
      </p>
      {outcome?.kind === 'failed' && <ErrorBar error={outcome.error} wrote />}
    </div>
  )
}
