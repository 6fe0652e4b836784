import { type SheetSnapshot, type WorkbookSnapshot, WorkbookError } from '#workbook'
import { Budget } from './budget'
import { readComments } from './comments'
import { readDocProperties } from './doc-properties'
import { refuseForeignFile } from './file-signature'
import { Package } from './package'
import { readSharedStrings } from './shared-strings'
import { readSheet, type SheetContents, type SheetContext } from './sheet-reader'
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

/** Opens the bytes of an .xlsx file, or says in a WorkbookError why it cannot. */
export function openFile(bytes: Uint8Array, name: string): OpenedFile {
  refuseForeignFile(bytes)
  const file = readPackage(Package.open(bytes), name)
  if (file.snapshot.sheets.length === 0) throw new WorkbookError('no-sheets')
  return file
}

/** Reads the workbook in a package. */
export function readPackage(pack: Package, name: string): OpenedFile {
  const book = readWorkbookPart(pack)
  const worksheets = book.sheets.filter((sheet) => sheet.isWorksheet)
  const context = sheetContext(pack, book)
  const read = worksheets.map((entry) => readWorksheet(pack, entry, context))
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
  const budget = new Budget()
  return {
    strings: book.sharedStrings === null ? [] : readSharedStrings(pack, book.sharedStrings, budget),
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
export function readWorksheet(
  pack: Package,
  entry: SheetEntry,
  context: SheetContext,
): { snapshot: SheetSnapshot; facts: SheetFacts } {
  const contents = readSheet(pack, entry.part, context)
  const relationships = pack.relationships(entry.part)
  const tables = contents.tableIds.flatMap((id) => {
    const part = relationships.find((one) => one.id === id && !one.external)?.target
    if (part === undefined) return []
    if (!pack.has(part)) throw new WorkbookError('truncated', { part: 'table' })
    return readTable(part, pack.text(part)) ?? []
  })
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
      ...(layout === null ? {} : { layout }),
    },
    facts: { part: entry.part, styles, arrays },
  }
}
