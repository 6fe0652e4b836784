import { inForce, type IsoDay, newest } from '#time'

const version = (validFrom: string | null, validTo: string | null, name = validFrom ?? 'undated') => ({
  name,
  validFrom: validFrom as IsoDay | null,
  validTo: validTo as IsoDay | null,
})
const first = version('2023-07-01', '2024-12-31')
const second = version('2025-07-01', null)

function on(day: string, versions = [second, first]): string {
  const answer = inForce(versions, day as IsoDay)
  switch (answer.kind) {
    case 'in-force':
      return answer.version.name
    case 'not-yet':
      return `from ${answer.from}`
    case 'ended':
      return `until ${answer.on}`
    case 'none':
      return 'none'
  }
}

describe('in force', () => {
  it.each([
    ['2023-06-30', 'from 2023-07-01', 'the day before the first version'],
    ['2023-07-01', '2023-07-01', 'its first day'],
    ['2024-12-31', '2023-07-01', 'its last day'],
    ['2025-01-01', 'until 2024-12-31', 'the gap between two versions'],
    ['2025-06-30', 'until 2024-12-31', 'the last day of the gap'],
    ['2025-07-01', '2025-07-01', 'the next version'],
    ['2099-01-01', '2025-07-01', 'for as long as it has no end'],
  ])('on %s: %s (%s)', (day, expected) => {
    expect(on(day)).toBe(expected)
  })

  it('undated versions are always in force, unless a dated one holds', () => {
    expect(on('1950-01-01', [version(null, null)])).toBe('undated')
    expect(on('2024-01-01', [version(null, null), first])).toBe('2023-07-01')
    expect(on('2023-01-01', [version(null, null), first])).toBe('undated')
  })

  it('nothing is in force where nothing was published', () => {
    expect(on('2026-01-01', [])).toBe('none')
  })
})

describe('newest', () => {
  it('is the latest start; of undated ones the last in the list', () => {
    expect(newest([second, first])?.name).toBe('2025-07-01')
    expect(newest([version(null, null, 'older'), version(null, null, 'newer')])?.name).toBe('newer')
    expect(newest([second, version(null, null)])?.name).toBe('2025-07-01')
    expect(newest([])).toBeNull()
  })
})
