import type { DocumentProperties } from '#workbook'
import type { Package } from './package'
import { readTree } from './xml-tree'

const FIELDS = { creator: 'creator', lastModifiedBy: 'lastModifiedBy', title: 'title' } as const

/** Who made the file and what it is called, as far as it says. */
export function readDocProperties(pack: Package): DocumentProperties {
  const part = pack.relationships('/').find((one) => one.type === 'core-properties' && !one.external)?.target
  if (part === undefined || !pack.has(part)) return {}
  const properties: { creator?: string; lastModifiedBy?: string; title?: string } = {}
  for (const element of readTree(part, pack.text(part)).children) {
    const field = new Map(Object.entries(FIELDS)).get(element.local)
    if (field !== undefined && element.text.trim() !== '') properties[field] = element.text.trim()
  }
  return properties
}
