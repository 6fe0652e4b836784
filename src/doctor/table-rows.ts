import type { SourceRow } from './proposal'
import type { FoundTable } from './find-tables'
import { splitNote, footnote } from './footnotes'
import { groupsIn } from './groups'
import { oneLine, plain } from './plain-text'
import { readValue } from './read-amount'
import { type GridRow, gridCell } from './source-grid'

/** One row of a published table that describes a block, with the category filled in and broken parts joined. */
export interface TableRow {
  readonly row: number
  readonly category: string | null
  /** Row of the category text, for the notes its marks point to. */
  readonly categoryText: string | null
  readonly code: string
  readonly label: string
  readonly value: string
  /** The value as it stands in the cell, or cells where a row is broken. */
  readonly printed: string
  readonly details: string
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
}

export interface ReadRows {
  readonly blocks: readonly TableRow[]
  readonly notes: readonly { readonly row: number; readonly text: string }[]
  readonly rows: readonly SourceRow[]
  /** A second amount under a row that has one already: it cannot be joined. */
  readonly loose: readonly {
    readonly row: number
    readonly cell: string
    readonly text: string
    readonly under: number
  }[]
}

// A row broken by a page ends within a few lines; what goes on and on is something else.
const MAX_PARTS = 50
const MAX_LABEL = 1000

/** Classifies every row of a table; nothing is dropped without a word. */
export function tableRows(table: FoundTable): ReadRows {
  const { columns } = table
  const blocks: TableRow[] = []
  const notes: { row: number; text: string }[] = []
  const rows: SourceRow[] = []
  const loose: { row: number; cell: string; text: string; under: number }[] = []
  const headerText = table.header?.cells.join('\u0000')
  const lastValue = table.rows.findLastIndex(
    (row) => textAt(row, columns.value) !== '' && textAt(row, columns.label) !== '',
  )
  let category: string | null = null
  table.rows.forEach((row, index) => {
    const take = (taken: SourceRow['taken']): void => {
      rows.push({ row: row.row, taken, text: oneLine(row.cells.filter((cell) => cell !== '').join(' | ')) })
    }
    const filled = row.cells.filter((cell) => cell !== '')
    const label = textAt(row, columns.label)
    const code = columns.code === null ? '' : textAt(row, columns.code)
    const value = textAt(row, columns.value)
    const details = columns.details
      .map((column) => textAt(row, column))
      .filter((text) => text !== '')
      .join('; ')
    const ownCategory = columns.category === null ? '' : textAt(row, columns.category)
    if (isSeparator(filled)) return take('separator')
    if (row.cells.join('\u0000') === headerText) return take('header')
    const only = filled.length === 1 ? (filled[0] as string) : null
    if (only !== null && isNote(only, index > lastValue)) {
      notes.push({ row: row.row, text: only })
      return take('note')
    }
    if (label === '' && ownCategory !== '' && only !== null) {
      category = oneLine(only)
      return take('category')
    }
    const before = blocks[blocks.length - 1]
    if (label === '' && code === '') {
      if (before === undefined || ownCategory !== '') return take('not-understood')
      const cell = gridCell(row.row, value === '' ? (columns.details[0] ?? columns.value) : columns.value)
      if (before.joined.length >= MAX_PARTS) return take('not-understood')
      if (standsAlone(value) && !isUnfinished(before.value)) {
        loose.push({ row: row.row, cell, text: value, under: before.row })
        return take('not-understood')
      }
      blocks[blocks.length - 1] = joined(before, row.row, cell, value, details)
      return take('continuation')
    }
    if (ownCategory !== '') category = oneLine(ownCategory)
    if (only !== null && only === label && continuesLabel(before, label, columns.code !== null)) {
      blocks[blocks.length - 1] = { ...(before as TableRow), label: `${(before as TableRow).label} ${label}` }
      return take('continuation')
    }
    if (isCategoryRow(table, index, label, code, value, details)) {
      category = oneLine(label)
      return take('category')
    }
    if (
      only !== null &&
      index > lastValue &&
      groupsIn(label).length === 0 &&
      !/maatwerk|^[a-z0-9]{1,2}[).]/.test(plain(label))
    ) {
      notes.push({ row: row.row, text: label })
      return take('note')
    }
    const { label: shown, note } = splitNote(label)
    blocks.push({
      row: row.row,
      category: closesCategory(columns.category, label, category) ? (category = null) : category,
      categoryText: category,
      code: oneLine(code),
      label: oneLine(shown === '' ? (category ?? '') : shown),
      value,
      printed: value,
      details,
      note,
      cells: {
        code: gridCell(row.row, columns.code ?? columns.label),
        label: gridCell(row.row, columns.label),
        value: gridCell(row.row, columns.value),
      },
      joined: [],
      otherValues: columns.otherValues.map((column) => ({
        column,
        text: textAt(row, column),
        cell: gridCell(row.row, column),
      })),
    })
    take('block')
  })
  return { blocks, notes, rows, loose }
}

