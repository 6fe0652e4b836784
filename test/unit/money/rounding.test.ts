import fc from 'fast-check'
import {
  euro,
  euroText,
  exact,
  exactFromCell,
  fractionOf,
  percentage,
  percentageFromFraction,
  roundHalfAway,
  roundToCents,
  sumOfEuros,
} from '#money'
import { roundedDivision } from '../../support/cents-judge'

describe('rounding to cents', () => {
  it.each([
    ['0.005', '0.01'],
    ['-0.005', '-0.01'],
    ['0.0049999999999999999999', '0.00'],
    ['1.005', '1.01'],
    ['2.675', '2.68'],
    ['-2.675', '-2.68'],
    ['11666.6666666666666666', '11666.67'],
    ['0', '0.00'],
    ['-0.004', '0.00'],
  ])('%s is %s', (amount, expected) => {
    expect(roundToCents(exact(amount)).toFixed(2)).toBe(expected)
    expect(euroText(exact(amount))).toBe(expected)
  })

  it.each([
    ['12.345', 2, '12.35'],
    ['1250', -2, '1300'],
    ['-1250', -2, '-1300'],
    ['1249.99', -2, '1200'],
  ])('%s to %d digits is %s', (value, digits, expected) => {
    expect(roundHalfAway(exact(value), digits).toString()).toBe(expected)
  })

  it('agrees with division in whole cents', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.integer({ min: 1, max: 100_000 }),
        (top, bottom) => {
          const rounded = roundToCents(exact(String(top)).dividedBy(100).dividedBy(bottom))
          expect(rounded.times(100).toFixed(0)).toBe(String(roundedDivision(top, BigInt(bottom))))
        },
      ),
    )
  })
})

describe('a number from a cell', () => {
  it.each<[number, string | null]>([
    [0.1 + 0.2, '0.3'],
    [1.005, '1.005'],
    [1 / 3, '0.333333333333333'],
    [123456.789, '123456.789'],
    [-0, '0'],
    [1e-7, '0.0000001'],
    [9007199254740991, '9007199254740991'],
    [Number.NaN, null],
    [Number.NEGATIVE_INFINITY, null],
  ])('%d is %s', (cell, expected) => {
    expect(exactFromCell(cell)?.toFixed() ?? null).toBe(expected)
  })

  it('is what people see: the number with at most 15 digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (cell) => {
        expect(exactFromCell(cell)?.toNumber()).toBe(
          Number.isSafeInteger(cell) ? cell + 0 : Number(cell.toPrecision(15)),
        )
      }),
    )
  })
})

describe('percentages and sums', () => {
  it('"5" is 5%, and 0.05 is too', () => {
    expect(fractionOf(percentage('5')).toString()).toBe('0.05')
    expect(percentageFromFraction(exact('0.05')).toString()).toBe('5')
  })

  it('a sum of cents is exact', () => {
    expect(sumOfEuros(Array.from({ length: 10 }, () => euro('0.1'))).toString()).toBe('1')
    expect(sumOfEuros([]).toString()).toBe('0')
  })
})
