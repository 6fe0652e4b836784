import { type Euro, euro, NO_EURO } from '#money'
import type { BlockCatalogue } from '#rulebook'
import { type IsoDay, latest, PARTS_PER_MONTH, workedMonths } from '#time'
import { type ClosingMix, closingMixes } from './closing-mixes'
import type { Period } from './counted-period'
import type { ContractStanding } from './standing'

/** What a contract still needs, and ways to get there. */
export interface StillNeeded {
  /** The shortfall: obligation minus approved. */
  readonly amount: Euro
  /** What is left of it when everything submitted is approved. */
  readonly afterSubmitted: Euro
  /** Whole months of the term that are left. */
  readonly months: number
  /** Ways to close `amount`; empty where no block has a value that fits. */
  readonly mixes: readonly ClosingMix[]
}

/** Null where nothing is short, or the obligation or the term is not known. */
export function stillNeeded(
  { shortfall, submitted, term, mixRoom }: ContractStanding,
  catalogue: BlockCatalogue | null,
  today: IsoDay,
): StillNeeded | null {
  if (shortfall === null || term === null || shortfall.lte(0)) return null
  const months = monthsLeft(term, today)
  return {
    amount: shortfall,
    afterSubmitted: shortfall.gt(submitted) ? euro(shortfall.minus(submitted)) : NO_EURO,
    months,
    mixes: catalogue === null ? [] : closingMixes({ amount: shortfall, months, caps: mixRoom }, catalogue),
  }
}

/** Whole months from today, or from the first day of a term that has yet to begin, to the end of the term. */
export function monthsLeft(term: Period, today: IsoDay): number {
  return Math.floor(workedMonths(latest(term.start, today), term.end) / PARTS_PER_MONTH)
}
