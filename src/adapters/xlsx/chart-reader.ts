import { type CellRange, type ChartCells, rangeFromA1, type SheetChart, WorkbookError } from '#workbook'
import type { Package } from './package'
import type { Relationship } from './relationships'
import { relationIdOf } from './workbook-part'
import { attributeOf, child, deepText, firstInside, numberOf, readTree, type XmlElement } from './xml-tree'

/** More than a person puts on a sheet; what is beyond is not drawn. */
const MOST_CHARTS = 50
/** Bytes of a chart as it is compressed; real ones stay under ten thousand. */
const LARGEST = 250_000
/** Of a column and a row that say nothing of their own, in the measure of drawings. */
const USUAL = { width: 609_600, height: 190_500 }

/**
 * The charts of a sheet that are no more than bars side by side and lines, on one axis. Others stay in the file as they
 * are; nobody misses a workbook because of a chart, so what cannot be read is left out.
 */
export function readCharts(pack: Package, relationships: readonly Relationship[]): SheetChart[] {
  return relationships.flatMap((one) =>
    one.type === 'drawing' && isReadable(pack, one) ? leniently(() => readDrawing(pack, one.target)) : [],
  )
}

function readDrawing(pack: Package, drawing: string): SheetChart[] {
  const charts = pack.relationships(drawing).filter((one) => one.type === 'chart' && isReadable(pack, one))
  return readTree(drawing, pack.text(drawing))
    .children.slice(0, MOST_CHARTS)
    .flatMap((anchor) => {
      const frame = firstInside(anchor, 'graphicFrame')
      const link = frame && firstInside(frame, 'chart')
      const part = link && charts.find((one) => one.id === relationIdOf(link))?.target
      const over = rangeOf(anchor)
      if (frame === undefined || part === undefined || over === null) return []
      const label = firstInside(frame, 'cNvPr')
      return leniently(() => {
        const chart = readChart(readTree(part, pack.text(part)))
        const description = attributeOf(label, 'descr') ?? ''
        return chart === null ? [] : [{ ...chart, name: attributeOf(label, 'name') ?? '', description, over }]
      })
    })
}

function readChart(root: XmlElement): Omit<SheetChart, 'name' | 'description' | 'over'> | null {
  const chart = child(root, 'chart')
  const plot = child(chart, 'plotArea')
  const groups = plot?.children.filter(({ local }) => local.endsWith('Chart')) ?? []
  const axes = plot?.children.filter(({ local }) => local === 'valAx') ?? []
  if (groups.length === 0 || axes.length !== 1 || !groups.every(isSimple)) return null
  const series = groups.flatMap((group) =>
    group.children.filter(({ local }) => local === 'ser').map((one) => ({ one, isLine: group.local === 'lineChart' })),
  )
  const read = series.flatMap(({ one, isLine }) => {
    const values = cellsOf(child(one, 'val'))
    const tx = child(one, 'tx')
    if (values === null) return []
    const order = numberOf(child(one, 'order'), 'val') ?? 0
    const name = cellsOf(tx) ?? child(tx, 'v')?.text ?? ''
    return [{ order, name, values, as: isLine ? ('line' as const) : ('bar' as const) }]
  })
  if (read.length === 0 || read.length !== series.length) return null
  const categories = cellsOf(child(series[0]?.one, 'cat'))
  const format = child(axes[0], 'numFmt')
  const own = attributeOf(format, 'sourceLinked') === '0' ? attributeOf(format, 'formatCode') : undefined
  const lies = groups.some((group) => attributeOf(child(group, 'barDir'), 'val') === 'bar')
  return {
    title: textOf(child(chart, 'title')),
    bars: lies ? 'lying' : 'standing',
    ...(categories === null ? {} : { categories }),
    series: read.sort((a, b) => a.order - b.order).map(({ name, values, as }) => ({ name, values, as })),
    ...(own === undefined ? {} : { format: own }),
  }
}

/** Bars beside each other, or lines: heights that say what the cells say. */
function isSimple(group: XmlElement): boolean {
  const grouping = attributeOf(child(group, 'grouping'), 'val') ?? 'standard'
  if (group.local === 'lineChart') return grouping === 'standard'
  return group.local === 'barChart' && (grouping === 'clustered' || grouping === 'standard')
}

/** The cells behind figures or names; null where it is something else than one range. */
function cellsOf(element: XmlElement | undefined): ChartCells | null {
  const formula = (child(element, 'numRef') ?? child(element, 'strRef'))?.children.find(({ local }) => local === 'f')
  const match = /^(?:'((?:[^']|'')+)'|([^'!()[\],]+))!([^!]+)$/.exec(formula?.text.trim() ?? '')
  const range = match === null ? null : rangeFromA1(match[3] ?? '')
  if (match === null || range === null || (range.top !== range.bottom && range.left !== range.right)) return null
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', range }
}

function textOf(title: XmlElement | undefined): string {
  const paragraphs = child(child(title, 'tx'), 'rich')?.children.filter(({ local }) => local === 'p') ?? []
  const texts = paragraphs.map((paragraph) => deepText(paragraph))
  return texts.join(' ').trim()
}

/** The cells an anchor lies over, its half ones too. */
function rangeOf(anchor: XmlElement): CellRange | null {
  const from = child(anchor, 'from')
  if (from === undefined) return null
  const top = placeOf(from, 'row') + 1
  const left = placeOf(from, 'col') + 1
  const to = child(anchor, 'to')
  if (to !== undefined) {
    const bottom = placeOf(to, 'row') + (placeOf(to, 'rowOff') > 0 ? 1 : 0)
    const right = placeOf(to, 'col') + (placeOf(to, 'colOff') > 0 ? 1 : 0)
    return bottom < top || right < left ? null : { top, left, bottom, right }
  }
  const size = child(anchor, 'ext')
  const columns = Math.ceil((numberOf(size, 'cx') ?? 0) / USUAL.width)
  const rows = Math.ceil((numberOf(size, 'cy') ?? 0) / USUAL.height)
  return { top, left, bottom: top + Math.max(rows, 1) - 1, right: left + Math.max(columns, 1) - 1 }
}

function placeOf(corner: XmlElement, local: string): number {
  const place = Number(child(corner, local)?.text ?? '')
  return Number.isInteger(place) && place >= 0 ? place : 0
}

function isReadable(pack: Package, { external, target }: Relationship): boolean {
  return !external && pack.has(target) && pack.storedSize(target) <= LARGEST
}

function leniently<T>(read: () => T[]): T[] {
  try {
    return read()
  } catch (error) {
    if (error instanceof WorkbookError) return []
    throw error
  }
}
