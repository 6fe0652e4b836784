import fc from 'fast-check'
import { euro, euroText } from '#money'
import type { ContractStanding, ContributionStanding } from '#rules'
import type { IsoDay, Quarter } from '#time'
import { nextQuarter } from '#time'
import { contractTable } from '../../../src/summary/quarters/contract-lines'
import { mergedQuarters, quarterFigures, type QuarterSums } from '../../../src/summary/quarters/quarter-figures'
import { quarterTable } from '../../../src/summary/quarters/quarter-lines'
import { verdict } from '../../../src/summary/quarters/schedule-verdict'
import { fromCents } from '../../support/cents-judge'
import { contract, inzet, report } from './report'

const JULY = '2026-07-15' as IsoDay

/** A contract of which so much is due at the end of each quarter, from the first on. */
function due(kenmerk: string, from: Quarter, amounts: readonly string[]): ContractStanding {
  let quarter = from
  const schedule = amounts.map((amount) => {
    const one = { quarter, due: euro(amount) }
    quarter = nextQuarter(quarter)
    return one
  })
  const last = schedule.at(-1)?.quarter ?? from
  return contract(kenmerk, 2, { schedule, scheduleBy: 'linear', term: { start: dayIn(from), end: dayIn(last) } })
}

function dayIn(quarter: Quarter): IsoDay {
  return `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3).padStart(2, '0')}-15` as IsoDay
}

const akkoord = (quarter: Quarter | null, amount: string, kenmerk = 'OP-1'): ContributionStanding =>
  inzet(2, kenmerk, 'akkoord', amount, { quarter })
const ingediend = (quarter: Quarter | null, amount: string, kenmerk = 'OP-1'): ContributionStanding =>
  inzet(2, kenmerk, 'ingediend', amount, { quarter })

function tableOf(contributions: ContributionStanding[], contracts: ContractStanding[] = [], today = JULY) {
  return quarterTable(quarterFigures(report({ contributions, contracts, today })), today)
}

const amounts = ({ submitted, approved }: QuarterSums): string[] => [euroText(submitted), euroText(approved)]

describe('which quarters are shown', () => {
  it('every quarter of the term up to the one of today, without gaps, whether it has rows or not', () => {
    const { lines } = tableOf([akkoord('2026-Q1', '10')], [due('OP-1', '2025-Q3', ['1', '2', '3', '4', '5', '6'])])
    expect(lines.map(({ quarter }) => quarter)).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'])
  })

  it('a term that is over ends the list, unless rows came later', () => {
    const over = due('OP-1', '2024-Q1', ['1', '2'])
    expect(tableOf([], [over]).lines.map(({ quarter }) => quarter)).toEqual(['2024-Q1', '2024-Q2'])
    expect(tableOf([akkoord('2024-Q4', '5')], [over]).lines).toHaveLength(4)
  })

  it('without terms: from the first to the last with rows', () => {
    const { lines } = tableOf([akkoord('2025-Q4', '1'), akkoord('2026-Q2', '2')])
    expect(lines.map(({ quarter }) => quarter)).toEqual(['2025-Q4', '2026-Q1', '2026-Q2'])
  })

  it.each([
    ['1926-Q2', 'before'],
    ['2206-Q2', 'after'],
  ] as const)('a slip of the pen (%s) stands apart and makes no list of a hundred years', (slip, where) => {
    const made = tableOf([akkoord('2026-Q1', '10'), akkoord(slip, '7')], [due('OP-1', '2026-Q1', ['5', '9'])])
    expect(made.lines.map(({ quarter }) => quarter)).toEqual(['2026-Q1', '2026-Q2'])
    expect(made[where]).toMatchObject({ rows: 1, among: [slip] })
    expect(made[where]?.approved.toString()).toBe('7')
  })

  it('no more than eighty; what was earlier still counts in what there is so far', () => {
    const rows = Array.from({ length: 120 }, (_, at) => {
      const year = 1996 + Math.floor(at / 4)
      return akkoord(`${year}-Q${((at % 4) + 1) as 1 | 2 | 3 | 4}`, '1')
    })
    const made = tableOf(rows)
    expect(made.lines).toHaveLength(80)
    expect(made.before?.rows).toBe(40)
    expect(made.lines.map(({ approvedSoFar }) => approvedSoFar.toNumber()).slice(0, 2)).toEqual([41, 42])
  })

  it('nothing read is nothing shown', () => {
    expect(tableOf([])).toEqual({ lines: [], before: null, after: null, without: null })
  })
})

