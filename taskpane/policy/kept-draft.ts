import type { PolicyDraft } from '#use-cases'
import type { WorkbookPort } from '#workbook'

const drafts = new WeakMap<WorkbookPort, PolicyDraft>()

/** What a person was writing for this workbook: kept while the pane is open, also when another screen is looked at. */
export function keptDraft(port: WorkbookPort): PolicyDraft | null {
  return drafts.get(port) ?? null
}

export function keepDraft(port: WorkbookPort, draft: PolicyDraft): void {
  drafts.set(port, draft)
}

export function dropDraft(port: WorkbookPort): void {
  drafts.delete(port)
}
