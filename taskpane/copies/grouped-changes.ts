import { withoutIdentityNumbers } from '#checks'
import type { CopyPlan } from '#use-cases'

type Change = CopyPlan['changes'][number]

export interface ChangesOfSheet {
  readonly sheet: string
  /** Its name as it may be shown: it can be personal itself. */
  readonly shown: string
  readonly addresses: readonly string[]
}

export interface ChangesForReason {
  readonly why: Change['why']
  readonly sheets: readonly ChangesOfSheet[]
}

/** Cells that change, by reason and then by sheet, in the order of the workbook. */
export function groupedChanges(changes: readonly Change[]): readonly ChangesForReason[] {
  const reasons = new Map<Change['why'], Map<string, string[]>>()
  for (const { why, sheet, address } of changes) {
    const sheets = reasons.get(why) ?? new Map<string, string[]>()
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), address])
    reasons.set(why, sheets)
  }
  return [...reasons].map(([why, sheets]) => ({
    why,
    sheets: [...sheets].map(([sheet, addresses]) => ({ sheet, shown: withoutIdentityNumbers(sheet), addresses })),
  }))
}
