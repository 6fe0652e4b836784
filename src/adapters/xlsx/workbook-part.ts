import { type DefinedName, WorkbookError } from '#workbook'
import { isRelationship, STRICT, TRANSITIONAL, isMain, type Dialect } from './namespaces'
import type { Package } from './package'
import { shownFormula } from './stored-formula'
import { isTrue } from './xml-reader'
import { attributeOf, child, children, readTree, type XmlElement } from './xml-tree'

/** One tab as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string
  readonly visibility: 'visible' | 'hidden' | 'very-hidden'
  readonly relationId: string
  readonly part: string
  /** False for chart sheets and the like, which hold no cells. */
  readonly isWorksheet: boolean
}

export interface WorkbookPart {
  readonly part: string
  readonly text: string
  readonly root: XmlElement
  readonly dialect: Dialect
  readonly date1904: boolean
  readonly lockedStructure: boolean
  /** All tabs in order, chart sheets too: defined names count them. */
  readonly sheets: readonly SheetEntry[]
  readonly names: readonly DefinedName[]
  readonly sharedStrings: string | null
  readonly styles: string | null
  readonly theme: string | null
  readonly calcChain: string | null
}

/** Reads the part that lists the tabs and names. Fails with `not-xlsx` where the package is something else. */
export function readWorkbookPart(pack: Package): WorkbookPart {
  const part = workbookPartName(pack)
  const text = pack.text(part)
  const root = readTree(part, text)
  if (root.local !== 'workbook' || !isMain(root.uri)) throw new WorkbookError('not-xlsx')
  const relationships = pack.relationships(part)
  const target = (type: string): string | null =>
    relationships.find((one) => one.type === type && !one.external && pack.has(one.target))?.target ?? null
  const sheets = children(child(root, 'sheets'), 'sheet').map((element): SheetEntry => {
    const relationId = relationIdOf(element)
    const relation = relationships.find((one) => one.id === relationId)
    if (relation === undefined || relation.external || !pack.has(relation.target)) {
      throw new WorkbookError('truncated', { part: 'worksheet' })
    }
    const state = attributeOf(element, 'state')
    return {
      name: attributeOf(element, 'name') ?? '',
      visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
      relationId,
      part: relation.target,
      isWorksheet: relation.type === 'worksheet',
    }
  })
  return {
    part,
    text,
    root,
    dialect: root.uri === STRICT.main ? STRICT : TRANSITIONAL,
    date1904: isTrue(attributeOf(child(root, 'workbookPr'), 'date1904')),
    lockedStructure: isTrue(attributeOf(child(root, 'workbookProtection'), 'lockStructure')),
    sheets,
    names: children(child(root, 'definedNames'), 'definedName').map((element) => definedName(element, sheets)),
    sharedStrings: target('sharedStrings'),
    styles: target('styles'),
    theme: target('theme'),
    calcChain: target('calcChain'),
  }
}

/** The value of r:id, whatever prefix it is written with. */
export function relationIdOf(element: XmlElement): string {
  const attributes = Object.values(element.tag.attributes)
  return attributes.find((one) => one.local === 'id' && isRelationship(one.uri))?.value ?? ''
}

function definedName(element: XmlElement, sheets: readonly SheetEntry[]): DefinedName {
  const local = attributeOf(element, 'localSheetId')
  const sheet = local === undefined ? undefined : sheets[Number(local)]?.name
  return {
    name: attributeOf(element, 'name') ?? '',
    refersTo: shownFormula(element.text.trim()).slice(1),
    hidden: isTrue(attributeOf(element, 'hidden')),
    ...(sheet === undefined ? {} : { sheet }),
  }
}

function workbookPartName(pack: Package): string {
  const related = pack.relationships('/').find((one) => one.type === 'officeDocument' && !one.external)?.target
  const part = related !== undefined && pack.has(related) ? related : '/xl/workbook.xml'
  // .xlsb keeps its workbook in a binary part.
  if (!pack.has(part) || part.toLowerCase().endsWith('.bin')) throw new WorkbookError('not-xlsx')
  return part
}
