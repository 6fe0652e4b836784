import type { Session } from '#session'
import type { ReviewDraft } from '#use-cases'
import type { WorkbookPort } from '#workbook'
import { asked, nothingAsked } from '../shared/writes'
import { isKept, openReview, setKept } from './open-review'

/** Keeps a review in the workbook as it is now; false where the table is too large for that. */
export async function keepReview(port: WorkbookPort, session: Session, draft: ReviewDraft): Promise<boolean> {
  const { keepImportDraft } = await import('./import-work')
  const isWritten = await asked(port, () => keepImportDraft(port, session, draft))
  setKept(port, isWritten ? draft : null)
  return isWritten
}

/**
 * Keeps what was done since, for somebody who is leaving: once, after what they asked for has been written, and without
 * a word where the workbook takes nothing. A table that was only read is not kept: nothing of theirs would be lost.
 */
export async function keepOnLeaving(port: WorkbookPort, session: Session): Promise<void> {
  const draft = openReview(port)
  if (draft === null || isUntouched(draft) || isKept(port, draft)) return
  setKept(port, draft)
  try {
    await nothingAsked(port)
    // Meanwhile its catalogue was kept, or it was thrown away.
    const latest = openReview(port)
    if (latest !== null) await keepReview(port, session, latest)
  } catch {
    setKept(port, null)
  }
}

function isUntouched({ answers, edits, about }: ReviewDraft): boolean {
  return Object.keys(answers).length + edits.length + Object.keys(about).length === 0
}
