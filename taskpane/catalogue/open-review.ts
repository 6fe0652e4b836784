import type { BegunReview } from '#session'
import type { ReviewDraft } from '#use-cases'
import type { WorkbookPort } from '#workbook'

/** The review somebody is busy with for a workbook: while the pane is open, also after one stopped. */
interface OpenReview {
  readonly draft: ReviewDraft
  readonly brief: BegunReview
  /** As the workbook holds it, or will in a moment. */
  readonly kept: ReviewDraft | null
}

const reviews = new WeakMap<WorkbookPort, OpenReview>()
const listeners = new WeakMap<WorkbookPort, Set<() => void>>()

export function openReview(port: WorkbookPort): ReviewDraft | null {
  return reviews.get(port)?.draft ?? null
}

export function openReviewInBrief(port: WorkbookPort): BegunReview | null {
  return reviews.get(port)?.brief ?? null
}

export function rememberReview(port: WorkbookPort, draft: ReviewDraft, brief: BegunReview): void {
  const before = reviews.get(port)
  if (before?.draft !== draft) change(port, { draft, brief, kept: before?.kept ?? null })
}

export function forgetReview(port: WorkbookPort): void {
  if (reviews.has(port)) change(port, null)
}

/** Whether the workbook holds exactly this. */
export function isKept(port: WorkbookPort, draft: ReviewDraft): boolean {
  return reviews.get(port)?.kept === draft
}

/** What the workbook holds of it from now on; null where that is not known. */
export function setKept(port: WorkbookPort, kept: ReviewDraft | null): void {
  const before = reviews.get(port)
  if (before !== undefined && before.kept !== kept) change(port, { ...before, kept })
}

/** Calls back after each of these; returns the function that stops it. */
export function onOpenReview(port: WorkbookPort, listener: () => void): () => void {
  const all = listeners.get(port) ?? new Set()
  listeners.set(port, all.add(listener))
  return () => all.delete(listener)
}

function change(port: WorkbookPort, to: OpenReview | null): void {
  if (to === null) reviews.delete(port)
  else reviews.set(port, to)
  for (const listener of [...(listeners.get(port) ?? [])]) listener()
}
