import fc from 'fast-check'
import { euro, exact } from '#money'
import type { CountingLimit } from '#rulebook'
import {
  banenafspraakJobs,
  countedPeriod,
  countsAs,
  expectedBy,
  forecast,
  fulfilment,
  isBehind,
  monthsThatCount,
  plannedBy,
  shortfall,
} from '#rules'
import { addDays, type IsoDay, PARTS_PER_MONTH, type Quarter, quarterEnd, quarterOf, quarterStart } from '#time'

const day = (text: string): IsoDay => text as IsoDay
const period = (start: string, end: string): { start: IsoDay; end: IsoDay } => ({ start: day(start), end: day(end) })
const open = { start: null, end: null }

describe('counted period', () => {
  it.each([
    // effort | contract | counted in 2026-Q2
    [open, open, '2026-04-01..2026-06-30'],
    [period('2026-05-10', '2026-05-10'), open, '2026-05-10..2026-05-10'],
    [{ start: day('2026-05-10'), end: null }, open, '2026-05-10..2026-06-30'],
    [period('2026-01-01', '2026-04-01'), open, '2026-04-01..2026-04-01'],
    [period('2026-01-01', '2026-03-31'), open, null],
    [period('2026-07-01', '2026-12-31'), open, null],
    [open, period('2026-05-01', '2026-06-15'), '2026-05-01..2026-06-15'],
    [period('2026-04-15', '2026-05-15'), period('2026-05-01', '2027-01-01'), '2026-05-01..2026-05-15'],
  ] as const)('%j inside %j is %s', (effort, contract, expected) => {
    const counted = countedPeriod(effort, '2026-Q2', contract)
    expect(counted && `${counted.start}..${counted.end}`).toBe(expected)
  })
})

describe('months that count', () => {
  const months = (limit: CountingLimit, first: string, ...parts: [string, string, number?][]): number[] =>
    monthsThatCount(
      parts.map(([start, end, fte = 1]) => ({ period: period(start, end), fte: exact(fte), limit })),
      day(first),
    ).map((counted) => counted.dividedBy(PARTS_PER_MONTH).toNumber())
  const year: CountingLimit = { kind: 'months', months: 12 }
  const workYears: CountingLimit = { kind: 'fteMonths', months: 24 }

  it('a year from the first day, over the quarters of the file', () => {
    expect(
      months(
        year,
        '2025-11-01',
        ['2025-11-01', '2025-12-31'],
        ['2026-07-01', '2026-09-30'],
        ['2026-10-01', '2026-12-31'],
      ),
    ).toEqual([2, 3, 1])
  })

  it('the day the year ends and the day after', () => {
    expect(months(year, '2025-07-01', ['2026-04-01', '2026-06-30'])).toEqual([3])
    expect(months(year, '2025-07-01', ['2026-07-01', '2026-07-01'])).toEqual([0])
  })

  it('quarters that are not in the file count as used', () => {
    expect(months(year, '2025-01-01', ['2026-01-01', '2026-03-31'])).toEqual([0])
  })

  it('the order of the rows does not matter', () => {
    expect(months(year, '2025-11-01', ['2026-10-01', '2026-12-31'], ['2025-11-01', '2025-12-31'])).toEqual([1, 2])
  })

  it('24 work-months last 48 months at half a job', () => {
    expect(months(workYears, '2022-01-01', ['2025-10-01', '2025-12-31', 0.5])).toEqual([3])
    expect(months(workYears, '2022-01-01', ['2026-01-01', '2026-03-31', 0.5])).toEqual([0])
    expect(months(workYears, '2024-02-01', ['2026-01-01', '2026-03-31', 1])).toEqual([1])
  })

  it('what was used at one size leaves the rest for another', () => {
    // 12 months at a half use 6; of the 18 left, 18 months at full.
    const [first, second] = months(
      workYears,
      '2024-01-01',
      ['2024-01-01', '2024-12-31', 0.5],
      ['2025-01-01', '2026-12-31', 1],
    )
    expect([first, second]).toEqual([12, 18])
  })

  it('no limit counts in full', () => {
    expect(months({ kind: 'always' }, '2000-01-01', ['2026-01-01', '2026-03-31'])).toEqual([3])
  })

  it('splitting a quarter never changes what counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 88 }), (since, cut) => {
        const start = addDays(day('2023-07-01'), since)
        const whole = { start: quarterStart('2026-Q1'), end: quarterEnd('2026-Q1') }
        const middle = addDays(whole.start, cut)
        const of = (...parts: { start: IsoDay; end: IsoDay }[]): number =>
          monthsThatCount(
            parts.map((one) => ({ period: one, fte: exact(1), limit: year })),
            start,
          ).reduce((sum, one) => sum + one.toNumber(), 0)
        expect(of({ start: whole.start, end: middle }, { start: addDays(middle, 1), end: whole.end })).toBe(of(whole))
      }),
    )
  })

  it('does not care about the order of rows in one quarter', () => {
    const large: [string, string, number] = ['2027-10-01', '2027-12-31', 1]
    const small: [string, string, number] = ['2027-10-01', '2027-12-31', 0.5]
    // 21 of 24 fte-months are used before; both rows are of the last three months.
    const [first = 0, second = 0] = months(workYears, '2026-01-01', large, small)
    expect(months(workYears, '2026-01-01', small, large)).toEqual([second, first])
  })

  it('gives back what a correction takes away', () => {
    const rows: [string, string, number][] = [
      ['2026-01-01', '2026-03-31', 1],
      ['2026-01-01', '2026-03-31', -1],
      ['2026-01-01', '2026-03-31', 0.8],
      ['2026-04-01', '2028-12-31', 0.8],
    ]
    // 24 fte-months last 30 months at 0.8 fte, and three of those passed in the first quarter.
    expect(months(workYears, '2026-01-01', ...rows)).toEqual([3, 3, 3, 27])
    expect(months(workYears, '2026-01-01', ...[...rows].reverse())).toEqual([27, 3, 3, 3])
  })

  it('a correction takes back as much as its row counted, also where the limit cut that short', () => {
    const last: [string, string, number] = ['2027-12-01', '2028-02-29', 1]
    const taken: [string, string, number] = ['2027-12-01', '2028-02-29', -1]
    expect(months(workYears, '2026-01-01', last, taken)).toEqual([1, 1])
    expect(months(workYears, '2026-01-01', taken, last)).toEqual([1, 1])
  })
})

