import { LANGUAGES } from '#texts'
import { nameKey } from '../tab/identity'
import type { ConversationPage } from './conversation-page'
import type { KeptEntries } from './kept-entries'
import { partiesOf } from './page-talk'

/**
 * Deals out what was typed to the pages of the same kenmerk and parties. In one workbook a kenmerk is of one contract,
 * and its page keeps what was typed whoever the parties are now; over many files that could be another's.
 */
export function dealt(
  pages: readonly ConversationPage[],
  typed: readonly KeptEntries[],
): { readonly kept: ReadonlyMap<ConversationPage, KeptEntries>; readonly left: readonly KeptEntries[] } {
  const left = [...typed]
  const kept = new Map<ConversationPage, KeptEntries>()
  const deal = (page: ConversationPage, isItsOwn: (entries: KeptEntries) => boolean): void => {
    const at = left.findIndex((entries) => entries.kenmerk === page.kenmerk && isItsOwn(entries))
    const [own] = at < 0 ? [] : left.splice(at, 1)
    if (own !== undefined) kept.set(page, own)
  }
  for (const page of left.length === 0 ? [] : pages) {
    const parties = LANGUAGES.map((language) => nameKey(partiesOf(page, language)))
    deal(page, (entries) => parties.includes(nameKey(entries.parties)))
  }
  for (const page of pages) if (page.files === null && !kept.has(page)) deal(page, () => true)
  return { kept, left }
}

/**
 * What was typed in one workbook and in the copy that is made anew: the lines of both. Where both say when the next talk
 * is or how the plan changed, the copy does; what the workbook says still stands there.
 */
export function withThose(own: readonly KeptEntries[], copy: readonly KeptEntries[]): readonly KeptEntries[] {
  const left = [...copy]
  const both = own.map((entries) => {
    const at = left.findIndex(({ kenmerk }) => kenmerk === entries.kenmerk)
    const [other] = at < 0 ? [] : left.splice(at, 1)
    if (other === undefined) return entries
    const known = new Set(other.lines.map((line) => line.join('\n')))
    return {
      ...entries,
      lines: [...other.lines, ...entries.lines.filter((line) => !known.has(line.join('\n')))],
      planChange: other.planChange || entries.planChange,
      nextTalk: other.nextTalk || entries.nextTalk,
    }
  })
  return [...both, ...left]
}
