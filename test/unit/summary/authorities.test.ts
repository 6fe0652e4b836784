import fc from 'fast-check'
import { euro, euroText } from '#money'
import type { ContractStanding } from '#rules'
import type { IsoDay } from '#time'
import {
  authorityFigures,
  type AuthoritySums,
  lightOf,
  mergedAuthorities,
  shareOf,
} from '../../../src/summary/authorities/authority-figures'
import { portfolioAuthoritiesTab } from '../../../src/summary/authorities/authorities-tab'
import { fromCents } from '../../support/cents-judge'
import { shown } from '../../support/tab-plans'
import { contract, report } from './report'

/** A contract of an opdrachtgever: obligation, approved, expected. */
function of(authority: string | null, given: Partial<Record<'obligation' | 'approved' | 'expected', string>> = {}) {
  const amount = (value: string | undefined) => (value === undefined ? null : euro(value))
  return contract('OP-1', 2, {
    authority,
    obligation: amount(given.obligation),
    approved: euro(given.approved ?? '0'),
    expected: amount(given.expected),
    shortfall: null,
  })
}

const figures = (...contracts: ContractStanding[]): readonly AuthoritySums[] => authorityFigures(report({ contracts }))

function sheet(list: readonly AuthoritySums[], language: 'nl' | 'en' = 'nl') {
  return portfolioAuthoritiesTab({
    figures: list,
    files: 3,
    totals: 'Alle totalen sluiten aan, in elk bestand.',
    today: '2026-07-15' as IsoDay,
    language,
    productVersion: null,
    name: 'SROI Opdrachtgevers',
  })
}

const rowsShown = (list: readonly AuthoritySums[]): (readonly (string | number | boolean | null)[])[] =>
  sheet(list).rows.map((row) => row.cells.map((cell) => shown(cell) ?? null))

describe('who is one opdrachtgever', () => {
  it('names that differ in letter case or white space only, as written first, over workbooks too', () => {
    const one = figures(of('Gemeente  Ouder-Amstel'), of('gemeente Ouder-Amstel '))
    const merged = mergedAuthorities([one, figures(of('GEMEENTE OUDER-AMSTEL'), of('Gemeente Diemen'))])
    expect(merged.map(({ name, contracts }) => [name, contracts])).toEqual([
      ['Gemeente Ouder-Amstel', 3],
      ['Gemeente Diemen', 1],
    ])
  })

  it('what is not filled in stands by itself', () => {
    expect(figures(of(null), of('  '), of('Diemen')).map(({ name, contracts }) => [name, contracts])).toEqual([
      [null, 2],
      ['Diemen', 1],
    ])
  })

  it('a name that may be personal data is not repeated, and is not taken for a blank', () => {
    const flagged = report({
      contracts: [of('J. de Vries'), of(null)],
      findings: [
        {
          code: 'privacy-name',
          severity: 'error',
          at: { kind: 'cell', sheet: 'Opdrachten', address: 'C2', header: 'Opdrachtgever' },
          params: { inText: true },
        } as never,
      ],
      shapes: [
        {
          table: 'contracts',
          sheet: 'Opdrachten',
          headerRow: 1,
          firstRow: 2,
          lastRow: 2,
          columns: { authority: { column: 3, header: 'Opdrachtgever', by: 'name' } },
          tableName: null,
        },
      ],
    })
    const merged = mergedAuthorities([authorityFigures(flagged), figures(of(null))])
    expect(merged.map(({ name, isWithheld, contracts }) => [name, isWithheld, contracts])).toEqual([
      [null, true, 1],
      [null, false, 2],
    ])
    expect(JSON.stringify(sheet(merged))).not.toContain('Vries')
  })
})

