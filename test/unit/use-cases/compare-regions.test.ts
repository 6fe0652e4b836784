import fc from 'fast-check'
import { euroText, exact } from '#money'
import { builtInRulebook, Rulebook, type BlockCatalogue } from '#rulebook'
import { blockValue } from '#rules'
import { type ComparedRegions, compareRegions, comparisonDocument, type CompareOptions } from '#use-cases'
import type { IsoDay } from '#time'
import { cents, fromCents, perFteYear } from '../../support/cents-judge'

const rulebook = builtInRulebook()
const duoplus = rulebook.catalogues.find(({ id }) => id === 'duoplus') as BlockCatalogue

function compared(word: string, options: Partial<CompareOptions> = {}, rules = rulebook): ComparedRegions {
  const comparison = compareRegions(rules, {
    word,
    fte: exact(1),
    months: exact(12),
    today: '2026-07-15' as IsoDay,
    own: duoplus,
    ...options,
  })
  if (comparison.kind === 'unknown') throw new Error(`nobody knows ${word}`)
  return comparison
}

/** Code and amount of each row of one catalogue. */
function rowsIn(id: string, word: string, options: Partial<CompareOptions> = {}): [string, string | null][] {
  const region = compared(word, options).regions.find(({ catalogue }) => catalogue.id === id)
  return (region?.rows ?? []).map(({ code, amount }) => [code, amount && euroText(amount)])
}

describe('one placement of one year across the published tables (RULES, section 1)', () => {
  it.each<
    [
      string,
      string,
      [string, string | null][],
      [string, string | null][],
      [string, string | null][],
      [string, string | null][],
    ]
  >([
    // word | DUOplus | Utrecht | Den Haag | Harlingen
    [
      'Participatiewet < 2 jaar',
      '',
      [['2', '40000.00']],
      [['1', '30000.00']],
      [['PW', '40000.00']],
      [['PW<2', '35000.00']],
    ],
    [
      'Participatiewet > 2 jaar',
      '',
      [['1', '30000.00']],
      [['2', '40000.00']],
      [['PW', '40000.00']],
      [['PW>2', '40000.00']],
    ],
    [
      'banenafspraak',
      '',
      [['4', '30000.00']],
      [['6', '35000.00']],
      [['BANENAFSPRAAK', '50000.00']],
      [['BANENAFSPRAAK', '40000.00']],
    ],
    [
      'Wajong',
      '',
      [['4', '30000.00']],
      [['6', '35000.00']],
      [['BANENAFSPRAAK', '50000.00']],
      [['BANENAFSPRAAK', '40000.00']],
    ],
    [
      'WW',
      '',
      [['3', '15000.00']],
      [
        ['3', '15000.00'],
        ['4', '20000.00'],
      ],
      [['WW', '20000.00']],
      [
        ['WW<1', '15000.00'],
        ['WW>1', '20000.00'],
      ],
    ],
    ['WIA', '', [['5', '10000.00']], [['5', '30000.00']], [['WIA', '30000.00']], [['WIA/WAO', '35000.00']]],
    [
      'NUG',
      '',
      [],
      [['13', '10000.00']],
      [
        ['NUG', '5000.00'],
        ['STARTKWAL', '10000.00'],
      ],
      [],
    ],
    [
      'BBL',
      '',
      [['6', '15000.00']],
      [['10', '15000.00']],
      [
        ['BBL-1-2', '25000.00'],
        ['BBL-3', '15000.00'],
      ],
      [
        ['BBL-NIEUW', '15000.00'],
        ['BBL-BESTAAND', '10000.00'],
      ],
    ],
    [
      'BOL',
      '',
      [['7', '10000.00']],
      [['11', '10000.00']],
      [['STAGE-MBO-HBO', '5000.00']],
      [
        ['STAGE-1-2', '5000.00'],
        ['STAGE-3-4', '2500.00'],
      ],
    ],
    [
      'vso',
      'the value of DUOplus is blank, the job of Den Haag a bonus',
      [['STAGE-VSO', null]],
      [],
      [
        ['STAGE-VSO', '7500.00'],
        ['VSO-BAAN', null],
      ],
      [],
    ],
    ['werkervaringsplek', '', [['8', '6000.00']], [], [], [['WERKERVARING', '7500.00']]],
    ['activiteit', 'by the hour, so without an amount', [['10', null]], [['12', null]], [], []],
    [
      'SW',
      'a purchase has no amount; employed they count as banenafspraak',
      [
        ['4', '30000.00'],
        ['11', null],
      ],
      [
        ['6', '35000.00'],
        ['7', null],
      ],
      [['BANENAFSPRAAK', '50000.00']],
      [
        ['BANENAFSPRAAK', '40000.00'],
        ['SW', null],
      ],
    ],
  ])('%s %s', (word, _because, ...expected) => {
    expect(['duoplus', 'utrecht', 'den-haag', 'harlingen'].map((id) => rowsIn(id, word))).toEqual(expected)
  })

  it.each<[string, string, string, string, string]>([
    // asked | DUOplus | Utrecht | Den Haag | Harlingen: what age adds to somebody on social assistance, > 2 years
    ['56+', '5000', '5000', '10000', '7500'],
    ['50+', '0', '5000', '0', '5000'],
    ['55+', '0', '5000', '10000', '7500'],
    ['49+', '0', '0', '0', '0'],
  ])('the bonus for %s', (age, ...expected) => {
    const worth = (word: string) =>
      ['duoplus', 'utrecht', 'den-haag', 'harlingen'].map((id) => cents(rowsIn(id, word)[0]?.[1] ?? '0'))
    const without = worth('Participatiewet > 2 jaar')
    expect(worth(`Participatiewet > 2 jaar + ${age}`).map((sum, index) => sum - (without[index] ?? 0n))).toEqual(
      expected.map((amount) => cents(amount)),
    )
  })

  it('a permanent contract adds 10.000 in Utrecht, and the others say they have nothing for it', () => {
    expect(rowsIn('utrecht', 'WIA vast')).toEqual([['5+8', '40000.00']])
    const others = compared('WIA vast').regions.filter(({ catalogue }) => catalogue.id !== 'utrecht')
    expect(others.map(({ without }) => without)).toEqual(others.map(() => [{ asked: 'VAST', fromAge: null }]))
  })
})

