import { type Exact } from '#money'
import { authoritiesTexts, type Language, summaryTexts } from '#texts'
import type { PlanCell, StyleName } from '#workbook'
import { lightCell } from '../overview/light-cell'
import { amount, columnSpan, formula, number, type TabDraft, text } from '../tab/tab-draft'
import { allAuthorities, type AuthoritySums, lightOf, shareOf } from './authority-figures'

/** Columns that the chart shows. */
export const NAME = 1
export const SHARE = 6

/** Widths in characters. */
export const AUTHORITY_WIDTHS: readonly number[] = [34, 27, 12, 17, 17, 17, 17, 17, 17, 17, 17]

/** Lowest share first; without a share, last. */
export function rankedAuthorities(list: readonly AuthoritySums[]): readonly AuthoritySums[] {
  const shares = new Map(list.map((sums) => [sums, shareOf(sums)]))
  return [...list].sort((a, b) => inOrder(shares.get(a) ?? null, shares.get(b) ?? null) || byName(a, b))
}

/** Adds the table "per opdrachtgever" with its total. */
export function addAuthoritiesTable(
  draft: TabDraft,
  list: readonly AuthoritySums[],
  language: Language,
): { readonly headerRow: number; readonly first: number } {
  const t = authoritiesTexts(language)
  const c = t.columns
  draft.add(text(t.heading, 'label'))
  const headerRow = draft.add(
    text(c.name, 'header'),
    text(c.light, 'header'),
    ...[c.contracts, c.obligation, c.approved, c.share, c.submitted, c.expected, c.ahead, c.forecast, c.shortfall].map(
      (name) => text(name, 'headerRight'),
    ),
  )
  const first = draft.next()
  for (const sums of rankedAuthorities(list)) draft.add(...authorityRow(sums, language))
  if (list.length === 0) {
    draft.add(text(t.none, 'note'))
    return { headerRow, first }
  }
  draft.add(...totals(allAuthorities(list), first, draft.next() - 1, language))
  draft.add(text(summaryTexts(language).overview.bands, 'note'))
  draft.add(text(`${t.order} ${t.unknown}`, 'note'))
  return { headerRow, first }
}

/** The name as it is shown. */
export function authorityName({ name, isWithheld }: AuthoritySums, language: Language): string {
  return name ?? (isWithheld ? summaryTexts(language).overview.withheld : authoritiesTexts(language).blank)
}

function authorityRow(sums: AuthoritySums, language: Language): (PlanCell | null)[] {
  return [
    text(authorityName(sums, language), sums.name === null ? 'note' : 'text'),
    lightCell(lightOf(sums), language),
    number(sums.contracts, 'integer'),
    amount(sums.obligation),
    amount(sums.approved),
    share(sums, 'percentage'),
    amount(sums.submitted),
    amount(sums.expected),
    amount(sums.ahead),
    amount(sums.forecast),
    amount(sums.shortfall),
  ]
}

function share(sums: AuthoritySums, style: StyleName): PlanCell | null {
  const value = shareOf(sums)
  return value === null ? null : number(value, style)
}

function totals(all: AuthoritySums, first: number, last: number, language: Language): PlanCell[] {
  const sum = (column: number, style: StyleName = 'euroTotal'): PlanCell =>
    formula(`SUM(${columnSpan(column, first, last)})`, style)
  return [
    text(summaryTexts(language).overview.total, 'total'),
    text(summaryTexts(language).overview.lights[lightOf(all)], 'total'),
    sum(3, 'integerTotal'),
    sum(4),
    sum(5),
    share(all, 'percentageTotal') ?? text('', 'total'),
    ...[7, 8, 9, 10, 11].map((column) => sum(column)),
  ]
}

function inOrder(a: Exact | null, b: Exact | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a.comparedTo(b)
}

const alphabet = new Intl.Collator('nl', { numeric: true })

function byName(a: AuthoritySums, b: AuthoritySums): number {
  return alphabet.compare(a.name ?? '\uffff', b.name ?? '\uffff')
}
