import { isCellError, sroiFunctions } from '#functions'
import { type BlockCatalogue, builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'

const session = createSession(builtInRulebook())
const functions = sroiFunctions(session)

function call(name: string, ...args: unknown[]): unknown {
  const found = functions.get(name)
  if (found === undefined) throw new Error(`no function ${name}`)
  const answer = found.call(args)
  return isCellError(answer) ? answer.error : answer
}

function message(name: string, ...args: unknown[]): string {
  const answer = functions.get(name)?.call(args)
  if (!isCellError(answer)) throw new Error(`${name} gave ${JSON.stringify(answer)}`)
  return answer.message
}

const nothing = null

describe('SROI_APPLICABLE', () => {
  it.each<[unknown[], unknown, string]>([
    [[200000], false, 'DUOplus: above 200,000, not on it'],
    [[200000.01], true, 'a cent above'],
    [['€ 200.000,01'], true, 'a text that people write'],
    [[100000, nothing, nothing, nothing, 'hengelo'], true, 'Hengelo: from 100,000'],
    [[99999.99, nothing, nothing, nothing, 'hengelo'], false, 'a cent under'],
    [[100000, nothing, nothing, nothing, 'hof-van-twente'], false, 'Hof van Twente: above 100,000'],
    [[100000.01, nothing, nothing, nothing, 'hof-van-twente'], '#N/A', 'works are decided for each contract'],
    [[100000.01, 'levering', nothing, nothing, 'hof-van-twente'], true, 'supplies are not'],
    [[100000.01, 'Werken', nothing, nothing, 'hof-van-twente'], '#N/A', 'per opdracht te bepalen'],
    [[100000.01, 'werken', nothing, nothing, 'hof-van-twente@older'], true, 'the older text names works too'],
    [[300000, 'dienst', 5, nothing, 'rijk'], false, 'Rijk: at least 6 months'],
    [[300000, 'dienst', 6, nothing, 'rijk'], true, 'six months it is'],
    [[300000, 'DIENSTEN', nothing, nothing, 'Rijk'], '#N/A', 'the duration decides and is missing'],
    [[250000, 'dienst', nothing, nothing, 'rijk'], false, 'under the threshold the duration does not matter'],
    [[300000, nothing, 5, nothing, 'rijk'], false, 'with 5 months no type applies'],
    [[300000, nothing, 12, nothing, 'rijk'], '#N/A', 'now the type decides'],
    [[300000, 'leveringen', 12, nothing, 'rijk'], false, 'supplies are left out'],
    [[300000, 'supplies', 12, nothing, 'rijk'], false, 'in English too'],
    [[300000, 'werken', 0, nothing, 'rijk'], '#N/A', '0 is an empty cell'],
    [[300000, 'concessie', 12, nothing, 'rijk'], '#VALUE!', 'a type nobody knows, where it decides'],
    [[300000, 'concessie'], true, 'and where it does not'],
    [[5000, nothing, nothing, nothing, 'sudwest-fryslan'], true, 'no published threshold'],
    [[''], '', 'a blank row stays blank'],
    [[0], '', 'and Excel gives a blank cell as 0'],
    [[nothing, 'rommel', 'rommel'], '', 'whatever stands beside it'],
    [[-1], '#NUM!', 'below zero'],
    [['veel'], '#VALUE!', 'no number'],
    [[true], '#VALUE!', 'no number either'],
    [[300000, 'dienst', 'lang', nothing, 'rijk'], '#VALUE!', 'a duration that is no number'],
    [[300000, nothing, nothing, nothing, 'henglo'], '#N/A', 'unknown policy'],
    [[300000, nothing, nothing, nothing, 'duoplus@2020'], '#N/A', 'unknown version'],
    [[300000, nothing, nothing, nothing, nothing, 'ooit'], '#VALUE!', 'no date'],
    [[300000, nothing, nothing, nothing, nothing, '31-12-2026'], true, 'undated versions are always in force'],
  ])('%j is %s (%s)', (args, expected) => {
    expect(call('SROI_APPLICABLE', ...args)).toBe(expected)
  })
})

describe('SROI_OBLIGATION', () => {
  it.each<[unknown[], unknown, string]>([
    [[1000000], 50000, '5% of a million'],
    [[1000000, nothing, nothing, nothing, '2%'], 20000, '2% as agreed'],
    [[1000000, nothing, nothing, nothing, 0.02], 20000, 'the same as a fraction'],
    [[1000000, nothing, nothing, nothing, '0,02'], 20000, 'and as a Dutch text'],
    [[150000], 0, 'does not apply'],
    [[150000, nothing, nothing, nothing, '5%'], 7500, 'an agreed percentage always computes'],
    [[150000, nothing, nothing, nothing, 0], 0, '0 is an empty cell'],
    [[1000000, nothing, nothing, nothing, '0%'], 0, 'a real 0%'],
    [[1000000, nothing, nothing, nothing, 5], '#VALUE!', '5 is 500%'],
    [[1000000, nothing, nothing, nothing, -0.05], '#NUM!', 'below zero'],
    [[1000000, nothing, nothing, nothing, 1], 1000000, '100% is still a percentage'],
    [[20000000, nothing, nothing, nothing, nothing, 'sudwest-fryslan'], 300000, '2% capped at 300,000'],
    [[15000000, nothing, nothing, nothing, nothing, 'sudwest-fryslan'], 300000, 'exactly the cap'],
    [[14999999.5, nothing, nothing, nothing, nothing, 'sudwest-fryslan'], 299999.99, 'just under it'],
    [[100000, nothing, nothing, nothing, nothing, 'hengelo'], '#N/A', '2 or 5%: which one?'],
    [[100000, nothing, nothing, nothing, 0.02, 'hengelo'], 2000, '2%'],
    [[99999, nothing, nothing, nothing, nothing, 'hengelo'], 0, 'under the threshold the choice does not matter'],
    [[150000, 'werk', nothing, nothing, nothing, 'hof-van-twente'], '#N/A', 'decided for each contract'],
    [[150000, 'werk', nothing, nothing, 0.05, 'hof-van-twente'], 7500, 'and agreed all the same'],
    [[150000, 'dienst', nothing, nothing, nothing, 'hof-van-twente'], 7500, 'standard 5%'],
    [[300000, 'dienst', 12, nothing, nothing, 'rijk'], '#N/A', 'no published percentage'],
    [[300000, 'dienst', 5, nothing, nothing, 'rijk'], 0, 'does not apply'],
    [[200000.1, nothing, nothing, nothing], 10000.01, '10,000.005 rounds away from zero'],
    [[0], '', 'blank'],
  ])('%j is %s (%s)', (args, expected) => {
    expect(call('SROI_OBLIGATION', ...args)).toBe(expected)
  })

  it('says what 5 probably means', () => {
    expect(message('SROI_OBLIGATION', 1000000, null, null, null, 5)).toBe(
      'Het percentage is als 5 ingevuld. Bedoelt u 5%? Schrijf dan 5% of 0,05.',
    )
  })
})

describe('SROI_BLOCK_VALUE', () => {
  it.each<[unknown[], unknown, string]>([
    [['2', 0.5, 12], 20000, 'half a job'],
    [[2, 0.5, 12], 20000, 'a code typed as a number'],
    [['3', 1, 6], 7500, 'half a year'],
    [['10', 7.5], 750, 'hours'],
    [['9', 1234.56], 1234.56, 'an invoice'],
    [['9', '1.234,56'], 1234.56, 'an invoice as text'],
    [['1+12', 1, 12], 35000, 'with bonus'],
    [['1+12', 0.5, 12], 17500, 'pro rata'],
    [['5+12', 1, 12], '#VALUE!', 'bonus not allowed'],
    [['5', 1, 24], 20000, 'two years'],
    [['1', 1], 30000, 'a year where no months are given'],
    [['1', 1, 0], 30000, '0 months is an empty cell'],
    [['1', 0, 12], 0, 'no fte'],
    [['1', nothing, 12], 0, 'an empty cell is 0'],
    [['BESCHUT', 1, 12], '#N/A', 'unknown value'],
    [['BESCHUT', 0, 12], 0, 'unknown does not matter for nothing'],
    [['99', 1, 12], '#N/A', 'unknown block'],
    [['1', -1, 12], '#NUM!', 'below zero'],
    [['1', 1, -1], '#NUM!', 'months below zero'],
    [['1', 1e15, 12], '#NUM!', 'too large for cents'],
    [['1', 'half', 12], '#VALUE!', 'no number'],
    [['1', '1.250', 12], '#VALUE!', 'a thousand or one and a quarter'],
    [['10', '1.250'], '#VALUE!', 'nor in hours'],
    [['9', '1.250'], 1250, 'in euros a dot before three digits is thousands'],
    [['14-1', '50.000'], 5000, 'a discount is taken of euros too'],
    [['OPLEIDING', '€ 1.500', nothing, 'den-haag'], 1500, 'and costs are euros'],
    [['12', '1.250', nothing, 'utrecht'], '#VALUE!', 'Utrecht 12 is in hours'],
    [['12:factuur', '1.250', nothing, 'utrecht'], 1250, 'or in euros'],
    [['WIA/WAO', 12 / 36, 12, 'harlingen'], 11666.67, '12 of 36 hours'],
    [['WIA/WAO', 11 / 36, 12, 'harlingen'], 0, '11 hours is too few'],
    [['WW', 1, 18, 'den-haag'], 20000, '18 months count 12'],
    [['BANENAFSPRAAK', 1, 36, 'den-haag'], 150000, '36 months count 36'],
    [['WW', 1, 12, 'den-haag', '2023-06-30'], '#N/A', 'not in force yet'],
    [['WW', 1, 12, 'den-haag', '1-7-2023'], 20000, 'from that day'],
    [['WW', 1, 12, 'den-haag@2023-07-01', 45107], '#N/A', 'a date outside the named version (30 June 2023)'],
    [['1', 1, 12, 'nergens'], '#N/A', 'unknown catalogue'],
    [[nothing, 1, 12], '', 'blank'],
    [[0, 1, 12], '', 'blank'],
    [['', 'rommel'], '', 'blank'],
  ])('%j is %s (%s)', (args, expected) => {
    expect(call('SROI_BLOCK_VALUE', ...args)).toBe(expected)
  })

  it('says from when a version holds', () => {
    expect(message('SROI_BLOCK_VALUE', 'WW', 1, 12, 'den-haag', '2023-06-30')).toContain('geldt vanaf 01-07-2023')
  })
})

describe('SROI_EXPECTED, SROI_JOBS and SROI_PENALTY', () => {
  it.each<[string, unknown[], unknown, string]>([
    ['SROI_EXPECTED', [36500, '2026-01-01', '2026-12-31', '2026-01-01'], 100, 'the first day counts'],
    ['SROI_EXPECTED', [36500, '2026-01-01', '2026-12-31', '2025-12-31'], 0, 'before the start'],
    ['SROI_EXPECTED', [36500, '2026-01-01', '2026-12-31', '31-12-2026'], 36500, 'the last day'],
    ['SROI_EXPECTED', [36500, '2026-01-01', '2026-12-31', '2030-01-01'], 36500, 'after the end'],
    ['SROI_EXPECTED', [36500, '2026-12-31', '2026-01-01', '2026-06-01'], '#NUM!', 'reversed'],
    ['SROI_EXPECTED', [0, nothing, nothing, nothing], 0, 'no obligation'],
    ['SROI_EXPECTED', [36500, '2026-01-01', '2026-12-31', nothing], '#N/A', 'which day?'],
    ['SROI_EXPECTED', [36500, 46023, 46387, 46023], 100, 'as date serials'],
    ['SROI_JOBS', [1326, '2026-01-01', '2026-12-30'], 1, '25.5 hours in 52 weeks of 7 days'],
    ['SROI_JOBS', [0, nothing, nothing], 0, 'no hours'],
    ['SROI_JOBS', [100, '2026-02-01', '2026-01-01'], '#NUM!', 'reversed'],
    ['SROI_PENALTY', [10000, 10000], 0, 'nothing short'],
    ['SROI_PENALTY', [10000, 12000], 0, 'more than asked'],
    ['SROI_PENALTY', [10000, 5000], '#N/A', 'DUOplus sets no formula'],
    ['SROI_PENALTY', [0, 0], 0, 'no obligation'],
  ])('%s %j is %s (%s)', (name, args, expected) => {
    expect(call(name, ...args)).toBe(expected)
  })
})

describe('ranges', () => {
  it('spill in the shape given, one bad row an error in its own cell', () => {
    const answer = functions.get('SROI_BLOCK_VALUE')?.call([[['1'], ['5+12'], [''], ['3']], [[1], [1], [1], [0.5]], 12])
    const shown = (answer as unknown[][]).map(([cell]) => (isCellError(cell) ? cell.error : cell))
    expect(shown).toEqual([30000, '#VALUE!', '', 7500])
  })

  it('a row and a column make a table', () => {
    expect(call('SROI_BLOCK_VALUE', [['1'], ['2']], [[1, 0.5, 0]], [[12]])).toEqual([
      [30000, 15000, 0],
      [40000, 20000, 0],
    ])
  })

  it('shapes that do not fit are one error with both shapes', () => {
    expect(call('SROI_BLOCK_VALUE', [['1'], ['2'], ['3']], [[1], [1]])).toBe('#VALUE!')
    expect(message('SROI_BLOCK_VALUE', [['1'], ['2'], ['3']], [[1], [1]])).toContain('3 × 1, 2 × 1')
  })

  it('a range of one cell gives one cell', () => {
    expect(call('SROI_APPLICABLE', [[200000.01]])).toEqual([[true]])
  })

  it('refuses more cells than a sheet for people', () => {
    const wide = [Array.from({ length: 10_000 }, () => 1)]
    const high = Array.from({ length: 10_000 }, () => ['1'])
    expect(call('SROI_BLOCK_VALUE', high, wide)).toBe('#VALUE!')
  })
})

describe('what a host may hand over', () => {
  it.each<[string, unknown, unknown]>([
    ['a formatted number', { type: 'FormattedNumber', basicValue: 200000.01, numberFormat: '0' }, true],
    ['an entity with a text', { type: 'Entity', basicType: 'String', basicValue: '200000' }, false],
    ['an error cell', { error: '#DIV/0!' }, '#VALUE!'],
    ['an error of Excel', { code: '#N/A', message: '' }, '#N/A'],
    ['a rich error', { type: 'Error', basicValue: '#NUM!' }, '#NUM!'],
    ['not a number at all', Number.NaN, '#VALUE!'],
    ['infinity', Number.POSITIVE_INFINITY, '#VALUE!'],
    ['an object', { name: 'x' }, '#VALUE!'],
    ['an empty range', [], [['']]],
  ])('%s', (_, value, expected) => {
    expect(call('SROI_APPLICABLE', value)).toEqual(expected)
  })

  it('an invocation object where an omitted argument belongs is no argument', () => {
    const invocation = { functionName: 'SROI_APPLICABLE', address: 'Blad1!A1', setResult: () => undefined }
    expect(call('SROI_APPLICABLE', 200000.01, invocation)).toBe(true)
    expect(call('SROI_APPLICABLE', 200000.01, null, null, null, null, invocation)).toBe(true)
  })

  it('never repeats a long number in a message', () => {
    expect(message('SROI_BLOCK_VALUE', '123456782', 1)).not.toContain('123456782')
    expect(message('SROI_BLOCK_VALUE', '1', 'nr 123456782')).not.toContain('123456782')
    expect(message('SROI_BLOCK_VALUE', '1', 'Jan de Vries')).not.toContain('Vries')
  })
})

describe('SROI_REASON and SROI_EXPLAIN', () => {
  // What they say is in test/unit/texts/motivering.test.ts.
  const plain = (answer: unknown) => String(answer).replace(/\u00a0/g, ' ')

  it('explains rule, months, bonus, table and source', () => {
    const text = plain(call('SROI_EXPLAIN', '1+12', 0.5, 18))
    expect(text).toContain('Ingevuld zijn 18 maanden; blok 1 telt hier hoogstens 12 maanden.')
    expect(text).toContain('Blok 1: € 30.000 per fte per jaar × 0,5 fte × 12 maanden ÷ 12 = € 15.000,00.')
    expect(text).toContain(
      'met bonus 12 (56+ waarvan in participatiewet of doelgroepenregister) telt voor € 17.500,00.',
    )
    expect(text).toContain(
      'Tabel: Bouwblokken DUOplus, duoplus@undated, zonder datum; cel D4: „€ 30.000,00” en cel D19',
    )
    expect(text).toContain('Bron: Leidraad Social Return DUOplus, h. 7, nagekeken op 21-11-2026.')
  })

  it('explains why there is no amount', () => {
    expect(call('SROI_EXPLAIN', '1', -1, 12)).toBe('Bij het aantal staat een getal onder nul. Vul 0 of meer in.')
    expect(call('SROI_EXPLAIN', '5+12', 1, 12)).toMatch(
      /^Bonus 12 mag niet op blok 5. Deze bonus mag op: 1, 2, 4. Tabel:/,
    )
  })

  it('never quotes a number that may be someone’s', () => {
    expect(call('SROI_REASON', 300000, '123456782', nothing, nothing, 'rijk')).not.toContain('123456782')
    expect(call('SROI_EXPLAIN', '123456782', 1)).not.toContain('123456782')
  })
})

describe('SROI_BLOCKS', () => {
  it('spills the table with a header', () => {
    const table = call('SROI_BLOCKS') as unknown[][]
    expect(table[0]?.slice(0, 6)).toEqual(['Code', 'Bouwblok', 'Categorie', 'Soort', 'Waarde', 'Eenheid'])
    expect(table[2]?.slice(0, 7)).toEqual([
      '2',
      'Participatiewet <2jr',
      'A',
      'basis',
      40000,
      'per fte per jaar',
      'hoogstens 12 maanden',
    ])
    expect(table).toHaveLength(20)
    // What was added later stands behind what was there.
    expect(table[0]?.slice(-3)).toEqual(['Bewijs', 'Voor wie', 'In de tabel'])
    expect(table.find(([code]) => code === '7')?.slice(-2)).toEqual(['BOL (stage); < 23 jaar', '€ 10.000,00'])
    expect(new Set(table.map((row) => row.length)).size).toBe(1)
  })

  it('names an unknown catalogue', () => {
    expect(call('SROI_BLOCKS', 'harlinge')).toBe('#N/A')
    expect(message('SROI_BLOCKS', 'harlinge')).toContain('„harlingen”')
    expect(call('SROI_BLOCKS', [['duoplus'], ['utrecht']])).toBe('#VALUE!')
  })
})

describe('the workbook’s own settings', () => {
  const own = createSession(builtInRulebook())
  const table = sroiFunctions(own)
  const answer = (name: string, ...args: unknown[]) => {
    const given = table.get(name)?.call(args)
    return isCellError(given) ? given.error : given
  }

  it.each<[string | null, string | null, unknown, boolean, string]>([
    ['hengelo', null, '#N/A', true, 'Hengelo has no catalogue of its own: never DUOplus instead'],
    ['sudwest-fryslan', null, 35000, true, 'its policy brings the Frisian table'],
    ['hengelo', 'utrecht', 30000, true, 'the workbook’s catalogue'],
    [null, null, '#N/A', false, 'DUOplus, which has no such code'],
  ])('policy %s, catalogue %s', (policy, catalogue, value, applies) => {
    own.replace({ settings: { policy, catalogue, pins: {} } })
    const block = catalogue === 'utrecht' ? '1' : 'PW<2'
    expect(answer('SROI_BLOCK_VALUE', block, 1, 12)).toBe(value)
    expect(answer('SROI_APPLICABLE', 100000)).toBe(applies)
  })

  describe('a version the workbook is pinned to', () => {
    const duoplus = builtInRulebook().catalogues.find(({ id }) => id === 'duoplus') as BlockCatalogue
    const dearer = {
      ...duoplus,
      version: '2027-01-01',
      validFrom: '2027-01-01' as IsoDay,
      blocks: duoplus.blocks.map((block) =>
        block.code === '1' ? { ...block, value: { kind: 'perFteYear' as const, amount: '36000.00' } } : block,
      ),
    }
    const rulebook = builtInRulebook().with({ catalogues: [dearer] })

    it.each<[string, string | null, Record<string, string>, unknown[], unknown]>([
      ['nothing is pinned: the newest', null, {}, [], 36000],
      ['the setting names a version', 'duoplus@undated', {}, [], 30000],
      ['also where the formula names the table', 'duoplus@undated', {}, ['duoplus'], 30000],
      ['all contracts are pinned to it', null, { 'OP-1': 'duoplus@undated', 'OP-2': 'duoplus@undated' }, [], 30000],
      ['the setting has no version, the contracts do', 'duoplus', { 'OP-1': 'duoplus@undated' }, ['DUOplus'], 30000],
      ['contracts differ: the newest', null, { 'OP-1': 'duoplus@undated', 'OP-2': 'duoplus@2027-01-01' }, [], 36000],
      ['a pin of another table', null, { 'OP-1': 'utrecht@undated' }, [], 36000],
      ['a date selects', 'duoplus@undated', {}, ['duoplus', '2027-06-01'], 36000],
      ['a version in the formula holds', 'duoplus@undated', {}, ['duoplus@2027-01-01'], 36000],
    ])('%s', (_, catalogue, pins, args, expected) => {
      own.replace({ rulebook, settings: { policy: null, catalogue, pins } })
      expect(answer('SROI_BLOCK_VALUE', '1', 1, 12, ...args)).toBe(expected)
      own.replace({ rulebook: builtInRulebook() })
    })

    it('holds for a policy in the same way', () => {
      own.replace({ settings: { policy: 'hof-van-twente@older', catalogue: null, pins: {} } })
      expect(answer('SROI_APPLICABLE', 150000, 'werken', null, null, 'hof-van-twente')).toBe(true)
      own.replace({ settings: { policy: null, catalogue: null, pins: {} } })
      expect(answer('SROI_APPLICABLE', 150000, 'werken', null, null, 'hof-van-twente')).toBe('#N/A')
    })
  })

  it('says so while the workbook is being read', () => {
    own.replace({ restoring: true })
    expect(answer('SROI_BLOCK_VALUE', '1', 1)).toBe('#N/A')
    own.replace({ restoring: false })
  })

  it('speaks English', () => {
    own.replace({ language: 'en', settings: { policy: null, catalogue: null, pins: {} } })
    expect(answer('SROI_REASON', 250000)).toMatch(
      /^Social return applies .*: the contract value of €250,000 excluding VAT/,
    )
  })
})

describe('months that come from days, as a cell holds them', () => {
  it('count as the days they stand for: half a cent rounds up, however the cell cuts its digits', () => {
    // 47,500 a year × 0.99 fte × 19 of 30 days ÷ 12 is 2,481.875 exactly.
    expect(call('SROI_BLOCK_VALUE', 'PW>2+55P', 0.99, 19 / 30, 'harlingen')).toBe(2481.88)
    expect(call('SROI_BLOCK_VALUE', 'PW>2+55P', 0.99, 1 / 30 + 1 / 30 + 17 / 30, 'harlingen')).toBe(2481.88)
    expect(call('SROI_BLOCK_VALUE', 'PW>2+55P', 0.99, 0.633333333, 'harlingen')).toBe(2481.88)
  })

  it('are what people typed where they typed a rounded number', () => {
    expect(call('SROI_BLOCK_VALUE', 'PW>2+55P', 0.99, 0.6333, 'harlingen')).toBe(2481.74)
  })
})