describe('what people say', () => {
  it.each([
    ['bijstand', 'PW'],
    ['Bijstandsgerechtigde', 'PW'],
    ['doelgroepregister', 'BANENAFSPRAAK'],
    ['garantiebaan', 'BANENAFSPRAAK'],
    ['geen uitkering', 'NUG'],
    ['Wsw', 'SW'],
    ['leerbaan', 'BBL'],
    ['  wIa ', 'WIA'],
  ])('%s is %s', (word, subject) => {
    expect(compared(word).wanted.subjects).toEqual([subject])
  })

  it.each([
    ['banenafspaak', 'banenafspraak'],
    ['particpatiewet', 'participatiewet'],
    ['bijstnd', 'bijstand'],
  ])('%s is a slip of the pen, and said to be', (written, meant) => {
    const comparison = compared(written)
    expect(comparison.corrected).toEqual([{ written, meant }])
    expect(comparisonDocument(comparison, 'nl').notes[0]).toBe(`„${written}” is gelezen als „${meant}”.`)
  })

  it.each([
    ['2', 'duoplus', '2', 'PW'],
    ['WW>1', 'harlingen', 'WW>1', 'WW'],
    ['bbl-1-2', 'den-haag', 'BBL-1-2', 'BBL'],
    ['1+12', 'duoplus', '1+12', 'PW'],
    [
      "Wsw-inzet (detachering, diensten), niet zijnde in dienst nemen van Wsw’ers. Bij in dienst nemen van een Wsw’er geldt 'Doelgroepen banenafspraak'",
      'utrecht',
      '7',
      'SW',
    ],
  ])('%s is a row of %s', (word, id, code, subject) => {
    const { readIn, wanted } = compared(word)
    expect([readIn?.catalogue.id, readIn?.code, wanted.subjects[0]]).toEqual([id, code, subject])
  })

  it('a code is read in the catalogue of the workbook first', () => {
    const utrecht = rulebook.catalogues.find(({ id }) => id === 'utrecht') as BlockCatalogue
    expect(rowsIn('harlingen', '2')).toEqual([['PW<2', '35000.00']])
    expect(rowsIn('harlingen', '2', { own: utrecht })).toEqual([['PW>2', '40000.00']])
  })

  it('exactly two years on benefit falls between the rows that say < 2 and > 2', () => {
    expect(rowsIn('utrecht', 'Participatiewet 2 jaar')).toEqual([])
    expect(rowsIn('den-haag', 'Participatiewet 2 jaar')).toEqual([['PW', '40000.00']])
  })

  it('a level of education chooses between rows that name levels', () => {
    expect(rowsIn('den-haag', 'bbl niveau 4')).toEqual([['BBL-3', '15000.00']])
    expect(rowsIn('den-haag', 'bbl niveau 2')).toEqual([['BBL-1-2', '25000.00']])
    expect(rowsIn('harlingen', 'nieuwe bbl')).toEqual([['BBL-NIEUW', '15000.00']])
  })

  it('words of a published label find that row, and what means nothing is said', () => {
    expect(rowsIn('den-haag', 'jongeren')).toEqual([['STARTKWAL', '10000.00']])
    expect(compared('WIA blauw').unread).toEqual(['blauw'])
  })

  it.each(['xyz', 'banaan', '', '   ', '+', '__proto__', '='])('%j is nothing we know', (word) => {
    const options = { word, fte: exact(1), months: exact(12), today: '2026-07-15' as IsoDay, own: null }
    expect(compareRegions(rulebook, options)).toMatchObject({ kind: 'unknown' })
  })
})

