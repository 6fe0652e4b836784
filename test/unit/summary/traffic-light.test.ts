import fc from 'fast-check'
import { euro } from '#money'
import { trafficLight } from '#summary'

describe('trafficLight: approved compared with expected', () => {
  it.each([
    // approved | expected | light | because
    ['95.00', '100.00', 'green', '95% itself is green'],
    ['94.99', '100.00', 'amber', 'one cent under 95%'],
    ['85.00', '100.00', 'amber', '85% itself is amber'],
    ['84.99', '100.00', 'red', 'one cent under 85%'],
    ['0.00', '100.00', 'red', 'nothing approved'],
    ['0.00', '0.00', 'green', 'nothing expected yet'],
    ['250.00', '100.00', 'green', 'ahead of schedule'],
    ['-10.00', '100.00', 'red', 'a correction below zero'],
  ])('%s of %s is %s (%s)', (approved, expected, light) => {
    expect(trafficLight(euro(approved), euro(expected))).toBe(light)
  })

  it('cannot be told without an expected amount', () => {
    expect(trafficLight(euro('100'), null)).toBe('unknown')
  })

  it('every share falls in exactly one band, counted in cents', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 1, max: 10_000_000 }),
        (approved, expected) => {
          const light = trafficLight(euro((approved / 100).toFixed(2)), euro((expected / 100).toFixed(2)))
          const hundredfold = BigInt(approved) * 100n
          const band =
            hundredfold >= BigInt(expected) * 95n ? 'green' : hundredfold >= BigInt(expected) * 85n ? 'amber' : 'red'
          expect(light).toBe(band)
        },
      ),
    )
  })
})
