import { isOwnChart, WorkbookError } from '#workbook'
import type { Package } from './package'
import type { Relationship } from './relationships'
import { readWorkbookPart, relationIdOf } from './workbook-part'
import { attributeOf, firstInside, numberOf, readTree, type XmlElement } from './xml-tree'

/** What lies over a tab of ours before it is written anew. */
export interface OldDrawing {
  readonly relation: Relationship
  readonly text: string
  readonly root: XmlElement
  /** Anchors of our charts. */
  readonly own: readonly XmlElement[]
  /** The relations that lead to our charts, in their order. */
  readonly chartIds: readonly string[]
  /** People drew here as well. */
  readonly holdsOthers: boolean
  readonly highestId: number
}

/** Null where nothing lies there, where it lies over another sheet too, or where nobody can read it. */
export function oldDrawing(pack: Package, sheet: string): OldDrawing | null {
  const relation = pack.relationships(sheet).find((one) => one.type === 'drawing' && !one.external)
  if (relation === undefined || !pack.has(relation.target) || liesElsewhere(pack, sheet, relation.target)) return null
  try {
    const text = pack.text(relation.target)
    const root = readTree(relation.target, text)
    const own = root.children.filter((anchor) => isOwnChart(nameOf(anchor)))
    return {
      relation,
      text,
      root,
      own,
      chartIds: own.map((anchor) => relationIdOf(firstInside(anchor, 'chart') ?? anchor)),
      holdsOthers: own.length < root.children.length,
      highestId: Math.max(0, ...root.children.filter((one) => !own.includes(one)).flatMap(idsIn)),
    }
  } catch (error) {
    if (error instanceof WorkbookError) return null
    throw error
  }
}

function nameOf(anchor: XmlElement): string {
  return attributeOf(firstInside(anchor, 'cNvPr'), 'name') ?? ''
}

function idsIn(element: XmlElement): number[] {
  const own = element.local === 'cNvPr' ? [numberOf(element, 'id') ?? 0] : []
  return [...own, ...element.children.flatMap(idsIn)]
}

function liesElsewhere(pack: Package, sheet: string, drawing: string): boolean {
  return readWorkbookPart(pack).sheets.some(
    ({ part }) => part !== sheet && pack.relationships(part).some(({ target }) => target === drawing),
  )
}
