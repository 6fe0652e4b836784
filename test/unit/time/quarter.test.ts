import { type IsoDay, nextQuarter, previousQuarter, quarterEnd, quarterFromText, quarterOf, quarterStart } from '#time'

describe('quarters', () => {
  it.each<[string, string | null]>([
    ['2026-Q3', '2026-Q3'],
    ['2026q3', '2026-Q3'],
    ['2026 Q3', '2026-Q3'],
    ['Q3 2026', '2026-Q3'],
    ['3e kwartaal 2026', '2026-Q3'],
    ['3de  kwartaal 2026', '2026-Q3'],
    ['derde kwartaal van 2026', '2026-Q3'],
    ['kwartaal 3 2026', '2026-Q3'],
    ['2026K3', '2026-Q3'],
    ['kw3-2026', '2026-Q3'],
    ['3rd quarter 2026', '2026-Q3'],
    ['Q5 2026', null],
    ['Q3', null],
    ['Q3 26', null],
    ['2026', null],
    ['', null],
  ])('%j is %s', (text, expected) => {
    expect(quarterFromText(text)).toBe(expected)
  })

  it.each([
    ['2026-Q1', '2026-01-01', '2026-03-31', '2025-Q4', '2026-Q2'],
    ['2024-Q1', '2024-01-01', '2024-03-31', '2023-Q4', '2024-Q2'],
    ['2026-Q4', '2026-10-01', '2026-12-31', '2026-Q3', '2027-Q1'],
  ] as const)('%s runs from %s to %s', (quarter, start, end, before, after) => {
    expect([quarterStart(quarter), quarterEnd(quarter)]).toEqual([start, end])
    expect([quarterOf(start as IsoDay), quarterOf(end as IsoDay)]).toEqual([quarter, quarter])
    expect([previousQuarter(quarter), nextQuarter(quarter)]).toEqual([before, after])
  })
})
