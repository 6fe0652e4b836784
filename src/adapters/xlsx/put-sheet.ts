import {
  columnLetters,
  freeTableName,
  markerName,
  markerTarget,
  type PutSheet,
  quotedSheet,
  type SheetPlan,
  type SheetSnapshot,
  type TableObject,
  type WorkbookSnapshot,
} from '#workbook'
import type { Dialect } from './namespaces'
import { oldDrawing } from './old-drawing'
import type { Package } from './package'
import { freePartName, withoutPart, withoutRelationships, withPart, withRelationship } from './package-parts'
import { plannedSheetXml, type SettledTable, settledTable, tableXml } from './planned-sheet-xml'
import type { Relationship } from './relationships'
import { type PlacedChart, withCharts } from './put-charts'
import { emptyStyles, StyleTable } from './style-table'
import { withDefinedName, withSheetEntry } from './workbook-editor'
import { readWorkbookPart, type SheetEntry } from './workbook-part'
import { numberOf, readTree } from './xml-tree'

const PRINT_TITLES = '_xlnm.Print_Titles'
const PRINT_AREA = '_xlnm.Print_Area'

/** Where the sheet comes to stand. */
export interface PutTarget {
  readonly name: string
  /** The tab that is written anew; undefined for a new one. */
  readonly existing: SheetEntry | undefined
}

/** A package with the planned sheet in it, the part that holds it, and its charts. */
export function withPlannedSheet(
  pack: Package,
  workbook: WorkbookSnapshot,
  action: PutSheet,
  target: PutTarget,
): { readonly pack: Package; readonly part: string; readonly charts: readonly PlacedChart[] } {
  const { existing, name } = target
  const before = existing === undefined ? [] : pack.relationships(existing.part)
  const oldTables = before.filter((one) => one.type === 'table' && !one.external && pack.has(one.target))
  const planned = (action.sheet.tables ?? []).flatMap((table) => {
    const settled = settledTable(action.sheet, table.range)
    return settled === null ? [] : { ...settled, wanted: table.name }
  })
  const charts = action.sheet.charts ?? []
  const drawing = existing === undefined ? null : oldDrawing(pack, existing.part)
  // Tables and charts keep their parts, so that writing the same again changes nothing.
  const kept = new Set(oldTables.slice(0, planned.length).map((one) => one.id))
  if (drawing !== null && (charts.length > 0 || drawing.holdsOthers)) kept.add(drawing.relation.id)
  let next = existing === undefined ? pack : withoutRelatedParts(pack, existing.part, kept)
  const { dialect, part: bookPart } = readWorkbookPart(next)
  const folder = bookPart.slice(0, bookPart.lastIndexOf('/') + 1)
  const part = existing?.part ?? freePartName(next, `${folder}worksheets/`, 'sheet')

  const tables: SettledTable[] = []
  const taken = takenNames(workbook, existing?.name)
  for (const [index, { wanted, range, columns, formulas }] of planned.entries()) {
    const place = placeOfTable(next, part, dialect, folder, oldTables[index])
    const table = { name: freeTableName(wanted, taken), range, columns, formulas, relationId: place.relationId }
    taken.add(table.name.toLowerCase())
    next = withPart(place.pack, place.part, 'table', tableXml(table, place.id, dialect))
    tables.push(table)
  }

  const drawn = withCharts(next, { part, name }, charts, drawing)
  const styled = withStyles(drawn.pack, (styles) =>
    plannedSheetXml(action.sheet, {
      dialect,
      tables,
      drawing: drawn.relationId,
      styleFor: (style) => styles.styleFor(style),
    }),
  )
  next = withPart(styled.pack, part, 'worksheet', styled.result)
  if (existing === undefined) {
    next = withSheetEntry(next, part, name, action.sheet.hidden === true ? 'hidden' : 'visible')
  }
  if (action.role !== null) {
    next = withDefinedName(next, markerName(action.role), markerTarget(name), { hidden: true })
  }
  return { pack: withPrintNames(next, part, name, action.sheet.print), part, charts: drawn.charts }
}

