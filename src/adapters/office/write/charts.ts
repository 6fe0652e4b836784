import {
  a1,
  CHART_LOOK,
  drawnSeries,
  isOwnChart,
  type PlanChart,
  type PlanChartSeries,
  positionFromA1,
  rangeFromA1,
  type SheetPlan,
  startsAtZero,
  textContent,
  type ValuesOf,
} from '#workbook'
import { darkName } from '../dark-sheets'
import { hostContent } from './host-content'

/** The charts on a tab that is there: which there are, and what is kept of ours to be taken back. */
export interface OldCharts {
  readonly ids: readonly string[]
  readonly own: readonly OldChart[]
}

export interface OldChart {
  readonly id: string
  readonly name: string
  /** What it is called while it waits to be deleted. */
  readonly dark: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Asks for the charts of a tab; those of people stay where they are. */
export function askCharts(sheet: Excel.Worksheet): () => OldCharts {
  const charts = sheet.charts.load({ id: true, name: true, left: true, top: true, width: true, height: true })
  return () => ({
    ids: charts.items.map(({ id }) => id),
    own: charts.items
      .filter(({ name }) => isOwnChart(name))
      .map(({ id, name, left, top, width, height }) => ({ id, name, dark: darkName(), left, top, width, height })),
  })
}

/** Old charts get out of the way; they are deleted later, because deleting cannot be taken back. */
export function shelveCharts(sheet: Excel.Worksheet, { own }: OldCharts): void {
  for (const { name, dark } of own) {
    const chart = sheet.charts.getItem(name)
    chart.name = dark
    chart.width = 1
    chart.height = 1
  }
}

export function deleteShelved(sheet: Excel.Worksheet, { own }: OldCharts): void {
  for (const { dark } of own) sheet.charts.getItem(dark).delete()
}

/** The charts of a tab as they were: new ones go, old ones come back to their places. */
export function restoreCharts({ ids, own }: OldCharts, now: readonly Excel.Chart[]): void {
  for (const chart of now) if (!ids.includes(chart.id)) chart.delete()
  for (const chart of now) {
    const old = own.find(({ id }) => id === chart.id)
    if (old === undefined || chart.name === old.name) continue
    chart.left = old.left
    chart.top = old.top
    chart.width = old.width
    chart.height = old.height
    chart.name = old.name
  }
}

export function addCharts(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const chart of plan.charts ?? []) addChart(sheet, chart, plan)
}

function addChart(sheet: Excel.Worksheet, plan: PlanChart, { rows }: SheetPlan): void {
  const lies = plan.bars === 'lying'
  const bars = lies ? 'BarClustered' : 'ColumnClustered'
  const source = sheet.getRange(plan.series[0]?.values ?? plan.categories)
  const categories = sheet.getRange(plan.categories)
  const chart = sheet.charts.add(bars, source, 'Columns')
  chart.name = plan.name
  const [first = plan.over, last = first] = plan.over.split(':')
  chart.setPosition(first, last)
  titled(chart, plan.title)

  for (const [at, { series: planned, as, color }] of drawnSeries(plan).entries()) {
    const name = nameOf(planned, rows)
    const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(name)
    const values = at === 0 ? source : sheet.getRange(planned.values)
    series.name = name
    series.setValues(values)
    series.setXAxisValues(categories)
    if (as === 'line') asLine(series, color)
    else series.format.fill.setSolidColor(`#${color}`)
    values.untrack()
  }
  categories.untrack()
  chart.legend.visible = plan.series.length > 1
  if (plan.series.length > 1) chart.legend.position = 'Bottom'
  dressAxes(chart, lies, plan.format ?? CHART_LOOK.format)
  if (startsAtZero(plan, valuesOf(rows))) chart.axes.valueAxis.minimum = 0
  describe(sheet, plan)
}

function titled(chart: Excel.Chart, title: string): void {
  chart.title.text = title
  chart.title.format.font.size = 12
  chart.title.format.font.bold = true
  chart.title.format.font.color = `#${CHART_LOOK.ink}`
}

function asLine(series: Excel.ChartSeries, color: string): void {
  series.chartType = 'LineMarkers'
  series.format.line.color = `#${color}`
  series.format.line.weight = 2.25
  series.markerStyle = 'Diamond'
  series.markerSize = 8
  series.markerBackgroundColor = '#FFFFFF'
  series.markerForegroundColor = `#${color}`
}

/** Of lying bars the first stands on top, as in the table; the amounts stand below either way. */
function dressAxes({ axes }: Excel.Chart, lies: boolean, format: string): void {
  axes.categoryAxis.categoryType = 'TextAxis'
  axes.categoryAxis.tickLabelPosition = 'Low'
  if (lies) {
    axes.categoryAxis.reversePlotOrder = true
    axes.categoryAxis.position = 'Maximum'
  }
  axes.valueAxis.numberFormat = format
  axes.valueAxis.majorGridlines.format.line.color = `#${CHART_LOOK.rule}`
}

/**
 * Excel gives add-ins no way to describe a chart for who cannot see it, so the description stands in the cell under its
 * corner, where a screen reader comes by and nobody else does. "Fill" keeps a long text within its cell.
 */
function describe(sheet: Excel.Worksheet, { over, description }: PlanChart): void {
  const place = rangeFromA1(over)
  if (place === null) return
  const corner = sheet.getRange(a1(place.top, place.left))
  corner.formulas = [[hostContent(textContent(description))]]
  corner.format.horizontalAlignment = 'Fill'
  corner.untrack()
}

/** What stands in cells of a plan. Formulas are not calculated yet. */
function valuesOf(rows: SheetPlan['rows']): ValuesOf {
  return ({ top, left, bottom, right }) => {
    const values = []
    for (const { cells } of rows.slice(top - 1, bottom)) {
      for (const cell of cells.slice(left - 1, right)) {
        if (cell?.content.kind === 'formula') return 'unknown'
        values.push(cell?.content.value ?? null)
      }
    }
    return values
  }
}

/** The name of a row of figures as its cell has it. */
function nameOf({ name }: PlanChartSeries, rows: SheetPlan['rows']): string {
  const place = positionFromA1(name)
  const content = place === null ? undefined : rows[place.row - 1]?.cells[place.column - 1]?.content
  return content?.kind === 'value' ? String(content.value ?? '') : ''
}
