import type { CellEdit, FileScrub, PutSheet, WritePlan } from '#workbook'

/** How a copy differs from its workbook, as plain data. The workbook itself stays as it is. */
export interface CopyPlan {
  readonly edits: WritePlan
  readonly scrub: FileScrub
  /** Every cell that changes, in the order of the workbook. */
  readonly changes: readonly CopyChange[]
  /** What changes beside cells. */
  readonly beside: readonly BesideChange[]
}

export interface CopyChange {
  readonly sheet: string
  readonly address: string
  readonly why: CopyReason
}

/** Why a cell changes: which personal data goes, or a formula of ours becomes its value. */
export type CopyReason = 'number' | 'name' | 'birthdate' | 'contact' | 'health' | 'repeated' | 'comment' | 'formula'

/** What else goes: names with a number in them, data about the maker, what our own tabs tell of people. */
export type BesideChange = 'sheet-name' | 'defined-name' | 'properties' | 'own-tabs'

/** Plans that write in cells, one for each sheet. */
export function writesOf(bySheet: ReadonlyMap<string, readonly CellEdit[]>): Exclude<WritePlan[number], PutSheet>[] {
  return [...bySheet].flatMap(([sheet, cells]) =>
    cells.length === 0 ? [] : [{ kind: 'write-cells', sheet, cells } as const],
  )
}
