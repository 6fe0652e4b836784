import fc from 'fast-check'
import {
  dayFromNumber,
  dayFromSerial,
  dayFromText,
  daysInclusive,
  dutchDay,
  type IsoDay,
  isoDay,
  serialFromDay,
} from '#time'

describe('a day from text', () => {
  it.each<[string, string | null]>([
    ['2026-07-01', '2026-07-01'],
    ['2026-7-1', '2026-07-01'],
    ['2026-07-01T00:00:00', '2026-07-01'],
    ['2026-07-01T00:00:00.000Z', '2026-07-01'],
    ['01-07-2026', '2026-07-01'],
    ['1/7/2026', '2026-07-01'],
    ['1.7.2026', '2026-07-01'],
    [' 1 juli 2026 ', '2026-07-01'],
    ['1 mrt 2026', '2026-03-01'],
    ['1 maart 2026', '2026-03-01'],
    ['1 March 2026', '2026-03-01'],
    ['29-02-2024', '2024-02-29'],
    ['29-02-2026', null],
    ['31-04-2026', null],
    ['2026-13-01', null],
    ['2026-07-01T12:30', null],
    ['juli 2026', null],
    ['1-7-26', null],
    ['46203', null],
    ['', null],
    ['1 brumaire 2026', null],
  ])('%j is %s', (text, expected) => {
    expect(dayFromText(text)).toBe(expected)
  })
})

describe('a day from a serial', () => {
  it.each<[number, boolean, string | null, string]>([
    [1, false, '1900-01-01', 'the first day Excel knows'],
    [59, false, '1900-02-28', 'before the leap day that never was'],
    [60, false, null, '29-02-1900 never was'],
    [61, false, '1900-03-01', 'after it'],
    [46204, false, '2026-07-01', 'today’s kind of number'],
    [46204.75, false, '2026-07-01', 'a time falls away'],
    [0, false, null, 'an empty cell'],
    [-1, false, null, 'before the calendar'],
    [2958465, false, '9999-12-31', 'the last day'],
    [2958466, false, null, 'past it'],
    [0, true, '1904-01-01', 'the first day of the 1904 system'],
    [44742, true, '2026-07-01', '1462 less'],
    [Number.NaN, false, null, 'no number'],
    [1e300, false, null, 'past any calendar'],
    [100025570, false, null, 'past what a date can hold'],
  ])('%d (1904: %s) is %s (%s)', (serial, date1904, expected) => {
    expect(dayFromSerial(serial, date1904)).toBe(expected)
  })

  it('and back, in both systems', () => {
    fc.assert(
      fc.property(fc.integer({ min: -24_000, max: 2_900_000 }), fc.boolean(), (number, date1904) => {
        const day = dayFromNumber(number) as IsoDay
        expect(dayFromSerial(serialFromDay(day, date1904), date1904)).toBe(day)
      }),
    )
  })
})

describe('days', () => {
  it('count both ends', () => {
    expect(daysInclusive('2026-01-01' as IsoDay, '2026-12-31' as IsoDay)).toBe(365)
    expect(daysInclusive('2026-01-01' as IsoDay, '2026-01-01' as IsoDay)).toBe(1)
    expect(daysInclusive('2026-01-02' as IsoDay, '2026-01-01' as IsoDay)).toBe(0)
  })

  it('read as Dutch people write them', () => {
    expect(dutchDay('2026-07-01' as IsoDay)).toBe('01-07-2026')
  })

  it.each([
    [1899, 12, 31],
    [10_000, 1, 1],
    [2026, 0, 1],
    [2026, 2, 30],
    [Number.NaN, 1, 1],
  ])('%d-%d-%d does not exist', (year, month, day) => {
    expect(isoDay(year, month, day)).toBeNull()
  })
})