describe('the quarter before', () => {
  const trends = (rows: ContributionStanding[], today = JULY): unknown[] =>
    tableOf(rows, [due('OP-1', '2025-Q4', ['1', '2', '3', '4'])], today).lines.map(
      ({ quarter, change, changeShare, trend }) => [
        quarter,
        trend,
        change && euroText(change),
        changeShare?.toString() ?? null,
      ],
    )

  it('the first is not compared; a gap is no fall to nothing; after a gap no percentage', () => {
    expect(trends([akkoord('2025-Q4', '100'), akkoord('2026-Q2', '50')])).toEqual([
      ['2025-Q4', 'first', null, null],
      ['2026-Q1', 'no-rows', '-100.00', '-1'],
      ['2026-Q2', 'after-none', '50.00', null],
      ['2026-Q3', 'running', null, null],
    ])
  })

  it('approved and pending together are compared, cut at a tenth of a percent', () => {
    expect(trends([akkoord('2025-Q4', '300'), ingediend('2026-Q1', '100'), ingediend('2026-Q2', '100')])).toEqual([
      ['2025-Q4', 'first', null, null],
      ['2026-Q1', 'less', '-200.00', '-0.666'],
      ['2026-Q2', 'same', '0.00', '0'],
      ['2026-Q3', 'running', null, null],
    ])
  })

  it('99.96% less is no 100% less', () => {
    expect(trends([akkoord('2025-Q4', '10000'), akkoord('2026-Q1', '4')])[1]).toEqual([
      '2026-Q1',
      'less',
      '-9996.00',
      '-0.999',
    ])
  })

  it.each([
    ['2026-06-29', 'running'],
    ['2026-06-30', 'more'],
    ['2026-03-31', 'coming'],
  ])('on %s the second quarter of 2026 is %s', (today, trend) => {
    const lines = trends([akkoord('2026-Q1', '1'), akkoord('2026-Q2', '2')], today as IsoDay)
    expect(lines.find((line) => (line as unknown[])[0] === '2026-Q2')).toMatchObject({ 1: trend })
  })
})

describe('on schedule', () => {
  it('adds up what all contracts are due; one that has ended stays due', () => {
    const { lines } = tableOf([], [due('A', '2025-Q4', ['10', '30']), due('B', '2026-Q1', ['5', '7', '8'])])
    expect(lines.map(({ quarter, expected }) => [quarter, expected?.toNumber()])).toEqual([
      ['2025-Q4', 10],
      ['2026-Q1', 35],
      ['2026-Q2', 37],
      ['2026-Q3', 38],
    ])
  })

  it('judges quarters that have ended: 95% is on schedule, a cent less is not', () => {
    const judged = (approved: string): unknown[] =>
      tableOf([akkoord('2026-Q1', approved)], [due('OP-1', '2026-Q1', ['100', '100', '100'])]).lines.map(
        ({ light, ahead }) => [light, ahead && euroText(ahead)],
      )
    expect(judged('95')).toEqual([
      ['green', '-5.00'],
      ['green', '-5.00'],
      [null, null],
    ])
    expect(judged('94.99')[0]).toEqual(['amber', '-5.01'])
    expect(judged('84.99')[0]).toEqual(['red', '-15.01'])
  })

  it('what is approved where nothing can be expected is not compared with what is expected elsewhere', () => {
    const rows = [akkoord('2026-Q1', '90'), akkoord('2026-Q1', '50', 'OP-2'), ingediend('2026-Q1', '7', 'OP-2')]
    const contracts = [due('OP-1', '2026-Q1', ['100', '100', '100']), contract('OP-2', 3, { obligation: null })]
    const [first, second] = tableOf(rows, contracts).lines
    expect([first?.light, first?.ahead && euroText(first.ahead)]).toEqual(['amber', '-10.00'])
    expect([first, second].map((line) => [line?.approvedSoFar.toString(), line?.submittedSoFar.toString()])).toEqual([
      ['90', '0'],
      ['90', '0'],
    ])
    expect(first?.approved.toString()).toBe('140')
    const files = rows.map((row, at) =>
      quarterFigures(report({ contributions: [row], contracts: contracts.slice(at === 0 ? 0 : 1, at === 0 ? 1 : 2) })),
    )
    expect(quarterTable(mergedQuarters(files), JULY).lines[0]?.approvedSoFar.toString()).toBe('90')
  })

  it('a contract that stands in the table twice, once without schedule, is compared', () => {
    const twice = [due('OP-1', '2026-Q1', ['100']), contract('OP-1', 3), contract('OP-2', 4), contract('OP-2', 5)]
    const [line] = tableOf([akkoord('2026-Q1', '90'), akkoord('2026-Q1', '50', 'OP-2')], twice).lines
    expect(line?.approvedSoFar.toString()).toBe('90')
  })

  it('without any schedule nothing is judged', () => {
    const { lines } = tableOf([akkoord('2026-Q1', '5')], [contract('OP-1', 2)])
    expect(lines.map(({ expected, ahead, light }) => [expected, ahead, light])).toEqual([[null, null, 'unknown']])
  })
})

