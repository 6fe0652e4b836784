import { isCellError, sroiFunctions } from '#functions'
import { type BlockCatalogue, builtInRulebook, type Policy } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'

const session = createSession(builtInRulebook())
const functions = sroiFunctions(session)

function answer(name: string, ...args: unknown[]): unknown {
  const given = functions.get(name)?.call(args)
  return isCellError(given) ? given.error : given
}

function sentence(name: string, ...args: unknown[]): string {
  const given = functions.get(name)?.call(args)
  return isCellError(given) ? given.message : JSON.stringify(given)
}

const no = null

describe('what is left out matters only where it decides', () => {
  // Argument | where it makes no difference, and what comes out | where it decides, and what the sentence names.
  it.each<[string, string, unknown[], unknown, unknown[], RegExp]>([
    [
      'SROI_APPLICABLE',
      'contract_type',
      [300000, no, 5, no, 'rijk'],
      false,
      [300000, no, 12, no, 'rijk'],
      /soort opdracht/,
    ],
    [
      'SROI_APPLICABLE',
      'duration_months',
      [250000, 'dienst', no, no, 'rijk'],
      false,
      [300000, 'dienst', no, no, 'rijk'],
      /looptijd/,
    ],
    [
      'SROI_APPLICABLE',
      'labour_cost',
      [300000, 'dienst', 12, no, 'rijk'],
      true,
      [300000, 'werken', 12, no, 'labour'],
      /loonsom/,
    ],
    [
      'SROI_OBLIGATION',
      'contract_type',
      [300000, no, 5, no, no, 'rijk'],
      0,
      [300000, no, 12, no, no, 'rijk'],
      /soort opdracht/,
    ],
    [
      'SROI_OBLIGATION',
      'duration_months',
      [300000, 'levering', no, no, no, 'rijk'],
      0,
      [300000, 'dienst', no, no, no, 'rijk'],
      /looptijd/,
    ],
    [
      'SROI_OBLIGATION',
      'duration_months',
      [300000, 'dienst', no, no, '5%', 'rijk'],
      15000,
      [300000, 'dienst', no, no, no, 'rijk'],
      /looptijd/,
    ],
    ['SROI_OBLIGATION', 'labour_cost', [300000], 15000, [300000, no, no, no, no, 'labour'], /loonsom/],
    [
      'SROI_OBLIGATION',
      'percentage',
      [99999, no, no, no, no, 'hengelo'],
      0,
      [100000, no, no, no, no, 'hengelo'],
      /percentage/,
    ],
    ['SROI_BLOCK_VALUE', 'months', ['10', 7.5], 750, ['M', 1, no, 'monthly'], /maanden/],
    ['SROI_BLOCK_VALUE', 'months', ['M', 0, no, 'monthly'], 0, ['M', 1, no, 'monthly'], /maanden/],
    ['SROI_EXPECTED', 'start', [0, no, no, no], 0, [100, no, '31-12-2026', '1-7-2026'], /startdatum/],
    ['SROI_EXPECTED', 'end', [0, '1-1-2026', no, no], 0, [100, '1-1-2026', no, '1-7-2026'], /einddatum/],
    ['SROI_EXPECTED', 'date', [0, '1-1-2026', '31-12-2026', no], 0, [100, '1-1-2026', '31-12-2026', no], /datum/],
    ['SROI_JOBS', 'start', [0, no, no], 0, [100, no, '31-12-2026'], /startdatum/],
    ['SROI_JOBS', 'end', [0, '1-1-2026', no], 0, [100, '1-1-2026', no], /einddatum/],
    ['SROI_PENALTY', 'realised', [0, no, 'harlingen'], 0, [100, no, 'duoplus'], /DUOplus/],
    ['SROI_PENALTY', 'policy', [100, 100], 0, [100, 99.99], /DUOplus/],
  ])('%s without %s', (name, _, indifferent, gives, deciding, names) => {
    session.replace({ rulebook: builtInRulebook().with({ policies: [labour()], catalogues: [monthly()] }) })
    expect(answer(name, ...indifferent)).toBe(gives)
    expect(answer(name, ...deciding)).toBe('#N/A')
    expect(sentence(name, ...deciding)).toMatch(names)
  })

  /** DUOplus with a test on the share of labour, for which no authority we bring asks. */
  function labour(): Policy {
    const found = builtInRulebook().policy('duoplus')
    if (found.kind !== 'found') throw new Error('no duoplus')
    const lines = found.version.applicability.lines.map((line) => ({
      ...line,
      labourShare: { percentage: '30', comparator: 'from' as const, source: line.source },
    }))
    return { ...found.version, id: 'labour', applicability: { ...found.version.applicability, lines } }
  }

  /** A table with a value per month, which none of those we bring has. */
  function monthly(): BlockCatalogue {
    const found = builtInRulebook().catalogue('duoplus')
    if (found.kind !== 'found') throw new Error('no duoplus')
    const blocks = found.version.blocks.slice(0, 1).map((block) => ({
      ...block,
      code: 'M',
      value: { ...block.value, kind: 'perFteMonth' as const, amount: '750.00' },
    }))
    return { ...found.version, id: 'monthly', blocks }
  }

  it.each<[string, unknown[], number]>([
    ['SROI_APPLICABLE', [300000, 'dienst', 12, 100000, 'duoplus', '2026-07-01'], 1],
    ['SROI_REASON', [300000, 'dienst', 12, 100000, 'duoplus', '2026-07-01'], 1],
    ['SROI_OBLIGATION', [300000, 'dienst', 12, 100000, '5%', 'duoplus', '2026-07-01'], 1],
    ['SROI_BLOCK_VALUE', ['2', 1, 12, 'duoplus', '2026-07-01'], 2],
    ['SROI_EXPLAIN', ['2', 1, 12, 'duoplus', '2026-07-01'], 2],
    ['SROI_BLOCKS', ['duoplus', '2026-07-01'], 0],
    ['SROI_PENALTY', [100, 100, 'duoplus', '2026-07-01'], 2],
  ])('%s: optional, empty, 0 and missing at the end are all the same', (name, args, from) => {
    session.replace({ rulebook: builtInRulebook() })
    const full = answer(name, ...args)
    for (let at = from; at < args.length; at++) {
      for (const empty of [null, undefined, '', '  ', 0, '\u00a0']) {
        const blank = answer(name, ...args.with(at, empty))
        if (at === args.length - 1) expect(blank).toEqual(answer(name, ...args.slice(0, at)))
        if (name !== 'SROI_REASON' && name !== 'SROI_EXPLAIN') expect([at, empty, blank]).toEqual([at, empty, full])
        else expect(typeof blank).toBe('string')
      }
    }
  })
})

