import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { exact, exactFromCell } from '#money'
import { builtInRulebook, parseCatalogue, type Block, type BlockCatalogue, type BlockValueRule } from '#rulebook'
import { blocksOf, blockValue, isJobBlock, isPerFte } from '#rules'
import { PARTS_PER_MONTH } from '#time'
import { cents, fromCents, roundedDivision } from '../../support/cents-judge'

const FIXTURES = 'test/fixtures/catalogues'
const catalogues = [
  ...builtInRulebook().catalogues,
  ...readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.json'))
    .map((name) => catalogueIn(`${FIXTURES}/${name}`)),
]

function catalogueIn(file: string): BlockCatalogue {
  const reading = parseCatalogue(JSON.parse(readFileSync(file, 'utf8')))
  if (!reading.ok) throw new Error(file)
  return reading.value
}

/** A base with bonuses that the catalogue lets stand on it. */
interface Effort {
  readonly catalogue: BlockCatalogue
  readonly block: Block
  readonly bonuses: readonly Block[]
  /** Ten-thousandths. */
  readonly fte: number
  readonly parts: number
}

const jobs = catalogues.flatMap((catalogue) =>
  catalogue.blocks.filter(isJobBlock).map((block) => ({ catalogue, block })),
)
const effort: fc.Arbitrary<Effort> = fc
  .tuple(
    fc.constantFrom(...jobs),
    fc.integer({ min: 1, max: 25_000 }),
    fc.integer({ min: 0, max: 60 * PARTS_PER_MONTH }),
    fc.infiniteStream(fc.boolean()),
  )
  .map(([{ catalogue, block }, fte, parts, dice]) => ({
    catalogue,
    block,
    bonuses: catalogue.blocks
      .filter((bonus) => standsOn(bonus, block) && dice.next().value === true)
      .filter((one, at, all) => !all.slice(0, at).some((other) => excludes(one, other))),
    fte,
    parts,
  }))

function standsOn({ role, standsOn: named }: Block, base: Block): boolean {
  if (role !== 'bonus') return false
  return named === 'jobs' || (Array.isArray(named) && (named as readonly string[]).includes(base.code))
}

function excludes(one: Block, other: Block): boolean {
  return one.exclusiveGroup !== null && one.exclusiveGroup === other.exclusiveGroup
}

function textOf({ block, bonuses }: Effort): string {
  return [block, ...bonuses].map(({ code }) => code).join('+')
}

function valued(one: Effort, text = textOf(one)) {
  const { catalogue, fte, parts } = one
  const outcome = blockValue({ block: text, quantity: exact(fte).dividedBy(10_000), months: { parts } }, catalogue)
  if (!outcome.ok) throw new Error(`${catalogue.id} ${text}: ${outcome.problem.code}`)
  return outcome.value
}

function amount(one: Effort, text?: string): string {
  return valued(one, text).amount.toFixed(2)
}

function inCents(one: Effort): bigint {
  return cents(amount(one))
}

// The judge: whole cents from the words of the catalogue, one division at the end.
const PER_MONTH = BigInt(PARTS_PER_MONTH)

function hasTooFewHours({ catalogue, block, fte }: Effort): boolean {
  if (block.minHoursPerWeek === null || catalogue.hoursPerWeek === null) return false
  return Math.floor((fte * catalogue.hoursPerWeek) / 100 + 0.5) < block.minHoursPerWeek * 100
}

/** Ten-thousandths of an fte × parts of a month that count. */
function countedSize({ block: { limit }, fte, parts }: Effort): bigint {
  const size = BigInt(fte)
  const asked = size * BigInt(parts)
  if (limit.kind === 'months') return least(asked, size * BigInt(limit.months) * PER_MONTH)
  if (limit.kind !== 'fteMonths') return asked
  // A work-year belongs to one person: half a job lasts twice as long, two jobs are two people.
  return least(asked, BigInt(limit.months) * PER_MONTH * (size > 10_000n ? size : 10_000n))
}

function least(one: bigint, other: bigint): bigint {
  return one < other ? one : other
}

function yearly({ kind, amount: published = '0' }: BlockValueRule): bigint {
  return cents(published) * (kind === 'perFteMonth' ? 12n : 1n)
}