describe('the verdict', () => {
  const judged = (approved: readonly string[], submitted = '0') =>
    verdict(
      approved.map((amount, at) => ({
        quarter: `2025-Q${(at + 1) as 1 | 2 | 3 | 4}`,
        approvedSoFar: euro(amount),
        submittedSoFar: euro(submitted),
        expected: euro('100'),
      })),
    )

  it.each([
    [['100', '100'], 'on-schedule', null],
    [['50', '100', '100'], 'on-schedule', '2025-Q2'],
    [['100', '50', '50'], 'behind', '2025-Q2'],
    [['50', '50'], 'behind', '2025-Q1'],
    [['50', '100', '94.99'], 'behind', '2025-Q3'],
  ])('%j: %s since %s', (approved, kind, since) => {
    expect(judged(approved)).toMatchObject({ kind, since })
  })

  it('tells whether what is pending closes the gap', () => {
    expect(judged(['50'], '44.99')).toMatchObject({ kind: 'behind', closedBySubmitted: false })
    expect(judged(['50'], '45')).toMatchObject({ kind: 'behind', closedBySubmitted: true })
  })

  it('is too early before a quarter ends, and unknown where nothing can be expected', () => {
    expect(verdict([])).toEqual({ kind: 'too-early' })
    const point = { quarter: '2026-Q1', approvedSoFar: euro('1'), submittedSoFar: euro('0'), expected: null } as const
    expect(verdict([point])).toEqual({ kind: 'unknown' })
  })
})

describe('per contract', () => {
  it('shows which contract lags, and lumps what does not fit on a page', () => {
    const rows = [
      akkoord('2024-Q1', '1'),
      akkoord('2025-Q4', '90', 'OP-1'),
      ingediend('2026-Q2', '30', 'op-1'),
      akkoord(null, '4', 'OP-2'),
      akkoord('2026-Q1', '2', 'OP-2'),
      ingediend('2026-Q1', '3', 'elders'),
    ]
    const contracts = [due('OP-1', '2024-Q1', ['90', '91', '92']), due('OP-2', '2026-Q1', ['50', '100'])]
    const figures = quarterFigures(report({ contributions: rows, contracts }))
    const made = contractTable(figures, quarterTable(figures, JULY), JULY)
    expect(made.quarters).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'])
    const shown = made.lines.map(({ contract: { kenmerk }, earlier, quarters, other, total, verdict: judged }) => [
      kenmerk,
      ...[earlier, ...quarters, other, total].map((one) => one.toNumber()),
      judged.kind,
      'since' in judged ? judged.since : null,
    ])
    expect(shown).toEqual([
      ['OP-1', 1, 0, 0, 0, 90, 0, 30, 0, 121, 'on-schedule', '2025-Q4'],
      ['OP-2', 0, 0, 0, 0, 0, 2, 0, 4, 6, 'behind', '2026-Q1'],
    ])
    expect(made.stray?.total.toNumber()).toBe(3)
  })

  it('a kenmerk that may be personal data is not named', () => {
    const flagged = report({
      contracts: [contract('J. de Vries', 2)],
      findings: [
        {
          code: 'privacy-name',
          severity: 'error',
          at: { kind: 'cell', sheet: 'Opdrachten', address: 'A2', header: 'Kenmerk' },
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
          columns: { kenmerk: { column: 1, header: 'Kenmerk', by: 'name' } },
          tableName: null,
        },
      ],
    })
    expect(quarterFigures(flagged).contracts.map(({ kenmerk }) => kenmerk)).toEqual([null])
  })
})

