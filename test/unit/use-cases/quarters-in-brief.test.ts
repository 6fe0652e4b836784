import { MemoryWorkbook } from '#adapters/memory'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { dayFromText, type IsoDay, serialFromDay } from '#time'
import { quartersInBrief, validateWorkbook } from '#use-cases'
import { sampleWorkbook, TODAY } from '../../support/pane-workbooks'

async function brief(port: MemoryWorkbook, today = TODAY) {
  const report = await validateWorkbook(port, createSession(builtInRulebook(), 'nl').state(), { today })
  return quartersInBrief(report, 'nl')
}

const serial = (text: string): number => serialFromDay(dayFromText(text) as IsoDay)

/** One contract of € 80.000 over ten years, with € 100 per quarter for three years. */
function tenYears() {
  const quarters = Array.from(
    { length: 12 },
    (_, at) => `${String(2020 + Math.floor(at / 4))}-Q${String((at % 4) + 1)}`,
  )
  return MemoryWorkbook.of({
    Opdrachten: [
      ['Kenmerk', 'Startdatum', 'Einddatum', 'Verplichting'],
      ['OP-1', serial('2020-01-01'), serial('2029-12-31'), 80_000],
    ],
    Inzet: [
      ['Opdracht', 'Kwartaal', 'Inzet', 'Bouwblok', 'Aantal', 'Status'],
      ...quarters.map((quarter) => ['OP-1', quarter, `K-${quarter}`, '10', 1, 'akkoord']),
    ],
  })
}

describe('quarters in brief', () => {
  it('adds up to and including each quarter, as parts of a round amount', async () => {
    const found = await brief(sampleWorkbook())
    expect(found?.title).toBe('Achter op schema sinds 2026-Q1')
    expect(found?.axis).toEqual({ top: '50000.00', middle: '25000.00' })
    expect(found?.quarters.slice(0, 2)).toMatchObject([
      { quarter: '2026-Q1', approved: '7500.00', submitted: '0.00', parts: { approved: 0.15, submitted: 0 } },
      { quarter: '2026-Q2', approved: '15000.00', expected: '24794.52', parts: { approved: 0.3, expected: 0.4958904 } },
    ])
    // The quarter that runs is expected whole: € 50.000 × 273/365.
    expect(found?.quarters[2]).toMatchObject({ quarter: '2026-Q3', approved: '15000.00', expected: '37397.26' })
  })

  it.each([
    ['2022-12-31', '2022-Q4', 0],
    ['2023-02-01', '2023-Q1', 1],
    ['2026-08-15', '2026-Q3', 15],
  ] as const)(
    'on %s shows the twelve newest at most, up to %s, and counts the older ones',
    async (day, last, earlier) => {
      const found = await brief(tenYears(), dayFromText(day) as IsoDay)
      expect(found?.quarters.length).toBeLessThanOrEqual(12)
      expect(found?.quarters.at(-1)?.quarter).toBe(last)
      expect(found?.earlier).toBe(earlier)
    },
  )

  it.each([
    ['0', '1.00'],
    ['1', '1.00'],
    ['2', '2.00'],
    ['2.01', '5.00'],
    ['5.01', '10.00'],
    ['99.99', '100.00'],
    ['100', '100.00'],
    ['1200000', '2000000.00'],
  ])('the axis of an obligation of %s ends at %s', async (obligation, top) => {
    const port = MemoryWorkbook.of({
      Opdrachten: [
        ['Kenmerk', 'Startdatum', 'Einddatum', 'Verplichting'],
        ['OP-1', serial('2026-01-01'), serial('2026-06-30'), Number(obligation)],
      ],
    })
    expect((await brief(port))?.axis.top).toBe(top)
  })

  it('says nothing where no quarter is known', async () => {
    expect(
      await brief(
        MemoryWorkbook.of({
          Opdrachten: [
            ['Kenmerk', 'Opdrachtwaarde'],
            ['OP-1', 1_000_000],
          ],
        }),
      ),
    ).toBeNull()
  })
})
