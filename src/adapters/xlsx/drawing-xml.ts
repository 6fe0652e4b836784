import { type PlanChart, rangeFromA1 } from '#workbook'
import type { Dialect } from './namespaces'
import type { OldDrawing } from './old-drawing'
import { spliced } from './splice'
import { appendInside } from './xml-patch'
import { escapeAttribute } from './xml-text'

export interface AnchoredChart {
  readonly chart: PlanChart
  readonly relationId: string
}

/** What lies over a sheet: its charts, each over its cells. */
export function drawingXml(charts: readonly AnchoredChart[], dialect: Dialect): string {
  const anchors = charts.map(({ chart, relationId }, at) => anchorXml(chart, at + 2, relationId, dialect))
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr${namespaces(dialect)}>${anchors.join('')}</xdr:wsDr>`
  )
}

/** The same where people drew as well: what is theirs stays as it is written, what was ours is replaced. */
export function redrawnXml(old: OldDrawing, charts: readonly AnchoredChart[], dialect: Dialect): string {
  const anchors = charts.map(({ chart, relationId }, at) =>
    anchorXml(chart, old.highestId + 1 + at, relationId, dialect, namespaces(dialect)),
  )
  const removals = old.own.map(({ start, end }) => ({ from: start, to: end, text: '' }))
  return spliced(old.text, [...removals, appendInside(old.text, old.root, anchors.join(''))])
}

function namespaces({ drawing }: Dialect): string {
  return ` xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"`
}

function anchorXml(
  chart: PlanChart,
  id: number,
  relationId: string,
  { drawing, relationships }: Dialect,
  declared = '',
): string {
  const { top, left, bottom, right } = rangeFromA1(chart.over) ?? { top: 1, left: 1, bottom: 15, right: 8 }
  return (
    `<xdr:twoCellAnchor${declared} editAs="oneCell"><xdr:from>${corner(left - 1, top - 1)}</xdr:from><xdr:to>${corner(right, bottom)}</xdr:to>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${String(id)}" name="${escapeAttribute(chart.name)}" descr="${escapeAttribute(chart.description)}"` +
    ` title="${escapeAttribute(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${drawing}/chart">` +
    `<c:chart xmlns:c="${drawing}/chart" xmlns:r="${relationships}" r:id="${relationId}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  )
}

/** Columns and rows before the corner. */
function corner(columns: number, rows: number): string {
  return `<xdr:col>${String(columns)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(rows)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`
}
