import { builtInRulebook, parsePolicy, type Policy, type Rulebook } from '#rulebook'
import type { Finding, FindingCode } from '#findings'
import type { IsoDay } from '#time'
import { type Changes, checked, found, type Run } from '../../support/clean-workbook'
import { brief } from '../../support/sheet'

const on = (today: string): Run['options'] => ({ today: today as IsoDay })
const ofCode = (code: FindingCode, run: Run): Finding[] => checked(run).findings.filter((item) => item.code === code)
const places = (code: FindingCode, run: Run): string[] => brief(ofCode(code, run)).map(([address]) => address)

/** OP-1's rows, as they are handed over to another row. */
const row = (at: number, cells: Readonly<Record<string, string>>): Changes =>
  Object.fromEntries(Object.entries(cells).map(([column, drawn]) => [`Inzet!${column}${String(at)}`, drawn]))

/** A row of OP-1 for key K-001 in the second quarter, in place of the gastles. */
const again = (cells: Readonly<Record<string, string>>): Changes =>
  row(5, {
    A: 'OP-1',
    B: '2026-Q2',
    C: 'K-001',
    D: '2',
    E: 'd:2026-04-01',
    F: 'd:2026-06-30',
    G: '0.6',
    H: '',
    J: '',
    K: 'gezien',
    L: 'ingediend',
    M: '',
    ...cells,
  })

describe('placement-overlap', () => {
  const code = 'placement-overlap'

  it('one key over 1 fte together, at the lowest row, with the days and the sum', () => {
    const findings = ofCode(code, { changes: again({}) })
    expect(brief(findings)).toEqual([['Inzet!C5', code]])
    expect(findings[0]?.params).toEqual({
      why: 'fte',
      row: 5,
      otherSheet: 'Inzet',
      otherRow: 3,
      start: '2026-04-01',
      end: '2026-06-30',
      fte: '1.1',
      contracts: 'OP-1',
    })
  })

  it('names only the days on which it is too much', () => {
    const [finding] = ofCode(code, { changes: again({ E: 'd:2026-05-01', F: 'd:2026-05-31' }) })
    expect(finding?.params).toMatchObject({ start: '2026-05-01', end: '2026-05-31' })
  })

  it('one key in two contracts of one contractor', () => {
    const shared: Changes = { 'Opdrachten!B3': 'Groen BV', 'Inzet!C4': 'K-001', 'Inzet!D4': '2', 'Inzet!J4': '' }
    const findings = ofCode(code, { changes: shared })
    expect(brief(findings)).toEqual([['Inzet!C4', code]])
    expect(findings[0]?.params).toMatchObject({ why: 'contracts', row: 4, otherRow: 3, contracts: 'OP-1, OP-2' })
  })

  it.each<[string, Changes]>([
    ['exactly 1 fte together', again({ G: '0.5' })],
    [
      'the one ends the day before the other starts',
      { 'Inzet!F3': 'd:2026-04-30', 'Inzet!J3': '', ...again({ E: 'd:2026-05-01' }) },
    ],
    ['another key', again({ C: 'K-002' })],
    ['another quarter', again({ B: '2026-Q1', E: '', F: '', G: '0.5' })],
    ['rejected', again({ L: 'afgekeurd' })],
    ['withdrawn', again({ L: 'vervallen' })],
    ['no job but hours', again({ D: '10', G: '', H: '100' })],
    ['the same key at another contractor', { 'Inzet!C4': 'K-001' }],
    [
      'from one contract to the next',
      {
        'Opdrachten!B3': 'Groen BV',
        'Inzet!D4': '2',
        'Inzet!F3': 'd:2026-05-15',
        'Inzet!E4': 'd:2026-05-16',
        'Inzet!J3': '',
        'Inzet!J4': '',
      },
    ],
    [
      'a correction of what was too much',
      {
        ...again({}),
        ...row(6, { A: 'OP-1', C: 'K-001', D: '2', G: '-0.1', H: '', I: '', J: '', L: 'ingediend', M: 'Te veel fte' }),
      },
    ],
  ])('silent: %s', (_, changes) => expect(places(code, { changes })).toEqual([]))

  it('is not said of a row that stands there twice, or of one that is over 1 fte by itself', () => {
    expect(found({ changes: again({ E: 'd:2026-01-01', F: '', G: '0.6' }) }).map(([, one]) => one)).toContain(
      'placement-duplicate',
    )
    expect(places(code, { changes: again({ E: 'd:2026-01-01', F: '', G: '0.6' }) })).toEqual([])
    expect(places(code, { changes: again({ G: '1.2' }) })).toEqual([])
  })
})

