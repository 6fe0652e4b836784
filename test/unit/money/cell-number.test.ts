import fc from 'fast-check'
import { cellNumber, exact, exactFromCell, roundHalfAway } from '#money'

const digits = fc.stringMatching(/^\d{1,24}$/)
const decimal = fc
  .tuple(fc.constantFrom('', '-'), digits, fc.oneof(fc.constant(''), digits), fc.integer({ min: -30, max: 30 }))
  .map(([sign, whole, part, power]) => `${sign}${whole}.${part}0e${String(power)}`)

describe('a number for a cell', () => {
  it('is the double nearest to the exact number, for any size and number of digits', () => {
    fc.assert(
      fc.property(decimal, (text) => expect(cellNumber(exact(text))).toBe(exact(text).toNumber())),
      { numRuns: 2000 },
    )
  })

  it.each(['0', '-0', '0.01', '-0.01', '9999999', '10000000', '99999999999999.99', '1e21', '1e22', '1e-21', '1e-22'])(
    '%s',
    (text) => expect(cellNumber(exact(text))).toBe(Number(text)),
  )

  it('a double of at most 15 digits comes back as it went in', () => {
    const cell = fc.tuple(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), fc.integer({ min: 0, max: 8 }))
    fc.assert(
      fc.property(cell, ([whole, places]) => {
        const value = Number(`${String(whole)}e-${String(places)}`)
        const read = exactFromCell(value)
        expect(read?.toString()).toBe(exact(value.toPrecision(15)).toString())
        expect(read && cellNumber(read)).toBe(value === 0 ? 0 : value)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a number from a cell', () => {
  const typed = fc
    .tuple(fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }), fc.integer({ min: 0, max: 15 }))
    .map(([whole, places]) => Number(`${String(whole)}e-${String(places)}`))

  it('is to the last word what its text gives, with few decimals or many', () => {
    fc.assert(
      fc.property(fc.oneof(typed, fc.double({ noNaN: true, noDefaultInfinity: true })), (value) => {
        const { s, e, d } = exactFromCell(value) ?? exact('NaN')
        const text = exact(value === 0 ? 0 : Number.isSafeInteger(value) ? value : value.toPrecision(15))
        expect({ s, e, d }).toEqual({ s: text.s, e: text.e, d: text.d })
      }),
      { numRuns: 5000 },
    )
  })

  it.each([
    9007213169235162,
    0.1,
    0.0000001,
    0.9999999,
    1.0000001,
    9999999.9999999,
    10000000.5,
    1e-8,
    0.1 + 0.2,
    123.45,
    5e-324,
  ])('%d, twice the same', (value) => {
    const text = exact(value.toPrecision(15)).toString()
    expect([exactFromCell(value)?.toString(), exactFromCell(value)?.times(1).toString()]).toEqual([text, text])
  })
})

describe('rounding what needs no rounding', () => {
  it('gives what the long way round gives, never minus zero', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: -4, max: 6 }), (text, places) => {
        const rounded = roundHalfAway(exact(text), places)
        expect(rounded.isZero() && rounded.isNegative()).toBe(false)
        if (places >= 0) expect(rounded.equals(exact(text).toDecimalPlaces(places, 4))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
