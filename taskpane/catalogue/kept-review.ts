import type { WorkbookPort } from '#workbook'
import type { ImportDraft } from './import-state'

const reviews = new WeakMap<WorkbookPort, ImportDraft>()

/** The review somebody was busy with for this workbook: while the pane is open, also after one stopped. */
export function openReview(port: WorkbookPort): ImportDraft | null {
  return reviews.get(port) ?? null
}

export function rememberReview(port: WorkbookPort, draft: ImportDraft): void {
  reviews.set(port, draft)
}

export function forgetReview(port: WorkbookPort): void {
  reviews.delete(port)
}