describe('what is said beside the amount', () => {
  const texts = (word: string, id: string, options: Partial<CompareOptions> = {}) => {
    const { catalogues } = comparisonDocument(compared(word, options), 'nl')
    const region = catalogues.find(({ catalogue }) => catalogue.startsWith(`${id}@`))
    return {
      note: region?.note ?? '',
      rows: (region?.blocks ?? []).map(({ remarks, reason }) => [...remarks, reason ?? '']),
    }
  }

  it('a group that the row does not name', () => {
    expect(texts('Wajong', 'duoplus').rows[0]).toContain('niet genoemd; telt als Banenafspraak (doelgroepregister)')
    expect(texts('Wajong', 'den-haag').rows[0]?.[0]).toContain('ook: ')
  })

  it('a bonus that may not stand there, or begins at a higher age', () => {
    expect(texts('wia 56+', 'duoplus').rows[0]?.join(' ')).toContain('Bonus 12 mag niet op blok 5')
    expect(texts('wia+55', 'duoplus').note).toContain('begint hier bij 56 jaar')
  })

  it('months that do not count, and hours that are too few', () => {
    expect(texts('WW', 'den-haag', { months: exact(24) }).rows[0]).toContain('telt 12 van de 24 maanden')
    expect(rowsIn('harlingen', 'WIA', { fte: exact('0.3') })).toEqual([['WIA/WAO', '0.00']])
    expect(texts('WIA', 'harlingen', { fte: exact('0.3') }).rows[0]?.join(' ')).toContain('12')
  })

  it('why there is no row', () => {
    expect(texts('MVO', 'den-haag').note).toContain('de tabellen voor inkoop en activiteiten ontbreken')
    // Part of that table is missing in our copy, so it may stand there.
    expect(texts('sponsoring', 'den-haag').note).toContain('ontbreken in onze kopie')
    expect(texts('MVO', 'harlingen').note).toContain('MAATWERK')
    expect(texts('NUG', 'duoplus').note).toBe('Geen rij voor deze groep.')
  })

  it('a value that is blank in the source', () => {
    expect(texts('beschut werk', 'duoplus').rows[0]?.join(' ')).toContain('geen waarde')
  })

  it('that a table has been superseded', () => {
    expect(texts('WIA', 'utrecht').note).toContain('oudere 36-uurstabel')
  })

  it('that a full-time job is not the same number of hours everywhere', () => {
    expect(comparisonDocument(compared('WIA'), 'nl').notes.join(' ')).toContain('niet overal evenveel uren')
    expect(comparisonDocument(compared('NUG'), 'nl').notes).toEqual([])
  })

  it('the difference with the own catalogue, for the same people only', () => {
    const differences = (word: string) =>
      comparisonDocument(compared(word), 'nl').catalogues.map(({ catalogue, blocks }) => [
        catalogue,
        ...blocks.map(({ difference }) => difference),
      ])
    expect(differences('bijstand')).toEqual([
      ['duoplus@undated', null, null],
      ['utrecht@undated', '-10000.00', '10000.00'],
      // One row for both: there is no telling which of the two own rows it stands beside.
      ['den-haag@2023-07-01', null],
      ['harlingen@undated', '-5000.00', '10000.00'],
    ])
  })
})

