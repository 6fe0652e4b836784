import { MemoryWorkbook } from '#adapters/memory'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { buildSummary } from '#summary'
import type { IsoDay } from '#time'
import { generatePortfolio } from '#use-cases'
import { type SheetSnapshot, sheetNamed } from '#workbook'
import { contract, report } from './report'

const KENMERKEN = Array.from({ length: 20 }, (_, at) => `OP-${String(at + 1)}`)

/** SROI Overzicht of one workbook with so many contracts. */
async function ofWorkbook(contracts: number): Promise<SheetSnapshot> {
  const workbook = MemoryWorkbook.of({ Opdrachten: [['Kenmerk']] })
  const made = report({
    contracts: KENMERKEN.slice(0, contracts).map((kenmerk, at) => contract(kenmerk, at + 2)),
  })
  await workbook.apply(
    buildSummary({ snapshot: await workbook.read(), report: made, language: 'nl', tabs: ['overview'] }),
  )
  return overviewOf(workbook)
}

/** SROI Overzicht over so many workbooks of one contract each. */
async function ofPortfolio(contracts: number): Promise<SheetSnapshot> {
  const session = createSession(builtInRulebook()).state()
  const target = MemoryWorkbook.of({})
  const sources = KENMERKEN.slice(0, contracts).map((kenmerk) => {
    const port = MemoryWorkbook.of({
      Opdrachten: [
        ['Kenmerk', 'Startdatum', 'Einddatum', 'Opdrachtwaarde'],
        [kenmerk, 46023, 46387, 1_000_000],
      ],
      Inzet: [
        ['Opdracht', 'Kwartaal', 'Inzet', 'Bouwblok', 'Fte', 'Opgevoerde waarde', 'Status'],
        [kenmerk, '2026-Q1', 'K-1', '2', 0.5, 5000, 'akkoord'],
      ],
    })
    return { file: `${kenmerk}.xlsx`, open: () => Promise.resolve({ port, session }) }
  })
  await generatePortfolio(sources, target, { today: '2026-07-15' as IsoDay, language: 'nl' })
  return overviewOf(target)
}

async function overviewOf(workbook: MemoryWorkbook): Promise<SheetSnapshot> {
  const sheet = sheetNamed(await workbook.read(), 'SROI Overzicht')
  if (sheet === undefined) throw new Error('no overview')
  return sheet
}

describe.each([
  ['one workbook', ofWorkbook],
  ['a portfolio', ofPortfolio],
])('the chart on SROI Overzicht of %s', (_, made) => {
  it.each([
    [3, 3],
    [9, 9],
    [15, 15],
    [16, 15],
  ])(
    'of %d contracts has a row for each of its %d bars, its title, its axis and its legend',
    async (contracts, bars) => {
      const { charts = [], rows } = await made(contracts)
      const [chart] = charts
      if (chart === undefined) throw new Error('no chart')
      const { top, left, bottom } = chart.over
      const drawn = chart.series[0]?.values.range
      expect(drawn === undefined ? 0 : drawn.bottom - drawn.top + 1).toBe(bars)
      expect(bottom - top + 1).toBeGreaterThanOrEqual(bars + 5)
      // Nothing stands under it, the table begins below it.
      const beside = rows.filter(({ row }) => row >= top && row <= bottom).flatMap(({ cells }) => cells)
      expect(beside.filter(({ column }) => column >= left)).toEqual([])
      const table = rows.find(({ cells }) => cells[0]?.value === 'Per opdracht')
      expect(table?.row).toBeGreaterThan(bottom)
    },
  )

  it('lies over no text that goes on to the right', async () => {
    const { charts = [], rows } = await made(15)
    const findings = rows.find(({ cells }) => cells[0]?.value === 'Bevindingen')
    expect(findings?.row).toBeLessThanOrEqual(charts[0]?.over.bottom ?? 0)
    expect(findings?.cells[1]?.look?.wrap).toBe(true)
  })
})
