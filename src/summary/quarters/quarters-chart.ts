import { formatsFor, type Language, quartersTexts } from '#texts'
import { a1, a1Range, type PlanChart, type PlanChartSeries } from '#workbook'
import { columnSpan } from '../tab/tab-draft'
import type { QuarterTable } from './quarter-lines'
import { type DrawnLines, SCHEDULE_COLUMN as COLUMN } from './schedule-table'
import type { Verdict } from './schedule-verdict'
import { verdictSentences, verdictTitle } from './verdict-words'

/** Rows a chart takes. */
export const CHART_ROWS = 18
const CHART_RIGHT = 6

/**
 * Are we on schedule: what is approved so far as bars, what is expected as a line. Where nothing can be expected:
 * what is approved and what is pending.
 * @param top the first of the empty rows that it lies over
 */
export function quartersChart(
  { lines }: QuarterTable,
  drawn: DrawnLines,
  judged: Verdict,
  top: number,
  language: Language,
): PlanChart | null {
  const last = lines.at(-1)
  if (last === undefined) return null
  const t = quartersTexts(language).chart
  const series = (column: number, as: PlanChartSeries['as']): PlanChartSeries => ({
    name: a1(drawn.headerRow, column),
    values: columnSpan(column, drawn.first, drawn.last),
    as,
  })
  const { euro } = formatsFor(language)
  const hasSchedule = last.expected !== null
  return {
    name: 'SROI kwartalen',
    title: verdictTitle(judged, language),
    description: hasSchedule
      ? [t.soFar, verdictSentences(judged, language)].filter((part) => part !== '').join(' ')
      : t.unscheduled({
          quarter: last.quarter,
          approved: euro(last.approvedSoFar),
          submitted: euro(last.submittedSoFar),
        }),
    bars: 'standing',
    categories: columnSpan(COLUMN.quarter, drawn.first, drawn.last),
    series: hasSchedule
      ? [series(COLUMN.approved, 'bar'), series(COLUMN.expected, 'line')]
      : [series(COLUMN.approved, 'bar'), series(COLUMN.submitted, 'bar')],
    over: a1Range({ top, left: 1, bottom: top + CHART_ROWS - 1, right: CHART_RIGHT }),
  }
}
