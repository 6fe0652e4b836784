import { quotedSheet } from '#workbook'
import { isRelationship } from './namespaces'
import type { Package } from './package'
import { withoutPart, withoutRelationships, withRelationship } from './package-parts'
import { type Splice, spliced } from './splice'
import { storedFormula } from './stored-formula'
import { formulaTokens } from './formula-tokens'
import { appendInside, prefixOf, setAttribute } from './xml-patch'
import { escapeAttribute, escapeText } from './xml-text'
import { attributeOf, child, children, numberOf, type XmlElement } from './xml-tree'
import { readWorkbookPart, relationIdOf, type SheetEntry, type WorkbookPart } from './workbook-part'

/** The order of elements in a workbook part, as far as new ones have to find their place. */
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences']
const BEFORE_CALCULATION = [...BEFORE_NAMES, 'definedNames']

/** Adds a tab behind the others, so that names that count tabs stay right. */
export function withSheetEntry(
  pack: Package,
  part: string,
  name: string,
  visibility: SheetEntry['visibility'],
): Package {
  const before = readWorkbookPart(pack)
  const { pack: related, id } = withRelationship(pack, before.part, before.dialect, 'worksheet', part)
  return patched(related, ({ text, root, dialect }) => {
    const prefix = prefixOf(root)
    const known = Object.entries(root.tag.ns ?? {}).find(([, uri]) => isRelationship(uri))?.[0]
    const declared = known === undefined ? ` xmlns:r="${dialect.relationships}"` : ''
    const state = visibility === 'visible' ? '' : ` state="${visibility === 'hidden' ? 'hidden' : 'veryHidden'}"`
    const sheets = child(root, 'sheets')
    const ids = children(sheets, 'sheet').map((element) => numberOf(element, 'sheetId') ?? 0)
    const element =
      `<${prefix}sheet${declared} name="${escapeAttribute(name)}" sheetId="${String(Math.max(0, ...ids) + 1)}"` +
      `${state} ${known ?? 'r'}:id="${id}"/>`
    if (sheets !== undefined) return [appendInside(text, sheets, element)]
    return [{ from: root.closeStart, to: root.closeStart, text: `<${prefix}sheets>${element}</${prefix}sheets>` }]
  })
}

/** Gives a name its meaning, or (null) takes it away. Names of a sheet are found by its place among all tabs. */
export function withDefinedName(
  pack: Package,
  name: string,
  refersTo: string | null,
  options: { readonly hidden?: boolean; readonly localSheet?: number } = {},
): Package {
  return patched(pack, ({ text, root }) => {
    const prefix = prefixOf(root)
    const list = child(root, 'definedNames')
    const known = children(list, 'definedName').find(
      (element) =>
        attributeOf(element, 'name')?.toLowerCase() === name.toLowerCase() &&
        numberOf(element, 'localSheetId') === options.localSheet,
    )
    if (refersTo === null) return list !== undefined && known !== undefined ? removalFrom(list, known) : []
    if (known?.text.trim() === refersTo) return []
    const local = options.localSheet === undefined ? '' : ` localSheetId="${String(options.localSheet)}"`
    const hidden = options.hidden === true ? ' hidden="1"' : ''
    const element =
      `<${prefix}definedName name="${escapeAttribute(name)}"${local}${hidden}>` +
      `${escapeText(storedFormula(refersTo))}</${prefix}definedName>`
    if (known !== undefined) return [{ from: known.start, to: known.end, text: element }]
    if (list !== undefined) return [appendInside(text, list, element)]
    return [insertedAfter(root, BEFORE_NAMES, `<${prefix}definedNames>${element}</${prefix}definedNames>`)]
  })
}

/** Takes a tab out, with its parts, its own names and its place in the counting of other names. */
export function withoutSheetEntry(pack: Package, entry: SheetEntry): Package {
  const book = readWorkbookPart(pack)
  const index = book.sheets.indexOf(book.sheets.find((one) => one.part === entry.part) ?? entry)
  const unlinked = withoutRelationships(pack, book.part, new Set([entry.relationId]))
  const cleared = withoutPart(unlinked, entry.part)
  return cleared.with(book.part, spliced(book.text, removalSplices(book, entry, index)))
}

