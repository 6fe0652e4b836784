import { nearestOf } from '#rulebook'
import { cliTexts } from '#texts'
import { STANDARD_TABS, SUMMARY_TABS, type SummaryTab } from '#use-cases'
import type { CommandInput } from './command'
import { UsageError } from './usage-error'

const ON_REQUEST = SUMMARY_TABS.filter((tab) => !STANDARD_TABS.includes(tab))

/** The tabs of `summarise`: those that are always made, and those asked for behind --with. */
export function askedTabs({ with: asked, language }: CommandInput, isSingle: boolean): readonly SummaryTab[] {
  const texts = cliTexts(language).errors
  const wanted = (asked ?? '')
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '')
  for (const word of wanted) {
    if (!isSummaryTab(word)) {
      const nearest = nearestOf(word, ON_REQUEST)
      throw new UsageError(texts.withUnknown({ asked: word, nearest, tabs: ON_REQUEST.join(', ') }))
    }
    // In a portfolio nothing can be typed and kept, and nothing leads to a cell: a conversation is about one contract.
    if (word === 'conversation' && !isSingle) throw new UsageError(texts.withOneOnly)
  }
  return SUMMARY_TABS.filter((tab) => STANDARD_TABS.includes(tab) || wanted.includes(tab))
}

function isSummaryTab(word: string): word is SummaryTab {
  return (SUMMARY_TABS as readonly string[]).includes(word)
}