describe('how they compare', () => {
  it('the share is cut, and is a share of the contracts whose obligation is known', () => {
    const [sums] = figures(of('A', { obligation: '10000', approved: '9996' }), of('A', { approved: '500' }))
    expect(sums && shareOf(sums)?.toString()).toBe('0.999')
    expect(sums && euroText(sums.approved)).toBe('10496.00')
  })

  it('the light goes by the contracts that have a schedule', () => {
    const light = (approved: string, expected?: string) =>
      figures(of('A', { approved, ...(expected !== undefined && { expected }) })).map(lightOf)
    expect([light('95', '100'), light('94.99', '100'), light('84.99', '100'), light('5')].flat()).toEqual([
      'green',
      'amber',
      'red',
      'unknown',
    ])
  })

  it('the lowest share comes first, what has none last; the total is native over the lines', () => {
    const rows = rowsShown(
      figures(
        of('Hoog', { obligation: '100', approved: '80', expected: '50' }),
        of('Onbekend', { approved: '7' }),
        of('Laag', { obligation: '300', approved: '30', expected: '200' }),
      ),
    )
    const from = rows.findIndex(([first]) => first === 'Opdrachtgever') + 1
    expect(rows.slice(from, from + 4)).toEqual([
      ['Laag', '■ Rood: achter op schema', 1, 300, 30, 0.1, 0, 200, -170, null, null],
      ['Hoog', '● Groen: op schema', 1, 100, 80, 0.8, 0, 50, 30, null, null],
      ['Onbekend', '○ Niet te bepalen', 1, null, 7, null, 0, null, null, null, null],
      expect.arrayContaining(['Totaal', `=SUM(D${String(from + 1)}:D${String(from + 3)})`, 0.275]),
    ])
  })

  it('says so in the title of the chart, which lies over empty cells', () => {
    const made = sheet(
      figures(of('Hoog', { obligation: '100', approved: '80' }), of('Laag', { obligation: '300', approved: '30' })),
    )
    const [chart] = made.charts ?? []
    expect(chart?.title).toBe('Laag: 10% van de verplichting goedgekeurd, het laagste deel')
    expect(chart?.description).toContain('Laagste 10%, hoogste 80%, samen 27,5%.')
    const [from = '', to = ''] = (chart?.over ?? '').split(':')
    expect(made.rows.slice(Number(from.slice(1)) - 1, Number(to.slice(1))).flatMap((row) => row.cells)).toEqual([])
  })

  it('more than twenty make a chart of the twenty lowest', () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      of(`G${String(at)}`, { obligation: '100', approved: String(at) }),
    )
    const [chart] = sheet(figures(...many)).charts ?? []
    expect(chart?.description).toContain('De 20 laagste van 30 opdrachtgevers.')
    const [from = '', to = ''] = (chart?.categories ?? '').split(':')
    expect(Number(to.slice(1)) - Number(from.slice(1))).toBe(19)
  })

  it('without contracts there is no chart, and it says what is missing', () => {
    expect(sheet([]).charts).toEqual([])
    expect(rowsShown([]).flat()).toContain('Er zijn geen opdrachten gelezen. Kijk bij de bevindingen wat er mist.')
  })
})

// Judged by integer cents.
describe('the parts are the whole', () => {
  const seed = Date.now() % 1_000_000
  const drawn = fc.array(
    fc.record({
      of: fc.constantFrom('Diemen', 'diemen ', 'Ouder-Amstel', null),
      approved: fc.integer({ min: 0, max: 90_000_000 }),
      obligation: fc.option(fc.integer({ min: 1, max: 90_000_000 })),
    }),
    { maxLength: 20 },
  )
  const cents = (amount: { toString(): string } | null): number => Math.round(Number(amount?.toString() ?? 0) * 100)

  it(`over opdrachtgevers and workbooks (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(drawn, drawn, (...files) => {
        const made = mergedAuthorities(
          files.map((file) =>
            figures(
              ...file.map(({ of: name, approved, obligation }) =>
                of(name, {
                  approved: fromCents(BigInt(approved)),
                  ...(obligation !== null && { obligation: fromCents(BigInt(obligation)) }),
                }),
              ),
            ),
          ),
        )
        const all = files.flat()
        expect(made.reduce((sum, { contracts }) => sum + contracts, 0)).toBe(all.length)
        expect(made.reduce((sum, { approved }) => sum + cents(approved), 0)).toBe(
          all.reduce((sum, { approved }) => sum + approved, 0),
        )
        expect(made.reduce((sum, { obligation }) => sum + cents(obligation), 0)).toBe(
          all.reduce((sum, { obligation }) => sum + (obligation ?? 0), 0),
        )
        for (const sums of made) {
          const own = all.filter((one) => (one.of?.trim().toLowerCase() ?? null) === (sums.name?.toLowerCase() ?? null))
          const owed = own.filter(({ obligation }) => obligation !== null)
          const obligation = owed.reduce((sum, one) => sum + (one.obligation ?? 0), 0)
          const approved = owed.reduce((sum, one) => sum + one.approved, 0)
          const share = owed.length === 0 ? null : Number((BigInt(approved) * 1000n) / BigInt(obligation)) / 1000
          expect(shareOf(sums)?.toNumber() ?? null).toBe(share)
        }
      }),
      { seed },
    )
  })
})
