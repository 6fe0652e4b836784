import type { IsoDay } from '#time'
import type { RowState } from './row-state'

/** A row as somebody approved it. */
export interface Approval {
  readonly row: RowState
  readonly on: IsoDay
  /** Role or initials, as typed. */
  readonly by: string
  /** What the row counted for then ("7500.00"); null where that could not be computed. */
  readonly value: string | null
}
