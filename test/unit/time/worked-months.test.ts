import fc from 'fast-check'
import { addDays, dayFromNumber, type IsoDay, PARTS_PER_MONTH, workedMonths } from '#time'

const months = (start: string, end: string) => workedMonths(start as IsoDay, end as IsoDay) / PARTS_PER_MONTH
const day = fc.integer({ min: 0, max: 40_000 }).map((number) => dayFromNumber(number) as IsoDay)

describe('worked months', () => {
  it.each<[string, string, number, string]>([
    ['2026-07-01', '2026-09-30', 3, 'a quarter'],
    ['2026-01-01', '2026-12-31', 12, 'a year'],
    ['2024-02-01', '2024-02-29', 1, 'February of a leap year'],
    ['2026-02-01', '2026-02-14', 0.5, 'half of February'],
    ['2026-04-16', '2026-05-31', 1.5, 'half of April and May'],
    ['2026-07-01', '2026-07-01', 1 / 31, 'one day'],
    ['2026-07-02', '2026-07-01', 0, 'the wrong way round'],
    ['2025-12-31', '2026-01-01', 2 / 31, 'over the turn of the year'],
  ])('from %s to %s are %d (%s)', (start, end, expected) => {
    expect(months(start, end)).toBe(expected)
  })

  it('splitting a period never changes its sum, in whole parts', () => {
    fc.assert(
      fc.property(day, fc.nat(2_000), fc.nat(2_000), (start, first, second) => {
        const middle = addDays(start, first)
        const end = addDays(middle, second + 1)
        const whole = workedMonths(start, end)
        expect(Number.isSafeInteger(whole)).toBe(true)
        expect(workedMonths(start, middle) + workedMonths(addDays(middle, 1), end)).toBe(whole)
      }),
    )
  })
})
