import { type TabDraft, text } from './tab-draft'

/** A1 title, A2 what it is about; every tab of ours begins so. */
export function addTabHead(
  draft: TabDraft,
  { title, about }: { readonly title: string; readonly about: string },
): void {
  draft.add(text(title, 'title'))
  draft.add(text(about, 'subtitle'))
}
