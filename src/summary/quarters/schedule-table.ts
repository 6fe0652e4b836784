import { type Language, quartersTexts, summaryTexts } from '#texts'
import { type IsoDay, quarterOf } from '#time'
import type { PlanCell } from '#workbook'
import { lightCell } from '../overview/light-cell'
import { amount, type TabDraft, text } from '../tab/tab-draft'
import type { QuarterFigures } from './quarter-figures'
import type { QuarterLine, QuarterTable } from './quarter-lines'

/** Columns that the chart shows. */
export const SCHEDULE_COLUMN = { quarter: 1, submitted: 3, approved: 4, expected: 5 } as const

/** Where the lines of quarters stand. */
export interface DrawnLines {
  readonly headerRow: number
  readonly first: number
  /** Less than `first` where there are none. */
  readonly last: number
}

/** Adds the table that tells of every quarter whether all until then was on schedule. */
export function addScheduleTable(
  draft: TabDraft,
  { lines }: QuarterTable,
  { schedules }: QuarterFigures,
  today: IsoDay,
  language: Language,
): DrawnLines {
  const t = quartersTexts(language)
  const c = t.columns
  draft.add(text(t.onSchedule, 'label'))
  const headerRow = draft.add(
    text(c.quarter, 'header'),
    text(c.light, 'header'),
    ...[c.submittedSoFar, c.approvedSoFar, c.expected, c.ahead].map((name) => text(name, 'headerRight')),
  )
  const first = draft.next()
  for (const line of lines) {
    draft.add(
      text(line.quarter),
      standingCell(line, today, language),
      amount(line.submittedSoFar),
      amount(line.approvedSoFar),
      amount(line.expected),
      amount(line.ahead),
    )
  }
  const last = draft.next() - 1
  if (lines.length === 0) draft.add(text(t.none, 'note'))
  draft.add(text(summaryTexts(language).overview.bands, 'note'))
  const words = t.schedules(schedules)
  if (words !== '') draft.add(text(words, 'note'))
  return { headerRow, first, last }
}

function standingCell({ quarter, light }: QuarterLine, today: IsoDay, language: Language): PlanCell {
  if (light !== null) return lightCell(light, language)
  const t = quartersTexts(language)
  return text(quarter > quarterOf(today) ? t.notBegun : t.notEnded, 'note')
}
