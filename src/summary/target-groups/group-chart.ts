import { formatsFor, type Language, targetGroupsTabTexts } from '#texts'
import { a1Range, type PlanChart } from '#workbook'
import { columnSpan } from '../tab/tab-draft'
import type { DrawnGroups } from './group-table'
import { groupWords } from './group-words'

/** Rows that the chart takes, from the header of the table on. */
export const CHART_ROWS = 16
const PLACEMENTS = 2
const MOST_BARS = 12

/** Lying bars of placements, of the groups that are shown; null where there is nothing to draw. */
export function groupChart(
  { lines, headerRow, shown }: DrawnGroups,
  columns: { readonly from: number; readonly to: number },
  language: Language,
): PlanChart | null {
  const bars = lines.shown.filter(({ placements }) => placements > 0).slice(0, MOST_BARS)
  const [largest] = bars
  if (shown === null || largest === undefined) return null
  const t = targetGroupsTabTexts(language).chart
  const formats = formatsFor(language)
  const words = (line: (typeof bars)[number]): { group: string; placements: string } => ({
    group: groupWords(line.name, language),
    placements: formats.number(line.placements),
  })
  const last = shown.first + bars.length - 1
  return {
    name: 'SROI Plaatsingen per doelgroep',
    title: t.title(words(largest)),
    description: t.description({
      groups: formats.list(bars.map((line) => t.group(words(line)))),
      hidden: lines.hidden.length,
    }),
    bars: 'lying',
    categories: columnSpan(1, shown.first, last),
    series: [
      {
        name: a1Range({ top: headerRow, left: PLACEMENTS, bottom: headerRow, right: PLACEMENTS }),
        values: columnSpan(PLACEMENTS, shown.first, last),
        as: 'bar',
      },
    ],
    format: '#,##0',
    over: a1Range({ top: headerRow, left: columns.from, bottom: headerRow + CHART_ROWS - 1, right: columns.to }),
  }
}
