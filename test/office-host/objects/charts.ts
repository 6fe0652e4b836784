import { type Area, areaFrom, columnCount } from '../model/area'
import type { ModelChart, SheetModel } from '../model/sheet-model'
import { HostError, NotEmulated } from '../wire/host-error'
import { HostObject, existing } from '../wire/host-object'
import { type RangeBehind, behindOf, refuseProtected } from './range'
import { STANDARD_HEIGHT, STANDARD_WIDTH } from './range-format'

const TYPES = ['ColumnClustered', 'BarClustered', 'LineMarkers', 'Line', 'Pie']
const SERIES = ['chartType', 'markerStyle', 'markerSize', 'markerBackgroundColor', 'markerForegroundColor', 'gapWidth']
const AXIS = ['minimum', 'numberFormat', 'reversePlotOrder', 'position', 'tickLabelPosition', 'categoryType']
const FONT = ['bold', 'italic', 'size', 'color', 'name']
const LINE = ['color', 'weight', 'lineStyle']

/** The charts that lie over a sheet, the lowest first. */
export function chartsObject(sheet: SheetModel): HostObject {
  const object = (chart: ModelChart): HostObject => chartObject(sheet, chart)
  const find = (key: string): ModelChart | undefined =>
    sheet.charts.find((one) => one.id === key) ??
    sheet.charts.find((one) => one.name.toLowerCase() === key.toLowerCase())
  return new HostObject('ChartCollection', {
    get: { count: () => sheet.charts.length },
    items: () => sheet.charts.map(object),
    call: {
      add: (type: string, source: HostObject, seriesBy: string | null) => {
        refuseProtected(sheet, 'ChartCollection.add')
        refuseType(type, 'ChartCollection.add')
        const { sheet: home, area } = source.behind as RangeBehind
        // Of more than one column only Excel knows what it makes of them.
        if (home !== sheet || columnCount(area) !== 1 || seriesBy !== 'Columns')
          throw new NotEmulated('ChartCollection.add of more than a column')
        sheet.chartsMade += 1
        const number = String(sheet.chartsMade)
        const chart: ModelChart = {
          ...{ id: `${sheet.id}-chart-${number}`, name: `Grafiek ${number}`, type },
          ...{ left: 0, top: 0, width: 360, height: 216 },
          series: [seriesOn(area)],
          look: new Map(),
        }
        sheet.charts.push(chart)
        return object(chart)
      },
      getItem: (key: string) => object(existing(find(key), 'ChartCollection.getItem')),
      getItemAt: (at: number) => object(existing(sheet.charts[at], 'ChartCollection.getItemAt')),
      getItemOrNullObject: (key: string) => {
        const found = find(key)
        return found === undefined ? null : object(found)
      },
      getCount: () => sheet.charts.length,
    },
  })
}

function seriesOn(values: Area | null, name = ''): ModelChart['series'][number] {
  return { name, values, categories: null, look: new Map() }
}

function chartObject(sheet: SheetModel, chart: ModelChart): HostObject {
  const size = (side: 'left' | 'top' | 'width' | 'height') => (points: number) => {
    if (!(points >= 0)) throw new HostError('InvalidArgument', `Chart.${side}`)
    chart[side] = points
  }
  return new HostObject('Chart', {
    id: chart.id,
    key: chart.id,
    get: {
      id: () => chart.id,
      name: () => chart.name,
      chartType: () => chart.type,
      left: () => chart.left,
      top: () => chart.top,
      width: () => chart.width,
      height: () => chart.height,
    },
    set: {
      name: (name: string) => {
        const taken = sheet.charts.some((one) => one !== chart && one.name.toLowerCase() === name.toLowerCase())
        if (name === '' || taken) throw new HostError('InvalidArgument', 'Chart.name')
        chart.name = name
      },
      ...{ left: size('left'), top: size('top'), width: size('width'), height: size('height') },
    },
    to: {
      title: () => {
        const part = bag(chart.look, 'ChartTitle', 'title.', ['text', 'visible'])
        return new HostObject('ChartTitle', {
          ...part,
          to: { format: () => formatObject('ChartTitleFormat', chart.look, 'title.') },
        })
      },
      legend: () => new HostObject('ChartLegend', bag(chart.look, 'ChartLegend', 'legend.', ['visible', 'position'])),
      axes: () =>
        new HostObject('ChartAxes', {
          to: {
            categoryAxis: () => axisObject(chart, 'categories.'),
            valueAxis: () => axisObject(chart, 'values.'),
          },
        }),
      series: () => seriesCollection(sheet, chart),
    },
    call: {
      setPosition: (start: HostObject | string, end: HostObject | string | null) => {
        const { area } = behindOf(start, sheet)
        const { area: last } = end === null ? { area } : behindOf(end, sheet)
        chart.left = span(1, area.left - 1, (at) => sheet.columnWidths.get(at) ?? STANDARD_WIDTH)
        chart.top = span(1, area.top - 1, (at) => sheet.rowHeights.get(at) ?? STANDARD_HEIGHT)
        chart.width = span(area.left, last.right, (at) => sheet.columnWidths.get(at) ?? STANDARD_WIDTH)
        chart.height = span(area.top, last.bottom, (at) => sheet.rowHeights.get(at) ?? STANDARD_HEIGHT)
      },
      delete: () => {
        refuseProtected(sheet, 'Chart.delete')
        sheet.charts = sheet.charts.filter((one) => one !== chart)
      },
    },
  })
}

