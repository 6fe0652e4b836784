import { sumOfEuros } from '#money'
import type { ContributionStanding } from '#rules'
import { receiptTexts } from '#texts'
import { amount, link, number, type TabDraft, text } from '../tab/tab-draft'
import type { TabInput } from '../tab/tab-input'
import { placeName, shownClaim } from './shown-text'

type Reason = keyof ReturnType<typeof receiptTexts>['excluded']['reasons']

const LINKS_PER_LINE = 5
const MOST_LINKS = 50
const REASONS: readonly Reason[] = [
  'aanpassen',
  'afgekeurd',
  'vervallen',
  'status',
  'not-computable',
  'contract-unknown',
]

/** Adds the rows that count in no sum, by reason, with a jump to each of the first. */
export function addExcluded(draft: TabDraft, { report, language }: TabInput): void {
  const t = receiptTexts(language).excluded
  const c = t.columns
  draft.add(text(t.heading, 'label'))
  const claimOf = shownClaim(report)
  const left = report.contributions.filter(({ excluded }) => excluded !== null)
  if (left.length === 0) {
    draft.add(text(t.none, 'good'))
    draft.skip()
    return
  }
  draft.add(
    text(c.reason, 'header'),
    text(c.rows, 'headerRight'),
    text(c.claimed, 'headerRight'),
    text(c.where, 'headerAfter'),
  )
  for (const reason of REASONS) {
    const rows = left.filter((row) => reasonOf(row) === reason)
    if (rows.length === 0) continue
    const links = rows.slice(0, MOST_LINKS).map(({ at }) => link(placeName(at), at.sheet, at.address, 'linkAfter'))
    const claimed = rows.map(claimOf).filter((value) => value !== null)
    draft.add(
      text(t.reasons[reason], 'label'),
      number(rows.length, 'integer'),
      claimed.length === 0 ? null : amount(sumOfEuros(claimed)),
      ...links.slice(0, LINKS_PER_LINE),
    )
    for (let at = LINKS_PER_LINE; at < links.length; at += LINKS_PER_LINE)
      draft.add(null, null, null, ...links.slice(at, at + LINKS_PER_LINE))
    if (rows.length > MOST_LINKS) draft.add(null, null, null, text(t.more(rows.length - MOST_LINKS), 'note'))
  }
  draft.skip()
}

function reasonOf({ excluded, status }: ContributionStanding): Reason | null {
  if (excluded !== 'status') return excluded
  return status === 'aanpassen' || status === 'afgekeurd' || status === 'vervallen' ? status : 'status'
}
