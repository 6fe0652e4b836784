import {
  absoluteAddress,
  type Cell,
  CHART_LOOK,
  type CellRange,
  type DrawnSeries,
  drawnSeries,
  type PlanChart,
  rangeFromA1,
  startsAtZero,
  type ValuesOf,
} from '#workbook'
import type { Dialect } from './namespaces'
import { escapeAttribute, escapeText } from './xml-text'

/** What stands in the cells of a range, row by row; "unknown" where some formula has no result yet. */
export type CellsOf = (range: CellRange) => readonly Pick<Cell, 'value' | 'format'>[] | 'unknown'

export interface ChartContext {
  readonly dialect: Dialect
  /** The sheet on which the chart and its figures stand. */
  readonly sheet: string
  readonly cellsOf: CellsOf
}

const CATEGORY_AXIS = '10'
const VALUE_AXIS = '20'

/**
 * The part of a chart. It refers to cells, and remembers what stands in them for programs that only look; what is
 * not known yet is left for the program that opens the file.
 */
export function chartXml(chart: PlanChart, context: ChartContext): string {
  const { drawing, relationships } = context.dialect
  const lies = chart.bars === 'lying'
  const drawn = drawnSeries(chart).map((series, at) => ({ ...series, at }))
  const bars = drawn.filter(({ as }) => as === 'bar')
  const lines = drawn.filter(({ as }) => as === 'line')
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`
  const seriesOf = (some: typeof drawn): string => some.map((one) => seriesXml(chart, one, context)).join('')
  const valuesOf: ValuesOf = (range) => {
    const cells = context.cellsOf(range)
    return cells === 'unknown' ? cells : cells.map(({ value }) => value)
  }
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main" xmlns:r="${relationships}">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    titleXml(chart.title) +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    (bars.length === 0
      ? ''
      : `<c:barChart><c:barDir val="${lies ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
        `${seriesOf(bars)}${axes}</c:barChart>`) +
    (lines.length === 0
      ? ''
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${seriesOf(lines)}<c:marker val="1"/>${axes}</c:lineChart>`) +
    categoryAxis(lies) +
    valueAxis(lies, chart.format ?? CHART_LOOK.format, startsAtZero(chart, valuesOf)) +
    '</c:plotArea>' +
    (chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${fill('FFFFFF')}${stroke(CHART_LOOK.rule, 9525)}</c:spPr></c:chartSpace>`
  )
}

function titleXml(title: string): string {
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>' +
    `<a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1">${fill(CHART_LOOK.ink)}</a:rPr>` +
    `<a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  )
}

function seriesXml(
  chart: PlanChart,
  { series, at, as, place, color }: DrawnSeries & { readonly at: number },
  context: ChartContext,
): string {
  const number = String(at)
  const look =
    as === 'bar'
      ? `<c:spPr>${fill(color)}${stroke(CHART_LOOK.bars[0], 6350)}</c:spPr><c:invertIfNegative val="0"/>`
      : `<c:spPr>${stroke(color, 28575)}</c:spPr><c:marker><c:symbol val="${place % 2 === 0 ? 'diamond' : 'square'}"/>` +
        `<c:size val="8"/><c:spPr>${fill('FFFFFF')}${stroke(color, 19050)}</c:spPr></c:marker>`
  return (
    `<c:ser><c:idx val="${number}"/><c:order val="${number}"/>` +
    `<c:tx>${textReference(series.name, context)}</c:tx>${look}` +
    `<c:cat>${categoryReference(chart.categories, context)}</c:cat>` +
    `<c:val>${numberReference(series.values, context)}</c:val>` +
    `${as === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  )
}

/** Names of quarters are texts, years may be numbers. */
function categoryReference(address: string, context: ChartContext): string {
  const known = knownCells(address, context)
  const areNumbers = known !== null && known.length > 0 && known.every(({ value }) => typeof value === 'number')
  return areNumbers ? numberReference(address, context) : textReference(address, context)
}

function textReference(address: string, context: ChartContext): string {
  const texts = knownCells(address, context)?.map(({ value }) => (isPlain(value) ? String(value) : null))
  const cache = texts === undefined ? '' : `<c:strCache>${points(texts)}</c:strCache>`
  return `<c:strRef>${formula(address, context)}${cache}</c:strRef>`
}

function numberReference(address: string, context: ChartContext): string {
  const known = knownCells(address, context)
  const numbers = known?.map(({ value }) => (typeof value === 'number' ? String(value) : null))
  const format = known?.find((cell) => cell.format !== undefined)?.format ?? 'General'
  const cache =
    numbers === undefined
      ? ''
      : `<c:numCache><c:formatCode>${escapeText(format)}</c:formatCode>${points(numbers)}</c:numCache>`
  return `<c:numRef>${formula(address, context)}${cache}</c:numRef>`
}

function knownCells(address: string, { cellsOf }: ChartContext): readonly Pick<Cell, 'value' | 'format'>[] | null {
  const range = rangeFromA1(address)
  const cells = range === null ? 'unknown' : cellsOf(range)
  return cells === 'unknown' ? null : cells
}

function formula(address: string, { sheet }: ChartContext): string {
  return `<c:f>${escapeText(absoluteAddress(sheet, address))}</c:f>`
}

function points(values: readonly (string | null)[]): string {
  const filled = values.map((value, at) =>
    value === null ? '' : `<c:pt idx="${String(at)}"><c:v>${escapeText(value)}</c:v></c:pt>`,
  )
  return `<c:ptCount val="${String(values.length)}"/>${filled.join('')}`
}

function isPlain(value: Cell['value']): value is string | number | boolean {
  return value !== null && typeof value !== 'object'
}

/** Of lying bars the first stands on top, as in the table. */
function categoryAxis(lies: boolean): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${lies ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lies ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="1"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${stroke(CHART_LOOK.ink, 9525)}</c:spPr>${axisText()}<c:crossAx val="${VALUE_AXIS}"/>` +
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>' +
    '</c:catAx>'
  )
}

function valueAxis(lies: boolean, format: string, fromZero: boolean): string {
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>` +
    `${fromZero ? '<c:min val="0"/>' : ''}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lies ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${stroke(CHART_LOOK.rule, 6350)}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${axisText()}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${lies ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  )
}

function axisText(): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">${fill(CHART_LOOK.ink)}</a:defRPr></a:pPr></a:p></c:txPr>`
}

function fill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`
}

/** A line of so many units of which 12,700 make a point. */
function stroke(color: string, width: number): string {
  return `<a:ln w="${String(width)}">${fill(color)}</a:ln>`
}