function seriesCollection(sheet: SheetModel, chart: ModelChart): HostObject {
  const object = (series: ModelChart['series'][number]): HostObject => seriesObject(sheet, series)
  return new HostObject('ChartSeriesCollection', {
    get: { count: () => chart.series.length },
    items: () => chart.series.map(object),
    call: {
      add: (name: string | null) => {
        const series = seriesOn(null, name ?? '')
        chart.series.push(series)
        return object(series)
      },
      getItemAt: (at: number) => object(existing(chart.series[at], 'ChartSeriesCollection.getItemAt')),
      getCount: () => chart.series.length,
    },
  })
}

function seriesObject(sheet: SheetModel, series: ModelChart['series'][number]): HostObject {
  const areaOf = (range: HostObject | string): Area => {
    const behind = behindOf(range, sheet)
    if (behind.sheet !== sheet) throw new NotEmulated('ChartSeries over another sheet')
    return behind.area
  }
  const { get, set } = bag(series.look, 'ChartSeries', '', SERIES)
  return new HostObject('ChartSeries', {
    get: { ...get, name: () => series.name },
    set: {
      ...set,
      name: (name: string) => {
        if (name.length > 255) throw new HostError('InvalidArgument', 'ChartSeries.name')
        series.name = name
      },
      chartType: (type: string) => {
        refuseType(type, 'ChartSeries.chartType')
        series.look.set('chartType', type)
      },
    },
    to: { format: () => formatObject('ChartSeriesFormat', series.look, '') },
    call: {
      setValues: (range: HostObject) => {
        series.values = areaOf(range)
      },
      setXAxisValues: (range: HostObject) => {
        series.categories = areaOf(range)
      },
    },
  })
}

function axisObject(chart: ModelChart, prefix: string): HostObject {
  return new HostObject('ChartAxis', {
    ...bag(chart.look, 'ChartAxis', prefix, AXIS),
    to: {
      format: () => formatObject('ChartAxisFormat', chart.look, prefix),
      majorGridlines: () =>
        new HostObject('ChartGridlines', {
          ...bag(chart.look, 'ChartGridlines', `${prefix}rules.`, ['visible']),
          to: { format: () => formatObject('ChartGridlinesFormat', chart.look, `${prefix}rules.`) },
        }),
    },
  })
}

function formatObject(type: string, look: Map<string, unknown>, prefix: string): HostObject {
  return new HostObject(type, {
    to: {
      font: () => new HostObject('ChartFont', bag(look, 'ChartFont', `${prefix}font.`, FONT)),
      line: () => new HostObject('ChartLineFormat', bag(look, 'ChartLineFormat', `${prefix}line.`, LINE)),
      fill: () =>
        new HostObject('ChartFill', {
          call: {
            setSolidColor: (color: string) => {
              refuseColor('color', color, 'ChartFill.setSolidColor')
              look.set(`${prefix}fill`, color)
            },
          },
        }),
    },
  })
}

function bag(look: Map<string, unknown>, type: string, prefix: string, names: readonly string[]) {
  return {
    get: Object.fromEntries(names.map((name) => [name, () => look.get(prefix + name) ?? null])),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          refuseColor(name, value, `${type}.${name}`)
          look.set(prefix + name, value)
        },
      ]),
    ),
  }
}

function refuseColor(name: string, value: unknown, location: string): void {
  if (!/color$/i.test(name)) return
  if (typeof value !== 'string' || !/^#[\dA-F]{6}$/i.test(value)) throw new HostError('InvalidArgument', location)
}

function refuseType(type: string, location: string): void {
  if (!TYPES.includes(type)) throw new HostError('InvalidArgument', location)
}

function span(from: number, to: number, size: (at: number) => number): number {
  let total = 0
  for (let at = from; at <= to; at++) total += size(at)
  return total
}

/** Where pages begin on paper, one above the other. */
export function pageBreaksObject(sheet: SheetModel): HostObject {
  const breaks = (): readonly number[] => (sheet.page.get('breaks') as readonly number[] | undefined) ?? []
  return new HostObject('PageBreakCollection', {
    items: () => breaks().map((row) => new HostObject('PageBreak', { get: { rowIndex: () => row } })),
    call: {
      add: (place: HostObject | string) => {
        const { top } =
          typeof place === 'string' ? areaFrom(place, 'PageBreakCollection.add') : (place.behind as RangeBehind).area
        if (top === 1) throw new HostError('InvalidArgument', 'PageBreakCollection.add')
        sheet.page.set(
          'breaks',
          [...new Set([...breaks(), top - 1])].sort((a, b) => a - b),
        )
        return new HostObject('PageBreak', { get: { rowIndex: () => top - 1 } })
      },
      removePageBreaks: () => {
        sheet.page.delete('breaks')
      },
      getCount: () => breaks().length,
    },
  })
}