describe('placement-duplicate', () => {
  it('what was rejected or withdrawn may be handed in again', () => {
    const same = again({ E: 'd:2026-01-01', F: '', G: '0.5' })
    expect(places('placement-duplicate', { changes: same })).toEqual(['Inzet!C5'])
    expect(places('placement-duplicate', { changes: { ...same, 'Inzet!L3': 'afgekeurd' } })).toEqual([])
    expect(places('placement-duplicate', { changes: { ...same, 'Inzet!L5': 'vervallen' } })).toEqual([])
  })
})

describe('percentage-deviates', () => {
  const code = 'percentage-deviates'
  const agreed = (percentage: string, more: Changes = {}): Run => ({
    changes: { 'Opdrachten!H2': percentage, 'Opdrachten!I2': '', ...more },
  })

  it('a percentage that the policy does not name, with those it does', () => {
    const [finding] = ofCode(code, agreed('0.03'))
    expect(finding?.at).toMatchObject({ sheet: 'Opdrachten', address: 'H2' })
    expect(finding?.params).toMatchObject({ written: '3', allowed: '5, 2', kind: 'named' })
    expect(finding?.source?.document).toContain('DUOplus')
  })

  it('less than the least', () => {
    const [finding] = ofCode(code, agreed('0.04', { 'Opdrachten!J2': 'rotterdam', 'Opdrachten!K2': 'duoplus' }))
    expect(finding?.params).toMatchObject({ written: '4', allowed: '5', kind: 'at-least' })
  })

  it.each<[string, Run]>([
    ['the other one of a choice', agreed('0.02')],
    ['more than the least', agreed('0.07', { 'Opdrachten!J2': 'rotterdam', 'Opdrachten!K2': 'duoplus' })],
    ['what a tenderer may offer', agreed('0.035', { 'Opdrachten!J2': 'sudwest-fryslan' })],
    ['no percentage published', agreed('0.03', { 'Opdrachten!J2': 'harlingen' })],
    [
      'the reason is written down',
      agreed('0.03', { 'Opdrachten!L1': 'Reden afwijking', 'Opdrachten!L2': 'Zeer specialistisch werk' }),
    ],
    ['not filled in', agreed('')],
    ['not applicable at all, which is said by itself', agreed('0.03', { 'Opdrachten!G2': '100000' })],
  ])('silent: %s', (_, run) => expect(places(code, run)).toEqual([]))
})

describe('obligation-not-applicable', () => {
  it('is not said where the reason is written down', () => {
    const under: Changes = { 'Opdrachten!G3': '200000', 'Opdrachten!H3': '', 'Opdrachten!I3': '10000' }
    expect(places('obligation-not-applicable', { changes: under })).toEqual(['Opdrachten!I3'])
    const explained: Changes = {
      ...under,
      'Opdrachten!L1': 'Reden afwijking',
      'Opdrachten!L3': 'Op verzoek van de raad',
    }
    expect(places('obligation-not-applicable', { changes: explained })).toEqual([])
  })
})

