import { MemoryWorkbook } from '#adapters/memory'
import { euro } from '#money'
import type { ContractStanding } from '#rules'
import { buildSummary } from '#summary'
import { firstTab, shown } from '../../support/tab-plans'
import { contract, report } from './report'

/** What stands beside each label of the key figures. */
async function figures(contracts: readonly ContractStanding[]): Promise<(label: string) => unknown> {
  const snapshot = await MemoryWorkbook.of({ Inzet: [['Opdracht']] }).read()
  const { rows } = firstTab(
    buildSummary({ snapshot, report: report({ contracts }), language: 'nl', tabs: ['overview'] }),
  )
  return (label) => shown(rows.find(({ cells }) => shown(cells[0]) === label)?.cells[1])
}

const ELSEWHERE =
  'Goedgekeurd deel: alleen van opdrachten waarvan de verplichting bekend is. Wat bij andere is goedgekeurd, telt daarin niet mee.'

async function texts(contracts: readonly ContractStanding[]): Promise<readonly unknown[]> {
  const snapshot = await MemoryWorkbook.of({ Inzet: [['Opdracht']] }).read()
  const { rows } = firstTab(
    buildSummary({ snapshot, report: report({ contracts }), language: 'nl', tabs: ['overview'] }),
  )
  return rows.map(({ cells: [first] }) => shown(first) ?? null)
}

describe('key figures of the overview', () => {
  it('add up over contracts', async () => {
    const figure = await figures([
      contract('OP-1', 2, { approved: euro('10.10'), submitted: euro('1'), shortfall: euro('49989.90') }),
      contract('OP-2', 3, { approved: euro('20.20'), submitted: euro('2'), shortfall: euro('49979.80') }),
    ])
    expect(figure('Verplichting')).toBe(100000)
    expect(figure('Goedgekeurd')).toBe(30.3)
    expect(figure('In behandeling (concept en ingediend)')).toBe(3)
    expect(figure('Nog nodig')).toBe(99969.7)
  })

  it.each([
    ['49999.99', 0.999, 'a cent short is not yet 100%'],
    ['50000.00', 1, 'the whole obligation'],
    ['50000.01', 1, 'a cent over'],
    ['75000.00', 1.5, 'over-delivered'],
    ['0.00', 0, 'nothing yet'],
  ])('approved %s of 50000 shows as %s (%s)', async (approved, share) => {
    const figure = await figures([contract('OP-1', 2, { approved: euro(approved) })])
    expect(figure('Goedgekeurd deel van de verplichting')).toBe(share)
  })

  it('the share leaves out what was approved where no obligation is known, and the tab says so', async () => {
    const known = contract('OP-1', 2, { approved: euro('10000') })
    const unknown = contract('OP-2', 3, { obligation: null, expected: null, approved: euro('40000') })
    const figure = await figures([known, unknown])
    expect(figure('Goedgekeurd')).toBe(50000)
    expect(figure('Verplichting')).toBe(50000)
    expect(figure('Goedgekeurd deel van de verplichting')).toBe(0.2)
    expect(await texts([known, unknown])).toContain(ELSEWHERE)
    expect(await texts([known])).not.toContain(ELSEWHERE)
  })

  it('say so when nothing is known', async () => {
    const figure = await figures([contract('OP-1', 2, { obligation: null, expected: null, shortfall: null })])
    for (const label of [
      'Verplichting',
      'Nog nodig',
      'Verwacht tot en met 15-07-2026',
      'Goedgekeurd deel van de verplichting',
    ]) {
      expect([label, figure(label)]).toEqual([label, 'niet te bepalen'])
    }
  })
})
