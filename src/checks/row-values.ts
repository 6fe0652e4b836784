import { type Euro, euro, type Exact, exact, NO_EURO, roundToCents } from '#money'
import type { BlockCatalogue, CountingLimit } from '#rulebook'
import {
  blockValue,
  type BlockChoice,
  type BlockValuation,
  isJobBlock,
  monthsThatCount,
  type PlacementPart,
  workedParts,
} from '#rules'
import { earliest, type IsoDay, latest, PARTS_PER_MONTH } from '#time'
import type { InPortions } from '#workbook'
import type { CheckProgress } from './check-progress'
import type { ContributionCase, NotComputed } from './contribution-case'
import { valueOf } from './field'

/** What the rules make of one row. */
export interface RowValue {
  /** Rounded to the cent; null where it cannot be computed. */
  readonly computed: Euro | null
  readonly notComputed: NotComputed | null
  /** The row lost days to a counting limit: whole duration so far, the limit, and the value without it. */
  readonly limited: { readonly months: Exact; readonly maximum: string; readonly without: Euro } | null
  readonly belowMinimum: { readonly hours: string; readonly minimum: string } | null
}

/** Placements valued between two halts. */
const PORTION = 200

/**
 * The value of every row. Limits run over the rows of one placement, oldest first, so rows are taken together per
 * placement; each row is rounded by itself. Work grows with the number of rows.
 */
export function* rowValues(
  cases: readonly ContributionCase[],
): InPortions<CheckProgress, ReadonlyMap<ContributionCase, RowValue>> {
  const total = cases.length
  const values = new Map<ContributionCase, RowValue>()
  const placements = new Map<string, ContributionCase[]>()
  const memory = new Map<BlockCatalogue, Map<string, Valued>>()
  for (const item of cases) {
    const { memory: before } = item
    if (before.value !== undefined && before.placement === undefined) values.set(item, before.value)
    else if (item.notComputed !== null) {
      values.set(item, (before.value = notComputed(item.notComputed)))
    } else if (isJob(item)) {
      const group = placements.get(item.placement)
      if (group === undefined) placements.set(item.placement, [item])
      else group.push(item)
    } else values.set(item, (before.value = unitValue(item, memory)))
  }
  let valued = 0
  for (const group of placements.values()) {
    if (valued++ % PORTION === 0) yield { stage: 'amounts', done: Math.floor((total + values.size) / 2), total }
    if (!isAsBefore(group, values)) placementValues(group, memory, values)
  }
  return values
}

/** Gives the values of a placement again where it has the same rows as before, and none of them changed. */
function isAsBefore(group: readonly ContributionCase[], values: Map<ContributionCase, RowValue>): boolean {
  const before = group[0]?.memory.placement
  const isSame = before?.length === group.length
  // Each has to have been valued with the same rows last: since then one may have been valued among others.
  if (!isSame || group.some(({ memory }, index) => memory !== before[index] || memory.placement !== before)) {
    const placement = group.map(({ memory }) => memory)
    for (const { memory } of group) memory.placement = placement
    return false
  }
  for (const item of group) values.set(item, item.memory.value as RowValue)
  return true
}

const notComputed = (because: NotComputed): RowValue => ({
  computed: null,
  notComputed: because,
  limited: null,
  belowMinimum: null,
})

function isJob(item: ContributionCase): boolean {
  const choice = choiceOf(item)
  return isJobBlock(choice.base) && (choice.rule.kind === 'perFteYear' || choice.rule.kind === 'perFteMonth')
}

function choiceOf(item: ContributionCase): BlockChoice {
  if (item.block?.ok !== true) throw new TypeError('row without block has no value')
  return item.block.value
}

function amountOf(item: ContributionCase): Exact {
  return item.quantity?.kind === 'known' ? item.quantity.value : exact(0)
}

type Months = Parameters<typeof blockValue>[0]['months']
type Valued =
  | {
      readonly value: BlockValuation
      readonly belowMinimum: RowValue['belowMinimum']
      /** The value of a row that no limit cuts, shared by all rows alike. */
      readonly uncut: RowValue
    }
  | 'hours-norm'
  | null

/** The same block, quantity and months give the same value; long sheets hold few different ones. */
function valued(
  item: ContributionCase,
  block: string,
  months: Months,
  memory: Map<BlockCatalogue, Map<string, Valued>>,
): Valued {
  const catalogue = item.catalogue as BlockCatalogue
  let known = memory.get(catalogue)
  if (known === undefined) memory.set(catalogue, (known = new Map<string, Valued>()))
  const quantity = amountOf(item)
  const duration = months === null ? '' : 'parts' in months ? `p${String(months.parts)}` : months.exact.toString()
  const key = `${block}|${quantity.toString()}|${duration}`
  const remembered = known.get(key)
  if (remembered !== undefined) return remembered
  const outcome = blockValue({ block, quantity, months }, catalogue)
  let result: Valued = null
  if (outcome.ok) {
    const step = outcome.steps.find((candidate) => candidate.kind === 'below-minimum-hours')
    const belowMinimum = step === undefined ? null : { hours: step.hours.toString(), minimum: step.minimum.toString() }
    const uncut = { computed: outcome.value.amount, notComputed: null, limited: null, belowMinimum }
    result = { value: outcome.value, belowMinimum, uncut }
  } else if (outcome.problem.code === 'hours-norm-needed') result = 'hours-norm'
  if (known.size < 50_000) known.set(key, result)
  return result
}

