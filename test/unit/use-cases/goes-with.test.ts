import { type BlockCatalogue, builtInRulebook } from '#rulebook'
import type { IsoDay } from '#time'
import { goesWith } from '#use-cases'

const found = builtInRulebook().catalogue('den-haag')
const older = (found.kind === 'found' ? found.version : null) as BlockCatalogue
const version = (from: string | null, rest: Partial<BlockCatalogue> = {}): BlockCatalogue => ({
  ...older,
  version: from ?? 'undated',
  validFrom: from as IsoDay | null,
  selectedBy: 'award',
  ...rest,
})
const newer = version('2027-01-01')
const contract = (awardedOn: string | null, start: string | null = null) => ({
  awardedOn: awardedOn as IsoDay | null,
  start: start as IsoDay | null,
})

describe('whether a contract goes with a new version', () => {
  it.each([
    ['awarded on its first day', contract('2027-01-01'), newer, { goes: true, kind: 'from', by: 'award' }],
    [
      'awarded the day before, started later',
      contract('2026-12-31', '2027-03-01'),
      newer,
      { goes: false, kind: 'before' },
    ],
    [
      'by the start where the contract decides',
      contract('2026-12-31', '2027-03-01'),
      version('2027-01-01', { selectedBy: 'contract' }),
      { goes: true, kind: 'from', by: 'start' },
    ],
    [
      'by the start where the award is blank',
      contract(null, '2027-03-01'),
      newer,
      { goes: true, kind: 'from', by: 'start' },
    ],
    ['without any date', contract(null), newer, { goes: false, kind: 'undated' }],
    [
      'after its last day',
      contract('2028-01-01'),
      version('2027-01-01', { validTo: '2027-12-31' as IsoDay }),
      { goes: false, kind: 'after' },
    ],
    ['when a still newer one holds', contract('2029-01-01'), newer, { goes: false, kind: 'later' }],
  ] as const)('%s', (_name, dates, asked, { goes, ...why }) => {
    const known = [older, newer, version('2028-06-01')]
    expect(goesWith(dates, asked, known)).toMatchObject({ goes, why })
  })

  it('an undated version leaves it to the person', () => {
    expect(goesWith(contract('2027-01-01'), version(null), [older])).toBeNull()
  })
})
