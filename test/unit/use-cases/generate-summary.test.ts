import { MemoryWorkbook } from '#adapters/memory'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import { generateSummary } from '#use-cases'
import { OUR_TABS } from '../../support/our-tabs'

const OPTIONS = { today: '2026-07-15' as IsoDay, language: 'nl' } as const
const session = createSession(builtInRulebook()).state()

// 01-01-2026 and 31-12-2026.
const [START, END] = [46023, 46387]

function monitoring(claimed: number | string, status = 'akkoord'): MemoryWorkbook {
  return MemoryWorkbook.of({
    Opdrachten: [
      ['Kenmerk', 'Startdatum', 'Einddatum', 'Opdrachtwaarde'],
      ['OP-1', START, END, 1_000_000],
    ],
    Inzet: [
      ['Opdracht', 'Kwartaal', 'Inzet', 'Bouwblok', 'Fte', 'Opgevoerde waarde', 'Status'],
      ['OP-1', '2026-Q1', 'K-1', '2', 0.5, claimed, status],
    ],
  })
}

describe('generateSummary', () => {
  it('makes the tabs and finds nothing to report where everything agrees', async () => {
    const workbook = monitoring(5000)
    const made = await generateSummary(workbook, session, OPTIONS)
    expect(made.tabs).toEqual(OUR_TABS)
    expect(made.controlDifferences).toEqual([])
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(['Opdrachten', 'Inzet', ...OUR_TABS])
  })

  it('names each difference: claimed as text is not in the native sum', async () => {
    const made = await generateSummary(monitoring('5.000,00'), session, OPTIONS)
    expect(made.controlDifferences.map(({ code, difference }) => [code, difference])).toEqual([
      ['claimed', '-5000.00'],
      ['claimed-of-contract', '-5000.00'],
      ['claimed-computed', '-5000.00'],
    ])
  })

  it('claimed beside computed, when both can be summed', async () => {
    const made = await generateSummary(monitoring(5600.05), session, OPTIONS)
    expect(made.controlDifferences.map(({ code, difference }) => [code, difference])).toEqual([
      ['claimed-computed', '600.05'],
    ])
  })

  it('a second time gives the same workbook', async () => {
    const workbook = monitoring(5000)
    await generateSummary(workbook, session, OPTIONS)
    const once = await workbook.read()
    await generateSummary(workbook, session, OPTIONS)
    expect(await workbook.read()).toEqual(once)
  })

  it('the sheets of the user stay cell for cell', async () => {
    const workbook = monitoring('5.000,00', ' akkoord')
    const before = (await workbook.read()).sheets
    await generateSummary(workbook, session, OPTIONS)
    expect((await workbook.read()).sheets.slice(0, before.length)).toEqual(before)
  })

  it('a workbook without tables gets tabs that say so', async () => {
    const workbook = MemoryWorkbook.of({ Blad1: [['zomaar iets']] })
    const { report, controlDifferences } = await generateSummary(workbook, session, OPTIONS)
    expect(report.findings.map(({ severity }) => severity)).toContain('error')
    expect(controlDifferences).toEqual([])
  })

  it('only the tabs that were chosen', async () => {
    const made = await generateSummary(monitoring(5000), session, { ...OPTIONS, tabs: ['findings'] })
    expect(made.tabs).toEqual(['SROI Bevindingen'])
  })
})
