import fc from 'fast-check'
import { euro, euroText, exact, sumOfEuros } from '#money'
import { type Block, type BlockCatalogue, builtInRulebook } from '#rulebook'
import { blockValue, type ClosingMix, closingMixes, isJobBlock, type Need } from '#rules'
import { cents, roundedDivision } from '../../support/cents-judge'

const { catalogues } = builtInRulebook()
const catalogue = (id: string): BlockCatalogue => catalogues.find((one) => one.id === id) as BlockCatalogue
const needed = (amount: string | number, months = 12, extra: Partial<Need> = {}): Need => ({
  amount: euro(amount),
  months,
  ...extra,
})

/** "2: 1 × 0.75 fte, 12 months, 30000.00" */
function inWords({ kind, lines, surplus }: ClosingMix): string {
  const parts = lines.map(({ block, placements, quantity, months, value }) =>
    placements === null
      ? `${block.code}: ${quantity.toString()} (${euroText(value)})`
      : `${block.code}: ${String(placements)} × ${quantity.toString()} fte × ${months?.toString() ?? '?'} (${euroText(value)})`,
  )
  return `${kind}: ${parts.join(' + ')}, ${euroText(surplus)} over`
}

describe('ways to close what is still needed', () => {
  it('DUOplus, € 51.000 and a year to go', () => {
    expect(closingMixes(needed(51_000), catalogue('duoplus')).map(inWords)).toEqual([
      'least-work: 2: 1 × 1 fte × 12 (40000.00) + 2: 1 × 0.3 fte × 12 (12000.00), 1000.00 over',
      expect.stringMatching(/^longest: \S+: /),
      'combined: 2: 1 × 1 fte × 12 (40000.00) + 9: 11000 (11000.00), 0.00 over',
    ])
  })

  it('a placement lasts no longer than the contract', () => {
    const [least] = closingMixes(needed(10_000, 6), catalogue('duoplus'))
    expect(least && inWords(least)).toBe('least-work: 2: 1 × 0.5 fte × 6 (10000.00), 0.00 over')
  })

  it('nothing to close, nothing to propose', () => {
    expect(closingMixes(needed(0), catalogue('duoplus'))).toEqual([])
    expect(closingMixes(needed('-0.01'), catalogue('duoplus'))).toEqual([])
  })

  it('without a month left no jobs: a purchase or hours', () => {
    const mixes = closingMixes(needed('750.01', 0), catalogue('duoplus'))
    expect(mixes.map(({ kind }) => kind)).toEqual(['purchase', 'purchase'])
    expect(mixes.map(inWords)).toContain('purchase: 10: 8 (800.00), 49.99 over')
  })

  it('minimum hours hold: in Harlingen nobody is placed for fewer than 12 of 36 hours', () => {
    const [least] = closingMixes(needed(100), catalogue('harlingen'))
    expect(least?.lines[0]?.quantity.toNumber()).toBeGreaterThanOrEqual(0.35)
  })

  it('a mix cap keeps its blocks out where there is no room', () => {
    const open = closingMixes(needed(51_000), catalogue('duoplus'))
    const capped = closingMixes(
      needed(51_000, 12, { caps: [{ blocks: ['2'], room: euro(30_000) }] }),
      catalogue('duoplus'),
    )
    expect(open.some(({ lines }) => lines[0]?.block.code === '2')).toBe(true)
    expect(capped.length).toBeGreaterThanOrEqual(2)
    for (const { lines } of capped) {
      const own = lines.filter(({ block }) => block.code === '2').map(({ value }) => value)
      expect(sumOfEuros(own).toNumber()).toBeLessThanOrEqual(30_000)
    }
  })
})

const situations = fc.record({
  catalogue: fc.constantFrom(...catalogues),
  amount: fc.integer({ min: 1, max: 30_000_000 }).map((value) => euro(exact(value).dividedBy(100))),
  months: fc.integer({ min: 0, max: 48 }),
})

describe('every mix', () => {
  it('closes the need and is worth what its rows are worth; with months to go there are two or more', () => {
    fc.assert(
      fc.property(situations, ({ catalogue: table, amount, months }) => {
        const mixes = closingMixes({ amount, months }, table)
        if (months > 0) expect(mixes.length).toBeGreaterThanOrEqual(2)
        for (const { lines, value, surplus } of mixes) {
          const rows = lines.map(({ block, placements, quantity, months: counted }) => {
            const outcome = blockValue({ block: block.code, quantity, months: counted && { exact: counted } }, table)
            if (!outcome.ok) throw new Error(outcome.problem.code)
            return outcome.value.amount.times(placements ?? 1).toNumber()
          })
          expect(value.toNumber()).toBeCloseTo(
            rows.reduce((sum, row) => sum + row, 0),
            6,
          )
          expect(value.toNumber()).toBeGreaterThanOrEqual(amount.toNumber())
          expect(surplus.equals(value.minus(amount))).toBe(true)
          expect(lines.every(({ months: counted }) => counted === null || counted.lte(months))).toBe(true)
        }
      }),
    )
  })

  it('no other number of twentieths of one block asks less work than least-work', () => {
    fc.assert(
      fc.property(situations, ({ catalogue: table, amount, months }) => {
        fc.pre(months > 0)
        const least = closingMixes({ amount, months }, table).find(({ kind }) => kind === 'least-work')
        const need = cents(euroText(amount))
        const tries = table.blocks
          .filter((block) => isJobBlock(block) && block.limit.kind !== 'agreement')
          .flatMap((block) => leastTwentieths(block, table, need, months))
        const best = tries.length === 0 ? null : Math.min(...tries)
        expect(least === undefined ? null : least.fteMonths.toNumber()).toEqual(
          best === null ? null : expect.closeTo(best, 9),
        )
      }),
    )
  })
})

/** Brute force in whole cents: full placements and one of some twentieths; the fewest fte-months that reach the need. */
function leastTwentieths(block: Block, table: BlockCatalogue, need: bigint, months: number): number[] {
  const worth = (twentieths: number): { value: bigint; months: number } => {
    const fte = twentieths / 20
    const norm = table.hoursPerWeek ?? 0
    if (block.minHoursPerWeek !== null && Math.round(fte * norm * 100) / 100 < block.minHoursPerWeek)
      return { value: 0n, months: 0 }
    const most =
      block.limit.kind === 'months'
        ? block.limit.months
        : block.limit.kind === 'fteMonths'
          ? block.limit.months / Math.min(1, fte)
          : Infinity
    const counted = Math.min(months, most)
    const yearly = block.value.kind === 'perFteYear' ? 12n : 1n
    // Work-years end on a fraction of a month: fte × months is whole again.
    const fteMonths = BigInt(Math.round(twentieths * counted))
    return { value: roundedDivision(cents(block.value.amount ?? '0') * fteMonths, 20n * yearly), months: counted }
  }
  const full = worth(20)
  if (full.value <= 0n) return []
  const many = need / full.value
  const whole = Number(many) * full.months
  const rest = need - many * full.value
  if (rest === 0n) return [whole]
  for (let twentieths = 1; twentieths <= 20; twentieths++) {
    const part = worth(twentieths)
    if (part.value >= rest) return [whole + (twentieths / 20) * part.months]
  }
  return []
}