describe('schedule', () => {
  const term = period('2026-01-01', '2026-12-31')
  it.each([
    ['2025-12-31', '0.00'],
    ['2026-01-01', '100.00'],
    ['2026-06-30', '18100.00'],
    ['2026-12-30', '36400.00'],
    ['2026-12-31', '36500.00'],
    ['2027-01-01', '36500.00'],
  ])('of 36500 at the end of %s is %s', (on, expected) => {
    expect(expectedBy(euro(36500), term, day(on))?.toFixed(2)).toBe(expected)
  })

  it('is not there for a term that ends before it starts', () => {
    expect(expectedBy(euro(1), period('2026-02-01', '2026-01-31'), day('2026-02-01'))).toBeNull()
  })

  it('rounds half a cent away from zero', () => {
    expect(expectedBy(euro('0.01'), period('2026-01-01', '2026-01-02'), day('2026-01-01'))?.toFixed(2)).toBe('0.01')
  })

  it('by plan: whole quarters, and the running one by its days', () => {
    const plan = [
      { quarter: '2026-Q1' as Quarter, value: euro(900) },
      { quarter: '2026-Q2' as Quarter, value: euro(9100) },
    ]
    expect(plannedBy(plan, day('2025-12-31')).toFixed(2)).toBe('0.00')
    expect(plannedBy(plan, day('2026-01-01')).toFixed(2)).toBe('10.00')
    expect(plannedBy(plan, day('2026-04-01')).toFixed(2)).toBe('1000.00')
    expect(plannedBy(plan, day('2026-06-30')).toFixed(2)).toBe('10000.00')
  })

  it('is behind under 95%, not at 95%', () => {
    expect(isBehind(euro('94.99'), euro(100))).toBe(true)
    expect(isBehind(euro(95), euro(100))).toBe(false)
    expect(isBehind(euro(0), euro(0))).toBe(false)
  })
})

describe('forecast', () => {
  const term = period('2026-01-01', '2026-12-31')
  it('keeps the pace so far up to the end', () => {
    expect(forecast(euro(9000), term, '2026-Q1', [])).toEqual({ amount: euro(36500), by: 'run-rate' })
    expect(forecast(euro(9000), term, '2026-Q4', [])?.amount.toFixed(2)).toBe('9000.00')
  })
  it('adds what the plan still holds', () => {
    const plan = [
      { quarter: '2026-Q1' as Quarter, value: euro(5000) },
      { quarter: '2026-Q2' as Quarter, value: euro(6000) },
    ]
    expect(forecast(euro(1000), term, '2026-Q1', plan)).toEqual({ amount: euro(7000), by: 'plan' })
  })
  it('says nothing where nothing was reported inside the term', () => {
    expect(forecast(euro(0), term, null, [])).toBeNull()
    expect(forecast(euro(0), term, '2025-Q4', [])).toBeNull()
  })
})

describe('fulfilment', () => {
  it('keeps approved and submitted apart; the rest counts nowhere', () => {
    const rows = (['concept', 'ingediend', 'akkoord', 'aanpassen', 'afgekeurd', 'vervallen'] as const).map(
      (status, index) => ({
        counts: countsAs(status),
        value: euro(10 ** index),
      }),
    )
    expect(fulfilment(rows)).toEqual({ submitted: euro(11), approved: euro(100), computed: euro(111) })
  })

  it('shortfall is never below zero', () => {
    expect(shortfall(euro(100), euro('99.99')).toFixed(2)).toBe('0.01')
    expect(shortfall(euro(100), euro(250)).toFixed(2)).toBe('0.00')
  })

  it('sums are the cents of the rows, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000_000 })), (cents) => {
        const rows = cents.map((amount) => ({ counts: 'approved' as const, value: euro(exact(amount).dividedBy(100)) }))
        const total = cents.reduce((sum, amount) => sum + amount, 0)
        expect(fulfilment(rows).approved.times(100).toNumber()).toBe(total)
        expect(
          fulfilment([...rows].reverse())
            .approved.times(100)
            .toNumber(),
        ).toBe(total)
      }),
    )
  })
})

describe('banenafspraak jobs', () => {
  it('331,5 hours in a quarter of 13 weeks is one job', () => {
    expect(banenafspraakJobs(exact('331.5'), day('2026-04-01'), day('2026-06-30'))?.toNumber()).toBe(1)
  })
  it('a quarter of 92 days asks for more', () => {
    expect(banenafspraakJobs(exact('331.5'), day('2026-07-01'), day('2026-09-30'))?.lt(1)).toBe(true)
    expect(quarterOf(day('2026-09-30'))).toBe('2026-Q3')
  })
  it('no days, no jobs', () => {
    expect(banenafspraakJobs(exact(1), day('2026-04-02'), day('2026-04-01'))).toBeNull()
  })
})