describe('versions', () => {
  const newer = { ...duoplus, version: '2027-01-01', validFrom: '2027-01-01' as IsoDay }
  const rules = rulebook.with({ catalogues: [newer] })

  it.each([
    ['2026-12-31', ['in-force', 'not-yet']],
    ['2027-01-01', ['ended', 'in-force']],
    ['2027-01-02', ['ended', 'in-force']],
  ])('on %s: %j', (today, expected) => {
    const { regions } = compared('WIA', { today: today as IsoDay }, rules)
    const both = regions.filter(({ catalogue }) => catalogue.id === 'duoplus')
    expect(both.sort((a, b) => b.ref.localeCompare(a.ref)).map(({ validity }) => validity)).toEqual(expected)
  })

  it('those that do not hold stand last and say so, those that do say it where there are others', () => {
    const { catalogues } = comparisonDocument(compared('WIA', { own: null }, rules), 'nl')
    const last = catalogues[catalogues.length - 1]
    expect([last?.catalogue, last?.inForce, last?.note]).toEqual([
      'duoplus@2027-01-01',
      false,
      'Deze versie geldt nog niet.',
    ])
    expect(catalogues.map(({ facts }) => facts)).toContain('duoplus@undated · nu geldig · voltijd: uren onbekend')
    expect(catalogues.map(({ facts }) => facts)).toContain('den-haag@2023-07-01 · voltijd: 36 uur')
  })

  it('the range leaves out versions that do not hold, unless the workbook goes by one', () => {
    const value = { kind: 'perFteYear', amount: '90000.00' } as const
    const dear = { ...newer, blocks: newer.blocks.map((block) => (block.code === '5' ? { ...block, value } : block)) }
    const withDear = rulebook.with({ catalogues: [dear] })
    const highest = (own: BlockCatalogue | null) => compared('WIA', { own }, withDear).highest?.toString()
    expect([highest(null), highest(dear)]).toEqual(['35000', '90000'])
  })

  it('an order of their own that does not follow the rulebook', () => {
    const turned = new Rulebook(rulebook.policies, [...rulebook.catalogues].reverse())
    expect(compared('WIA', {}, turned).regions.map(({ ref }) => ref)).toEqual(
      compared('WIA').regions.map(({ ref }) => ref),
    )
  })
})

describe('every amount', () => {
  const WORDS = [
    'WIA',
    'bijstand',
    'WW',
    'banenafspraak',
    'BBL',
    'stage',
    'NUG',
    'werkervaringsplek',
    'wia+55',
    'pw vast 56+',
  ]
  const fte = fc.integer({ min: 1, max: 20_000 })
  const months = fc.integer({ min: 1, max: 60 })

  it('is what SROI_BLOCK_VALUE gives for its code', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDS), fte, months, (word, tenThousandths, count) => {
        const size = { fte: exact(tenThousandths).dividedBy(10_000), months: exact(count) }
        for (const { catalogue, rows } of compared(word, size).regions) {
          for (const { code, amount } of rows) {
            const request = { block: code, quantity: size.fte, months: { exact: size.months } }
            const outcome = blockValue(request, catalogue)
            if (amount !== null) expect(outcome.ok && euroText(outcome.value.amount)).toBe(euroText(amount))
          }
        }
      }),
    )
  })

  it('is the yearly amount by fte and counted months, counted a second time in cents', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('WIA', 'bijstand', 'WW', 'banenafspraak'),
        fte,
        months,
        (word, tenThousandths, count) => {
          const size = { fte: exact(tenThousandths).dividedBy(10_000), months: exact(count) }
          for (const { catalogue, rows } of compared(word, size).regions) {
            for (const { base, amount, counted } of rows) {
              // Twelve of 36 hours is the least that counts in Harlingen; its work-years are judged elsewhere.
              if (catalogue.id === 'harlingen' || amount === null) continue
              const { limit } = base
              const limited = limit.kind === 'months' ? Math.min(count, limit.months) : count
              expect(counted?.toNumber()).toBe(limited)
              const yearly = cents(base.value.amount ?? '0')
              expect(euroText(amount)).toBe(fromCents(perFteYear(yearly, BigInt(tenThousandths), BigInt(limited), 1n)))
            }
          }
        },
      ),
    )
  })

  it('whatever people type is answered, never an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .constantFrom('pw', 'wia', '55+', '> 2 jaar', 'stage')
            .chain((word) => fc.string().map((more) => `${word} ${more}`)),
        ),
        (word) => {
          const options = { word, fte: exact(1), months: exact(12), today: '2026-07-15' as IsoDay, own: duoplus }
          const comparison = compareRegions(rulebook, options)
          if (comparison.kind === 'compared') expect(comparisonDocument(comparison, 'en').catalogues).toHaveLength(4)
        },
      ),
    )
  })
})