function textAt(row: GridRow, column: number): string {
  return row.cells[column] ?? ''
}

// "--;--;--" of a table drawn in text.
function isSeparator(filled: readonly string[]): boolean {
  return filled.length > 0 && filled.every((cell) => /^[\s:|=_+–—-]{2,}$/.test(cell))
}

function isNote(text: string, isBelow: boolean): boolean {
  if (footnote(text) !== null && /^\s*[*(¹²³⁴⁵⁶⁷⁸⁹]/.test(text)) return true
  if (/^(?:noot|let op|bron|toelichting|n\.?b\.?)\b/i.test(text)) return true
  return text.length > 90 && (isBelow || /[.!?]\s+\S/.test(text) || text.endsWith('.'))
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

function joined(before: TableRow, row: number, cell: string, value: string, details: string): TableRow {
  return {
    ...before,
    value: joinedText(before.value, value),
    printed: `${before.printed} ${value}`,
    details: joinedText(before.details, details),
    joined: [...before.joined, { row, cell, text: oneLine(`${value} ${details}`), alone: before.value }],
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

// An unclosed bracket or a trailing "of", "en", comma or hyphen: the label goes on in the next row.
function continuesLabel(before: TableRow | undefined, label: string, hasCodes: boolean): boolean {
  if (before === undefined || before.label.length > MAX_LABEL) return false
  // Among numbered rows a text in lower case without a number belongs to the row above.
  if (hasCodes && before.code !== '' && /^\p{Ll}{2}/u.test(label)) return true
  const open = (before.label.match(/\(/g)?.length ?? 0) > (before.label.match(/\)/g)?.length ?? 0)
  return (open && label.includes(')')) || /(?:\b(?:of|en|van|voor|met)|[,/-])$/.test(before.label)
}

const ENUMERATED = /^[a-z0-9]{1,2}\s?[).]\s*/i

function isCategoryRow(
  table: FoundTable,
  index: number,
  label: string,
  code: string,
  value: string,
  details: string,
): boolean {
  if (code !== '' || details !== '') return false
  const kind = readValue(value).kind
  if (kind === 'see-rows') return true
  if (kind !== 'blank' || value !== '' || table.columns.category !== null) return false
  const next = table.rows.slice(index + 1).find((row) => row.cells.some((cell) => cell !== ''))
  if (next === undefined || textAt(next, table.columns.value) === '') return false
  const nextLabel = textAt(next, table.columns.label)
  if (ENUMERATED.test(label)) return !ENUMERATED.test(nextLabel)
  const isHeading = /^(?:bonus|met uitkering|zonder uitkering|categorie|stages?|activiteiten|overig|inkoop)/i.test(
    label,
  )
  return isHeading || (groupsIn(label).length === 0 && !/maatwerk/i.test(label))
}

// "b) Werkervaringsplaats" with a value of its own ends the rows of "a) Arbeidscontract".
function closesCategory(column: number | null, label: string, category: string | null): boolean {
  return column === null && category !== null && ENUMERATED.test(category) && ENUMERATED.test(label)
}
