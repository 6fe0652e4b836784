import type { RowState, Signature } from '#approvals'
import type { ContractStanding, ContributionStanding, PlannedQuarter } from '#rules'
import type { IsoDay } from '#time'
import type { Heard } from './check'
import type { RowValue } from './row-values'

/**
 * What was worked out about a row of Inzet. It lives as long as nothing changes that the row is judged by: its cells,
 * its columns, its contract and its catalogue. What depends on more besides is kept with that, and compared.
 */
export interface RowMemory {
  value?: RowValue
  /** The rows of its placement, in order, that the value was worked out with. */
  placement?: readonly RowMemory[]
  sameness?: string | null
  /** As an approval would keep it. */
  state?: RowState
  /** By each check of single rows. */
  said?: { readonly value: RowValue; readonly today: IsoDay; readonly is: Heard[] }
  standing?: { readonly value: RowValue; readonly signature: Signature | undefined; readonly is: ContributionStanding }
}

/** The same of a contract: its row, and the policy and the catalogue that go with it. */
export interface ContractMemory {
  standing?: {
    readonly rows: readonly RowMemory[]
    readonly values: readonly RowValue[]
    readonly plan: readonly PlannedQuarter[]
    readonly today: IsoDay
    readonly is: ContractStanding
  }
}