function removalSplices({ text, root, sheets }: WorkbookPart, entry: SheetEntry, index: number): Splice[] {
  const splices: Splice[] = []
  for (const element of children(child(root, 'sheets'), 'sheet')) {
    if (relationIdOf(element) === entry.relationId) splices.push(removal(element))
  }
  const list = child(root, 'definedNames')
  const names = children(list, 'definedName')
  const gone = names.filter((element) => numberOf(element, 'localSheetId') === index)
  if (list !== undefined && gone.length > 0 && gone.length === names.length) splices.push(removal(list))
  else {
    for (const element of names) {
      const local = numberOf(element, 'localSheetId')
      if (local === index) splices.push(removal(element))
      else {
        if (local !== undefined && local > index) {
          push(splices, setAttribute(text, element, 'localSheetId', String(local - 1)))
        }
        if (mentionsSheet(element.text, entry.name)) {
          splices.push({ from: element.openEnd, to: element.closeStart, text: '#REF!' })
        }
      }
    }
  }
  const left = sheets.filter((_, place) => place !== index)
  const firstVisible = Math.max(0, left.findIndex((sheet) => sheet.visibility === 'visible')) // prettier-ignore
  for (const view of children(child(root, 'bookViews'), 'workbookView')) {
    const active = numberOf(view, 'activeTab') ?? 0
    const first = numberOf(view, 'firstSheet') ?? 0
    const moved = active === index ? firstVisible : active > index ? active - 1 : active
    if (moved !== active) push(splices, setAttribute(text, view, 'activeTab', String(moved)))
    if (first > index) push(splices, setAttribute(text, view, 'firstSheet', String(first - 1)))
  }
  return splices
}

/** Asks the program that opens the file to calculate everything. */
export function withFullCalculation(pack: Package): Package {
  return patched(pack, ({ text, root }) => {
    const element = child(root, 'calcPr')
    if (element === undefined) {
      return [insertedAfter(root, BEFORE_CALCULATION, `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`)]
    }
    const splice = setAttribute(text, element, 'fullCalcOnLoad', '1')
    return splice === null ? [] : [splice]
  })
}

/** Drops the list of formula cells, which is wrong as soon as one formula comes or goes; Excel makes a new one. */
export function withoutCalculationChain(pack: Package): Package {
  const { part, calcChain } = readWorkbookPart(pack)
  if (calcChain === null) return pack
  const relation = pack.relationships(part).filter((one) => one.target === calcChain)
  return withoutPart(withoutRelationships(pack, part, new Set(relation.map((one) => one.id))), calcChain)
}

/** Excel wants the tab it opens with to be a visible one. */
export function withVisibleActiveTab(pack: Package): Package {
  return patched(pack, ({ text, root, sheets }) => {
    const firstVisible = sheets.findIndex((sheet) => sheet.visibility === 'visible')
    return children(child(root, 'bookViews'), 'workbookView').flatMap((view) => {
      const active = numberOf(view, 'activeTab') ?? 0
      if (firstVisible < 0 || sheets[active]?.visibility === 'visible') return []
      return setAttribute(text, view, 'activeTab', String(firstVisible)) ?? []
    })
  })
}

/** True where a formula refers to a sheet of that name. */
export function mentionsSheet(formula: string, sheet: string): boolean {
  if (!formula.toLowerCase().includes(sheet.toLowerCase().replaceAll("'", "''"))) return false
  const wanted = [
    sheet.toLowerCase(),
    quotedSheet(sheet).toLowerCase(),
    `'${sheet.replaceAll("'", "''")}'`.toLowerCase(),
  ]
  const tokens = formulaTokens(formula)
  return tokens.some((token, at) => tokens[at + 1]?.text === '!' && wanted.includes(token.text.toLowerCase()))
}

function patched(pack: Package, change: (book: WorkbookPart) => readonly Splice[]): Package {
  const book = readWorkbookPart(pack)
  const splices = change(book)
  return splices.length === 0 ? pack : pack.with(book.part, spliced(book.text, splices))
}

function insertedAfter(root: XmlElement, earlier: readonly string[], text: string): Splice {
  const last = root.children.filter((element) => earlier.includes(element.local)).at(-1)
  const at = last?.end ?? root.openEnd
  return { from: at, to: at, text }
}

function removalFrom(list: XmlElement, element: XmlElement): Splice[] {
  return [removal(list.children.length === 1 ? list : element)]
}

function removal(element: XmlElement): Splice {
  return { from: element.start, to: element.end, text: '' }
}

function push(splices: Splice[], splice: Splice | null): void {
  if (splice !== null) splices.push(splice)
}
