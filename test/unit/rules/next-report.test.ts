import { builtInRulebook, type ReportingRule } from '#rulebook'
import { nextReport } from '#rules'
import type { IsoDay } from '#time'

const source = { document: 'Voorbeeld', section: '1', excerpt: 'per kwartaal', checkedOn: '2026-11-22' as IsoDay }
const rule = (every: ReportingRule['every'], rest: Partial<ReportingRule> = {}): ReportingRule => ({
  ...{ every, due: null, final: null, source },
  ...rest,
})
const term = { start: '2026-02-10' as IsoDay, end: '2027-05-20' as IsoDay }
const until = (every: ReportingRule['every'], today: string) => nextReport(rule(every), term, today as IsoDay)?.until

describe('next report', () => {
  it.each([
    ['month', '2026-07-15', '2026-07-31', 'the month of today'],
    ['month', '2028-02-01', undefined, 'the contract is over'],
    ['month', '2027-02-28', '2027-02-28', 'its last day still belongs to it'],
    ['month', '2027-05-01', '2027-05-20', 'the contract ends first'],
    ['quarter', '2026-06-30', '2026-06-30', 'the last day of a quarter'],
    ['quarter', '2026-07-01', '2026-09-30', 'the day after'],
    ['quarter', '2025-12-01', '2026-03-31', 'before the start: the first one'],
    ['half-year', '2026-06-30', '2026-06-30', 'the last day of a half-year'],
    ['half-year', '2026-07-01', '2026-12-31', 'the day after'],
    ['year', '2026-07-15', '2026-12-31', 'a year'],
    ['end', '2026-07-15', '2027-05-20', 'at the end only'],
    ['quarter', '2027-05-20', '2027-05-20', 'the last day of the contract'],
    ['quarter', '2027-05-21', undefined, 'the day after it'],
  ] as const)('every %s, on %s: until %s (%s)', (...[every, today, expected]) => {
    expect(until(every, today)).toBe(expected)
  })

  it('tells when it is due, and of the last one what the policy asks', () => {
    const due = { count: 2, unit: 'weeks' } as const
    const final = { when: 'before-end', within: null } as const
    const asked = rule('quarter', { due, final })
    expect(nextReport(asked, term, '2026-07-15' as IsoDay)).toMatchObject({ due, isLast: false, final: null })
    expect(nextReport(asked, term, '2027-05-01' as IsoDay)).toMatchObject({ due, isLast: true, final })
  })

  it('by quarter where the policy names no frequency, and says so; nothing without a term', () => {
    expect(nextReport(null, term, '2026-07-15' as IsoDay)).toMatchObject({ until: '2026-09-30', isPublished: false })
    expect(nextReport(rule('quarter'), null, '2026-07-15' as IsoDay)).toBeNull()
  })

  it('every built-in policy gives one', () => {
    for (const { reporting } of builtInRulebook().policies) {
      expect(nextReport(reporting, term, '2026-07-15' as IsoDay)?.until).toMatch(/^202[67]-\d\d-\d\d$/)
    }
  })
})
