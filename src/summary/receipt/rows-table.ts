import { safeWord, type ValidationReport } from '#checks'
import { countedAmount, type ContributionStanding, type Counts } from '#rules'
import { sumOfEuros } from '#money'
import { receiptTexts } from '#texts'
import { type PlanCell } from '#workbook'
import { amount, columnSpan, formula, link, type TabDraft, text } from '../tab/tab-draft'
import type { TabInput } from '../tab/tab-input'
import { placeName, shownClaim, shownText } from './shown-text'

/** Where the table of rows stands on the tab. */
export interface RowsTable {
  readonly counts: string
  readonly values: string
}

/** So many rows are shown one by one; the rest is one line for each sum, so that the sums stay whole. */
const MOST = 5_000
const COUNTS = 6
const VALUE = 7
const SUMS: readonly Counts[] = ['approved', 'submitted', 'nowhere']

/** The sum a row takes part in: none, where it was left out of them all. */
function sumOf({ excluded, counts }: ContributionStanding): Counts {
  return excluded === null ? counts : 'nowhere'
}

/** Adds every row that was read, with what it counts for, and the totals. */
export function addRows(draft: TabDraft, { report, language }: TabInput): RowsTable {
  const t = receiptTexts(language).rows
  const c = t.columns
  const shown = shownText(report, t.withheld)
  const claimOf = shownClaim(report)
  const kenmerken = new Set(report.contracts.map(({ kenmerk }) => kenmerk))
  draft.add(text(t.heading, 'label'))
  draft.add(
    ...[c.where, c.contract, c.quarter, c.block, c.status, c.counts].map((name) => text(name, 'header')),
    ...[c.value, c.claimed].map((name) => text(name, 'headerRight')),
  )
  const first = draft.next()
  for (const row of report.contributions.slice(0, MOST)) {
    const contract = kenmerken.has(row.contract) ? row.contract : safeWord(row.contract)
    draft.add(
      link(placeName(row.at), row.at.sheet, row.at.address),
      text(shown(row, 'contract', contract), 'code'),
      row.quarter === null ? null : text(row.quarter),
      text(shown(row, 'block', safeWord(row.block)), 'code'),
      text(row.status),
      text(t.counts[sumOf(row)]),
      amount(claimOf(row) === null && row.computed === null ? null : valueOf(row)),
      amount(claimOf(row)),
    )
  }
  for (const rest of restOf(report)) draft.add(...restLine(rest, t.more(rest.rows.length), t.counts[rest.counts]))
  if (report.contributions.length === 0) draft.add(text(t.none, 'note'))
  const last = draft.next() - 1
  const sum = (column: number): PlanCell => formula(`SUM(${columnSpan(column, first, last)})`, 'euroTotal')
  draft.add(text(t.total, 'total'), ...[2, 3, 4, 5, 6].map(() => text('', 'total')), sum(VALUE), sum(VALUE + 1))
  draft.skip()
  return { counts: columnSpan(COUNTS, first, last), values: columnSpan(VALUE, first, last) }
}

interface Rest {
  readonly counts: Counts
  readonly rows: readonly ContributionStanding[]
}

function restOf(report: ValidationReport): readonly Rest[] {
  const rest = report.contributions.slice(MOST)
  return SUMS.map((counts) => ({ counts, rows: rest.filter((row) => sumOf(row) === counts) })).filter(
    ({ rows }) => rows.length > 0,
  )
}

function restLine({ rows }: Rest, words: string, counts: string): (PlanCell | null)[] {
  const claimed = rows.map((row) => row.claimed).filter((value) => value !== null)
  const value = sumOfEuros(rows.map(valueOf).filter((one) => one !== null))
  return [text(words, 'note'), null, null, null, null, text(counts), amount(value), amount(sumOfEuros(claimed))]
}

// What is in no sum has no value here either, so that a total is the total of what counts.
function valueOf(row: ContributionStanding): ReturnType<typeof countedAmount> | null {
  return sumOf(row) === 'nowhere' ? null : countedAmount(row)
}
