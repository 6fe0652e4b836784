import { euro, exact, roundHalfAway, roundToCents, ZERO, type Euro, type Exact } from '#money'
import type { Block, BlockCatalogue, BlockValueRule } from '#rulebook'
import { blocksOf, isPerFte, type BlockChoice } from './blocks-of'
import type { BlockRequest } from './contribution'
import { countedMonths, inMonths, monthsAsked, ONE, type Months } from './block-months'
import type { Outcome, Step } from './explained'
import type { RuleProblem } from './problem'

export interface BlockValuation {
  /** Rounded once to the cent. */
  readonly amount: Euro
  readonly unrounded: Exact
  readonly base: Block
  readonly bonuses: readonly Block[]
  /** Months of the base that counted; null for blocks that do not count in months. */
  readonly countedMonths: Exact | null
}

interface Sum {
  readonly amount: Exact
  readonly countedMonths: Exact | null
}

/**
 * What one effort counts for, in euros excl. btw: the value of its base block with its bonuses, pro rata.
 * Job blocks: amount × fte × counted months ÷ 12, nothing under the minimum of hours a week. Other blocks: amount × units,
 * or the euros themselves. Exact until the one rounding. A negative quantity gives the mirrored amount (a correction).
 * Source: the rows of the catalogue.
 */
export function blockValue(request: BlockRequest, catalogue: BlockCatalogue): Outcome<BlockValuation> {
  const choice = blocksOf(request.block, catalogue)
  if (!choice.ok) return choice
  const { sources, openQuestions } = choice
  const steps: Step[] = []
  const sum = sumOf(choice.value, request, catalogue, steps)
  if ('code' in sum) return { ok: false, problem: sum, sources, openQuestions }
  const amount = roundToCents(sum.amount)
  if (amount !== sum.amount && !amount.equals(sum.amount))
    steps.push({ kind: 'rounded', before: sum.amount, after: amount })
  const { base, bonuses } = choice.value
  const value = { amount, unrounded: sum.amount, base, bonuses, countedMonths: sum.countedMonths }
  return { ok: true, value, steps, sources, openQuestions }
}

function sumOf(
  choice: BlockChoice,
  request: BlockRequest,
  catalogue: BlockCatalogue,
  steps: Step[],
): Sum | RuleProblem {
  const { base, bonuses, rule } = choice
  const blank = [base, ...bonuses].find((block) => (block === base ? rule : block.value).kind === 'unknown')
  // Nothing of an unknown value is still nothing.
  if (blank && !request.quantity.isZero())
    return { code: 'block-value-unknown', params: { block: blank.code, catalogue: catalogue.label } }
  if (!isPerFte(rule)) return unitSum(choice, request.quantity, steps)
  const asked = monthsAsked(request)
  if (asked?.top.isNegative() && !asked.top.isZero())
    return { code: 'argument-negative', params: { argument: 'months' } }
  // Nothing is nothing, however long.
  if (asked === null && rule.kind === 'perFteMonth' && !request.quantity.isZero())
    return { code: 'argument-missing', params: { argument: 'months' } }
  const tooFew = belowMinimum(base, request.quantity, catalogue, steps)
  if (tooFew !== null) return tooFew
  const months = countedMonths(base, asked, request.quantity, steps)
  let amount = fteAmount(base, rule, request.quantity, months, steps)
  for (const bonus of bonuses) {
    const part = isPerFte(bonus.value)
      ? fteAmount(bonus, bonus.value, request.quantity, bonusMonths(bonus, months, request.quantity, steps), steps)
      : unitAmount(bonus, bonus.value, request.quantity, steps)
    amount = amount.plus(part)
  }
  return { amount, countedMonths: inMonths(months) }
}

function unitSum({ base, bonuses, rule }: BlockChoice, quantity: Exact, steps: Step[]): Sum {
  let amount = unitAmount(base, rule, quantity, steps)
  for (const bonus of bonuses) amount = amount.plus(unitAmount(bonus, bonus.value, quantity, steps))
  return { amount, countedMonths: null }
}

/** Zero under the published minimum of hours a week; a problem where the full-time hours are not known and it matters. */
function belowMinimum(base: Block, fte: Exact, catalogue: BlockCatalogue, steps: Step[]): Sum | RuleProblem | null {
  if (base.minHoursPerWeek === null || fte.isZero()) return null
  const minimum = exact(base.minHoursPerWeek)
  if (catalogue.hoursPerWeek === null) {
    const params = { block: base.code, catalogue: catalogue.label, minimum: minimum.toString() }
    return { code: 'hours-norm-needed', params }
  }
  const hours = roundHalfAway(fte.times(catalogue.hoursPerWeek), 2)
  if (hours.abs().greaterThanOrEqualTo(minimum)) return null
  steps.push({ kind: 'below-minimum-hours', block: base.code, hours, minimum })
  return { amount: ZERO, countedMonths: ZERO }
}

/** A bonus follows the counted months of its base, cut at a limit of its own where it has one. */
function bonusMonths(bonus: Block, base: Months, fte: Exact, steps: Step[]): Months {
  const hasOwn = bonus.limit.kind === 'months' || bonus.limit.kind === 'fteMonths'
  return hasOwn ? countedMonths(bonus, base, fte, steps) : base
}

function fteAmount(block: Block, rule: BlockValueRule, fte: Exact, months: Months, steps: Step[]): Exact {
  const amount = amountOf(rule)
  const isYearly = rule.kind === 'perFteYear'
  const whole = amount.times(fte).times(months.top)
  const result = isYearly
    ? whole.dividedBy(months.bottom === ONE ? YEAR : months.bottom.times(YEAR))
    : whole.dividedBy(months.bottom)
  const kind = isYearly ? 'per-fte-year' : 'per-fte-month'
  steps.push({ kind, block: block.code, amount, fte, months: inMonths(months), result })
  return result
}

const YEAR = exact(12)
const amounts = new WeakMap<BlockValueRule, Euro>()

/** The published amount; read from its text once. */
function amountOf(rule: BlockValueRule): Euro {
  let amount = amounts.get(rule)
  if (amount === undefined) {
    amount = euro(rule.amount ?? '0')
    amounts.set(rule, amount)
  }
  return amount
}

const UNITS = { perWeek: 'week', perDay: 'day', perHour: 'hour', perPerson: 'person' } as const
const PAID = { invoice: 'invoice', cost: 'cost', labourCost: 'labour-cost', agreed: 'agreed' } as const

function unitAmount(block: Block, rule: BlockValueRule, quantity: Exact, steps: Step[]): Exact {
  switch (rule.kind) {
    case 'perWeek':
    case 'perDay':
    case 'perHour':
    case 'perPerson': {
      const amount = amountOf(rule)
      const result = amount.times(quantity)
      const ceiling = rule.atMost && { atMost: rule.atMost }
      steps.push({ kind: 'per-unit', block: block.code, unit: UNITS[rule.kind], amount, quantity, result, ...ceiling })
      return result
    }
    case 'discount': {
      const percentage = exact(rule.percentage ?? '0')
      const result = quantity.times(percentage).dividedBy(100)
      steps.push({ kind: 'discount-of', block: block.code, percentage, base: quantity, result })
      return result
    }
    case 'invoice':
    case 'cost':
    case 'labourCost':
    case 'agreed':
      steps.push({ kind: 'as-paid', block: block.code, what: PAID[rule.kind], amount: quantity })
      return quantity
    default:
      // Per fte and unknown values were dealt with before.
      return ZERO
  }
}
