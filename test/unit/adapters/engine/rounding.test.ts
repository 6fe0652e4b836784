import fc from 'fast-check'
import { cellNumber, exactFromCell, roundHalfAway } from '#money'
import { createEngine } from '#adapters/engine'
import { rounded } from '../../../../src/adapters/engine/rounding'

const engine = createEngine({ functions: new Map() })

/** The shared rounding of money, on the number people see. */
function shared(value: number, digits: number): number {
  const seen = exactFromCell(value)
  return seen === null ? NaN : cellNumber(roundHalfAway(seen, digits))
}

describe('ROUND', () => {
  it('is the shared rounding of money, for amounts of every size and on their half cents', () => {
    const amounts = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
      // Half cents, made the way sheets make them: rate × fte × months / 12.
      fc
        .tuple(
          fc.integer({ min: 1, max: 9_999_999 }),
          fc.integer({ min: 1, max: 100 }),
          fc.integer({ min: 1, max: 36 }),
        )
        .map(([cents, fte, months]) => ((cents / 100) * (fte / 100) * months) / 12),
      fc.integer({ min: -1e9, max: 1e9 }).map((halves) => halves / 200 + (halves % 3) * Number.EPSILON),
      fc.integer({ min: -1e9, max: 1e9 }).map((mills) => mills / 1000),
    )
    fc.assert(
      fc.property(amounts, fc.integer({ min: -4, max: 12 }), (value, digits) => {
        expect(rounded(value, digits, 'half') + 0).toBe(shared(value, digits) + 0)
      }),
      { numRuns: 20_000 },
    )
  })

  it('gives in a formula what integer cents give', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 1, max: 12 }), (cents, months) => {
        // cents × months / 12 whole cents, a half upwards.
        const expected = Math.floor((2 * cents * months + 12) / 24) / 100
        expect(engine.evaluate(`=ROUND(${String(cents / 100)}*${String(months)}/12,2)`)).toBe(expected)
      }),
    )
  })

  it.each(['away', 'towards', 'up', 'down'] as const)('%s never lands on the wrong side of the number', (mode) => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (thousandths, digits) => {
        const unit = 10 ** Math.max(0, 3 - digits)
        const ratio = thousandths / unit
        const step = {
          away: Math.sign(ratio) * Math.ceil(Math.abs(ratio)),
          towards: Math.trunc(ratio),
          up: Math.ceil(ratio),
          down: Math.floor(ratio),
        }[mode]
        expect(rounded(thousandths / 1000, digits, mode) + 0).toBe((step * unit) / 1000 + 0)
      }),
    )
  })
})