describe('how people write things', () => {
  it.each<[string, unknown[][], unknown]>([
    [
      'a percentage',
      [5 / 100, 0.05, '5%', '5,0 %', ' 5.0% ', '0,05', '0.05', '5 %', '+5%'].map((share) => [
        1000000,
        no,
        no,
        no,
        share,
      ]),
      50000,
    ],
    ['a percentage of nought', ['0%', '0,0 %', ' 0% '].map((share) => [1000000, no, no, no, share]), 0],
    ['no percentage', [0, '', null, '0', '0,00'].map((share) => [150000, no, no, no, share]), 0],
    [
      'a value',
      [250000, '250000', '250.000', '€ 250.000,00', '250.000,-', '250,000.00', "'250000"].map((value) => [value]),
      12500,
    ],
    [
      'a type',
      ['diensten', 'Dienst', ' DIENSTEN ', 'services', 'Opdracht  voor diensten'].map((type) => [
        1000000,
        type,
        no,
        no,
        no,
        'rijk',
      ]),
      '#N/A',
    ],
    ['a duration', [5, '5', '5,0', '5.5'].map((months) => [1000000, 'dienst', months, no, no, 'rijk']), 0],
    [
      'a policy',
      ['duoplus', 'DUOplus', ' duoplus ', 'Duoplus@undated', 'duoplus @ UNDATED'].map((id) => [
        1000000,
        no,
        no,
        no,
        no,
        id,
      ]),
      50000,
    ],
  ])('SROI_OBLIGATION reads %s', (_, calls, expected) => {
    session.replace({ rulebook: builtInRulebook() })
    for (const args of calls) expect([args, answer('SROI_OBLIGATION', ...args)]).toEqual([args, expected])
  })

  it.each<[string, unknown[][], unknown]>([
    [
      'a code',
      ['2', 2, ' 2 ', '2\u00a0', 'Participatiewet <2jr', 'participatiewet  < 2JR'].map((block) => [block, 1, 12]),
      40000,
    ],
    ['a bonus', ['1+12', '1 + 12', ' 1+ 12 ', '12+1', '12 + 1'].map((block) => [block, 1, 12]), 35000],
    ['letters', ['WW', 'ww', ' Ww '].map((block) => [block, 1, 12, 'den-haag']), 20000],
    ['signs', ['PW<2', 'pw < 2', 'PW <2'].map((block) => [block, 1, 12, 'harlingen']), 35000],
    [
      'an alternative',
      ['12:factuur', '12 : Factuur', '12:FACTUUR', '12:invoice'].map((block) => [block, '1.234,56', no, 'utrecht']),
      1234.56,
    ],
    ['a quantity', [0.5, '0,5', '0.5', ' 0,50 ', ',5'].map((fte) => ['2', fte, 12]), 20000],
    [
      'euros',
      [1234.56, '1234,56', '1.234,56', '€ 1.234,56', '1,234.56', 'EUR 1234.56'].map((sum) => ['9', sum]),
      1234.56,
    ],
    ['months', [6, '6', '6,0', ' 6 '].map((months) => ['2', 1, months]), 20000],
    [
      'a date',
      [
        '2023-07-01',
        '01-07-2023',
        '1-7-2023',
        '1/7/2023',
        '1.7.2023',
        '1 juli 2023',
        '1 jul 2023',
        '1 July 2023',
        45108,
        45108.75,
      ].map((day) => ['WW', 1, 12, 'den-haag', day]),
      20000,
    ],
  ])('SROI_BLOCK_VALUE reads %s', (_, calls, expected) => {
    session.replace({ rulebook: builtInRulebook() })
    for (const args of calls) expect([args, answer('SROI_BLOCK_VALUE', ...args)]).toEqual([args, expected])
  })

  it.each<[unknown, string]>([
    [true, 'no date is true or false'],
    ['31-02-2026', 'there is no such day'],
    ['1-7-26', 'which century?'],
    ['juli 2026', 'which day?'],
    [1e9, 'past the last day of a sheet'],
    [-5, 'before its first'],
    [60, 'the day that never was'],
    [{ error: '#REF!' }, 'an error'],
  ])('a date of %j is refused (%s)', (day) => {
    expect(answer('SROI_BLOCK_VALUE', 'WW', 1, 12, 'den-haag', day as IsoDay)).toBe('#VALUE!')
    expect(sentence('SROI_BLOCK_VALUE', 'WW', 1, 12, 'den-haag', day as IsoDay)).toMatch(/datum/)
  })
})
