import type { Euro } from '#money'
import { formatsFor, type Language, receiptTexts } from '#texts'
import type { PlanCell } from '#workbook'
import { keyFigures } from '../overview/key-figures'
import { amount, formula, number, quoted, type TabDraft, text } from '../tab/tab-draft'
import type { TabInput } from '../tab/tab-input'
import type { RowsTable } from './rows-table'

/** A figure that is the sum of the rows that count so. */
interface SumOfRows {
  readonly row: number
  readonly counts: 'approved' | 'submitted'
}

/**
 * Adds the main figures with what each of them is.
 * @returns those whose amount is to be a formula over the rows, once these stand on the tab
 */
export function addHeadline(draft: TabDraft, { report, language }: TabInput): readonly SumOfRows[] {
  const h = receiptTexts(language).headline
  const figures = keyFigures(report.contracts)
  const known = (value: Euro | null): PlanCell => amount(value) ?? text(h.unknown, 'note')
  const lines: [string, PlanCell | null, string][] = [
    [h.rows, number(report.rows, 'integer'), h.meaning.rows],
    [h.obligation, known(figures.obligation), h.meaning.obligation],
    [h.approved, amount(figures.approved), h.meaning.approved],
    [h.submitted, amount(figures.submitted), h.meaning.submitted],
    [h.expected, known(figures.expected), h.meaning.expected(formatsFor(language).day(report.today))],
    [h.forecast, known(figures.forecast), h.meaning.forecast],
    [h.shortfall, known(figures.shortfall), h.meaning.shortfall],
    [
      h.realised,
      figures.realised === null ? text(h.unknown, 'note') : number(figures.realised, 'percentage'),
      h.meaning.realised,
    ],
  ]
  if (figures.jobs !== null) lines.push([h.jobs, number(figures.jobs, 'decimal'), h.meaning.jobs])
  draft.add(text(h.heading, 'label'))
  draft.add(text(h.columns.figure, 'header'), text(h.columns.amount, 'headerRight'))
  const first = draft.next()
  for (const [label, cell] of lines) draft.add(text(label, 'label'), cell)
  for (const [label, , words] of lines) draft.add(text(`${label}: ${words}`, 'note'))
  for (const rule of h.rules) draft.add(text(rule, 'note'))
  draft.skip()
  const rowOf = (label: string): number => first + lines.findIndex(([one]) => one === label)
  return [
    { row: rowOf(h.approved), counts: 'approved' },
    { row: rowOf(h.submitted), counts: 'submitted' },
  ]
}

/** The sum of the rows that count so, as a formula over the table of rows. */
export function sumOfRows({ counts, values }: RowsTable, of: SumOfRows['counts'], language: Language): PlanCell {
  return formula(`SUMIF(${counts},${quoted(receiptTexts(language).rows.counts[of])},${values})`, 'euro')
}
