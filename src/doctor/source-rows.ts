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
  const take = (row: SourceRow): void => void taken.set(row.row, both(taken.get(row.row), row))
  const byMark = codesByMark(drafts, notes)
  read.forEach((rows, index) => {
    const own = drafts.filter(({ table }) => table === index)
    withBlocks(rows, own, byMark).forEach(take)
  })
  for (const { header, titles } of tables) {
    if (header !== null) take({ row: header.row, taken: 'header', text: textOf(header), blocks: null })
    for (const title of titles) take({ row: title.row, taken: 'title', text: textOf(title), blocks: null })
  }
  const texts = new Map(grid.rows.map((row) => [row.row, textOf(row)]))
  for (const { row, of } of tables.flatMap(({ header, rows }) => [...(header === null ? [] : [header]), ...rows])) {
    const whole = taken.get(row)
    for (const other of of ?? [])
      if (whole !== undefined && other !== row)
        take({
          ...whole,
          row: other,
          taken: whole.taken === 'block' ? 'continuation' : whole.taken,
          text: texts.get(other) ?? '',
        })
  }
  return grid.rows.map(
    (row) => taken.get(row.row) ?? { row: row.row, taken: 'not-understood', text: textOf(row), blocks: [] },
  )
}

const WEIGHT: readonly SourceRow['taken'][] = [
  'block',
  'continuation',
  'not-understood',
  'note',
  'category',
  'header',
  'title',
  'separator',
]

/** A row of two tables beside each other is what weighs most of either, and about the blocks of both. */
function both(one: SourceRow | undefined, other: SourceRow): SourceRow {
  if (one === undefined) return other
  const [taken] = WEIGHT.filter((kind) => kind === one.taken || kind === other.taken)
  const blocks = one.blocks === null && other.blocks === null ? null : [...(one.blocks ?? []), ...(other.blocks ?? [])]
  const text = [one.text, other.text].filter((part) => part !== '').join(' | ')
  return { row: one.row, taken: taken ?? one.taken, text, blocks }
}

function withBlocks(
  read: ReadRows,
  own: readonly Draft[],
  byMark: ReadonlyMap<string, readonly string[]>,
): SourceRow[] {
  const byRow = new Map<number, string[]>()
  for (const { block } of own) byRow.set(block.source.row, [...(byRow.get(block.source.row) ?? []), block.code])
  const marks = new Map<number, string[]>()
  for (const { mark, note } of markedNotes(read.notes))
    if (mark !== null) marks.set(note.row, [...(marks.get(note.row) ?? []), mark])
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
    } else if (row.taken === 'note')
      rows.push({ ...row, blocks: blocksOfNote(marks.get(row.row) ?? [], byRow.get(row.row) ?? [], byMark) })
    else rows.push({ ...row, blocks: row.taken === 'not-understood' ? [] : null })
  }
  return rows
}

/** The bonuses that a note publishes and the blocks that carry its marks; null where it is about the whole table. */
function blocksOfNote(
  marks: readonly string[],
  bonuses: readonly string[],
  byMark: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  const codes = new Set([...marks.flatMap((mark) => byMark.get(mark) ?? []), ...bonuses])
  return codes.size === 0 ? null : [...codes]
}

function codesByMark(drafts: readonly Draft[], { marksAbove }: SourceNotes): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { block, row, fromNote } of drafts) {
    if (fromNote) continue
    for (const mark of marksIn(`${row.label} ${row.value} ${row.details} ${row.categoryText ?? ''}`)) {
      if (marksAbove.has(mark)) continue
      const codes = found.get(mark)
      if (codes === undefined) found.set(mark, [block.code])
      else codes.push(block.code)
    }
  }
  return found
}

function textOf(row: GridRow): string {
  return oneLine(textsOf(row).join(' | '))
}
