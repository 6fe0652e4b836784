import type { Draft } from './draft-block'
import type { FoundTable } from './find-tables'
import { marksIn, markedNotes } from './footnotes'
import { oneLine } from './plain-text'
import type { SourceRow } from './proposal'
import type { GridRow, SourceGrid } from './source-grid'
import { type SourceNotes, textsOf } from './table-facts'
import type { ReadRows } from './table-rows'

/** Every row of the source that holds text, once: what it was taken for, and which blocks it is about. */
export function sourceRows(
  grid: SourceGrid,
  tables: readonly FoundTable[],
  read: readonly ReadRows[],
  drafts: readonly Draft[],
  notes: SourceNotes,
): SourceRow[] {
  const taken = new Map<number, SourceRow>()
  read.forEach((rows, index) => {
    const own = drafts.filter(({ table }) => table === index)
    for (const row of withBlocks(rows, own, drafts, notes)) taken.set(row.row, row)
  })
  for (const { header, titles } of tables) {
    if (header !== null) taken.set(header.row, { row: header.row, taken: 'header', text: textOf(header), blocks: null })
    for (const title of titles)
      taken.set(title.row, { row: title.row, taken: 'title', text: textOf(title), blocks: null })
  }
  return grid.rows.map(
    (row) => taken.get(row.row) ?? { row: row.row, taken: 'not-understood', text: textOf(row), blocks: [] },
  )
}

function withBlocks(read: ReadRows, own: readonly Draft[], all: readonly Draft[], notes: SourceNotes): SourceRow[] {
  const byRow = new Map<number, string[]>()
  for (const { block } of own) byRow.set(block.source.row, [...(byRow.get(block.source.row) ?? []), block.code])
  let above: readonly string[] = []
  let heading: { readonly at: number; readonly codes: string[] } | null = null
  const rows: SourceRow[] = []
  for (const row of read.rows) {
    if (row.taken === 'block') {
      above = byRow.get(row.row) ?? []
      heading?.codes.push(...above)
      rows.push({ ...row, blocks: above })
    } else if (row.taken === 'continuation') rows.push({ ...row, blocks: above })
    else if (row.taken === 'category') {
      heading = { at: rows.length, codes: [] }
      rows.push({ ...row, blocks: heading.codes })
    } else if (row.taken === 'note') rows.push({ ...row, blocks: blocksOfNote(row.row, read, all, notes) })
    else rows.push({ ...row, blocks: row.taken === 'not-understood' ? [] : null })
  }
  return rows
}

/** The blocks that carry the marks of a note, and the bonuses it publishes; null where it is about the whole table. */
function blocksOfNote(
  row: number,
  { notes }: ReadRows,
  drafts: readonly Draft[],
  { marksAbove }: SourceNotes,
): readonly string[] | null {
  const marks = new Set(markedNotes(notes.filter((note) => note.row === row)).map(({ mark }) => mark))
  const codes = drafts
    .filter(
      (draft) =>
        (draft.fromNote && draft.block.source.row === row) ||
        (!draft.fromNote && carriedMarks(draft).some((mark) => marks.has(mark) && !marksAbove.has(mark))),
    )
    .map(({ block }) => block.code)
  return codes.length === 0 ? null : codes
}

function carriedMarks({ row }: Draft): string[] {
  return marksIn(`${row.label} ${row.value} ${row.details} ${row.categoryText ?? ''}`)
}

function textOf(row: GridRow): string {
  return oneLine(textsOf(row).join(' | '))
}
