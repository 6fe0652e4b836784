import { authoritiesTexts, formatsFor, type Language } from '#texts'
import { a1, a1Range, type PlanChart, type SheetPlan } from '#workbook'
import { fittedRows } from '../tab/fitted-rows'
import { addFoot } from '../tab/foot'
import { columnSpan, tabDraft, text } from '../tab/tab-draft'
import { addTabHead } from '../tab/tab-head'
import type { PortfolioInput } from '../tab/tab-input'
import {
  addAuthoritiesTable,
  AUTHORITY_WIDTHS,
  authorityName,
  NAME,
  rankedAuthorities,
  SHARE,
} from './authorities-table'
import { allAuthorities, type AuthoritySums, shareOf } from './authority-figures'

// More bars are no longer a picture.
const MOST_BARS = 20
const CHART_RIGHT = 6

/** `SROI Opdrachtgevers`: the opdrachtgevers of a portfolio beside each other, the one that lags most first. */
export function portfolioAuthoritiesTab({
  figures,
  files,
  totals,
  today,
  language,
  productVersion,
  name,
}: PortfolioInput<readonly AuthoritySums[]>): SheetPlan {
  const t = authoritiesTexts(language)
  const draft = tabDraft()
  addTabHead(draft, { title: t.title, about: t.about({ files, day: formatsFor(language).day(today) }) })
  draft.skip()
  const found = finding(figures, language)
  if (found !== null) {
    draft.add(text(found.title, 'label'))
    draft.skip()
  }
  const { headerRow, first } = addAuthoritiesTable(draft, figures, language)
  draft.skip()
  const charts: PlanChart[] = []
  if (found !== null) {
    const top = draft.next()
    const bottom = top + 7 + found.bars
    const values = columnSpan(SHARE, first, first + found.bars - 1)
    charts.push({
      name: 'SROI opdrachtgevers',
      title: found.title,
      description: found.description,
      bars: 'lying',
      categories: columnSpan(NAME, first, first + found.bars - 1),
      series: [{ name: a1(headerRow, SHARE), values, as: 'bar' }],
      format: '0%',
      over: a1Range({ top, left: 1, bottom, right: CHART_RIGHT }),
    })
    while (draft.next() <= bottom + 1) draft.skip()
  }
  addFoot(draft, { today, productVersion, totals: text(totals, 'label'), openQuestions: [] }, language)
  return {
    name,
    rows: fittedRows(draft.rows(), AUTHORITY_WIDTHS),
    columnWidths: AUTHORITY_WIDTHS,
    frozenRows: 2,
    print: { landscape: true, onePageWide: true },
    charts,
  }
}

/** What the comparison says; null where no share is known. */
function finding(
  figures: readonly AuthoritySums[],
  language: Language,
): { readonly title: string; readonly description: string; readonly bars: number } | null {
  const t = authoritiesTexts(language)
  const { percentage } = formatsFor(language)
  const ranked = rankedAuthorities(figures).flatMap((sums) => {
    const share = shareOf(sums)
    return share === null ? [] : [{ name: authorityName(sums, language), share: percentage(share.times(100)) }]
  })
  const lowest = ranked[0]
  const highest = ranked.at(-1)
  if (lowest === undefined || highest === undefined) return null
  const all = ranked.length === 1 ? null : shareOf(allAuthorities(figures))
  const bars = Math.min(ranked.length, MOST_BARS)
  return {
    title:
      ranked.length === 1 ? t.only(lowest) : lowest.share === highest.share ? t.same(lowest.share) : t.lowest(lowest),
    description: t.chart({
      all: all === null ? null : percentage(all.times(100)),
      lowest: lowest.share,
      highest: highest.share,
      shown: bars,
      of: ranked.length,
    }),
    bars,
  }
}