function judged(one: Effort): string {
  if (hasTooFewHours(one)) return '0.00'
  const size = countedSize(one)
  let top = yearly(one.block.value) * size
  for (const { value, limit } of one.bonuses) {
    const own = limit.kind === 'months' ? BigInt(one.fte) * BigInt(limit.months) * PER_MONTH : size
    top += yearly(value) * least(size, own)
  }
  return fromCents(roundedDivision(top, 10_000n * 12n * PER_MONTH))
}

describe('block value, judged in whole cents', () => {
  it('is the same to the cent for every job block with any bonuses, any fte and any months', () => {
    fc.assert(
      fc.property(effort, (one) => {
        expect(amount(one)).toBe(judged(one))
      }),
      { numRuns: 3_000 },
    )
  })

  it('is the same from months in a cell, a double cut to 15 digits, as from the days themselves', () => {
    fc.assert(
      fc.property(effort, (one) => {
        const inCell = exactFromCell(one.parts / PARTS_PER_MONTH) ?? exact(0)
        const quantity = exact(one.fte).dividedBy(10_000)
        const fromCell = blockValue({ block: textOf(one), quantity, months: { exact: inCell } }, one.catalogue)
        if (!fromCell.ok) throw new Error(fromCell.problem.code)
        expect(fromCell.value.amount.toFixed(2)).toBe(amount(one))
      }),
      { numRuns: 2000 },
    )
  })

  it('is never negative, and never falls when months or fte grow', () => {
    fc.assert(
      fc.property(
        effort,
        fc.integer({ min: 0, max: PARTS_PER_MONTH }),
        fc.integer({ min: 0, max: 10_000 }),
        (one, parts, fte) => {
          const value = inCents(one)
          expect(value).toBeGreaterThanOrEqual(0n)
          expect(inCents({ ...one, parts: one.parts + parts })).toBeGreaterThanOrEqual(value)
          expect(inCents({ ...one, fte: one.fte + fte })).toBeGreaterThanOrEqual(value)
        },
      ),
    )
  })

  it('never falls when a bonus is added, and no bonus reaches beyond its published amount', () => {
    fc.assert(
      fc.property(effort, (one) => {
        const bare = inCents({ ...one, bonuses: [] })
        const most = one.bonuses.reduce((sum, { value }) => sum + yearly(value), 0n)
        expect(inCents(one)).toBeGreaterThanOrEqual(bare)
        const months = BigInt(one.parts) * BigInt(one.fte) * most
        expect(inCents(one) - bare).toBeLessThanOrEqual(months / (120_000n * PER_MONTH) + 1n)
      }),
    )
  })

  it('a correction is the mirror of what it corrects', () => {
    fc.assert(
      fc.property(effort, (one) => {
        const negative = amount({ ...one, fte: -one.fte })
        expect(negative.replace(/^-/, '')).toBe(amount(one))
      }),
    )
  })
})

describe('parts and wholes', () => {
  it('a period in two halves counts what it counts as one, but for the cent of rounding twice', () => {
    fc.assert(
      fc.property(effort, fc.integer({ min: 0, max: 60 * PARTS_PER_MONTH }), (one, other) => {
        const whole = { ...one, parts: one.parts + other }
        fc.pre(isWithinLimits(whole))
        const second = { ...one, parts: other }
        expect(valued(one).unrounded.plus(valued(second).unrounded).toFixed(15)).toBe(
          valued(whole).unrounded.toFixed(15),
        )
        expect(distance(inCents(one) + inCents(second), inCents(whole))).toBeLessThanOrEqual(1n)
      }),
    )
  })

  it('a job shared by two people counts what it counts for one, but for the cent of rounding twice', () => {
    fc.assert(
      fc.property(effort, fc.integer({ min: 1, max: 10_000 }), (one, other) => {
        const whole = { ...one, fte: one.fte + other }
        const second = { ...one, fte: other }
        fc.pre(![one, second, whole].some(hasTooFewHours) && [one, second, whole].every(isWithinLimits))
        expect(valued(one).unrounded.plus(valued(second).unrounded).toFixed(15)).toBe(
          valued(whole).unrounded.toFixed(15),
        )
        expect(distance(inCents(one) + inCents(second), inCents(whole))).toBeLessThanOrEqual(1n)
      }),
    )
  })

  it('a base and its bonuses add up to the whole, rounded once', () => {
    fc.assert(
      fc.property(effort, (one) => {
        const bare = valued({ ...one, bonuses: [] }).unrounded
        const parts = one.bonuses.map((bonus) => valued({ ...one, bonuses: [bonus] }).unrounded.minus(bare))
        const sum = parts.reduce((total, part) => total.plus(part), bare)
        expect(valued(one).unrounded.toFixed(15)).toBe(sum.toFixed(15))
      }),
    )
  })

  it('the order of the bonuses does not matter', () => {
    const shuffled = effort.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray([...one.bonuses], { minLength: one.bonuses.length, maxLength: one.bonuses.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([one, bonuses]) => {
        expect(amount({ ...one, bonuses })).toBe(amount(one))
      }),
    )
  })

  it('bonuses that exclude each other do so in either order', () => {
    const rivals = catalogues.flatMap((catalogue) =>
      catalogue.blocks.flatMap((first) =>
        catalogue.blocks
          .filter((second) => second !== first && excludes(first, second))
          .map((second) => ({ catalogue, first, second })),
      ),
    )
    expect(rivals.length).toBeGreaterThan(0)
    for (const { catalogue, first, second } of rivals) {
      const base = catalogue.blocks.find((block) => standsOn(first, block)) as Block
      const outcome = blocksOf([base, first, second].map(({ code }) => code).join('+'), catalogue)
      expect(outcome).toMatchObject({ ok: false, problem: { code: 'bonus-exclusive' } })
    }
  })
})

