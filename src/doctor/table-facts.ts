import type { TableFacts } from './draft-block'
import { isInThousands } from './columns'
import type { FoundTable } from './find-tables'
import { marksIn, markedNotes, nextMark } from './footnotes'
import { oneLine } from './plain-text'
import { type NoteLimits, limitsInNote } from './read-limit'
import { saysPerYear } from './read-job-size'
import { minimumHoursIn, unitIn } from './read-unit'
import type { GridRow } from './source-grid'
import type { Note, ReadRows } from './table-rows'

// No table has more remarks; further ones are listed as notes and not searched for rules.
export const MOST_NOTES = 500

/** The notes of a source: texts by the mark that rows carry, and those that hold for a table as a whole. */
export interface SourceNotes {
  readonly byMark: ReadonlyMap<string, string>
  /** Texts and notes that no row carries the mark of, per table. */
  readonly whole: readonly (readonly { readonly text: string; readonly note: Note }[])[]
  /** Marks in titles and headers: they make a note one for the whole table. */
  readonly marksAbove: ReadonlySet<string>
}

/** The notes by their marks; `shifted`: of marks that begin like this each note belongs to the next one. */
export function sourceNotes(
  tables: readonly FoundTable[],
  read: readonly ReadRows[],
  shifted: string | null = null,
): SourceNotes {
  const marksAbove = new Set(
    tables.flatMap(({ titles, header }) =>
      [...titles, ...(header === null ? [] : [header])].flatMap(textsOf).flatMap(marksIn),
    ),
  )
  const carried = new Set(
    read.flatMap(({ blocks }) =>
      blocks.flatMap((row) => marksIn(`${row.label} ${row.value} ${row.details} ${row.categoryText ?? ''}`)),
    ),
  )
  const isOfRows = (mark: string | null): mark is string => mark !== null && carried.has(mark) && !marksAbove.has(mark)
  const byMark = new Map<string, string>()
  const whole = read.map(({ notes }) =>
    markedNotes(notes.slice(0, MOST_NOTES)).flatMap(({ mark: printed, text, note }) => {
      const mark = shifted !== null && printed?.startsWith(shifted) === true ? nextMark(printed) : printed
      if (mark !== null && !byMark.has(mark)) byMark.set(mark, oneLine(text))
      return isOfRows(mark) ? [] : [{ text, note }]
    }),
  )
  return { byMark, whole, marksAbove }
}

/** What header, titles and notes say of all rows of a table. */
export function factsOf(table: FoundTable, index: number, notes: SourceNotes): TableFacts {
  const header = table.header?.cells[table.columns.value] ?? ''
  const own = notes.whole[index]?.map(({ text }) => text) ?? []
  // What stands below the last table holds for the tables above it too, where their own notes are silent.
  const below = notes.whole[notes.whole.length - 1]?.map(({ text }) => text) ?? []
  const around = [header, ...(table.header?.cells ?? []), ...table.titles.flatMap(textsOf), ...own, ...below]
  const ownLimits = mergedLimits(own.map(limitsInNote))
  const isSilent = ownLimits.standard === null && ownLimits.byGroup.size === 0
  return {
    table: index,
    headerUnit: unitIn(header),
    isPerYear: saysPerYear(header),
    minHoursPerWeek: firstOf(around, minimumHoursIn),
    noteLimits: isSilent ? mergedLimits(below.map(limitsInNote)) : ownLimits,
    markNotes: new Map([...notes.byMark].filter(([mark]) => !notes.marksAbove.has(mark))),
    inThousands: isInThousands(header),
  }
}

function mergedLimits(all: readonly NoteLimits[]): NoteLimits {
  return {
    standard: all.find(({ standard }) => standard !== null)?.standard ?? null,
    byGroup: new Map(all.flatMap(({ byGroup }) => [...byGroup]).reverse()),
  }
}

export function textsOf(row: GridRow): string[] {
  return row.cells.filter((cell) => cell !== '')
}

export function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text)
    if (found !== null) return found
  }
  return null
}
