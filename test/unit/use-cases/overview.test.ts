import type { ValidationReport } from '#checks'
import { euro } from '#money'
import type { ContractStanding } from '#rules'
import { dayFromText, type IsoDay } from '#time'
import { overviewOf } from '#use-cases'

interface Figures {
  readonly obligation: string | null
  readonly approved: string
  readonly expected: string | null
}

function report(contracts: readonly Figures[]): ValidationReport {
  return {
    workbook: 'werkmap.xlsx',
    today: dayFromText('2026-08-15') as IsoDay,
    rows: 4,
    rules: 40,
    findings: [],
    accepted: [],
    reopened: [],
    silenced: 0,
    notChecked: [],
    contributions: [],
    versions: [],
    openQuestions: [],
    shapes: [],
    quarter: '2026-Q2',
    contracts: contracts.map(({ obligation, approved, expected }, index): ContractStanding => ({
      at: { kind: 'cell', sheet: 'Opdrachten', address: `A${String(index + 2)}`, header: 'Kenmerk' },
      row: index + 2,
      kenmerk: `OPD-${String(index + 1)}`,
      title: null,
      authority: null,
      contractor: index === 0 ? 'Bouw BV' : null,
      obligation: obligation === null ? null : euro(obligation),
      obligationFrom: null,
      submitted: euro('0.10'),
      approved: euro(approved),
      computed: euro(approved),
      expected: expected === null ? null : euro(expected),
      forecast: null,
      forecastBy: null,
      term: null,
      schedule: [],
      scheduleBy: null,
      penalty: null,
      mixRoom: [],
      shortfall: null,
      jobs: null,
      policy: null,
      catalogue: null,
    })),
  }
}

describe('overviewOf', () => {
  it.each([
    // approved | expected | schedule
    ['2999.99', '3000.00', { kind: 'behind', difference: '0.01' }],
    ['3000.00', '3000.00', { kind: 'exact' }],
    ['3000.01', '3000.00', { kind: 'ahead', difference: '0.01' }],
    ['5000.00', '5000.00', { kind: 'met' }],
    ['3000.00', null, { kind: 'none' }],
  ])('approved %s, expected %s', (approved, expected, schedule) => {
    const { standing } = overviewOf(report([{ obligation: '5000.00', approved, expected }]))
    expect(standing?.schedule).toEqual(schedule)
  })

  it('adds contracts up in whole cents', () => {
    const parts = ['0.10', '0.20', '29000.20']
    const { standing } = overviewOf(
      report(parts.map((approved) => ({ obligation: '30000.00', approved, expected: '10000.05' }))),
    )
    const cents = parts.reduce((sum, text) => sum + Math.round(Number(text) * 100), 0)
    expect(standing).toMatchObject({
      obligation: '90000.00',
      approved: (cents / 100).toFixed(2),
      submitted: '0.30',
      expected: '30000.15',
      share: '32.2',
      schedule: { kind: 'behind', difference: ((3_000_015 - cents) / 100).toFixed(2) },
    })
  })

  it('leaves out a contract without obligation and says how many', () => {
    const { standing, contractors } = overviewOf(
      report([
        { obligation: '1000.00', approved: '100.00', expected: '200.00' },
        { obligation: null, approved: '900.00', expected: null },
      ]),
    )
    expect(standing).toMatchObject({ obligation: '1000.00', approved: '100.00', withoutObligation: 1 })
    expect(contractors).toBe(1)
  })

  it('gives no schedule for the whole when one contract has no term', () => {
    const { standing } = overviewOf(
      report([
        { obligation: '1000.00', approved: '0', expected: '500.00' },
        { obligation: '1000.00', approved: '0', expected: null },
      ]),
    )
    expect(standing).toMatchObject({ expected: null, expectedPart: null, schedule: { kind: 'none' } })
  })

  it('keeps the bar within its ends when more was delivered than owed', () => {
    const { standing } = overviewOf(report([{ obligation: '1000.00', approved: '2500.00', expected: '1000.00' }]))
    expect(standing).toMatchObject({ approvedPart: 1, share: '250', schedule: { kind: 'met' } })
  })

  it('has no standing without any obligation', () => {
    expect(overviewOf(report([{ obligation: '0', approved: '0', expected: '0' }])).standing).toBeNull()
    expect(overviewOf(report([])).standing).toBeNull()
  })
})
