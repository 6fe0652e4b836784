import fc from 'fast-check'
import { MemoryWorkbook } from '#adapters/memory'
import { builtInRulebook } from '#rulebook'
import { NO_SETTINGS } from '#session'
import { dayFromText, type IsoDay, serialFromDay } from '#time'
import { compareWithPrevious, type DeliveryChanges } from '#use-cases'
import type { MemoryCell } from '../../../src/adapters/memory/memory-workbook'

const session = { rulebook: builtInRulebook(), settings: NO_SETTINGS }
const today = '2026-07-15' as IsoDay
const start = serialFromDay(dayFromText('01-01-2026') as IsoDay)
const end = serialFromDay(dayFromText('31-12-2027') as IsoDay)

type Rows = readonly (readonly MemoryCell[])[]
const CONTRACTS: Rows = [
  ['Kenmerk', 'Startdatum', 'Einddatum', 'Opdrachtwaarde', 'Opdrachtnemer'],
  ['OP-1', start, end, 400_000, 'Groen BV'],
  ['OP-2', start, end, 300_000, 'Schoon BV'],
]
const HEAD = ['Opdracht', 'Kwartaal', 'Inzet', 'Bouwblok', 'Startdatum', 'Fte', 'Bedrag', 'Opgevoerde waarde', 'Status', 'Toelichting'] // prettier-ignore
const K1 = ['OP-1', '2026-Q1', 'K-001', '2', start, 0.5, null, 5000, 'ingediend', null]
const K2 = ['OP-1', '2026-Q1', 'K-002', '3', start, 1, null, 3750, 'akkoord', null]
const F1 = ['OP-2', '2026-Q2', 'F-001', '9', null, null, 1250, 1250, 'ingediend', 'bloemen']

const book = (rows: Rows, contracts: Rows = CONTRACTS) =>
  MemoryWorkbook.of({ Opdrachten: contracts, Inzet: [HEAD, ...rows] })

async function changes(before: MemoryWorkbook, after: MemoryWorkbook): Promise<DeliveryChanges> {
  const compared = await compareWithPrevious({ port: before, session }, { port: after, session }, { today })
  if (compared.kind !== 'compared') throw new Error(compared.kind)
  return compared.changes
}

const names = (rows: DeliveryChanges['added']) => rows.map(({ contract, quarter, key }) => [contract, quarter, key])
const cells = ({ changed }: DeliveryChanges) =>
  changed.flatMap((row) => row.cells.map(({ at, before, after }) => [at.address, at.header, before, after]))

