import type { PolicyTexts } from '#texts'
import type { PolicyDraft } from '#use-cases'

/** What a draft is called, as far as anybody said. */
export function draftName({ label, authority }: PolicyDraft, t: PolicyTexts): string {
  return label.trim() || authority.trim() || t.list.unnamed
}
