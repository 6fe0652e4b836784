import { euroText } from '#money'
import type { Rulebook } from '#rulebook'
import type { StillNeeded } from '#rules'
import { type Language, mixTexts, overviewTabTexts } from '#texts'
import type { IsoDay } from '#time'
import { amount, link, type TabDraft, text } from '../tab/tab-draft'
import type { ContractLine } from './contract-table'
import { neededBy } from './needed'

/** So many contracts are worked out one by one, those that need most first. */
const MOST = 50
// Words run on over these columns, up to the last amount of the table above.
const WORDS = 6

/** Adds what each contract still needs, with ways to get there. */
export function addNeeds(
  draft: TabDraft,
  lines: readonly ContractLine[],
  rulebook: Rulebook,
  today: IsoDay,
  language: Language,
): void {
  const t = overviewTabTexts(language).needs
  const c = t.columns
  const short = mostNeeded(lines)
  draft.add(text(t.heading, 'label'))
  if (short.length === 0) {
    draft.add(text(t.none, 'note'))
    draft.skip()
    return
  }
  draft.add(
    text(c.way, 'header'),
    ...[c.value, c.surplus].map((name) => text(name, 'headerRight')),
    text(c.how, 'headerAfter'),
    ...Array.from({ length: WORDS - 1 }, () => text('', 'header')),
  )
  for (const line of short.slice(0, MOST)) addContract(draft, line, neededBy(line.standing, rulebook, today), language)
  if (short.length > MOST) draft.add(text(t.more(short.length - MOST), 'note'))
  draft.add(text(t.order, 'note'))
  draft.add(text(mixTexts(language).care, 'note'))
  draft.skip()
}

function mostNeeded(lines: readonly ContractLine[]): readonly ContractLine[] {
  return lines
    .filter(({ standing: { shortfall } }) => shortfall !== null && !shortfall.isZero())
    .sort((a, b) => b.standing.shortfall?.comparedTo(a.standing.shortfall ?? 0) ?? 0)
}

function addContract(
  draft: TabDraft,
  { kenmerk, standing }: ContractLine,
  needed: StillNeeded | null,
  language: Language,
): void {
  const t = overviewTabTexts(language).needs
  const words = mixTexts(language)
  draft.add(
    link(kenmerk, standing.at.sheet, standing.at.address),
    amount(standing.shortfall),
    null,
    text(needed === null ? t.noTerm : whatIsLeft(standing, needed, language), 'textAfter'),
  )
  if (needed === null) return
  for (const { kind, value, surplus, lines } of needed.mixes) {
    const [first = '', ...others] = lines.map(words.line)
    draft.add(text(words.kinds[kind], 'textAfter'), amount(value), amount(surplus), text(first, 'textAfter'))
    for (const other of others) draft.add(null, null, null, text(other, 'textAfter'))
  }
  const why = whyFewer(standing.catalogue !== null, needed, language)
  if (why !== null) draft.add(null, null, null, text(why, 'textAfter'))
}

function whatIsLeft(
  { submitted }: ContractLine['standing'],
  { afterSubmitted, months }: StillNeeded,
  language: Language,
): string {
  const words = mixTexts(language)
  const after = words.afterSubmitted(afterSubmitted.isZero() ? null : euroText(afterSubmitted))
  return [...(submitted.gt(0) ? [after] : []), words.monthsLeft(months)].join(' ')
}

function whyFewer(hasCatalogue: boolean, { mixes }: StillNeeded, language: Language): string | null {
  const t = overviewTabTexts(language).needs
  if (mixes.length > 1) return null
  if (mixes.length === 1) return t.onlyOne
  return hasCatalogue ? mixTexts(language).none : t.noCatalogue
}
