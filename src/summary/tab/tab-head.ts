import type { PlanCell } from '#workbook'
import { type TabDraft, text } from './tab-draft'

export interface TabHead {
  readonly title: string
  readonly about: string
  /** Says that the tab is out of date, from the moment that it is; absent for tabs over other files. */
  readonly mark?: PlanCell | null
}

/** A1 title, A2 what it is about, A3 a live mark for when the data change; every tab of ours begins so. */
export function addTabHead(draft: TabDraft, { title, about, mark }: TabHead): void {
  draft.add(text(title, 'title'))
  draft.add(text(about, 'subtitle'))
  if (mark !== undefined) draft.add(mark)
}
