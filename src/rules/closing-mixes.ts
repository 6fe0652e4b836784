import { euro, type Euro, exact, type Exact, NO_EURO, sumOfEuros, ZERO } from '#money'
import type { Block, BlockCatalogue } from '#rulebook'
import { blockValue } from './block-value'
import { isInEuros, isJobBlock } from './blocks-of'

/** So many placements of one size, or so much of something that is no job. */
export interface MixLine {
  readonly block: Block
  /** People at work beside each other; null for hours, persons and euros. */
  readonly placements: number | null
  /** Fte of each placement, else units or euros of the block. */
  readonly quantity: Exact
  /** Months of each placement that count; null for what is no job. */
  readonly months: Exact | null
  /** Of the whole line, each placement rounded to the cent. */
  readonly value: Euro
}

/**
 * One way to close what is still needed. `least-work` asks the fewest fte-months, `longest` keeps people at work longest,
 * `combined` is work closed off with a purchase or hours, `purchase` has no jobs at all.
 */
export interface ClosingMix {
  readonly kind: 'least-work' | 'longest' | 'combined' | 'purchase'
  readonly lines: readonly MixLine[]
  /** At least what was needed. */
  readonly value: Euro
  /** Value above what was needed: jobs come in steps of 0.05 fte, hours and persons whole. */
  readonly surplus: Euro
  readonly fteMonths: Exact
}

export interface Need {
  readonly amount: Euro
  /** Whole months that are left of the contract; a placement lasts no longer. */
  readonly months: number
  /** What blocks of a mix cap may still add, in euros. */
  readonly caps?: readonly { readonly blocks: readonly string[]; readonly room: Euro }[]
}

const STEPS = 20
const STEP = exact(1).dividedBy(STEPS)

/**
 * Ways to close what is still needed with blocks of the catalogue, the least work first, then the longest placements;
 * none where nothing is needed or no block has a value that fits. Every line is valued as a row of Inzet would be, so
 * counting limits and minimum hours hold; a block whose duration the source leaves to an agreement is not proposed.
 */
export function closingMixes(need: Need, catalogue: BlockCatalogue): readonly ClosingMix[] {
  if (need.amount.lte(0)) return []
  const jobs = need.months < 1 ? [] : closingJobs(need, catalogue)
  const least = [...jobs].sort(byWork)[0]
  const longest = [...jobs].filter((mix) => blockOf(mix) !== (least && blockOf(least))).sort(byDuration)[0]
  const combined = least && combinedMix(need, blockOf(least), catalogue)
  const mixes = [
    least && mixOf('least-work', least, need),
    longest && mixOf('longest', longest, need),
    combined && mixOf('combined', combined, need),
  ].filter((mix) => mix !== undefined)
  const purchases = mixes.length > 1 ? [] : purchasesOf(need.amount, need, catalogue)
  return [...mixes, ...purchases.map((line) => mixOf('purchase', [line], need))]
}

type Lines = readonly MixLine[]

/** For every job block: as many full placements as fit, and one of the smallest size that closes the rest. */
function closingJobs(need: Need, catalogue: BlockCatalogue): Lines[] {
  return catalogue.blocks.filter(isProposed).flatMap((block) => {
    const full = placement(block, exact(1), need, catalogue)
    if (full === null) return []
    const many = need.amount.dividedToIntegerBy(full.value).toNumber()
    const rest = need.amount.minus(full.value.times(many))
    const lines = many > 0 ? [times(full, many)] : []
    const last = rest.gt(0) ? smallest(full, rest, need, catalogue) : null
    if (rest.gt(0) && last === null) return []
    const all = last === null ? lines : [...lines, last]
    return fitsCaps(all, need) ? [all] : []
  })
}

function isProposed(block: Block): boolean {
  return isJobBlock(block) && block.limit.kind !== 'agreement'
}

/** One placement for as long as the contract lasts; null where that has no value. */
function placement(block: Block, fte: Exact, need: Need, catalogue: BlockCatalogue): MixLine | null {
  const outcome = blockValue({ block: block.code, quantity: fte, months: { exact: exact(need.months) } }, catalogue)
  if (!outcome.ok || outcome.value.amount.lte(0)) return null
  const { amount, countedMonths } = outcome.value
  return { block, placements: 1, quantity: fte, months: countedMonths, value: amount }
}

/** The smallest placement that is worth at least so much; null where even a full one is not. */
function smallest(full: MixLine, worth: Exact, need: Need, catalogue: BlockCatalogue): MixLine | null {
  for (let steps = stepsBelow(full, worth); steps <= STEPS; steps++) {
    const line = placement(full.block, STEP.times(steps), need, catalogue)
    if (line?.value.gte(worth)) return line
  }
  return null
}