/** Nothing is cut: neither the base nor a bonus reaches its limit. */
function isWithinLimits(one: Effort): boolean {
  const asked = BigInt(one.fte) * BigInt(one.parts)
  const own = one.bonuses.every(
    ({ limit }) => limit.kind !== 'months' || BigInt(one.parts) <= BigInt(limit.months) * PER_MONTH,
  )
  return own && countedSize(one) === asked
}

function distance(one: bigint, other: bigint): bigint {
  return one > other ? one - other : other - one
}

describe('hours, days, persons and euros', () => {
  const units = catalogues.flatMap((catalogue) =>
    catalogue.blocks.flatMap(({ code, value, alternatives }) =>
      [
        { text: code, rule: value },
        ...alternatives.filter(({ kind }) => kind === 'invoice').map((rule) => ({ text: `${code}:factuur`, rule })),
      ]
        .filter(({ rule }) => !isPerFte(rule) && rule.kind !== 'unknown')
        .map((one) => ({ ...one, catalogue })),
    ),
  )
  const own = fc.constantFrom(...units.filter(({ catalogue, text }) => blocksOf(text, catalogue).ok))
  /** Ten-thousandths of a unit, or of a euro. */
  const size = fc.integer({ min: 0, max: 2_000_000_000 })

  function unitAmount({ catalogue, text }: (typeof units)[number], quantity: number): bigint {
    const outcome = blockValue({ block: text, quantity: exact(quantity).dividedBy(10_000), months: null }, catalogue)
    if (!outcome.ok) throw new Error(`${text}: ${outcome.problem.code}`)
    return cents(outcome.value.amount.toFixed(2))
  }

  function judgedUnits({ rule }: (typeof units)[number], quantity: number): bigint {
    const perUnit = rule.amount === undefined ? 100n : cents(rule.amount)
    const share = rule.percentage === undefined ? 100n : BigInt(rule.percentage)
    return roundedDivision(perUnit * share * BigInt(quantity), 100n * 10_000n)
  }

  it('are the same to the cent, never negative, and never fall when there is more', () => {
    fc.assert(
      fc.property(own, size, fc.integer({ min: 0, max: 100_000 }), (block, quantity, more) => {
        const value = unitAmount(block, quantity)
        expect(value).toBe(judgedUnits(block, quantity))
        expect(value).toBeGreaterThanOrEqual(0n)
        expect(unitAmount(block, quantity + more)).toBeGreaterThanOrEqual(value)
      }),
      { numRuns: 1_000 },
    )
  })

  it('in two parts count what they count together, but for the cent of rounding twice', () => {
    fc.assert(
      fc.property(own, size, size, (block, first, second) => {
        const together = unitAmount(block, first + second)
        expect(distance(unitAmount(block, first) + unitAmount(block, second), together)).toBeLessThanOrEqual(1n)
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