/** Works with the styles of a package, and keeps what was added to them. */
export function withStyles<T>(
  pack: Package,
  work: (styles: StyleTable) => T,
): { readonly pack: Package; readonly result: T } {
  const ready = withStylesPart(pack)
  const before = ready.pack.text(ready.part)
  const styles = new StyleTable(ready.part, before)
  const result = work(styles)
  const after = styles.result()
  return { pack: after === before ? ready.pack : ready.pack.with(ready.part, after), result }
}

/** True where some cell has an apostrophe in front that nobody sees. */
export function hasQuotes(pack: Package): boolean {
  const { styles } = readWorkbookPart(pack)
  return styles !== null && pack.text(styles).includes('quotePrefix')
}

function withStylesPart(pack: Package): { pack: Package; part: string } {
  const book = readWorkbookPart(pack)
  if (book.styles !== null) return { pack, part: book.styles }
  const part = `${book.part.slice(0, book.part.lastIndexOf('/') + 1)}styles.xml`
  const made = withPart(pack, part, 'styles', emptyStyles(book.dialect.main))
  return { pack: withRelationship(made, book.part, book.dialect, 'styles', part).pack, part }
}

/** The part of a table: the one it had before, else a new one. */
function placeOfTable(
  pack: Package,
  sheet: string,
  dialect: Dialect,
  folder: string,
  known: Relationship | undefined,
): { readonly pack: Package; readonly part: string; readonly relationId: string; readonly id: number } {
  if (known !== undefined) {
    const id = numberOf(readTree(known.target, pack.text(known.target)), 'id') ?? nextTableId(pack)
    return { pack, part: known.target, relationId: known.id, id }
  }
  const part = freePartName(pack, `${folder}tables/`, 'table')
  const related = withRelationship(pack, sheet, dialect, 'table', part)
  return { pack: related.pack, part, relationId: related.id, id: nextTableId(pack) }
}

/** A sheet that is written anew keeps nothing that hung on its old cells, like tables and comments. */
function withoutRelatedParts(pack: Package, part: string, kept: ReadonlySet<string>): Package {
  const relationships = pack.relationships(part).filter((one) => !kept.has(one.id))
  let next = withoutRelationships(pack, part, new Set(relationships.map((one) => one.id)))
  for (const { target, external } of relationships) {
    if (!external && next.has(target) && !isShared(next, target)) next = withoutPart(next, target)
  }
  return next
}

function isShared(pack: Package, target: string): boolean {
  return readWorkbookPart(pack).sheets.some((sheet) =>
    pack.relationships(sheet.part).some((one) => one.target === target),
  )
}

function takenNames(workbook: WorkbookSnapshot, rewritten: string | undefined): Set<string> {
  const tables = workbook.sheets.flatMap((sheet: SheetSnapshot): readonly TableObject[] =>
    sheet.name === rewritten ? [] : sheet.tables,
  )
  return new Set([...tables, ...workbook.names].map((one) => one.name.toLowerCase()))
}

function nextTableId(pack: Package): number {
  const parts = readWorkbookPart(pack).sheets.flatMap((sheet) =>
    pack.relationships(sheet.part).flatMap((one) => (one.type === 'table' && pack.has(one.target) ? [one.target] : [])),
  )
  const made = pack.names().filter((name) => /\/tables\/table\d+\.xml$/i.test(name))
  const ids = [...new Set([...parts, ...made])].map((part) => numberOf(readTree(part, pack.text(part)), 'id') ?? 0)
  const used = new Set(ids)
  let id = 1
  while (used.has(id)) id++
  return id
}

/** Which rows are repeated on every page and which columns are printed, as Excel keeps them: in names of the sheet. */
function withPrintNames(pack: Package, part: string, name: string, print: SheetPlan['print']): Package {
  const index = readWorkbookPart(pack).sheets.findIndex((sheet) => sheet.part === part)
  const { repeatRow: row, columns } = print ?? {}
  const titles = row === undefined ? null : `${quotedSheet(name)}!$${String(row)}:$${String(row)}`
  const area = columns === undefined ? null : `${quotedSheet(name)}!$A:$${columnLetters(columns)}`
  const titled = withDefinedName(pack, PRINT_TITLES, titles, { localSheet: index })
  return withDefinedName(titled, PRINT_AREA, area, { localSheet: index })
}
