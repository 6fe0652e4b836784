import { NO_EURO } from '#money'
import { type Language, summaryTexts } from '#texts'
import { a1, type PlanCell } from '#workbook'
import type { Control } from './control'
import { type Condition, nativeSum, nativeSumIfs } from '../native/native-sum'
import { amount, columnSpan, formula, type TabDraft, text } from '../tab/tab-draft'

// Columns of the table on our tab.
const PENDING = 2
const APPROVED = 3
const NOWHERE = 4
const TOTAL = 5
const OURS = 6
const DIFFERENCE = 7
const COMPUTED = 8
const MINUS = 9
const HOURS = 10

/** Where the control lines find the totals of this table. */
export interface ClaimedTable {
  /** Formula for the claimed amounts of rows that count, over all contracts. */
  readonly counting: string
  /** The cells that compare each contract's native sum with ours. */
  readonly differences: string
}

/**
 * Adds the claimed amounts per contract and status as native formulas over the user's own cells, beside our count
 * of the same cells. What stands in no known contract is the whole column less the contracts.
 */
export function addClaimedTable(draft: TabDraft, checked: Control, language: Language): ClaimedTable | null {
  const t = summaryTexts(language).claimed
  const all = nativeSum(checked.areas, 'claimed')
  draft.add(text(t.heading, 'label'))
  if (all === null) {
    draft.add(text(t.none, 'note'))
    draft.skip()
    return null
  }
  const hasHours = nativeSum(checked.areas, 'paidHours') !== null
  draft.add(text(t.about, 'note'))
  const c = t.columns
  draft.add(
    text(c.kenmerk, 'header'),
    ...[c.pending, c.approved, c.nowhere, c.total, c.ours, c.difference, c.computed, c.claimedMinusComputed].map(
      (name) => text(name, 'headerRight'),
    ),
    ...(hasHours ? [text(c.paidHours, 'headerRight')] : []),
  )
  const first = draft.next()
  for (const contract of checked.contracts) {
    const row = draft.next()
    const ofContract: Condition = { column: 'contract', equals: { cell: `$A${String(row)}`, text: contract.kenmerk } }
    const claimed = (word?: string): string =>
      nativeSumIfs(checked.areas, 'claimed', [ofContract, ...(word === undefined ? [] : [statusIs(word)])]) ?? '0'
    draft.add(
      text(contract.kenmerk),
      ...amounts(row, claimed(), checked.words.approved.map(claimed), checked.words.nowhere.map(claimed)),
      amount(contract.ours),
      differenceOf(row),
      amount(contract.computed),
      overComputed(row),
      ...(hasHours ? [formula(nativeSumIfs(checked.areas, 'paidHours', [ofContract]) ?? '0', 'decimal')] : []),
    )
  }
  addStrayRow(draft, checked, language, first, hasHours)
  const last = draft.next() - 1
  draft.add(
    text(summaryTexts(language).overview.total, 'total'),
    ...[PENDING, APPROVED, NOWHERE, TOTAL, OURS, DIFFERENCE, COMPUTED, MINUS].map((column) =>
      formula(`SUM(${columnSpan(column, first, last)})`, 'euroTotal'),
    ),
    ...(hasHours ? [formula(`SUM(${columnSpan(HOURS, first, last)})`, 'decimalTotal')] : []),
  )
  const totalRow = draft.next() - 1
  draft.skip()
  return {
    counting: `${a1(totalRow, PENDING)}+${a1(totalRow, APPROVED)}`,
    differences: columnSpan(DIFFERENCE, first, last),
  }
}

// Rows that name no contract of the table: all rows less those above, so that the parts are always the whole.
function addStrayRow(draft: TabDraft, checked: Control, language: Language, first: number, hasHours: boolean): void {
  const row = draft.next()
  const lessAbove = (sum: string, column: number): string =>
    row > first ? `ROUND(${sum}-SUM(${columnSpan(column, first, row - 1)}),2)` : sum
  const withStatus = (word: string): string => nativeSumIfs(checked.areas, 'claimed', [statusIs(word)]) ?? '0'
  const approved = lessAbove(checked.words.approved.map(withStatus).join('+'), APPROVED)
  const nowhere = lessAbove(checked.words.nowhere.map(withStatus).join('+'), NOWHERE)
  draft.add(
    text(summaryTexts(language).claimed.stray, 'note'),
    ...amounts(row, lessAbove(nativeSum(checked.areas, 'claimed') ?? '0', TOTAL), [approved], [nowhere]),
    amount(checked.stray),
    differenceOf(row),
    amount(NO_EURO),
    overComputed(row),
    ...(hasHours ? [formula(lessAbove(nativeSum(checked.areas, 'paidHours') ?? '0', HOURS), 'decimal')] : []),
  )
}

// An empty status is concept, so pending is what the other statuses leave.
function amounts(row: number, total: string, approved: readonly string[], nowhere: readonly string[]): PlanCell[] {
  return [
    formula(`ROUND(${a1(row, TOTAL)}-${a1(row, APPROVED)}-${a1(row, NOWHERE)},2)`, 'euro'),
    formula(approved.join('+'), 'euro'),
    formula(nowhere.join('+'), 'euro'),
    formula(total, 'euro'),
  ]
}

function differenceOf(row: number): PlanCell {
  return formula(`ROUND(${a1(row, TOTAL)}-${a1(row, OURS)},2)`, 'euro')
}

function overComputed(row: number): PlanCell {
  return formula(`ROUND(${a1(row, PENDING)}+${a1(row, APPROVED)}-${a1(row, COMPUTED)},2)`, 'euro')
}

function statusIs(word: string): Condition {
  return { column: 'status', equals: { word } }
}