describe('report-missing', () => {
  const code = 'report-missing'
  const quarters = (run: Run): unknown[] => ofCode(code, run).map(({ params }) => params)

  it('names every ended quarter inside the contract without a row, once per contract', () => {
    expect(quarters({ changes: { 'Opdrachten!E3': 'd:2025-11-01' } })).toEqual([
      { contract: 'OP-2', quarters: '2025-Q4, 2026-Q1', count: 2 },
    ])
    expect(places(code, { changes: { 'Opdrachten!E3': 'd:2025-11-01' } })).toEqual(['Opdrachten!A3'])
  })

  it('a quarter is asked for from its last day on', () => {
    expect(quarters({ options: on('2026-09-29') })).toEqual([])
    expect(places(code, { options: on('2026-09-30') })).toEqual(['Opdrachten!A2', 'Opdrachten!A3'])
  })

  it('a row with nothing done is a report; so is a rejected one', () => {
    const early: Changes = { 'Opdrachten!E3': 'd:2026-03-31' }
    expect(places(code, { changes: early })).toEqual(['Opdrachten!A3'])
    expect(places(code, { changes: { ...early, ...row(7, { A: 'OP-2', B: '2026-Q1', D: '10', H: '0' }) } })).toEqual([])
    expect(places(code, { changes: { 'Inzet!L2': 'afgekeurd' } })).toEqual([])
  })

  it('a file with one quarter is not asked for earlier ones, only for later', () => {
    const alone: Changes = { 'Inzet!B2': '2026-Q2', 'Inzet!C2': 'K-007', 'Opdrachten!E3': 'd:2026-01-01' }
    expect(places(code, { changes: alone })).toEqual([])
    expect(quarters({ changes: alone, options: on('2026-10-01') })).toEqual([
      { contract: 'OP-1', quarters: '2026-Q3', count: 1 },
      { contract: 'OP-2', quarters: '2026-Q3', count: 1 },
    ])
  })

  it('says nothing where a row with an unknown contract or quarter may be the report', () => {
    const early: Changes = { 'Opdrachten!E3': 'd:2026-01-01' }
    expect(places(code, { changes: { ...early, 'Inzet!B5': 'later' } })).toEqual([])
    expect(places(code, { changes: { ...early, ...row(7, { A: 'OP-9', B: '2026-Q1', D: '10', H: '1' }) } })).toEqual([])
    expect(places(code, { changes: { ...early, ...row(7, { A: 'OP-9', B: '2026-Q2', D: '10', H: '1' }) } })).toEqual([
      'Opdrachten!A3',
    ])
  })

  it('a contract that owes nothing is not asked for reports', () => {
    const early: Changes = {
      'Opdrachten!E3': 'd:2026-01-01',
      'Opdrachten!G3': '200000',
      'Opdrachten!H3': '',
      'Opdrachten!I3': '',
    }
    expect(places(code, { changes: early })).toEqual([])
    expect(places(code, { changes: { ...early, 'Opdrachten!G3': '200000.01' } })).toEqual(['Opdrachten!A3'])
  })

  it('without a start the first reported quarter tells when work began', () => {
    expect(places(code, { changes: { 'Opdrachten!E2': '' } })).toEqual([])
  })

  it.each<
    [Policy['reporting'] extends infer R ? (R extends { every: infer E } ? E : never) : never, string, unknown[]]
  >([
    // frequency | today | what is missing of OP-1, which runs in 2026 and reports nothing but its first two quarters
    ['quarter', '2026-09-30', ['2026-Q3']],
    ['half-year', '2026-09-30', []],
    ['half-year', '2026-12-31', ['2026-Q3, 2026-Q4']],
    ['year', '2026-12-31', []],
    ['end', '2026-12-31', []],
  ])('every %s, on %s', (every, today, expected) => {
    const rulebook = withPolicy({ reporting: { every, due: null, final: null, source: SOURCE } })
    const own = ofCode(code, { changes: { 'Opdrachten!J2': 'proefstad' }, options: on(today), rulebook })
    expect(
      own.flatMap(({ params }) => ('quarters' in params && params.contract === 'OP-1' ? [params.quarters] : [])),
    ).toEqual(expected)
  })

  it.each([
    // due | last day of grace, first day late
    [{ count: 14, unit: 'days' }, '2026-10-13', '2026-10-14'],
    [{ count: 2, unit: 'weeks' }, '2026-10-13', '2026-10-14'],
    // 30 September 2026 is a Wednesday.
    [{ count: 5, unit: 'workdays' }, '2026-10-06', '2026-10-07'],
  ] as const)('a report that is due %j after its quarter', (due, before, late) => {
    const rulebook = withPolicy({ reporting: { every: 'quarter', due, final: null, source: SOURCE } })
    const run = (today: string): string[] =>
      places(code, {
        changes: { 'Opdrachten!J2': 'proefstad', 'Opdrachten!J3': 'proefstad' },
        options: on(today),
        rulebook,
      })
    expect([run(before), run(late)]).toEqual([[], ['Opdrachten!A2', 'Opdrachten!A3']])
  })
})

