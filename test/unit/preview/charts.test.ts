import { MemoryWorkbook } from '#adapters/memory'
import { chartFigures } from '../../../preview/charts/chart-figures'
import { chartBox } from '../../../preview/charts/chart-places'
import { chartScale } from '../../../preview/charts/chart-scale'
import { sheetShape } from '../../../preview/sheet/sheet-shape'
import { chartedTab } from '../../support/charted-tab'

describe('the axis of a chart', () => {
  it.each([
    // figures | ticks
    [
      [12_500, 37_500],
      [0, 10_000, 20_000, 30_000, 40_000],
    ],
    [[0.4], [0, 0.1, 0.2, 0.3, 0.4]],
    [
      [-150, 80],
      [-150, -100, -50, 0, 50, 100],
    ],
    [[-3], [-3, -2.5, -2, -1.5, -1, -0.5, 0]],
    [[0], [0, 1]],
    [[], [0, 1]],
  ])('of %j begins and ends at round amounts, with zero among them', (values, ticks) => {
    expect(chartScale(values).ticks.map((tick) => Math.round(tick * 1e6) / 1e6)).toEqual(ticks)
  })

  it('covers what it shows in few steps, whatever its size', () => {
    for (let power = -3; power < 12; power++) {
      for (const head of [1, 1.01, 2.4, 4.99, 7, 9.999]) {
        const value = head * 10 ** power
        for (const values of [[value], [-value], [-value / 3, value]]) {
          const { least, most, ticks } = chartScale(values)
          expect(least).toBeLessThanOrEqual(Math.min(0, ...values))
          expect(most).toBeGreaterThanOrEqual(Math.max(0, ...values))
          expect(ticks.length).toBeLessThanOrEqual(9)
          expect(ticks.some((tick) => tick === 0)).toBe(true)
        }
      }
    }
  })
})

describe('a chart in the preview', () => {
  const open = async () => {
    const workbook = MemoryWorkbook.of({ Inzet: [[1]] })
    await workbook.apply([chartedTab('Op schema')])
    return workbook.read()
  }

  it('shows what stands in its cells now', async () => {
    const workbook = await open()
    const [chart] = workbook.sheets[1]?.charts ?? []
    if (chart === undefined) throw new Error('no chart')
    const figures = chartFigures(chart, workbook, 'nl')
    expect(figures.title).toBe('Op schema')
    expect(figures.categories).toEqual(['2025-Q4', '2026-Q1', '2026-Q2'])
    expect(figures.series).toEqual([
      { name: 'Goedgekeurd', as: 'bar', values: [10_000, 21_000.5, 29_000.5] },
      { name: 'Verwacht', as: 'line', values: [12_500, 25_000, 37_500] },
    ])
    expect(figures.written(40_000)).toBe('€ 40.000')
    expect(chartFigures({ ...chart, categories: { ...chart.series[0]?.values, sheet: 'Weg' } as never }, workbook, 'en').categories).toEqual(['', '', '']) // prettier-ignore
  })

  it('leaves out a figure that is not there', async () => {
    const workbook = await open()
    const chart = workbook.sheets[1]?.charts?.[1]
    if (chart === undefined) throw new Error('no chart')
    // Sums that nobody has calculated.
    expect(chartFigures(chart, workbook, 'nl').series).toEqual([{ name: 'Som', as: 'bar', values: [null, null] }])
  })

  it('lies over its cells, past hidden columns, and the sheet reaches as far as it does', async () => {
    const workbook = await open()
    const [, sheet] = workbook.sheets
    const [chart] = sheet?.charts ?? []
    if (sheet === undefined || chart === undefined) throw new Error('no chart')
    const sizes = { widthOf: () => 70, heightOf: (row: number) => (row === 1 ? 40 : 20) }
    const shape = sheetShape(sheet, { row: 1, column: 1 })
    expect(chartBox(chart.over, shape, sizes)).toEqual({ left: 280, top: 40, width: 560, height: 300 })
    const hidden = { ...sheet, columns: [{ from: 2, to: 5, hidden: true }] }
    expect(chartBox(chart.over, sheetShape(hidden, { row: 1, column: 1 }), sizes)).toMatchObject({
      left: 70,
      width: 490,
    })
    const far = { ...sheet, charts: [{ ...chart, over: { top: 90, left: 40, bottom: 110, right: 50 } }] }
    const farShape = sheetShape(far, { row: 1, column: 1 })
    expect([farShape.rows.at(-1), farShape.columns.at(-1)?.column]).toEqual([111, 51])
    const all = { ...sheet, columns: [{ from: 5, to: 12, hidden: true }] }
    expect(chartBox(chart.over, sheetShape(all, { row: 1, column: 1 }), sizes)).toBeNull()
  })
})