// Judged by integer cents, row by row.
describe('the parts are the whole', () => {
  const QUARTERS: readonly (Quarter | null)[] = [
    '1926-Q1',
    '2025-Q3',
    '2025-Q4',
    '2026-Q1',
    '2026-Q2',
    '2026-Q4',
    '2190-Q1',
    null,
  ]
  const drawnRow = fc.record({
    cents: fc.integer({ min: -500_000, max: 90_000_000 }),
    of: fc.constantFrom('OP-1', 'OP-2', 'elders'),
    quarter: fc.constantFrom(...QUARTERS),
    status: fc.constantFrom('akkoord', 'ingediend', 'concept', 'afgekeurd'),
    computed: fc.boolean(),
  })
  const drawnRows = fc.array(drawnRow, { maxLength: 40 })
  type Drawn = Parameters<Parameters<typeof drawnRows.map>[0]>[0]
  const seed = Date.now() % 1_000_000

  const reportOf = (drawn: Drawn) =>
    report({
      contracts: [due('OP-1', '2025-Q4', ['100', '200', '300']), due('OP-2', '2026-Q1', ['50', '70'])],
      contributions: drawn.map(({ cents, of, quarter, status, computed }, at) =>
        inzet(at + 2, of, status, fromCents(BigInt(cents)), { quarter, ...(!computed && { computed: null }) }),
      ),
    })
  /** Pending counts only when it can be computed; approved otherwise by its claim. */
  const counted = ({ cents, status, computed }: Drawn[number]): number =>
    status === 'afgekeurd' || (status !== 'akkoord' && !computed) ? 0 : cents
  const inCents = (amount: { toString(): string }): number => Math.round(Number(amount.toString()) * 100) + 0
  const sum = (rows: Drawn, of: (row: Drawn[number]) => number = counted): number =>
    rows.reduce((total, row) => total + of(row), 0)

  it(`over quarters, lumps and rows without quarter (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(drawnRows, (drawn) => {
        const { lines, before, after, without } = quarterTable(quarterFigures(reportOf(drawn)), JULY)
        const parts = [before, ...lines, after, without].filter((part) => part !== null)
        const total = (of: (part: QuarterSums) => { toString(): string }): number =>
          parts.reduce((all, part) => all + inCents(of(part)), 0)
        expect(parts.reduce((all, { rows }) => all + rows, 0)).toBe(drawn.length)
        expect(total(({ approved }) => approved)).toBe(sum(drawn.filter(({ status }) => status === 'akkoord')))
        expect(total(({ submitted }) => submitted)).toBe(sum(drawn.filter(({ status }) => status !== 'akkoord')))
        expect(total(({ claimed }) => claimed)).toBe(sum(drawn, ({ cents }) => cents))
        for (const line of lines) {
          const own = drawn.filter(({ quarter }) => quarter === line.quarter)
          const soFar = drawn.filter(({ quarter }) => quarter !== null && quarter <= line.quarter)
          expect([line.rows, inCents(line.together)]).toEqual([own.length, sum(own)])
          expect(inCents(line.approvedSoFar) + inCents(line.submittedSoFar)).toBe(sum(soFar))
        }
      }),
      { seed },
    )
  })

  it(`over contracts and what stands in none (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(drawnRows, (drawn) => {
        const figures = quarterFigures(reportOf(drawn))
        const made = contractTable(figures, quarterTable(figures, JULY), JULY)
        for (const { contract: one, earlier, quarters, other, total } of made.lines) {
          const own = drawn.filter(({ of }) => of === one.kenmerk)
          expect(inCents(total)).toBe(sum(own))
          expect([earlier, ...quarters, other].reduce((all, part) => all + inCents(part), 0)).toBe(sum(own))
        }
        const elsewhere = sum(drawn.filter(({ of }) => of === 'elders'))
        expect(made.stray === null ? 0 : inCents(made.stray.total)).toBe(elsewhere)
      }),
      { seed },
    )
  })

  it(`over workbooks: merged is as if they were one (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(drawnRows, drawnRows, (one, other) => {
        const [a, b] = [quarterFigures(reportOf(one)), quarterFigures(reportOf(other))]
        const merged = mergedQuarters([a, b])
        const together = quarterFigures(reportOf([...one, ...other]))
        expect(merged.quarters.map(amounts)).toEqual(together.quarters.map(amounts))
        // The same two contracts stand in both: twice as much is due.
        expect(quarterTable(merged, JULY).lines.map(({ expected }) => expected?.toNumber())).toEqual(
          quarterTable(together, JULY).lines.map(({ expected }) => expected && expected.toNumber() * 2),
        )
        expect(merged.contracts).toHaveLength(4)
        expect(mergedQuarters([merged])).toEqual(merged)
      }),
      { seed },
    )
  })
})
