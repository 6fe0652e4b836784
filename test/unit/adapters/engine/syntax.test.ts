import fc from 'fast-check'
import type { CellValue } from '#workbook'
import { createEngine, FormulaSyntaxError } from '#adapters/engine'
import { relativeKey } from '../../../../src/adapters/engine/relative-key'
import { randomFormulas } from './random-formulas'

const engine = createEngine({ functions: new Map() })

function positionOfFault(formula: string): number | null {
  try {
    engine.evaluate(formula)
    return null
  } catch (problem) {
    if (problem instanceof FormulaSyntaxError) return problem.position
    throw problem
  }
}

describe('a formula that cannot be read', () => {
  it.each([
    ['', 0],
    ['=', 1],
    ['=1+', 3],
    ['=SUM(1', 6],
    ['=SUM(1,2))', 9],
    ['=1 2', 3],
    ['="open', 1],
    ['=ROUND(1)', 1],
    ['=1+ROUND(1,2,3)', 3],
    ['={1,2;3}', 7],
    ['=A1:', 4],
    ['=LET(x)', 1],
    ['=1;2', 2],
    ['=~', 1],
  ])('%s says where it goes wrong', (formula, position) => {
    expect(positionOfFault(formula)).toBe(position)
  })

  it.each([
    ['brackets', `=${'('.repeat(4000)}1${')'.repeat(4000)}`],
    ['signs', `=${'-'.repeat(8000)}1`],
    ['functions', `=${'ABS('.repeat(2000)}1${')'.repeat(2000)}`],
    ['ranges', `=A1${':A1'.repeat(2000)}`],
  ])('because of %s without end says so', (_, formula) => {
    expect(positionOfFault(formula)).not.toBeNull()
  })

  it('is not one that is only long', () => {
    expect(engine.evaluate(`=1${'+1'.repeat(4000)}`)).toBe(4001)
    expect(engine.evaluate(`=1${'%'.repeat(100)}`)).toBeCloseTo(0)
  })
})

const pieces = fc.constantFrom(
  '1', '2.5', '"x"', 'A1', 'A1:B2', '$A:$A', 'TRUE', '#N/A', 'SUM(', 'IF(', 'LET(', 'LAMBDA(', 'x', ')', ',', '(', '{', '}', ';', '+', '-', '*', '/', '^',
  '%', '&', '=', '<>', '<', ':', '#', '@', ' ', "'S'!", 'T[', ']', '[@', 'INDEX(', 'REPT(', 'SEQUENCE(', 'OFFSET(', 'TEXT(', '1E300', '"%"', 'é', '\u0000',
) // prettier-ignore

describe('whatever is typed', () => {
  it('gives a value or a FormulaSyntaxError, never a number that is none', () => {
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((parts) => `=${parts.join('')}`),
      fc.string({ unit: 'binary', maxLength: 20 }),
    )
    fc.assert(
      fc.property(texts, (text) => {
        let value: CellValue | CellValue[][]
        try {
          value = engine.evaluate(text)
        } catch (problem) {
          expect(problem).toBeInstanceOf(FormulaSyntaxError)
          return
        }
        for (const cell of Array.isArray(value) ? value.flat() : [value]) {
          if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true)
          else expect(['string', 'boolean', 'object']).toContain(typeof cell)
          expect(cell).not.toBeNull()
        }
      }),
      { numRuns: 5000 },
    )
  })

  it('of numbers beyond all bounds stays finite', () => {
    const numbers = fc.constantFrom('1E+300', '-1E+300', '1E-300', '0', '9E+15', '-0.5')
    const names = fc.constantFrom(
      'ROUND',
      'MOD',
      'POWER',
      'CEILING',
      'MROUND',
      'QUOTIENT',
      'LOG',
      'EDATE',
      'DATEDIF',
      'WEEKNUM',
      'LARGE',
      'SEQUENCE',
      'TEXT',
    )
    fc.assert(
      fc.property(names, numbers, numbers, (name, a, b) => {
        const third = name === 'DATEDIF' ? ',"d"' : ''
        const value = engine.evaluate(`=${name}(${a},${b}${third})`)
        for (const cell of Array.isArray(value) ? value.flat() : [value]) {
          if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the key of a formula', () => {
  it('is the same all the way down a column and nowhere else', () => {
    expect(relativeKey('=A1+$B$1', 1, 3)).toBe(relativeKey('=A9+$B$1', 9, 3))
    expect(relativeKey('=A1', 1, 2)).not.toBe(relativeKey('=A1', 2, 2))
    expect(relativeKey('=T[Q1]', 1, 1)).not.toBe(relativeKey('=T[Q2]', 2, 1))
    expect(relativeKey('="A1"', 1, 1)).not.toBe(relativeKey('="A2"', 2, 1))
    expect(relativeKey("='A1'!B1", 1, 1)).not.toBe(relativeKey("='A2'!B2", 2, 1))
    expect(relativeKey('=SUM(1:1)', 1, 1)).not.toBe(relativeKey('=SUM(2:2)', 2, 1))
    expect(relativeKey('=1E1', 1, 1)).not.toBe(relativeKey('=1E2', 2, 1))
    expect(relativeKey('=LOG1(2)', 1, 1)).not.toBe(relativeKey('=LOG2(2)', 2, 1))
  })

  it('never joins two formulas in one cell', () => {
    const formulas = [...new Set(randomFormulas(3000, 7))]
    expect(new Set(formulas.map((formula) => relativeKey(formula, 5, 8))).size).toBe(formulas.length)
  })
})
