import fc from 'fast-check'
import { type Cells, pairRows } from '#approvals'

/** contract, quarter, key, amount. */
const OPTIONS = {
  identity: ([contract, quarter, key]: Cells) => JSON.stringify([contract, quarter, key]),
  identityColumns: [0, 1, 2],
  figureColumns: [0, 1, 2, 3],
}
const cell = (...values: string[]) => fc.constantFrom(...values)
const row = fc.tuple(cell('A', 'B'), cell('Q1', 'Q2'), cell('1', '2', '3'), cell('10', '20', '30'))
const rows = fc.array(row, { maxLength: 30 })
const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
const RUNS = { seed: SEED, numRuns: 300 }

describe(`rows found back (seed ${String(SEED)})`, () => {
  it('pairs a row with one row at most, and never twice', () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const used = pairRows(before, after, OPTIONS).filter((pair) => pair !== null)
        expect(new Set(used).size).toBe(used.length)
        expect(used.every((pair) => pair >= 0 && pair < before.length)).toBe(true)
      }),
      RUNS,
    )
  })

  it('finds every row back in any order', () => {
    fc.assert(
      fc.property(
        rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([before, after]) => {
          const pairs = pairRows(before, after, OPTIONS)
          expect(pairs.map((pair) => (pair === null ? null : before[pair]))).toEqual(after)
        },
      ),
      RUNS,
    )
  })

  it('leaves no row alone while another with its identity is free', () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const pairs = pairRows(before, after, OPTIONS)
        const free = new Set(before.map((_row, index) => index))
        for (const pair of pairs) if (pair !== null) free.delete(pair)
        const identities = new Set([...free].map((index) => OPTIONS.identity(before[index] as Cells)))
        const alone = after.filter((_row, index) => pairs[index] === null)
        expect(alone.filter((one) => identities.has(OPTIONS.identity(one)))).toEqual([])
      }),
      RUNS,
    )
  })

  it('takes many rows under one key in their order, without comparing each with each', () => {
    const many = (amount: string) =>
      Array.from({ length: 20_000 }, (_, at): Cells => ['A', 'Q1', '1', `${amount}${String(at)}`])
    expect(pairRows(many('x'), many('y'), OPTIONS).slice(0, 3)).toEqual([0, 1, 2])
  })
})
