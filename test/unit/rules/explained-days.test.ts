import { euro, exact } from '#money'
import { banenafspraakJobs, expectedBy, explainedExpectation, explainedJobs } from '#rules'
import type { IsoDay } from '#time'

const TERM = { start: '2026-01-01' as IsoDay, end: '2026-12-31' as IsoDay }

describe('what should be realised by a day, with the days behind it', () => {
  it.each([
    // day | amount | steps
    ['2025-12-31', '0', ['before-term']],
    ['2026-01-01', '136.99', ['days-of-term', 'share-of-days', 'rounded']],
    ['2026-06-30', '24794.52', ['days-of-term', 'share-of-days', 'rounded']],
    ['2026-12-30', '49863.01', ['days-of-term', 'share-of-days', 'rounded']],
    ['2026-12-31', '50000', ['after-term']],
    ['2027-01-01', '50000', ['after-term']],
  ])('%s: %s, by %j', (day, amount, kinds) => {
    const found = explainedExpectation(euro('50000'), TERM, day as IsoDay)
    expect(found?.value.toString()).toBe(amount)
    expect(found?.steps.map(({ kind }) => kind)).toEqual(kinds)
    expect(found?.value).toEqual(expectedBy(euro('50000'), TERM, day as IsoDay))
  })

  it('counts the first and the last day', () => {
    const found = explainedExpectation(euro('365'), TERM, '2026-01-31' as IsoDay)
    expect(found?.steps[0]).toMatchObject({ days: 365, passed: 31 })
    expect(found?.steps.at(-1)?.kind).toBe('share-of-days')
  })

  it('rounds what was more than cents at the end too', () => {
    const found = explainedExpectation(euro('100.005'), TERM, TERM.end)
    expect(found?.steps.map(({ kind }) => kind)).toEqual(['after-term', 'rounded'])
  })

  it('has no answer for a term that ends before it starts', () => {
    expect(explainedExpectation(euro('1'), { start: TERM.end, end: TERM.start }, TERM.end)).toBeNull()
  })
})

describe('jobs, with the weeks behind them', () => {
  it('a quarter of 13 weeks: 331.5 hours is one job', () => {
    const period = { start: '2026-01-05' as IsoDay, end: '2026-04-05' as IsoDay }
    const found = explainedJobs(exact('331.5'), period)
    expect(found?.value.toString()).toBe('1')
    expect(found?.steps).toMatchObject([
      { kind: 'weeks-of-period', days: 91 },
      { kind: 'hours-per-job', days: 91 },
    ])
    expect(found?.value).toEqual(banenafspraakJobs(exact('331.5'), period.start, period.end))
  })

  it('has no answer for a period without days', () => {
    expect(explainedJobs(exact(1), { start: TERM.end, end: TERM.start })).toBeNull()
  })
})
