import { codeTrace, columnTrace, guardedTrace, isCode, paramTrace } from '../../../src/acceptances/traces'
import { passesElevenTest } from '../../../src/checks/eleven-test'

describe('what a fingerprint knows of a value', () => {
  it('of anything that may be about a person: one of sixteen classes', () => {
    const names = ['Jan de Vries', 'Fatima', 'A. Jansen', 'ziek', 'WIA', '06-12345678', 'jan@voorbeeld.nl']
    for (const name of names) expect(guardedTrace(name)).toMatch(/^\?[\da-f]$/)
    const numbers = Array.from({ length: 40_000 }, (_, at) => String(100_000_000 + at * 7))
    const persons = numbers.filter(passesElevenTest)
    expect(persons.length).toBeGreaterThan(3_000)
    const classes = new Map<string, number>()
    for (const digits of persons) {
      const trace = columnTrace(Number(digits), 'number')
      classes.set(trace, (classes.get(trace) ?? 0) + 1)
    }
    // Of a number nobody can tell more than that it is one in sixteen: each class holds thousands.
    expect([...classes.keys()].every((trace) => /^\?[\da-f]$/.test(trace))).toBe(true)
    expect(classes.size).toBe(16)
    expect(Math.min(...classes.values())).toBeGreaterThan((persons.length / 16) * 0.7)
  })

  it.each([
    ['K-014', true],
    ['OP-2026-01', true],
    ['2026-Q3', true],
    ['1+12', true],
    ['WW>1', true],
    ['Jan', false],
    ['jansen1', false],
    ['J. de Vries 3', false],
    ['123456782', false],
    ['1985-03-12', false],
    ['12-3-1985', false],
    ['0612345678', false],
  ])('%s is a code: %s', (text, expected) => {
    expect(isCode(text)).toBe(expected)
    expect(codeTrace(text)).toEqual(expected ? text.toLowerCase() : expect.stringMatching(/^\?[\da-f]$/))
  })

  it('of amounts, days and fixed words in columns of ours: all, so that each change is noticed', () => {
    expect(columnTrace(8000.5, 'euro')).toBe('8000.5')
    expect(columnTrace(46_000, 'day')).toBe('46000')
    expect(columnTrace('ingediend', 'status')).toBe('ingediend')
    expect(columnTrace('Jan de Vries', 'evidence')).toMatch(/^\?/)
    expect(columnTrace('Jan', 'text')).toMatch(/^\?/)
    expect(columnTrace(8000, null)).toMatch(/^\?/)
  })

  it('of facts: amounts, days, quarters and codes', () => {
    expect([paramTrace('8000.00'), paramTrace('2026-07-01'), paramTrace('2026-Q3'), paramTrace(3)]).toEqual([
      '8000.00',
      '2026-07-01',
      '2026-Q3',
      '3',
    ])
    expect(paramTrace('Naam kandidaat')).toMatch(/^\?/)
    expect(paramTrace('123456782')).toMatch(/^\?/)
  })
})
