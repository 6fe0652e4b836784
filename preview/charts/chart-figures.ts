import {
  cellAt,
  type ChartCells,
  type FormatLocale,
  formatNumber,
  type SheetChart,
  sheetNamed,
  type WorkbookSnapshot,
} from '#workbook'
import { cellText } from '../cell-text'

/** A chart with what stands in its cells now. */
export interface ChartFigures {
  readonly title: string
  readonly lies: boolean
  readonly categories: readonly string[]
  readonly series: readonly FiguresRow[]
  /** An amount as the axis writes it. */
  written(value: number): string
}

export interface FiguresRow {
  readonly name: string
  readonly as: 'bar' | 'line'
  /** One for each category; null where no number stands. */
  readonly values: readonly (number | null)[]
}

/** More would be a smear; the rest of such a chart is seen in Excel. */
const MOST_CATEGORIES = 200

export function chartFigures(chart: SheetChart, workbook: WorkbookSnapshot, locale: FormatLocale): ChartFigures {
  const { date1904 } = workbook
  const cellsOf = ({ sheet: name, range }: ChartCells) => {
    const sheet = sheetNamed(workbook, name)
    const found = []
    for (let row = range.top; row <= range.bottom && found.length < MOST_CATEGORIES; row++) {
      for (let column = range.left; column <= range.right && found.length < MOST_CATEGORIES; column++) {
        found.push(sheet === undefined ? undefined : cellAt(sheet, row, column))
      }
    }
    return found
  }
  const textsOf = (cells: ChartCells): string[] =>
    cellsOf(cells).map((cell) => (cell === undefined ? '' : cellText(cell, locale, date1904).text))
  const series = chart.series.map(({ name, values, as }): FiguresRow => ({
    name: typeof name === 'string' ? name : textsOf(name).join(' '),
    as,
    values: cellsOf(values).map((cell) => (typeof cell?.value === 'number' ? cell.value : null)),
  }))
  const count = Math.max(0, ...series.map(({ values }) => values.length))
  const named = chart.categories === undefined ? [] : textsOf(chart.categories)
  const first = chart.series[0]
  const own = first === undefined ? undefined : cellsOf(first.values).find((cell) => cell?.format !== undefined)?.format
  const format = chart.format ?? own ?? 'General'
  return {
    title: chart.title,
    lies: chart.bars === 'lying',
    categories: Array.from({ length: count }, (_, at) => named[at] ?? String(at + 1)),
    series,
    written: (value) => formatNumber(value, format, locale, date1904).text,
  }
}
