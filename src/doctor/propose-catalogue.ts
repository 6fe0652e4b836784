import type { Block, BlockCatalogue, BlockProvision } from '#rulebook'
import type { SourceRef } from '#sources'
import type { IsoDay } from '#time'
import { atOnce, type InPortions } from '#workbook'
import { type EarlierVersion, withCodes } from './block-codes'
import { idFromName, nameFromId, validFromIn } from './catalogue-facts'
import type { Draft, TableFacts } from './draft-block'
import { type FoundTable, findTables } from './find-tables'
import { marksIn } from './footnotes'
import { hasLooseAmounts, linesAsRows } from './lines-as-rows'
import { bonusesFromNote, rowOfNote, withNoteBonuses } from './note-blocks'
import { oneLine } from './plain-text'
import type { Proposal } from './proposal'
import type { ShiftedReading } from './ask'
import { allQuestions } from './questions'
import { bonusesInNote } from './read-bonus'
import { limitsInNote } from './read-limit'
import { asksApproval } from './read-demands'
import { hoursNormIn } from './read-unit'
import { type Scope, scopeOf } from './scopes'
import { shiftedNotes } from './shifted-notes'
import { type SourceGrid, MAX_ROWS } from './source-grid'
import { SourceError } from './source-problem'
import { sourceRows } from './source-rows'
import { factsOf, firstOf, MOST_NOTES, type SourceNotes, sourceNotes, textsOf } from './table-facts'
import { type ReadRows, tableRows } from './table-rows'

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
  /** Versions of the same table that are known already: equal labels keep their codes. */
  readonly earlier?: readonly EarlierVersion[]
}

// The largest published tables have some sixty rows; thousands of amounts are another kind of table, and nobody can
// review them.
const MAX_BLOCKS = 2000
const MAX_PROVISIONS = 100

/**
 * Proposes a catalogue for a published table: values verbatim, a question for every doubt.
 * Throws SourceError: 'no-table' where nothing in the source reads as a table of block values, 'loose-amounts' where
 * amounts and descriptions cannot be paired, 'too-many-rows', 'too-many-blocks'.
 */
export function proposeCatalogue(grid: SourceGrid, hints: ProposalHints = {}): Proposal {
  return atOnce(proposingCatalogue(grid, hints))
}

/** `proposeCatalogue` in portions, for somebody who is waiting. */
export function* proposingCatalogue(grid: SourceGrid, hints: ProposalHints = {}): InPortions<number, Proposal> {
  if (grid.rows.length > MAX_ROWS) throw new SourceError('too-many-rows')
  const paired = hasLooseAmounts(grid) ? linesAsRows(grid) : null
  const tables = findTables(paired ?? grid)
  if (tables.length === 0 && paired === null && hasLooseAmounts(grid)) throw new SourceError('loose-amounts')
  yield 0
  if (tables.some(isFarTooLong)) throw new SourceError('too-many-blocks')
  const read: ReadRows[] = []
  for (const table of tables) read.push(underTitle(yield* tableRows(table), table, tables))
  if (!read.some(({ blocks }) => blocks.length > 0)) throw new SourceError('no-table')
  const notes = sourceNotes(tables, read)
  const { facts, drafts, scopes } = readingWith(notes, tables, read, hints)
  yield grid.rows.length
  const catalogue = catalogueOf(grid, tables, notes, drafts, hints)
  const rows = sourceRows(grid, tables, read, drafts, notes)
  const shifts = shiftedNotes(drafts, notes).map((shifted): ShiftedReading => {
    const moved = sourceNotes(tables, read, shifted.family)
    const { drafts: again } = readingWith(moved, tables, read, hints)
    return { ...shifted, drafts: again, provisions: provisionsIn(moved, again, catalogue.source) }
  })
  const questions = allQuestions({
    catalogue,
    drafts,
    scopes,
    tables,
    facts,
    read,
    notes,
    rows,
    shifts,
    isPaired: paired !== null,
  })
  return { catalogue, questions, findings: [], rows }
}

interface Reading {
  readonly facts: readonly TableFacts[]
  readonly drafts: readonly Draft[]
  readonly scopes: readonly Scope[]
}

/** The blocks of all tables, with their codes, scopes and notes. Throws SourceError: 'too-many-blocks'. */
function readingWith(
  notes: SourceNotes,
  tables: readonly FoundTable[],
  read: readonly ReadRows[],
  { earlier }: ProposalHints,
): Reading {
  const facts = tables.map((table, index) => factsOf(table, index, notes))
  const published = read.flatMap(({ blocks }, index) =>
    blocks.flatMap((row) => withNoteBonuses(row, facts[index] as TableFacts)),
  )
  if (published.length > MAX_BLOCKS) throw new SourceError('too-many-blocks')
  const inNotes = read.flatMap((rows, index) =>
    rows.notes
      .slice(0, MOST_NOTES)
      .flatMap((note) => bonusesFromNote(note.text, rowOfNote(note), facts[index] as TableFacts)),
  )
  const coded = withCodes([...published, ...inNotes], earlier)
  const scopes = coded.map((draft) => scopeOf(draft, coded))
  const scoped = coded.map((draft, index) => with_(draft, { standsOn: scopes[index]?.standsOn ?? null }))
  return { facts, drafts: exclusiveAges(scoped).map((draft) => withNotes(draft, notes)), scopes }
}

