import type { ClosingMix, StillNeeded } from '#rules'
import { euroText } from '#money'
import { type Language, mixTexts, portfolioTexts } from '#texts'
import { amount, number, type TabDraft, text } from '../tab/tab-draft'
import type { PortfolioLine } from './portfolio'

/** Rows of two mixes each; whoever has more contracts looks at the largest first. */
const MOST = 200

/** What every contract still needs, the most first, with two ways to get there. */
export function addNeededTable(draft: TabDraft, lines: readonly PortfolioLine[], language: Language): void {
  const t = portfolioTexts(language).needed
  const short = lines
    .flatMap((line) => (line.needed === null ? [] : [{ line, needed: line.needed }]))
    .sort((a, b) => b.needed.amount.comparedTo(a.needed.amount))
  if (short.length === 0) return
  const c = t.columns
  draft.add(text(t.heading, 'label'))
  draft.add(text(t.about, 'note'))
  draft.add(
    text(c.kenmerk, 'header'),
    text('', 'header'),
    text(c.amount, 'headerRight'),
    text(c.months, 'headerRight'),
    text(c.first, 'headerAfter'),
  )
  for (const { line, needed } of short.slice(0, MOST)) {
    const [first, ...others] = mixWords(needed, language)
    draft.add(
      text(line.kenmerk),
      null,
      amount(needed.amount),
      number(needed.months, 'integer'),
      text(first ?? mixTexts(language).none, 'textAfter'),
    )
    for (const words of others) draft.add(null, null, null, null, text(words, 'textAfter'))
  }
  if (short.length > MOST) draft.add(text(t.more(short.length - MOST), 'note'))
  draft.skip()
}

/** "Met de minste werkuren: 2 plaatsingen van 1 fte …", the first two that close it. */
function mixWords({ mixes }: StillNeeded, language: Language): string[] {
  return mixes.slice(0, 2).map((mix) => mixLine(mix, language))
}

function mixLine({ kind, lines, value, surplus }: ClosingMix, language: Language): string {
  const t = mixTexts(language)
  const sum = t.sum(euroText(value), surplus.isZero() ? null : euroText(surplus))
  return `${t.kinds[kind]}: ${lines.map((line) => t.line(line)).join('; ')}. ${sum}`
}
