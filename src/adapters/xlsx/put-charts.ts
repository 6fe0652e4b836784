import { cellAt, type PlanChart, type SheetSnapshot } from '#workbook'
import { type CellsOf, chartXml } from './chart-xml'
import { drawingXml, redrawnXml } from './drawing-xml'
import type { OldDrawing } from './old-drawing'
import type { Package } from './package'
import { freePartName, withoutPart, withoutRelationships, withPart, withRelationship } from './package-parts'
import { type Relationship, relationshipsPart } from './relationships'
import { readWorkbookPart } from './workbook-part'

/** A chart of our own, and the part it stands in. */
export interface PlacedChart {
  readonly part: string
  readonly chart: PlanChart
}

/**
 * A package in which these charts lie over a sheet, and the relation that leads from the sheet to them. Parts that were
 * there before are used again, so that writing the same anew changes nothing; what people drew stays. What stands in
 * their cells the charts learn on saving.
 */
export function withCharts(
  pack: Package,
  sheet: { readonly part: string; readonly name: string },
  charts: readonly PlanChart[],
  old: OldDrawing | null,
): { readonly pack: Package; readonly relationId: string | null; readonly charts: readonly PlacedChart[] } {
  if (charts.length === 0 && old?.holdsOthers !== true) return { pack, relationId: null, charts: [] }
  const { dialect, part: bookPart } = readWorkbookPart(pack)
  const folder = bookPart.slice(0, bookPart.lastIndexOf('/') + 1)
  const drawing = old?.relation.target ?? freePartName(pack, `${folder}drawings/`, 'drawing')
  const before = pack.relationships(drawing).filter(({ id }) => old?.chartIds.includes(id))
  const reused = before
    .filter((one) => one.type === 'chart' && !one.external && pack.has(one.target))
    .slice(0, charts.length)
  let next = withoutLed(
    pack,
    drawing,
    before.filter((one) => !reused.includes(one)),
  )

  const placed: { readonly part: string; readonly chart: PlanChart; readonly relationId: string }[] = []
  const context = { dialect, sheet: sheet.name, cellsOf: () => 'unknown' as const }
  for (const [at, chart] of charts.entries()) {
    const known = reused[at]
    const text = chartXml(chart, context)
    if (known !== undefined) {
      // What another program hung on it, like colours of its own, goes with what it looked like.
      next = withoutLed(next, known.target, next.relationships(known.target)).with(
        relationshipsPart(known.target),
        null,
      )
      next = next.with(known.target, text)
      placed.push({ chart, part: known.target, relationId: known.id })
    } else {
      const part = freePartName(next, `${folder}charts/`, 'chart')
      const related = withRelationship(withPart(next, part, 'chart', text), drawing, dialect, 'chart', part)
      next = related.pack
      placed.push({ chart, part, relationId: related.id })
    }
  }
  const text = old?.holdsOthers === true ? redrawnXml(old, placed, dialect) : drawingXml(placed, dialect)
  next = withPart(next, drawing, 'drawing', text)
  const related =
    old === null ? withRelationship(next, sheet.part, dialect, 'drawing', drawing) : { pack: next, id: old.relation.id }
  return {
    pack: related.pack,
    relationId: related.id,
    charts: placed.map(({ part, chart }) => ({ part, chart })),
  }
}

/** A package whose charts of this sheet refer to its cells, and remember what stands in them. */
export function withFilledCharts(pack: Package, sheet: SheetSnapshot, charts: readonly PlacedChart[]): Package {
  if (charts.length === 0) return pack
  const context = { dialect: readWorkbookPart(pack).dialect, sheet: sheet.name, cellsOf: cellsOf(sheet) }
  return charts.reduce((next, { part, chart }) => next.with(part, chartXml(chart, context)), pack)
}

function cellsOf(sheet: SheetSnapshot): CellsOf {
  return ({ top, left, bottom, right }) => {
    const found = []
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = cellAt(sheet, row, column)
        if (cell?.formula !== undefined && cell.value === null) return 'unknown'
        found.push(cell ?? { value: null })
      }
    }
    return found
  }
}

function withoutLed(pack: Package, owner: string, relations: readonly Relationship[]): Package {
  let next = withoutRelationships(pack, owner, new Set(relations.map((one) => one.id)))
  for (const { target, external } of relations) if (!external && next.has(target)) next = withoutPart(next, target)
  return next
}
