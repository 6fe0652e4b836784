import type { InPortions } from '#workbook'
import type { SourceRow } from './proposal'
import type { FoundTable } from './find-tables'
import { splitNote } from './footnotes'
import { oneLine } from './plain-text'
import { readValue } from './read-amount'
import {
  canBeBlock,
  closesCategory,
  continuesLabel,
  isCategoryRow,
  isNote,
  isSeparator,
  isTotal,
  textAt,
} from './row-kinds'
import { type GridRow, cellOf } from './source-grid'

/** One row of a published table that describes a block, with the category filled in and broken parts joined. */
export interface TableRow {
  readonly row: number
  readonly category: string | null
  /** Row of the category text, for the notes its marks point to. */
  readonly categoryText: string | null
  readonly code: string
  readonly label: string
  /** False where the label cell is blank and the heading above stands in for it. */
  readonly hasLabel: boolean
  readonly value: string
  /** The value as it stands in the cell, or cells where a row is broken. */
  readonly printed: string
  readonly details: string
  /** Of the details: what stands in columns on the duration, and in columns on evidence. */
  readonly limit: string
  readonly evidence: string
  /** A note that stood inside the label cell. */
  readonly note: string | null
  readonly cells: { readonly code: string; readonly label: string; readonly value: string }
  /** The rows below it that were joined to it. */
  readonly joined: readonly {
    readonly row: number
    readonly cell: string
    readonly text: string
    readonly alone: string
  }[]
  /** Values of other columns that look like values. */
  readonly otherValues: readonly { readonly column: number; readonly text: string; readonly cell: string }[]
  /** The sheet hides it. */
  readonly hidden: boolean
}

export interface ReadRows {
  readonly blocks: readonly TableRow[]
  readonly notes: readonly Note[]
  readonly rows: readonly SourceRow[]
  /** A second amount under a row that has one already: it cannot be joined. */
  readonly loose: readonly {
    readonly row: number
    readonly cell: string
    readonly text: string
    readonly under: number
  }[]
}

/** A remark in or under a table, and the cell it stands in. */
export interface Note {
  readonly row: number
  readonly cell: string
  readonly text: string
}

// A row broken by a page ends within a few lines; what goes on and on is something else.
const MAX_PARTS = 50
const PORTION = 2000

