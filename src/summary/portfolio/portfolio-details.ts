import { type Language, overviewTabTexts, portfolioTexts, summaryTexts } from '#texts'
import { amount, columnSpan, formula, number, type TabDraft, text } from '../tab/tab-draft'
import type { PortfolioLine } from './portfolio'

/** Who each contract is of, in which files it stands, how many rows it has, its jobs and what would be withheld. */
export function addPortfolioDetails(draft: TabDraft, lines: readonly PortfolioLine[], language: Language): void {
  if (lines.length === 0) return
  const { columns: c } = summaryTexts(language).overview
  const d = overviewTabTexts(language).details
  const { details: t, joined } = portfolioTexts(language).overview
  draft.add(text(t.heading, 'label'))
  draft.add(
    ...[c.kenmerk, c.contractor].map((name) => text(name, 'header')),
    ...[t.rows, t.excluded, d.columns.jobs, d.columns.penalty, d.columns.now].map((name) => text(name, 'headerRight')),
    text(t.authority, 'headerAfter'),
    text('', 'header'),
    text(c.file, 'headerAfter'),
    ...[0, 1].map(() => text('', 'header')),
  )
  const first = draft.next()
  for (const { kenmerk, contractor, authority, files, rows, excluded, standing, withheld } of lines) {
    draft.add(
      text(kenmerk),
      contractor === null ? null : text(contractor),
      number(rows, 'integer'),
      number(excluded, 'integer'),
      standing.jobs === null ? null : number(standing.jobs, 'decimal'),
      amount(withheld?.amount ?? null),
      amount(withheld?.now ?? null),
      authority === null ? null : text(authority, 'textAfter'),
      null,
      text(joined(files), 'textAfter'),
    )
  }
  const last = draft.next() - 1
  // What is known of no contract adds up to nothing, not to zero.
  const isKnown = [
    true,
    true,
    lines.some(({ standing }) => standing.jobs !== null),
    ...(['amount', 'now'] as const).map((part) => lines.some(({ withheld }) => withheld?.[part] !== undefined)),
  ]
  const sums = (['integerTotal', 'integerTotal', 'decimalTotal', 'euroTotal', 'euroTotal'] as const).map((style, at) =>
    isKnown[at] === true ? formula(`SUM(${columnSpan(at + 3, first, last)})`, style) : text('', 'total'),
  )
  const blank = text('', 'total')
  draft.add(text(summaryTexts(language).overview.total, 'total'), blank, ...sums, blank, blank, blank, blank, blank)
  draft.skip()
}