function isFarTooLong({ columns, rows }: FoundTable): boolean {
  let blocks = 0
  for (const { cells } of rows) if (cells[columns.label] && cells[columns.value]) blocks++
  return blocks > MAX_BLOCKS
}

/**
 * Of several tables on a page the title of each is the category of its rows, where they have none. Above tables beside
 * each other a title may stand over all of them: it is a category only where each of them has its own.
 */
function underTitle(read: ReadRows, { titles }: FoundTable, tables: readonly FoundTable[]): ReadRows {
  const last = titles[titles.length - 1]
  const title = last === undefined ? '' : oneLine(textsOf(last)[0] ?? '')
  const isShared = tables.some(({ part }) => part > 0) && tables.some((table) => table.titles.length === 0)
  if (tables.length < 2 || title === '' || isShared) return read
  return { ...read, blocks: read.blocks.map((row) => ({ ...row, category: row.category ?? title })) }
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

function withNotes(draft: Draft, { byMark }: SourceNotes): Draft {
  if (draft.fromNote) return draft
  const { row } = draft
  const marks = marksIn(`${row.label} ${row.value} ${row.details} ${row.categoryText ?? ''}`)
  const notes = marks.flatMap((mark) => {
    const text = byMark.get(mark)
    return text === undefined ? [] : [`${mark} ${text}`]
  })
  const approval = draft.block.approval || notes.some(asksApproval)
  return with_(draft, { approval, notes: [...draft.block.notes, ...notes] })
}

function catalogueOf(
  grid: SourceGrid,
  tables: readonly FoundTable[],
  notes: SourceNotes,
  drafts: readonly Draft[],
  hints: ProposalHints,
): BlockCatalogue {
  const titles = tables.flatMap((table) => table.titles.flatMap(textsOf))
  const headers = tables.flatMap((table) => [
    table.header?.cells[table.columns.value] ?? '',
    ...(table.header?.cells ?? []),
  ])
  const texts = notes.whole.flat().map(({ text }) => text)
  const valid = validFromIn([...titles, ...texts])
  const id = hints.id ?? idFromName(hints.fileName ?? grid.name)
  const label = hints.label ?? oneLine(titles[0] ?? nameFromId(id))
  const document = hints.fileName ?? grid.name
  const checkedOn = hints.today ?? valid?.day ?? ('1970-01-01' as IsoDay)
  const source: SourceRef = {
    document,
    section: label,
    excerpt: oneLine(`${drafts[0]?.block.label ?? ''} ${drafts[0]?.row.value ?? ''}`),
    ...(hints.url !== undefined && { url: hints.url }),
    checkedOn,
  }
  return {
    id,
    version: importedVersion(valid?.day ?? null, grid.hash),
    authority: hints.authority ?? nameFromId(id),
    label,
    validFrom: valid?.day ?? null,
    validTo: null,
    selectedBy: valid?.selectedBy ?? null,
    hoursPerWeek: firstOf([...headers, ...titles, ...texts], hoursNormIn),
    source,
    importHash: grid.hash,
    blocks: drafts.map(({ block }) => block),
    provisions: provisionsIn(notes, drafts, source),
    openQuestions: [],
    notice: null,
  }
}

/** "2023-07-01", else "import-1a2b3c4d" after the hash of the source. */
export function importedVersion(validFrom: IsoDay | null, importHash: string): string {
  return validFrom ?? `import-${importHash.slice(0, 8)}`
}

/** What the source says outside the fields of its rows, in its own words: the remarks under the tables, and how much counts at most. */
function provisionsIn({ whole }: SourceNotes, drafts: readonly Draft[], source: SourceRef): BlockProvision[] {
  const { document, checkedOn } = source
  const said = (text: string, section: string) => ({
    text: { nl: text, en: text },
    source: { document, section, excerpt: text, checkedOn },
  })
  const remarks = whole
    .flat()
    .slice(0, MAX_PROVISIONS)
    .map(({ text, note }, index): BlockProvision => ({
      id: `note-${String(index + 1)}`,
      kind: limitsInNote(text).standard !== null ? 'limit' : bonusesInNote(text).length > 0 ? 'bonus' : 'other',
      blocks: null,
      ...said(oneLine(text), note.cell),
    }))
  const limited = drafts.flatMap(({ block, most }) => (most === null ? [] : [{ block, words: most.words }]))
  const most = limited.slice(0, MAX_PROVISIONS).map(({ block, words }, index): BlockProvision => ({
    id: `most-${String(index + 1)}`,
    kind: 'limit',
    blocks: [block.code],
    ...said(words, block.source.cell),
  }))
  return [...remarks, ...most]
}
