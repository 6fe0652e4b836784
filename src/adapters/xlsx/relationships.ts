import { PACKAGE_RELATIONSHIPS } from './namespaces'
import { attributeOf, readTree } from './xml-tree'

export interface Relationship {
  readonly id: string
  /** Last word of the type address: "worksheet", "sharedStrings", "officeDocument". */
  readonly type: string
  /** Part name, or the address outside the package. */
  readonly target: string
  readonly external: boolean
}

/** "/xl/worksheets/sheet1.xml" -> "/xl/worksheets/_rels/sheet1.xml.rels"; "/" -> "/_rels/.rels" */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}

/** The relations a .rels part holds, targets resolved against the part they belong to. */
export function readRelationships(owner: string, part: string, text: string): Relationship[] {
  const relationships: Relationship[] = []
  for (const element of readTree(part, text).children) {
    if (element.local !== 'Relationship' || element.uri !== PACKAGE_RELATIONSHIPS) continue
    const id = attributeOf(element, 'Id')
    const type = attributeOf(element, 'Type')
    const target = attributeOf(element, 'Target')
    if (id === undefined || type === undefined || target === undefined) continue
    const external = attributeOf(element, 'TargetMode') === 'External'
    relationships.push({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(owner, target),
      external,
    })
  }
  return relationships
}

/** Absolute, relative and backslash targets -> part name with a slash in front. */
export function resolveTarget(owner: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/[?#].*$/, '')
  const steps = path.startsWith('/') ? [] : owner.split('/').slice(1, -1)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return `/${steps.join('/')}`
}

/** "/xl/workbook.xml" to "/xl/worksheets/sheet1.xml" -> "worksheets/sheet1.xml" */
export function relativeTarget(owner: string, part: string): string {
  const from = owner.split('/').slice(1, -1)
  const to = part.split('/').slice(1)
  let same = 0
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++
  return '../'.repeat(from.length - same) + to.slice(same).join('/')
}
