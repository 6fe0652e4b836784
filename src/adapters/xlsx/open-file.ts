import { atOnce, type InPortions, type SheetSnapshot, type WorkbookSnapshot, WorkbookError } from '#workbook'
import { Budget } from './budget'
import { readCharts } from './chart-reader'
import { readComments } from './comments'
import { readDocProperties } from './doc-properties'
import { refuseForeignFile } from './file-signature'
import { Package } from './package'
import { readingSharedStrings } from './shared-strings'
import { readingSheet, type SheetContents, type SheetContext } from './sheet-reader'
import { readStyles, type CellFormat } from './styles-reader'
import { readTable } from './table-part'
import { readTheme } from './theme-colors'
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part'

/** What we know of a worksheet beside its snapshot, to write in it later. */
export type SheetFacts = Pick<SheetContents, 'styles' | 'arrays'> & {
  readonly part: string
}

export interface OpenedFile {
  readonly pack: Package
  readonly book: WorkbookPart
  /** Every cell as stored, those that an array formula filled included. */
  readonly snapshot: WorkbookSnapshot
  /** In the order of `snapshot.sheets`. */
  readonly facts: readonly SheetFacts[]
}

/**
 * Opens the bytes of an .xlsx file, or says in a WorkbookError why it cannot. Halts now and then, to say which share of
 * it has been read.
 */
export function* openingFile(bytes: Uint8Array, name: string): InPortions<number, OpenedFile> {
  refuseForeignFile(bytes)
  const file = yield* readingPackage(Package.open(bytes), name)
  if (file.snapshot.sheets.length === 0) throw new WorkbookError('no-sheets')
  return file
}

/** The names that a file defines, without a look at its sheets. Throws as opening it does. */
export function definedNames(bytes: Uint8Array): WorkbookSnapshot['names'] {
  refuseForeignFile(bytes)
  return readWorkbookPart(Package.open(bytes)).names
}

interface ReadWorksheet {
  readonly snapshot: SheetSnapshot
  readonly facts: SheetFacts
}

/** Reads the workbook in a package. */
export function readPackage(pack: Package, name: string): OpenedFile {
  return atOnce(readingPackage(pack, name))
}

function* readingPackage(pack: Package, name: string): InPortions<number, OpenedFile> {
  const book = readWorkbookPart(pack)
  const worksheets = book.sheets.filter((sheet) => sheet.isWorksheet)
  const parts = worksheets.map(({ part }) => part)
  if (book.sharedStrings !== null) parts.push(book.sharedStrings)
  const total = Math.max(
    1,
    parts.reduce((sum, part) => sum + pack.storedSize(part), 0),
  )
  let done = 0
  function* counted<T>(work: InPortions<number, T>): InPortions<number, T> {
    for (;;) {
      const step = work.next()
      if (step.done === true) return step.value
      done += step.value
      yield Math.min(1, done / total)
    }
  }
  const context = yield* counted(readingContext(pack, book))
  const read: ReadWorksheet[] = []
  for (const entry of worksheets) read.push(yield* counted(readingWorksheet(pack, entry, context)))
  return {
    pack,
    book,
    snapshot: {
      name,
      date1904: book.date1904,
      sheets: read.map((one) => one.snapshot),
      names: book.names,
      properties: readDocProperties(pack, book.root),
    },
    facts: read.map((one) => one.facts),
  }
}

export function sheetContext(pack: Package, book: WorkbookPart): SheetContext {
  return atOnce(readingContext(pack, book))
}

function* readingContext(pack: Package, book: WorkbookPart): InPortions<number, SheetContext> {
  const budget = new Budget()
  return {
    strings: book.sharedStrings === null ? [] : yield* readingSharedStrings(pack, book.sharedStrings, budget),
    formats: cellFormats(pack, book),
    date1904: book.date1904,
    budget,
  }
}

export function cellFormats(pack: Package, book: WorkbookPart): CellFormat[] {
  if (book.styles === null) return []
  return readStyles(book.styles, pack.text(book.styles), readTheme(pack, book.theme))
}

/** Reads one worksheet with its tables and comments. */
export function readWorksheet(pack: Package, entry: SheetEntry, context: SheetContext): ReadWorksheet {
  return atOnce(readingWorksheet(pack, entry, context))
}

function* readingWorksheet(pack: Package, entry: SheetEntry, context: SheetContext): InPortions<number, ReadWorksheet> {
  const contents = yield* readingSheet(pack, entry.part, context)
  const relationships = pack.relationships(entry.part)
  const tables = contents.tableIds.flatMap((id) => {
    const part = relationships.find((one) => one.id === id && !one.external)?.target
    if (part === undefined) return []
    if (!pack.has(part)) throw new WorkbookError('truncated', { part: 'table' })
    return readTable(part, pack.text(part)) ?? []
  })
  const charts = readCharts(pack, relationships)
  const { rows, columns, merges, links, layout, frozenRows, isProtected, styles, arrays } = contents
  return {
    snapshot: {
      name: entry.name,
      visibility: entry.visibility,
      isProtected,
      rows,
      columns,
      merges,
      tables,
      comments: readComments(pack, relationships),
      frozenRows,
      ...(links.length === 0 ? {} : { links }),
      ...(charts.length === 0 ? {} : { charts }),
      ...(layout === null ? {} : { layout }),
    },
    facts: { part: entry.part, styles, arrays },
  }
}