/** A step that is surely not worth more than that, to begin at. Work-years in hours are no straight line. */
function stepsBelow({ block, value }: MixLine, worth: Exact): number {
  if (block.limit.kind === 'fteMonths') return 1
  return Math.max(1, worth.times(STEPS).dividedToIntegerBy(value).toNumber())
}

function times(line: MixLine, many: number): MixLine {
  return { ...line, placements: many, value: euro(line.value.times(many)) }
}

/** Full placements, else the largest part-time one, that stay under what is needed, and something that closes the rest. */
function combinedMix(need: Need, block: Block, catalogue: BlockCatalogue): Lines | undefined {
  const work = largestUnder(need, block, catalogue)
  if (work === null) return undefined
  const rest = euro(need.amount.minus(work.value))
  const [purchase] = rest.gt(0) ? purchasesOf(rest, need, catalogue) : []
  const lines = purchase === undefined ? undefined : [work, purchase]
  return lines !== undefined && fitsCaps(lines, need) ? lines : undefined
}

function largestUnder(need: Need, block: Block, catalogue: BlockCatalogue): MixLine | null {
  const full = placement(block, exact(1), need, catalogue)
  if (full === null) return null
  const many = need.amount.dividedToIntegerBy(full.value).toNumber()
  if (many > 0) return times(full, many)
  const highest = block.limit.kind === 'fteMonths' ? STEPS : stepsBelow(full, need.amount) + 1
  for (let steps = Math.min(STEPS - 1, highest); steps > 0; steps--) {
    const line = placement(block, STEP.times(steps), need, catalogue)
    if (line?.value.lt(need.amount)) return line
  }
  return null
}

/** What is no job and closes an amount by itself: an invoice, exact; and whole hours, days or persons, with the least over. */
function purchasesOf(amount: Euro, need: Need, catalogue: BlockCatalogue): MixLine[] {
  const lines = catalogue.blocks.filter(isPurchase).flatMap((block) => {
    const quantity = isInEuros(block.value) ? amount : amount.dividedBy(block.value.amount ?? '0').ceil()
    const outcome = blockValue({ block: block.code, quantity, months: null }, catalogue)
    if (!outcome.ok || outcome.value.amount.lt(amount)) return []
    const line = { block, placements: null, quantity, months: null, value: outcome.value.amount }
    return fitsCaps([line], need) ? [line] : []
  })
  const invoice = lines.find(({ block }) => isInEuros(block.value))
  const units = lines.filter(({ block }) => !isInEuros(block.value)).sort((a, b) => a.value.comparedTo(b.value))
  return [invoice, units[0]].filter((line) => line !== undefined)
}

// Costs and agreed amounts count only once somebody agreed to them, so they are nothing to plan with.
function isPurchase({ role, value }: Block): boolean {
  if (role !== 'base') return false
  if (value.kind === 'invoice') return true
  const isUnit = value.kind === 'perHour' || value.kind === 'perDay' || value.kind === 'perPerson'
  return isUnit && value.atMost !== true && exact(value.amount ?? '0').gt(0)
}

function fitsCaps(lines: Lines, { caps = [] }: Need): boolean {
  return caps.every(({ blocks, room }) => {
    const capped = lines.filter(({ block }) => blocks.includes(block.code))
    return sumOfEuros(capped.map(({ value }) => value)).lte(room)
  })
}

function mixOf(kind: ClosingMix['kind'], lines: Lines, { amount }: Need): ClosingMix {
  const value = sumOfEuros(lines.map((line) => line.value))
  const surplus = value.gt(amount) ? euro(value.minus(amount)) : NO_EURO
  return { kind, lines, value, surplus, fteMonths: fteMonthsOf(lines) }
}

function fteMonthsOf(lines: Lines): Exact {
  return lines.reduce(
    (sum, { placements, quantity, months }) =>
      placements === null || months === null ? sum : sum.plus(quantity.times(months).times(placements)),
    ZERO,
  )
}

function blockOf(lines: Lines): Block {
  return (lines[0] as MixLine).block
}

function byWork(a: Lines, b: Lines): number {
  return fteMonthsOf(a).comparedTo(fteMonthsOf(b)) || valueOf(a).comparedTo(valueOf(b))
}

function byDuration(a: Lines, b: Lines): number {
  return longestOf(b).comparedTo(longestOf(a)) || byWork(a, b)
}

function longestOf(lines: Lines): Exact {
  return lines.reduce((most, { months }) => (months?.gt(most) ? months : most), ZERO)
}

function valueOf(lines: Lines): Euro {
  return sumOfEuros(lines.map(({ value }) => value))
}