describe('over-delivered and shortfall-at-end', () => {
  it('a cent above the obligation is a tip, the obligation itself is not', () => {
    const owed = (amount: string): Run => ({
      changes: { 'Opdrachten!H2': '', 'Opdrachten!G2': '200000.20', 'Opdrachten!I2': amount },
    })
    expect(places('over-delivered', owed('10000'))).toEqual([])
    const [finding] = ofCode('over-delivered', owed('9999.99'))
    expect(finding).toMatchObject({
      severity: 'info',
      at: { address: 'A2' },
      params: { approved: '10000.00', obligation: '9999.99', difference: '0.01', transferable: null },
    })
  })

  it('what is only submitted is not delivered yet', () => {
    expect(
      places('over-delivered', {
        changes: { 'Opdrachten!I2': '8000', 'Opdrachten!H2': '0.02', 'Inzet!L3': 'ingediend' },
      }),
    ).toEqual([])
  })

  it('a shortfall is said from the day after the last one', () => {
    const ended: Changes = { 'Opdrachten!F2': 'd:2026-07-14' }
    expect(places('shortfall-at-end', { changes: ended, options: on('2026-07-14') })).toEqual([])
    const [finding] = ofCode('shortfall-at-end', { changes: ended })
    expect(finding).toMatchObject({
      severity: 'warning',
      at: { address: 'A2' },
      params: { end: '2026-07-14', approved: '10000.00', obligation: '20000.00', shortfall: '10000.00', penalty: null },
    })
  })

  it('what is still to be judged is told, and what the policy would withhold', () => {
    const ended: Changes = {
      'Opdrachten!F2': 'd:2026-06-30',
      'Opdrachten!J2': 'harlingen',
      'Opdrachten!K2': 'duoplus',
      'Inzet!L3': 'ingediend',
    }
    const [finding] = ofCode('shortfall-at-end', { changes: ended })
    // Harlingen withholds the shortfall itself.
    expect(finding?.params).toMatchObject({
      approved: '5000.00',
      submitted: '5000.00',
      shortfall: '15000.00',
      penalty: '15000.00',
    })
  })

  it('nothing is short where the contract was met to the cent, or where an unreadable row may still close it', () => {
    const met: Changes = { 'Opdrachten!F2': 'd:2026-06-30', 'Opdrachten!H2': '', 'Opdrachten!I2': '10000' }
    expect(places('shortfall-at-end', { changes: met })).toEqual([])
    const blank: Changes = { ...met, 'Inzet!G3': '' }
    expect(places('shortfall-at-end', { changes: blank })).toEqual([])
    expect(places('shortfall-at-end', { changes: { ...blank, 'Inzet!J3': '4999' } })).toEqual(['Opdrachten!A2'])
  })
})

describe('mix-cap-exceeded', () => {
  const code = 'mix-cap-exceeded'
  const capped = (percentage: string, blocks = ['2', '10']): Run => ({
    changes: { 'Opdrachten!J2': 'proefstad', 'Inzet!L3': 'ingediend' },
    rulebook: withPolicy({ mixCaps: [{ blocks, percentage, source: SOURCE }] }),
  })

  it('submitted and approved count together, against the share of the obligation', () => {
    expect(places(code, capped('50'))).toEqual([])
    const [finding] = ofCode(code, capped('49.99'))
    expect(finding?.at).toMatchObject({ address: 'A2' })
    expect(finding?.params).toEqual({
      contract: 'OP-1',
      blocks: '2, 10',
      counted: '10000.00',
      percentage: '49.99',
      maximum: '9998.00',
      difference: '2.00',
    })
    expect(finding?.source?.section).toBe('art. 1')
  })

  it('other blocks, and rows that were rejected, do not count', () => {
    expect(places(code, capped('10', ['10']))).toEqual([])
    const rejected = capped('49.99')
    expect(places(code, { ...rejected, changes: { ...rejected.changes, 'Inzet!L3': 'afgekeurd' } })).toEqual([])
  })

  it('a cap may name a block by its label', () => {
    expect(places(code, capped('40', ['participatiewet <2jr']))).toEqual(['Opdrachten!A2'])
  })
})

const SOURCE = {
  document: 'Beleidsregel Proefstad',
  section: 'art. 1',
  excerpt: 'verzonnen',
  checkedOn: '2026-11-22' as IsoDay,
}

/** The built-in policies and one more, fictional: 5%, always, on the blocks of DUOplus. */
function withPolicy(parts: Partial<Pick<Policy, 'mixCaps' | 'reporting'>>): Rulebook {
  const reading = parsePolicy({
    id: 'proefstad',
    version: 'undated',
    validFrom: null,
    validTo: null,
    authority: 'Proefstad',
    label: 'Gemeente Proefstad',
    selectedBy: null,
    catalogue: 'duoplus',
    applicability: {
      lines: [{ types: null, outcome: 'applies', threshold: null, duration: null, labourShare: null, source: SOURCE }],
    },
    obligation: { percentage: { kind: 'fixed', percentage: '5' }, base: 'contract-value', source: SOURCE },
    source: SOURCE,
    openQuestions: [],
    ...parts,
  })
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  return builtInRulebook().with({ policies: [reading.value] })
}
