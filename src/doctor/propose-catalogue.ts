import type { Block, BlockCatalogue } from '#rulebook'
import type { IsoDay } from '#time'
import { idFromName, nameFromId, validFromIn } from './catalogue-facts'
import { type Draft, type TableFacts, draftsOf } from './draft-block'
import { type FoundTable, findTables } from './find-tables'
import { footnote, marksIn } from './footnotes'
import { oneLine } from './plain-text'
import type { Proposal, SourceRow } from './proposal'
import { allQuestions } from './questions'
import { type NoteBonus, bonusScope, bonusesInNote } from './read-bonus'
import { type NoteLimits, limitsInNote } from './read-limit'
import { asksApproval } from './read-demands'
import { hoursNormIn, minimumHoursIn, unitIn } from './read-unit'
import { scopeOf } from './scopes'
import { freeCode, shortCode } from './short-code'
import { type GridRow, type SourceGrid, gridCell, MAX_ROWS } from './source-grid'
import { SourceError } from './source-problem'
import { type ReadRows, type TableRow, tableRows } from './table-rows'

/** What the person importing knows beside the table itself. */
export interface ProposalHints {
  readonly id?: string
  readonly authority?: string
  readonly label?: string
  readonly url?: string
  /** Day of import; stands in the source as the day on which it was looked at. */
  readonly today?: IsoDay
  /** Name of the file, where the grid is named after a sheet in it. */
  readonly fileName?: string
}

// The largest published tables have some sixty rows; thousands of amounts are another kind of table.
const MAX_BLOCKS = 2000

/**
 * Proposes a catalogue for a published table: values verbatim, a question for every doubt.
 * Throws SourceError: 'no-table' where nothing in the source reads as a table of block values, 'too-many-rows'.
 */
export function proposeCatalogue(grid: SourceGrid, hints: ProposalHints = {}): Proposal {
  if (grid.rows.length > MAX_ROWS) throw new SourceError('too-many-rows')
  const tables = findTables(grid)
  if (tables.some(isFarTooLong)) throw new SourceError('no-table')
  const read = tables.map((table) => underTitle(tableRows(table), table, tables.length))
  const notes = read.flatMap((rows) => rows.notes)
  const facts = tables.map((table, index) => factsOf(table, index, read[index] as ReadRows))
  const published = read.flatMap((rows, index) =>
    rows.blocks.flatMap((row) => withNoteBonuses(row, facts[index] as TableFacts)),
  )
  for (const note of notes)
    published.push(...bonusesFromNote(note.text, noteRow(note), facts[facts.length - 1] as TableFacts))
  if (published.length === 0 || published.length > MAX_BLOCKS) throw new SourceError('no-table')
  const coded = withCodes(published)
  const scopes = coded.map((draft) => scopeOf(draft, coded))
  const drafts = exclusiveAges(coded.map((draft, index) => with_(draft, { standsOn: scopes[index]?.standsOn ?? null })))
  const markNotes = footnotesOf(notes)
  const noted = drafts.map((draft) => withNotes(draft, notesFor(draft, markNotes)))
  const catalogue = catalogueOf(grid, tables, notes, noted, hints)
  const questions = allQuestions({ catalogue, drafts: noted, scopes, tables, facts, read, markNotes })
  return { catalogue, questions, findings: [], rows: sourceRows(grid, tables, read) }
}

function isFarTooLong({ columns, rows }: FoundTable): boolean {
  let blocks = 0
  for (const { cells } of rows) if (cells[columns.label] && cells[columns.value]) blocks++
  return blocks > MAX_BLOCKS
}

/** Of several tables on a page the title of each is the category of its rows, where they have none. */
function underTitle(read: ReadRows, { titles }: FoundTable, tables: number): ReadRows {
  const last = titles[titles.length - 1]
  const title = last === undefined ? '' : oneLine(textsOf(last)[0] ?? '')
  if (tables < 2 || title === '') return read
  return { ...read, blocks: read.blocks.map((row) => ({ ...row, category: row.category ?? title })) }
}