describe('what changed since the previous delivery', () => {
  it('is nothing for the same rows: sorted, on another sheet, with other columns between, as text', async () => {
    const other = MemoryWorkbook.of({
      Q: [
        ['Rapport'],
        ['Toelichting', 'Status', 'Eigen kolom', ...HEAD.slice(0, 8)],
        ['bloemen', 'Ingediend', 'x', ...F1.slice(0, 8)],
        [null, ' akkoord', 'y', ...K2.slice(0, 5), '1,0', null, '3.750,00'],
        [
          null,
          'ingediend',
          'z',
          'op-1',
          'Q1 2026',
          ' k-001',
          2,
          '1-1-2026',
          '0,50',
          null,
          { value: 5000, format: '0' },
        ],
      ],
      Opdrachten: CONTRACTS,
    })
    expect(await changes(book([K1, K2, F1]), other)).toEqual({
      added: [],
      removed: [],
      changed: [],
      same: 5,
      contracts: [],
    })
  })

  it('is told cell by cell, at its address now, with what the row counts for', async () => {
    const now = await changes(book([K1, K2, F1]), book([F1, [...K1.slice(0, 5), 0.8, null, 8000, 'akkoord', null], K2]))
    expect(cells(now)).toEqual([
      ['F3', 'Fte', '0.5', '0.8'],
      ['H3', 'Opgevoerde waarde', '5000', '8000'],
      ['I3', 'Status', 'ingediend', 'akkoord'],
    ])
    expect(now.changed.map(({ before, after }) => [before, after])).toEqual([['5000.00', '8000.00']])
    expect(now.contracts).toEqual([
      {
        kenmerk: 'OP-1',
        before: { obligation: '20000.00', submitted: '5000.00', approved: '3750.00' },
        after: { obligation: '20000.00', submitted: '0.00', approved: '11750.00' },
      },
    ])
  })

  it('names rows that came and went', async () => {
    const now = await changes(book([K1, K2]), book([K2, F1]))
    expect([names(now.added), names(now.removed), now.changed]).toEqual([
      [['OP-2', '2026-Q2', 'F-001']],
      [['OP-1', '2026-Q1', 'K-001']],
      [],
    ])
    expect(now.added[0]?.at).toMatchObject({ sheet: 'Inzet', address: 'C3' })
    expect(now.removed[0]?.before).toBe('5000.00')
  })

  it('finds a row back whose key was corrected, and a contract whose value changed', async () => {
    const contracts = CONTRACTS.map((row) => (row[0] === 'OP-1' ? [...row.slice(0, 3), 500_000, 'Groen BV'] : row))
    const renamed = K1.map((cell) => (cell === 'K-001' ? 'K-009' : cell === 'ingediend' ? 'akkoord' : cell))
    const now = await changes(book([K1]), book([renamed], contracts))
    expect(cells(now)).toEqual([
      ['D2', 'Opdrachtwaarde', '400000', '500000'],
      ['C2', 'Inzet', 'K-001', 'K-009'],
      ['I2', 'Status', 'ingediend', 'akkoord'],
    ])
  })

  it('does not repeat what people wrote, nor what may be their numbers', async () => {
    const before = book([K1, [...F1.slice(0, 9), 'Jan is ziek']])
    const after = book([
      [...K1.slice(0, 5), 111222333, null, 5000, 'ingediend', null],
      [...F1.slice(0, 9), 'Piet ook'],
    ])
    const now = await changes(before, after)
    expect(cells(now)).toEqual([
      ['F2', 'Fte', '0.5', '***'],
      ['J3', 'Toelichting', '***', '***'],
    ])
    expect(JSON.stringify(now)).not.toMatch(/111222333|Jan|Piet/)
  })

  it('cannot be told by a workbook without our tables', async () => {
    const other = { port: MemoryWorkbook.of({ Blad1: [['iets']] }), session }
    expect(await compareWithPrevious(other, { port: book([K1]), session }, { today })).toEqual({ kind: 'no-tables' })
  })
})

const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)

describe(`deliveries of any rows (seed ${String(SEED)})`, () => {
  const row = fc
    .tuple(
      fc.constantFrom('OP-1', 'OP-2'),
      fc.constantFrom('2026-Q1', '2026-Q2'),
      fc.constantFrom('K-1', 'K-2', null),
      fc.constantFrom(0.1, 0.5, 1),
    )
    .map(([contract, quarter, key, fte]) => [contract, quarter, key, '2', start, fte, null, null, 'ingediend', null])
  const rows = fc.array(row, { maxLength: 12 })

  it('account for every row of both: the same, changed, come or gone', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (before, after) => {
        const now = await changes(book(before), book(after))
        const contracts = 2
        expect(now.same - contracts + now.changed.length + now.added.length).toBe(after.length)
        expect(now.same - contracts + now.changed.length + now.removed.length).toBe(before.length)
      }),
      { seed: SEED, numRuns: 60 },
    )
  })

  it('say nothing of an order', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        async ([before, after]) => {
          const { added, removed, changed, contracts } = await changes(book(before), book(after))
          expect([added, removed, changed, contracts]).toEqual([[], [], [], []])
        },
      ),
      { seed: SEED, numRuns: 40 },
    )
  })
})
