import type { DocumentProperties } from '#workbook'
import type { Package } from './package'
import { attributeOf, readTree, type XmlElement } from './xml-tree'

const FIELDS = { creator: 'creator', lastModifiedBy: 'lastModifiedBy', title: 'title' } as const

/** Who made the file, what it is called and where it stood, as far as it says. @param book the workbook part */
export function readDocProperties(pack: Package, book: XmlElement): DocumentProperties {
  const path = folderIn(book) ?? ''
  const manager = textIn(pack, 'extended-properties', 'Manager')
  return {
    ...coreProperties(pack),
    ...(manager === '' ? {} : { manager }),
    ...(path === '' ? {} : { path }),
  }
}

/** Excel notes the folder deep inside an element for newer versions. */
function folderIn(element: XmlElement): string | null {
  if (element.local === 'absPath') return attributeOf(element, 'url') ?? null
  for (const inner of element.children) {
    const found = ['AlternateContent', 'Choice', 'absPath'].includes(inner.local) ? folderIn(inner) : null
    if (found !== null) return found
  }
  return null
}

function textIn(pack: Package, type: string, local: string): string {
  const part = partOf(pack, type)
  if (part === undefined) return ''
  const found = readTree(part, pack.text(part)).children.find((element) => element.local === local)
  return found?.text.trim() ?? ''
}

function partOf(pack: Package, type: string): string | undefined {
  const part = pack.relationships('/').find((one) => one.type === type && !one.external)?.target
  return part !== undefined && pack.has(part) ? part : undefined
}

function coreProperties(pack: Package): DocumentProperties {
  const part = partOf(pack, 'core-properties')
  if (part === undefined) return {}
  const properties: { creator?: string; lastModifiedBy?: string; title?: string } = {}
  for (const element of readTree(part, pack.text(part)).children) {
    const field = new Map(Object.entries(FIELDS)).get(element.local)
    if (field !== undefined && element.text.trim() !== '') properties[field] = element.text.trim()
  }
  return properties
}
