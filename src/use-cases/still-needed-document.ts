import { euroText } from '#money'
import type { StillNeeded } from '#rules'

export { neededBy } from '#summary'

/** What a contract still needs, for other programs: amounts are decimal strings, sizes are numbers. */
export interface StillNeededDocument {
  readonly amount: string
  readonly afterSubmitted: string
  readonly months: number
  readonly mixes: readonly {
    readonly kind: string
    readonly lines: readonly {
      readonly block: string
      readonly label: string
      readonly placements: number | null
      readonly quantity: number
      readonly months: number | null
      readonly value: string
    }[]
    readonly value: string
    readonly surplus: string
  }[]
}

export function stillNeededDocument(needed: StillNeeded | null): StillNeededDocument | null {
  if (needed === null) return null
  return {
    amount: euroText(needed.amount),
    afterSubmitted: euroText(needed.afterSubmitted),
    months: needed.months,
    mixes: needed.mixes.map(({ kind, lines, value, surplus }) => ({
      kind,
      lines: lines.map(({ block, placements, quantity, months, value: worth }) => ({
        block: block.code,
        label: block.label,
        placements,
        quantity: quantity.toNumber(),
        months: months === null ? null : months.toNumber(),
        value: euroText(worth),
      })),
      value: euroText(value),
      surplus: euroText(surplus),
    })),
  }
}