function unitValue(item: ContributionCase, memory: Map<BlockCatalogue, Map<string, Valued>>): RowValue {
  return rowValue(valued(item, item.blockText as string, null, memory), null)
}

function rowValue(result: Valued, limited: RowValue['limited'], amount?: Euro): RowValue {
  if (result === null) return { computed: null, notComputed: 'block', limited: null, belowMinimum: null }
  if (result === 'hours-norm') return { computed: null, notComputed: 'hours-norm', limited: null, belowMinimum: null }
  if (limited === null && (amount === undefined || amount === result.value.amount)) return result.uncut
  return { computed: amount ?? result.value.amount, notComputed: null, limited, belowMinimum: result.belowMinimum }
}

function placementValues(
  group: readonly ContributionCase[],
  memory: Map<BlockCatalogue, Map<string, Valued>>,
  values: Map<ContributionCase, RowValue>,
): void {
  const counted = group.filter((item) => item.period !== null)
  const settle = (item: ContributionCase, value: RowValue): void => {
    values.set(item, (item.memory.value = value))
  }
  for (const item of group) {
    if (item.period === null) settle(item, { computed: NO_EURO, notComputed: null, limited: null, belowMinimum: null })
  }
  if (counted.length === 0) return
  const firstDay = counted.map(firstDayOf).reduce(earliest)
  const baseMonths = monthsThatCount(
    counted.map((item) => partOf(item, choiceOf(item).base.limit)),
    firstDay,
  )
  const ownLimits = new Map<string, readonly Exact[]>()
  counted.forEach((item, index) => {
    settle(item, jobValue(item, index, counted, firstDay, baseMonths, ownLimits, memory))
  })
}

/** A placement's first day: what was written, yet never before the contract, for days before it cannot have counted. */
function firstDayOf(item: ContributionCase): IsoDay {
  const start = valueOf(item.row.fields.start)
  const period = item.period as { readonly start: IsoDay }
  if (start === null) return period.start
  const contractStart = item.contract?.term.start ?? null
  return contractStart === null ? start : latest(start, contractStart)
}

function partOf(item: ContributionCase, limit: CountingLimit): PlacementPart {
  return { period: item.period as PlacementPart['period'], fte: amountOf(item), limit }
}

function jobValue(
  item: ContributionCase,
  index: number,
  group: readonly ContributionCase[],
  firstDay: IsoDay,
  baseMonths: readonly Exact[],
  ownLimits: Map<string, readonly Exact[]>,
  memory: Map<BlockCatalogue, Map<string, Valued>>,
): RowValue {
  const period = item.period as PlacementPart['period']
  const worked = workedParts(period.start, period.end)
  const full: Months = { parts: worked }
  const { base, bonuses } = choiceOf(item)
  const months = asMonths(baseMonths[index] as Exact)
  const text = item.blockText as string
  const whole = valued(item, text, months, memory)
  if (whole === null || whole === 'hours-norm') return rowValue(whole, null)
  let unrounded = whole.value.unrounded
  // A bonus with a limit of its own may have run out earlier or later than its base.
  for (const bonus of bonuses) {
    if (bonus.limit.kind !== 'months' && bonus.limit.kind !== 'fteMonths') continue
    const key = `${bonus.limit.kind}|${String(bonus.limit.months)}`
    let own = ownLimits.get(key)
    if (own === undefined) {
      own = monthsThatCount(
        group.map((other) => partOf(other, bonus.limit)),
        firstDay,
      )
      ownLimits.set(key, own)
    }
    const bonusMonths = asMonths(own[index] as Exact)
    if (sameMonths(bonusMonths, months)) continue
    const pair = `${base.code}+${bonus.code}`
    unrounded = unrounded
      .plus(difference(item, pair, base.code, bonusMonths, memory))
      .minus(difference(item, pair, base.code, months, memory))
  }
  const amount = unrounded === whole.value.unrounded ? whole.value.amount : roundToCents(unrounded)
  const uncut = sameMonths(months, full) ? whole : valued(item, text, full, memory)
  const without = uncut === null || uncut === 'hours-norm' ? null : uncut.value.amount
  const isLimited = without !== null && !without.equals(amount)
  const maximum = [base, ...bonuses]
    .map((block) => ('months' in block.limit ? block.limit.months : null))
    .find((m) => m !== null)
  return rowValue(
    whole,
    isLimited
      ? {
          months: exact(workedParts(firstDay, period.end)).dividedBy(PARTS_PER_MONTH),
          maximum: String(maximum ?? ''),
          without,
        }
      : null,
    amount,
  )
}

function asMonths(parts: Exact): NonNullable<Months> {
  return parts.isInteger() ? { parts: parts.toNumber() } : { exact: parts.dividedBy(PARTS_PER_MONTH) }
}

function sameMonths(a: NonNullable<Months>, b: NonNullable<Months>): boolean {
  return 'parts' in a && 'parts' in b
    ? a.parts === b.parts
    : !('parts' in a) && !('parts' in b) && a.exact.equals(b.exact)
}

/** What a bonus adds to its base for so many months, exact. */
function difference(
  item: ContributionCase,
  pair: string,
  base: string,
  months: NonNullable<Months>,
  memory: Map<BlockCatalogue, Map<string, Valued>>,
): Exact {
  const both = valued(item, pair, months, memory)
  const alone = valued(item, base, months, memory)
  if (both === null || alone === null || both === 'hours-norm' || alone === 'hours-norm') return euro(0)
  return both.value.unrounded.minus(alone.value.unrounded)
}