function factsOf(table: FoundTable, index: number, rows: ReadRows): TableFacts {
  const header = table.header?.cells[table.columns.value] ?? ''
  const around = [
    header,
    ...(table.header?.cells ?? []),
    ...table.titles.flatMap(textsOf),
    ...rows.notes.map((note) => note.text),
  ]
  return {
    table: index,
    headerUnit: unitIn(header),
    minHoursPerWeek: firstOf(around, minimumHoursIn),
    noteLimits: mergedLimits(rows.notes.map((note) => limitsInNote(note.text))),
  }
}

function mergedLimits(all: readonly NoteLimits[]): NoteLimits {
  return {
    standard: all.find(({ standard }) => standard !== null)?.standard ?? null,
    byGroup: new Map(all.flatMap(({ byGroup }) => [...byGroup])),
  }
}

function withNoteBonuses(row: TableRow, facts: TableFacts): Draft[] {
  const drafts = draftsOf(row, facts)
  return row.note === null ? drafts : [...drafts, ...bonusesFromNote(row.note, row, facts)]
}

/** Bonuses that a note publishes line by line; their source is the cell with the note. */
function bonusesFromNote(note: string, row: TableRow, facts: TableFacts): Draft[] {
  const words = oneLine(
    note
      .split('\n')
      .filter((line) => !/[€]/.test(line))
      .join(' '),
  )
  return bonusesInNote(note).flatMap((bonus: NoteBonus) =>
    draftsOf(
      {
        ...row,
        code: '',
        label: bonus.label,
        value: bonus.valueText,
        printed: bonus.valueText,
        details: '',
        note: null,
        joined: [],
      },
      facts,
    ).map((draft): Draft => ({
      ...draft,
      scope: bonusScope(note),
      fromNote: true,
      block: {
        ...draft.block,
        role: 'bonus',
        standsOn: 'jobs',
        limit: { kind: 'none' },
        minHoursPerWeek: null,
        notes: [words],
        source: { row: row.row, cell: row.cells.label },
      },
    })),
  )
}

function noteRow(note: { readonly row: number; readonly text: string }): TableRow {
  const cell = gridCell(note.row, 0)
  return {
    row: note.row,
    category: null,
    categoryText: null,
    code: '',
    label: '',
    value: '',
    printed: '',
    details: '',
    note: null,
    cells: { code: cell, label: cell, value: cell },
    joined: [],
    otherValues: [],
  }
}

/** Published codes as they are, short ones from the label elsewhere; unique, letter case aside. */
function withCodes(drafts: readonly Draft[]): Draft[] {
  const taken = new Set<string>()
  const publishedCodes = drafts.map((draft) => {
    if (draft.published === '') return null
    const code = freeCode(draft.level === null ? draft.published : `${draft.published}-${draft.level}`, taken)
    taken.add(code.toLowerCase())
    return code
  })
  return drafts.map((draft, index) => {
    let code = publishedCodes[index] ?? null
    if (code === null) {
      const stem = draft.level === null ? draft.block.label : draft.block.label.replace(/\d/g, ' ')
      const wanted = shortCode(stem) + (draft.level === null ? '' : `-${draft.level}`)
      code = freeCode(wanted, taken)
      taken.add(code.toLowerCase())
    }
    return with_(draft, { code })
  })
}

// Two age bonuses of one table are tiers until a person says that they add up.
function exclusiveAges(drafts: readonly Draft[]): Draft[] {
  const isAge = (draft: Draft): boolean =>
    draft.block.role === 'bonus' && draft.block.conditions.some(({ kind, min }) => kind === 'age' && min !== undefined)
  const perTable = new Map<number, number>()
  for (const draft of drafts) if (isAge(draft)) perTable.set(draft.table, (perTable.get(draft.table) ?? 0) + 1)
  return drafts.map((draft) =>
    isAge(draft) && (perTable.get(draft.table) ?? 0) > 1 ? with_(draft, { exclusiveGroup: 'age' }) : draft,
  )
}

