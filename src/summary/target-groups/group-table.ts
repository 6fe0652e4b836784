import { type Exact, ZERO } from '#money'
import { SMALLEST_GROUP } from '#rules'
import { formatsFor, type Language, targetGroupsTabTexts } from '#texts'
import { type PlanCell, type StyleName } from '#workbook'
import { columnSpan, formula, number, type TabDraft, text } from '../tab/tab-draft'
import { type GroupLines, groupLines } from './group-lines'
import type { GroupFigures } from './group-figures'
import { groupWords } from './group-words'

/** Where the table stands, for the chart. */
export interface DrawnGroups {
  readonly lines: GroupLines
  readonly headerRow: number
  /** Rows of the groups that are shown, first to last; null where none is. */
  readonly shown: { readonly first: number; readonly last: number } | null
}

type Amount = Exact | number | null | 'withheld'

interface Column {
  readonly name: string
  readonly style: StyleName
  readonly total: StyleName
  readonly words: (sum: Exact | number) => string
}

/** Adds the table per target group, small groups masked, with its total. */
export function addGroupTable(draft: TabDraft, figures: GroupFigures, language: Language): DrawnGroups {
  const t = targetGroupsTabTexts(language)
  const lines = groupLines(figures)
  const columns = columnsFor(lines, language)
  draft.add(text(t.heading, 'label'))
  const headerRow = draft.add(
    text(t.columns.group, 'header'),
    ...columns.map(({ column }) => text(column.name, 'headerRight')),
  )
  const first = draft.next()
  for (const line of lines.shown)
    draft.add(
      text(groupWords(line.name, language)),
      ...columns.map(({ column, of }) => shownCell(of(line), column, language)),
    )
  for (const { name, why } of lines.hidden)
    draft.add(
      text(groupWords(name, language)),
      text(why === 'small' ? t.fewerThan(SMALLEST_GROUP) : t.notShown, 'noteRight'),
      ...columns.slice(1).map(() => text(t.notShown, 'noteRight')),
    )
  const { together } = lines
  if (together !== null)
    draft.add(
      text(t.together(lines.hidden.length), 'note'),
      ...columns.map(({ column, of }) => shownCell(of(together), column, language)),
    )
  if (lines.nobody.rows > 0)
    draft.add(
      text(t.nobody),
      ...columns.map(({ column, ofNobody }) => shownCell(ofNobody(lines.nobody), column, language)),
    )
  if (draft.next() === first) draft.add(text(t.none, 'note'))
  else
    draft.add(
      text(t.total, 'total'),
      ...columns.map((one, at) => totalCell(one, at + 2, first, draft, lines, language)),
    )
  const count = lines.shown.length
  return { lines, headerRow, shown: count === 0 ? null : { first, last: first + count - 1 } }
}

/** Adds what the figures mean, and why some are not told. */
export function addGroupNotes(draft: TabDraft, { lines }: DrawnGroups, language: Language): void {
  const t = targetGroupsTabTexts(language).notes
  const { hidden, together } = lines
  const isWithheld = together !== null && Object.values(together).includes('withheld')
  const notes = [
    t.small(SMALLEST_GROUP),
    ...(hidden.some(({ why }) => why === 'protecting') ? [t.protecting(SMALLEST_GROUP)] : []),
    ...(isWithheld ? [t.withheld] : []),
    t.placements,
    t.lastGroup,
    t.group,
    ...(lines.hasHours ? [t.jobs] : []),
    ...(lines.leftOut > 0 ? [t.leftOut(lines.leftOut)] : []),
  ]
  for (const note of notes) draft.add(text(note, 'note'))
}

interface ColumnOf {
  readonly column: Column
  readonly of: (line: Figures) => Amount
  readonly ofNobody: (nobody: GroupLines['nobody']) => Amount
}

type Figures = Readonly<Record<'placements' | 'paidHours' | 'jobs' | 'value', Amount>>

function columnsFor({ hasHours }: GroupLines, language: Language): readonly ColumnOf[] {
  const t = targetGroupsTabTexts(language)
  const formats = formatsFor(language)
  const plain = (sum: Exact | number): string => formats.number(sum, 2)
  const column = (name: string, style: StyleName, total: StyleName, words = plain): Column => ({
    name,
    style,
    total,
    words,
  })
  return [
    {
      column: column(t.columns.placements, 'integer', 'integerTotal'),
      of: ({ placements }) => placements,
      ofNobody: () => null,
    },
    ...(hasHours
      ? [
          {
            column: column(t.columns.paidHours, 'decimal', 'decimalTotal'),
            of: ({ paidHours }: Figures) => paidHours,
            ofNobody: ({ paidHours }: GroupLines['nobody']) => paidHours,
          },
          {
            column: column(t.columns.jobs, 'decimal', 'decimalTotal'),
            of: ({ jobs }: Figures) => jobs,
            ofNobody: () => null,
          },
        ]
      : []),
    {
      column: column(t.columns.value, 'euro', 'euroTotal', (sum) => formats.euro(sum)),
      of: ({ value }) => value,
      ofNobody: ({ value }) => value,
    },
  ]
}

function shownCell(amount: Amount, { style }: Column, language: Language): PlanCell | null {
  if (amount === null) return null
  return amount === 'withheld' ? text(targetGroupsTabTexts(language).notShown, 'noteRight') : number(amount, style)
}

/** A sum over the lines above, or what is surely in it where a part may not be told. */
function totalCell(
  { column, of, ofNobody }: ColumnOf,
  at: number,
  first: number,
  draft: TabDraft,
  lines: GroupLines,
  language: Language,
): PlanCell {
  const t = targetGroupsTabTexts(language)
  if (lines.together === null || of(lines.together) !== 'withheld')
    return formula(`SUM(${columnSpan(at, first, draft.next() - 1)})`, column.total)
  const known = [...lines.shown.map(of), ofNobody(lines.nobody)].filter(
    (amount): amount is Exact | number => amount !== null && amount !== 'withheld',
  )
  const sum = known.reduce<Exact>((total, amount) => total.plus(amount), ZERO)
  return text(sum.isZero() ? t.notShown : t.atLeast(column.words(sum)), 'totalRight')
}
