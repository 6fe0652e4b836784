import { useCallback, useEffect, useState } from 'react'
import { usePorts } from '../ports'
import type { ImportDraft, ImportState } from './import-state'
import { dropImportDraft, keptImportDraft } from './import-work'
import { forgetReview, openReview, rememberReview } from './kept-review'

export interface EarlierReview {
  /** A review that is not done: of this moment, or kept in the workbook; null where there is none. */
  readonly earlier: ImportDraft | null
  /** Throws it away, here and in the workbook. */
  readonly discard: () => Promise<void>
}

/** Remembers the review after one stopped, and finds the one that was kept in the workbook. */
export function useEarlierReview(state: ImportState): EarlierReview {
  const { port, today } = usePorts()
  // What the workbook held when it was read; thrown away since or not.
  const [stored, setStored] = useState<{ readonly draft: ImportDraft | null }>({ draft: null })

  useEffect(() => {
    if (state.kind === 'review' || state.kind === 'settle') rememberReview(port, state.draft)
    if (state.kind === 'kept') forgetReview(port)
  }, [port, state])

  useEffect(() => {
    if (openReview(port) !== null) return
    let gone = false
    keptImportDraft(port, today).then(
      (draft) => {
        if (!gone && draft !== null) setStored({ draft })
      },
      // A workbook that cannot be read now has nothing to go on with; what reads it next says why.
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [port, today])

  const discard = useCallback(async () => {
    await dropImportDraft(port)
    forgetReview(port)
    setStored({ draft: null })
  }, [port])

  return { earlier: openReview(port) ?? stored.draft, discard }
}