function with_(draft: Draft, change: Partial<Block>): Draft {
  return { ...draft, block: { ...draft.block, ...change } }
}

/** Footnote texts by their mark. */
export type MarkNotes = ReadonlyMap<string, string>

function footnotesOf(notes: readonly { readonly text: string }[]): MarkNotes {
  const byMark = new Map<string, string>()
  for (const { text } of notes) {
    for (const line of text.split('\n')) {
      const note = footnote(line)
      if (note !== null && !byMark.has(note.mark)) byMark.set(note.mark, oneLine(note.text))
    }
  }
  return byMark
}

function withNotes(draft: Draft, notes: readonly string[]): Draft {
  const approval = draft.block.approval || notes.some(asksApproval)
  return with_(draft, { approval, notes: [...draft.block.notes, ...notes] })
}

function notesFor(draft: Draft, markNotes: MarkNotes): string[] {
  const marks = marksIn(`${draft.row.label} ${draft.row.value} ${draft.row.categoryText ?? ''}`)
  return marks.flatMap((mark) => {
    const text = markNotes.get(mark)
    return text === undefined ? [] : [`${mark} ${text}`]
  })
}

function catalogueOf(
  grid: SourceGrid,
  tables: readonly FoundTable[],
  notes: readonly { readonly text: string }[],
  drafts: readonly Draft[],
  hints: ProposalHints,
): BlockCatalogue {
  const titles = tables.flatMap((table) => table.titles.flatMap(textsOf))
  const headers = tables.flatMap((table) => [
    table.header?.cells[table.columns.value] ?? '',
    ...(table.header?.cells ?? []),
  ])
  const around = [...headers, ...titles, ...notes.map((note) => note.text)]
  const valid = validFromIn([...titles, ...notes.map((note) => note.text)])
  const id = hints.id ?? idFromName(hints.fileName ?? grid.name)
  const label = hints.label ?? oneLine(titles[0] ?? nameFromId(id))
  return {
    id,
    version: importedVersion(valid?.day ?? null, grid.hash),
    authority: hints.authority ?? nameFromId(id),
    label,
    validFrom: valid?.day ?? null,
    validTo: null,
    selectedBy: valid?.selectedBy ?? null,
    hoursPerWeek: firstOf(around, hoursNormIn),
    source: {
      document: hints.fileName ?? grid.name,
      section: label,
      excerpt: oneLine(`${drafts[0]?.block.label ?? ''} ${drafts[0]?.row.value ?? ''}`),
      ...(hints.url !== undefined && { url: hints.url }),
      checkedOn: hints.today ?? valid?.day ?? '1970-01-01',
    },
    importHash: grid.hash,
    blocks: drafts.map(({ block }) => block),
    provisions: [],
    openQuestions: [],
    notice: null,
  }
}

/** "2023-07-01", else "import-1a2b3c4d" after the hash of the source. */
export function importedVersion(validFrom: IsoDay | null, importHash: string): string {
  return validFrom ?? `import-${importHash.slice(0, 8)}`
}

function sourceRows(grid: SourceGrid, tables: readonly FoundTable[], read: readonly ReadRows[]): SourceRow[] {
  const taken = new Map<number, SourceRow>()
  for (const row of read.flatMap(({ rows }) => rows)) taken.set(row.row, row)
  for (const { header, titles } of tables) {
    if (header !== null) taken.set(header.row, { row: header.row, taken: 'header', text: textOf(header) })
    for (const title of titles) taken.set(title.row, { row: title.row, taken: 'title', text: textOf(title) })
  }
  return grid.rows.map((row) => taken.get(row.row) ?? { row: row.row, taken: 'not-understood', text: textOf(row) })
}

function textsOf(row: GridRow): string[] {
  return row.cells.filter((cell) => cell !== '')
}

function textOf(row: GridRow): string {
  return oneLine(textsOf(row).join(' | '))
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text)
    if (found !== null) return found
  }
  return null
}
