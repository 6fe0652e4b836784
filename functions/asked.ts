import { euro, NO_EURO, ZERO, type Euro, type Exact } from '#money'
import type { BlockCatalogue, Policy } from '#rulebook'
import { type BlockRequest, blocksOf, isInEuros, type ContractFacts } from '#rules'
import type { SessionState } from '#session'
import type { IsoDay } from '#time'
import { isMisfit, readAmount, readDay, readOptional, readPercentage, readText, type Misfit } from './cell-arguments'
import { catalogueFor, policyFor } from './versions'

/** A contract, and the policy to judge it by. */
export interface Tender {
  readonly contract: ContractFacts
  readonly policy: Policy
}

/** An effort, and the catalogue to value it by. */
export interface Effort {
  readonly request: BlockRequest
  readonly catalogue: BlockCatalogue
}

/** What is owed and realised, and the policy that says what may be withheld. */
export interface Shortfall {
  readonly owed: Euro
  readonly realised: Euro
  readonly policy: Policy
}

export interface Term {
  readonly start: IsoDay
  readonly end: IsoDay
}

/** Null for a blank or zero contract value, so that filled-down columns stay clean. */
export function tender(
  cells: readonly unknown[],
  state: SessionState,
  percentageAt: number | null,
): Tender | Misfit | null {
  const value = readAmount(cells[0], 'contract_value', 'euro')
  if (value === null) return null
  if (isMisfit(value)) return value
  if (value.isZero()) return null
  const type = readText(cells[1], 'contract_type')
  if (isMisfit(type)) return type
  const durationMonths = readOptional(cells[2], 'duration_months')
  if (isMisfit(durationMonths)) return durationMonths
  const labourCost = readOptional(cells[3], 'labour_cost', 'euro')
  if (isMisfit(labourCost)) return labourCost
  const percentage = percentageAt === null ? null : readPercentage(cells[percentageAt])
  if (isMisfit(percentage)) return percentage
  const policy = policyFrom(cells, percentageAt === null ? 4 : percentageAt + 1, state)
  if (isMisfit(policy)) return policy
  const contract = { value: euro(value), type, durationMonths, labourCost: labourCost && euro(labourCost), percentage }
  return { contract, policy }
}

/** Null for a blank block. */
export function effort(cells: readonly unknown[], state: SessionState): Effort | Misfit | null {
  const block = readText(cells[0], 'block')
  if (block === null) return null
  if (isMisfit(block)) return block
  const months = readOptional(cells[2], 'months')
  if (isMisfit(months)) return months
  const catalogue = catalogueFrom(cells, 3, state)
  if (isMisfit(catalogue)) return catalogue
  const quantity = readQuantity(cells[1], block, catalogue)
  if (isMisfit(quantity)) return quantity
  const request = { block, quantity: quantity ?? ZERO, months: months && { exact: months } }
  return { request, catalogue }
}

/** In euros "1.250" is a thousand and more; in fte, hours and days it may be either. */
function readQuantity(cell: unknown, block: string, catalogue: BlockCatalogue): Exact | null | Misfit {
  const quantity = readAmount(cell, 'quantity')
  if (!isMisfit(quantity) || quantity.misfit.code !== 'argument-ambiguous') return quantity
  const choice = blocksOf(block, catalogue)
  return choice.ok && isInEuros(choice.value.rule) ? readAmount(cell, 'quantity', 'euro') : quantity
}

/** Null where nothing is owed. */
export function shortfall(cells: readonly unknown[], state: SessionState): Shortfall | Misfit | null {
  const owed = readAmount(cells[0], 'obligation', 'euro')
  if (isMisfit(owed)) return owed
  const realised = readAmount(cells[1], 'realised', 'euro')
  if (isMisfit(realised)) return realised
  if (owed === null || owed.isZero()) return null
  const policy = policyFrom(cells, 2, state)
  if (isMisfit(policy)) return policy
  return { owed: euro(owed), realised: realised === null ? NO_EURO : euro(realised), policy }
}

export function readTerm(first: unknown, last: unknown, state: SessionState): Term | Misfit {
  const start = readDay(first, 'start', state)
  if (isMisfit(start)) return start
  const end = readDay(last, 'end', state)
  if (isMisfit(end)) return end
  if (start === null) return missing('start')
  if (end === null) return missing('end')
  return end < start ? { misfit: { code: 'period-reversed', params: { start, end } } } : { start, end }
}

export function missing(argument: 'date' | 'start' | 'end'): Misfit {
  return { misfit: { code: 'argument-missing', params: { argument } } }
}

/** The policy and, in the cell after it, the date that selects its version. */
function policyFrom(cells: readonly unknown[], at: number, state: SessionState): Policy | Misfit {
  const asked = readText(cells[at], 'policy')
  if (isMisfit(asked)) return asked
  const day = readDay(cells[at + 1], 'date', state)
  if (isMisfit(day)) return day
  return state.restoring === true ? NOT_LOADED : policyFor(state, asked, day)
}

/** The catalogue and, in the cell after it, the date that selects its version. */
export function catalogueFrom(cells: readonly unknown[], at: number, state: SessionState): BlockCatalogue | Misfit {
  const asked = readText(cells[at], 'catalogue')
  if (isMisfit(asked)) return asked
  const day = readDay(cells[at + 1], 'date', state)
  if (isMisfit(day)) return day
  return state.restoring === true ? NOT_LOADED : catalogueFor(state, asked, day)
}

const NOT_LOADED: Misfit = { misfit: { code: 'not-loaded', params: {} } }
