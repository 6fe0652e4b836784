import fc from 'fast-check'
import { exact, exactFromCell } from '#money'
import { builtInRulebook, type Block, type BlockCatalogue } from '#rulebook'
import { blocksOf, blockValue, isJobBlock } from '#rules'
import { PARTS_PER_MONTH } from '#time'
import { cents, fromCents, perFteYear } from '../../support/cents-judge'

const catalogues = builtInRulebook().catalogues

interface Effort {
  readonly catalogue: BlockCatalogue
  readonly block: Block
  /** Ten-thousandths. */
  readonly fte: number
  readonly parts: number
}

const effort: fc.Arbitrary<Effort> = fc
  .tuple(
    fc.constantFrom(
      ...catalogues.flatMap((catalogue) => catalogue.blocks.filter(isJobBlock).map((block) => ({ catalogue, block }))),
    ),
    fc.integer({ min: 1, max: 10_000 }),
    fc.integer({ min: 0, max: 60 * PARTS_PER_MONTH }),
  )
  .map(([{ catalogue, block }, fte, parts]) => ({ catalogue, block, fte, parts }))

function amount({ catalogue, block, fte, parts }: Effort, text = block.code): string {
  const outcome = blockValue({ block: text, quantity: exact(fte).dividedBy(10_000), months: { parts } }, catalogue)
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome.value.amount.toFixed(2)
}

/** The same effort counted in whole cents, from the words of the catalogue. */
function judged({ catalogue, block, fte, parts }: Effort): string {
  if (block.minHoursPerWeek !== null && catalogue.hoursPerWeek !== null) {
    const hundredths = Math.floor((fte * catalogue.hoursPerWeek) / 100 + 0.5)
    if (hundredths < block.minHoursPerWeek * 100) return '0.00'
  }
  const yearly = cents(block.value.amount ?? '0')
  const perMonth = BigInt(PARTS_PER_MONTH)
  const { limit } = block
  if (limit.kind === 'months' && parts > limit.months * PARTS_PER_MONTH) {
    return fromCents(perFteYear(yearly, BigInt(fte), BigInt(limit.months), 1n))
  }
  if (limit.kind === 'fteMonths' && BigInt(parts) * BigInt(fte) > BigInt(limit.months) * perMonth * 10_000n) {
    return fromCents(perFteYear(yearly, 10_000n, BigInt(limit.months), 1n))
  }
  return fromCents(perFteYear(yearly, BigInt(fte), BigInt(parts), perMonth))
}

describe('block value, judged in whole cents', () => {
  it('is the same to the cent for every job block, any fte and any months', () => {
    fc.assert(
      fc.property(effort, (one) => {
        expect(amount(one)).toBe(judged(one))
      }),
      { numRuns: 2_000 },
    )
  })

  it('is the same from months in a cell, a double cut to 15 digits, as from the days themselves', () => {
    fc.assert(
      fc.property(effort, ({ catalogue, block, fte, parts }) => {
        const inCell = exactFromCell(parts / PARTS_PER_MONTH) ?? exact(0)
        const quantity = exact(fte).dividedBy(10_000)
        const fromCell = blockValue({ block: block.code, quantity, months: { exact: inCell } }, catalogue)
        if (!fromCell.ok) throw new Error(fromCell.problem.code)
        expect(fromCell.value.amount.toFixed(2)).toBe(amount({ catalogue, block, fte, parts }))
      }),
      { numRuns: 2000 },
    )
  })

  it('never falls when the months grow', () => {
    fc.assert(
      fc.property(effort, fc.integer({ min: 0, max: PARTS_PER_MONTH }), (one, more) => {
        const longer = { ...one, parts: one.parts + more }
        expect(Number(amount(longer))).toBeGreaterThanOrEqual(Number(amount(one)))
      }),
    )
  })

  it('a correction is the mirror of what it corrects', () => {
    fc.assert(
      fc.property(effort, ({ catalogue, block, fte, parts }) => {
        const of = (quantity: number) => {
          const months = { parts }
          const outcome = blockValue(
            { block: block.code, quantity: exact(quantity).dividedBy(10_000), months },
            catalogue,
          )
          return outcome.ok ? outcome.value.amount.toFixed(2) : outcome.problem.code
        }
        expect(of(-fte).replace(/^-/, '')).toBe(of(fte))
      }),
    )
  })
})

describe('block texts', () => {
  it('letter case and spaces never matter', () => {
    const mixed = fc
      .constantFrom(...catalogues)
      .chain((catalogue) =>
        fc.tuple(
          fc.constant(catalogue),
          fc.constantFrom(...catalogue.blocks.map(({ code }) => code)),
          fc.infiniteStream(fc.tuple(fc.boolean(), fc.boolean())),
        ),
      )
    fc.assert(
      fc.property(mixed, ([catalogue, code, dice]) => {
        const noisy = [...code].map((letter) => {
          const [upper, space] = dice.next().value as [boolean, boolean]
          return (upper ? letter.toUpperCase() : letter.toLowerCase()) + (space ? ' ' : '')
        })
        expect(blocksOf(noisy.join(''), catalogue)).toEqual(blocksOf(code, catalogue))
      }),
    )
  })
})