/** Classifies every row of a table, in portions of some thousands; nothing is dropped without a word. */
export function* tableRows(table: FoundTable): InPortions<number, ReadRows> {
  const { columns } = table
  const blocks: TableRow[] = []
  const notes: Note[] = []
  const rows: SourceRow[] = []
  const loose: { row: number; cell: string; text: string; under: number }[] = []
  const headerText = table.header?.cells.join('\u0000')
  const lastValue = table.rows.findLastIndex(
    (row) => textAt(row, columns.value) !== '' && textAt(row, columns.label) !== '',
  )
  let category: string | null = null
  let isPastEnd = false
  const read = (row: GridRow, index: number): void => {
    const take = (taken: SourceRow['taken']): void => {
      // Which blocks it is about is known once they have their codes.
      rows.push({
        row: row.row,
        taken,
        text: oneLine(row.cells.filter((cell) => cell !== '').join(' | ')),
        blocks: null,
      })
    }
    const takeNote = (text: string): void => {
      notes.push({
        row: row.row,
        cell: cellOf(
          row,
          row.cells.findIndex((cell) => cell !== ''),
        ),
        text,
      })
      take('note')
    }
    const filled = row.cells.filter((cell) => cell !== '')
    const label = textAt(row, columns.label)
    const code = columns.code === null ? '' : textAt(row, columns.code)
    const value = textAt(row, columns.value)
    const details = textsAt(row, columns.details)
    const ownCategory = columns.category === null ? '' : textAt(row, columns.category)
    const isBelow = index > lastValue
    const before = blocks[blocks.length - 1]
    const join = (text: string): void => {
      const cell = cellOf(
        row,
        text !== '' ? columns.label : value === '' ? (columns.details[0] ?? columns.value) : columns.value,
      )
      blocks[blocks.length - 1] = joined(before as TableRow, row, cell, { label: text, value, details }, table)
      take('continuation')
    }
    if (isSeparator(filled)) return take('separator')
    if (row.cells.join('\u0000') === headerText) return take('header')
    const only = filled.length === 1 ? (filled[0] as string) : null
    if (only !== null && (isNote(only, isBelow) || (isBelow && isPastEnd))) {
      isPastEnd = isBelow
      return takeNote(only)
    }
    if (isTotal(label)) return take('not-understood')
    if (label === '' && ownCategory !== '' && only !== null) {
      if (isBelow) return takeNote(only)
      category = oneLine(only)
      return take('category')
    }
    if (label === '' && code === '') {
      if (before === undefined || ownCategory !== '') return take('not-understood')
      if (before.joined.length >= MAX_PARTS) return take('not-understood')
      if (standsAlone(value) && !isUnfinished(before.value)) {
        const cell = cellOf(row, columns.value)
        loose.push({ row: row.row, cell, text: value, under: before.row })
        return take('not-understood')
      }
      return join('')
    }
    if (ownCategory !== '') category = oneLine(ownCategory)
    if (value === '' && code === '' && ownCategory === '' && continuesLabel(before, label, columns.code !== null)) {
      if (only === null) return join(label)
      blocks[blocks.length - 1] = { ...(before as TableRow), label: `${(before as TableRow).label} ${label}` }
      return take('continuation')
    }
    if (isCategoryRow(table, index, { label, code, value, details })) {
      category = oneLine(label)
      return take('category')
    }
    if (only !== null && isBelow && !canBeBlock(label)) return takeNote(only)
    const { label: shown, note } = splitNote(label)
    blocks.push({
      row: row.row,
      category: closesCategory(columns.category, label, category) ? (category = null) : category,
      categoryText: category,
      code: oneLine(code),
      label: withoutBullet(oneLine([shown, category ?? '', code, value].find((text) => text !== '') ?? '')),
      hasLabel: shown !== '',
      value,
      printed: value,
      details,
      limit: textsAt(row, columns.limits),
      evidence: textsAt(row, columns.evidence),
      note,
      cells: {
        code: cellOf(row, columns.code ?? columns.label),
        label: cellOf(row, columns.label),
        value: cellOf(row, columns.value),
      },
      joined: [],
      otherValues: columns.otherValues.map((column) => ({
        column,
        text: textAt(row, column),
        cell: cellOf(row, column),
      })),
      hidden: row.hidden === true,
    })
    take('block')
  }
  for (const [index, row] of table.rows.entries()) {
    read(row, index)
    if (index % PORTION === PORTION - 1) yield index
  }
  return { blocks, notes, rows, loose }
}

function textsAt(row: GridRow, columns: readonly number[]): string {
  return columns
    .map((column) => textAt(row, column))
    .filter((text) => text !== '')
    .join('; ')
}

// The bullet of a list on a web page; one of several in a cell stays.
function withoutBullet(label: string): string {
  return label.lastIndexOf('•') > 0 ? label : label.replace(/^[•·▪◦‣]\s*/, '')
}

function standsAlone(value: string): boolean {
  const { kind } = readValue(value)
  return kind === 'amounts' || kind === 'words' || kind === 'mixed'
}

function isUnfinished(value: string): boolean {
  const reading = readValue(value)
  return (
    reading.kind === 'blank' ||
    reading.kind === 'not-understood' ||
    (reading.kind === 'discount' && reading.percentages.length === 0)
  )
}

function joined(
  before: TableRow,
  row: GridRow,
  cell: string,
  { label, value, details }: Readonly<Record<'label' | 'value' | 'details', string>>,
  { columns }: FoundTable,
): TableRow {
  return {
    ...before,
    label: label === '' ? before.label : oneLine(`${before.label} ${label}`),
    value: joinedText(before.value, value),
    printed: value === '' ? before.printed : `${before.printed} ${value}`,
    details: joinedText(before.details, details),
    limit: joinedText(before.limit, textsAt(row, columns.limits)),
    evidence: joinedText(before.evidence, textsAt(row, columns.evidence)),
    joined: [
      ...before.joined,
      { row: row.row, cell, text: oneLine(`${label} ${value} ${details}`), alone: before.value },
    ],
  }
}

/** Two halves of a broken text; letters that both halves show at the break are kept once. */
export function joinedText(head: string, tail: string): string {
  if (head === '' || tail === '') return head + tail
  const end = /\p{L}+$/u.exec(head)?.[0] ?? ''
  const start = /^\p{L}+/u.exec(tail)?.[0] ?? ''
  if (start !== '' && start.length < end.length && end.endsWith(start)) return head + tail.slice(start.length)
  return `${head} ${tail}`
}
