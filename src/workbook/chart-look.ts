import { type CellRange, rangeFromA1 } from './cell-address'
import type { Cell } from './snapshot'
import type { PlanChart, PlanChartSeries } from './write-plan'

/** How our charts look from every door: calm, and told apart on grey paper too. Colours are "RRGGBB". */
export const CHART_LOOK = {
  /** Dark, light, in between; a fourth row of bars begins anew. */
  bars: ['4F7CAC', 'C3D1E3', '7F8B99'],
  /** Lines have markers besides, so that one is never a matter of colour. */
  lines: ['1F2937', '8A4B00'],
  rule: 'D1D5DB',
  ink: '374151',
  /** Euros without cents. */
  format: '"€ "#,##0;"€ "-#,##0',
} as const

/** One row of figures as it is drawn. */
export interface DrawnSeries {
  readonly series: PlanChartSeries
  readonly as: 'bar' | 'line'
  /** Among its own kind. */
  readonly place: number
  readonly color: string
}

/** Lines lie over standing bars only. */
export function drawnSeries({ bars, series }: PlanChart): DrawnSeries[] {
  const counted = { bar: 0, line: 0 }
  return series.map((one) => {
    const as = bars === 'lying' ? 'bar' : one.as
    const place = counted[as]++
    const colors = as === 'bar' ? CHART_LOOK.bars : CHART_LOOK.lines
    return { series: one, as, place, color: colors[place % colors.length] ?? CHART_LOOK.ink }
  })
}

/** What stands in the cells of a range; "unknown" where some formula has no result yet. */
export type ValuesOf = (range: CellRange) => readonly Cell['value'][] | 'unknown'

/** Bars tell by their length, so an axis that a program chooses by itself may not begin halfway them. */
export function startsAtZero({ series }: PlanChart, valuesOf: ValuesOf): boolean {
  return series.every(({ values: address }) => {
    const range = rangeFromA1(address)
    const values = range === null ? 'unknown' : valuesOf(range)
    return values !== 'unknown' && values.every((value) => typeof value !== 'number' || value >= 0)
  })
}

/** Charts on a tab of ours that are not named so are drawn by people: those stay. */
export function isOwnChart(name: string): boolean {
  return /^SROI[ ~]/.test(name)
}
