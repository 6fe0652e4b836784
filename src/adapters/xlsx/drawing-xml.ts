import { type PlanChart, rangeFromA1 } from '#workbook'
import type { Dialect } from './namespaces'
import { escapeAttribute } from './xml-text'

/** What lies over a sheet: its charts, each over its cells. */
export function drawingXml(
  charts: readonly { readonly chart: PlanChart; readonly relationId: string }[],
  dialect: Dialect,
): string {
  const anchors = charts.map(({ chart, relationId }, at) => anchorXml(chart, at + 2, relationId, dialect))
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${dialect.drawing}/spreadsheetDrawing" xmlns:a="${dialect.drawing}/main">` +
    `${anchors.join('')}</xdr:wsDr>`
  )
}

function anchorXml(chart: PlanChart, id: number, relationId: string, { drawing, relationships }: Dialect): string {
  const { top, left, bottom, right } = rangeFromA1(chart.over) ?? { top: 1, left: 1, bottom: 15, right: 8 }
  return (
    `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>${corner(left - 1, top - 1)}</xdr:from><xdr:to>${corner(right, bottom)}</xdr:to>` +
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
