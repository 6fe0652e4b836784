import { ZERO } from '#money'
import { formatsFor, type Language, targetGroupsTabTexts } from '#texts'
import type { PlanCell, SheetPlan } from '#workbook'
import { addSpellingTable } from '../control/spelling-table'
import { nativeSum } from '../native/native-sum'
import { type Spelling, spellings, sumOver } from '../native/spellings'
import { fittedRows } from '../tab/fitted-rows'
import { addFoot, totalsCell } from '../tab/foot'
import { type TabDraft, tabDraft, text } from '../tab/tab-draft'
import { addTabHead } from '../tab/tab-head'
import type { PortfolioInput, TabInput } from '../tab/tab-input'
import { CHART_ROWS, groupChart } from './group-chart'
import { type GroupFigures, groupFigures } from './group-figures'
import { groupKey, groupName } from './group-name'
import { addGroupNotes, addGroupTable, type DrawnGroups } from './group-table'
import { groupWords } from './group-words'

/** `SROI Doelgroepen`: placements, paid hours, banenafspraak jobs and value per target group, small groups masked. */
export function targetGroupsTab(input: TabInput): SheetPlan {
  const { report, language, name } = input
  const t = targetGroupsTabTexts(language)
  const draft = tabDraft()
  const day = formatsFor(language).day(report.today)
  addTabHead(draft, {
    title: t.title,
    about: t.about({ workbook: report.workbook, quarter: report.quarter, day }),
    mark: input.mark,
  })
  draft.skip()
  return finished(draft, groupFigures(report), { name, language }, (drawn) => {
    const totals = addOwnHours(draft, drawn, input)
    addFoot(draft, { today: report.today, productVersion: input.productVersion, totals, openQuestions: [] }, language)
  })
}

/** The same over many workbooks; never per contract. */
export function portfolioTargetGroupsTab(input: PortfolioInput<GroupFigures>): SheetPlan {
  const { figures, name, today, language, productVersion } = input
  const t = targetGroupsTabTexts(language)
  const draft = tabDraft()
  const day = formatsFor(language).day(today)
  addTabHead(draft, { title: t.portfolioTitle, about: t.portfolioAbout({ files: input.files, day }) })
  draft.skip()
  return finished(draft, figures, { name, language }, () => {
    const totals = text(input.totals, 'label')
    addFoot(draft, { today, productVersion, totals, openQuestions: [] }, language)
  })
}

const WIDTHS = [46, 16, 16, 16, 26]
const CHART_COLUMNS = { from: WIDTHS.length + 2, to: WIDTHS.length + 5 }
const WIDTHS_WITH_CHART = [...WIDTHS, 3, 20, 20, 20, 20]

function finished(
  draft: TabDraft,
  figures: GroupFigures,
  { name, language }: { readonly name: string; readonly language: Language },
  addBelow: (drawn: DrawnGroups) => void,
): SheetPlan {
  const drawn = addGroupTable(draft, figures, language)
  const chart = groupChart(drawn, CHART_COLUMNS, language)
  // Notes run on to the right: they begin under the chart.
  if (chart !== null) while (draft.next() < drawn.headerRow + CHART_ROWS) draft.skip()
  draft.skip()
  addGroupNotes(draft, drawn, language)
  draft.skip()
  addBelow(drawn)
  const columnWidths = chart === null ? WIDTHS : WIDTHS_WITH_CHART
  return {
    name,
    rows: fittedRows(draft.rows(), columnWidths),
    columnWidths,
    frozenRows: 3,
    print: { landscape: true, onePageWide: true },
    ...(chart !== null && { charts: [chart] }),
  }
}

/** Adds the paid hours of groups that are shown, as formulas over the user's own columns, and says whether they agree. */
function addOwnHours(draft: TabDraft, { lines }: DrawnGroups, { report, control, language }: TabInput): PlanCell {
  const t = targetGroupsTabTexts(language)
  const hasGroups = control.areas.some(({ columns }) => columns.has('targetGroup'))
  if (!hasGroups || nativeSum(control.areas, 'paidHours') === null) return text(t.foot.notCounted, 'note')
  const shown = new Set(lines.shown.map(({ name }) => groupKey(name)))
  const told = spellings(control.areas, report, 'targetGroup', () => false).filter((spelling) =>
    shown.has(keyOf(spelling) ?? ''),
  )
  // What the others leave is what is hidden.
  const isWhole = lines.together === null || lines.together.paidHours !== 'withheld'
  if (told.length === 0 && !isWhole) return text(t.foot.nothingShown, 'note')
  draft.add(text(t.hours.heading, 'label'))
  draft.add(text(t.hours.about, 'note'))
  const agrees = addSpellingTable(draft, {
    areas: control.areas,
    tested: 'targetGroup',
    summed: 'paidHours',
    lines: told.map((spelling) => ({
      text: spelling.text,
      ours: sumOver(spelling.rows, ({ paidHours }) => paidHours),
      belongs: nameOf(spelling, language),
    })),
    whole: isWhole ? sumOver(report.contributions, ({ paidHours }) => paidHours ?? ZERO) : null,
    words: t.hours,
  })
  draft.skip()
  return totalsCell(agrees, t.foot)
}

function keyOf({ rows: [row] }: Spelling): string | null {
  const name = row === undefined ? null : groupName(row)
  return name === null ? null : groupKey(name)
}

function nameOf({ rows: [row] }: Spelling, language: Language): string {
  const name = row === undefined ? null : groupName(row)
  return name === null ? '' : groupWords(name, language)
}
