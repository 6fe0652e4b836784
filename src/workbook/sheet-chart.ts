import type { CellRange } from './cell-address'

/** A chart of bars and lines on a sheet, as far as it takes to draw it. */
export interface SheetChart {
  readonly name: string
  readonly title: string
  /** For who cannot see it; empty where nobody wrote one. */
  readonly description: string
  readonly bars: 'standing' | 'lying'
  /** Absent where the chart only counts its bars. */
  readonly categories?: ChartCells
  readonly series: readonly SheetChartSeries[]
  /** Number format of the axis; absent: as the cells have it. */
  readonly format?: string
  readonly over: CellRange
}

export interface SheetChartSeries {
  /** The cell that names it, or the name itself. */
  readonly name: ChartCells | string
  readonly values: ChartCells
  readonly as: 'bar' | 'line'
}

/** Cells a chart takes its figures from, on its own sheet or another. */
export interface ChartCells {
  readonly sheet: string
  readonly range: CellRange
}
