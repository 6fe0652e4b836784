import { nearestOf } from '#rulebook'
import { cliTexts } from '#texts'
import { STANDARD_TABS, SUMMARY_TABS, type SummaryTab } from '#use-cases'
import type { CommandInput } from './command'
import { UsageError } from './usage-error'

const ON_REQUEST = SUMMARY_TABS.filter((tab) => !STANDARD_TABS.includes(tab))

/** The tabs of `summarise`: those that are always made, and those asked for behind --with. */
export function askedTabs({ with: asked, language }: CommandInput): readonly SummaryTab[] {
  const texts = cliTexts(language).errors
  const wanted = (asked ?? '')
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '')
  const unknown = wanted.find((word) => !(SUMMARY_TABS as readonly string[]).includes(word))
  if (unknown !== undefined) {
    const nearest = nearestOf(unknown, ON_REQUEST)
    throw new UsageError(texts.withUnknown({ asked: unknown, nearest, tabs: ON_REQUEST.join(', ') }))
  }
  return SUMMARY_TABS.filter((tab) => STANDARD_TABS.includes(tab) || wanted.includes(tab))
}
