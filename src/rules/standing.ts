import type { CellPlace } from '#findings'
import type { Euro, Exact } from '#money'
import type { ValueKind } from '#rulebook'
import type { IsoDay, Quarter } from '#time'
import type { Period } from './counted-period'

export type ContributionStatus = 'concept' | 'ingediend' | 'akkoord' | 'aanpassen' | 'afgekeurd' | 'vervallen'

/** How one row of Inzet stands. Amounts null where they cannot be computed. */
export interface ContributionStanding {
  /** The row: its first mapped cell. */
  readonly at: CellPlace
  readonly row: number
  readonly contract: string
  readonly quarter: Quarter | null
  readonly key: string | null
  readonly block: string
  readonly status: ContributionStatus
  readonly claimed: Euro | null
  readonly computed: Euro | null
  /** What counts: computed, or claimed for agreed and unknown blocks at akkoord; 0 for aanpassen, afgekeurd, vervallen. */
  readonly counts: 'approved' | 'submitted' | 'nowhere'
  /** Why the row is left out of the sums, if it is. */
  readonly excluded: 'status' | 'not-computable' | 'contract-unknown' | null
  readonly paidHours: Exact | null
  /** What it counts for once approved: computed, or claimed for agreed and unknown blocks. Null where that is not known. */
  readonly worth: Euro | null
  /** How much, as it stands in its column. */
  readonly size: { readonly value: Exact; readonly in: 'fte' | 'hoursPerWeek' | 'quantity' | 'amount' } | null
  /** What the block is, as its catalogue says; null where it is none that we know. */
  readonly blockKind: BlockKind | null
  /** Doelgroep as it stands there; null where nothing does. */
  readonly targetGroup: string | null
  /** Somebody in the doelgroepregister, whose paid hours are banenafspraak jobs. */
  readonly inRegister: boolean
  /** The same for all rows of one placement, over quarters; holds text of the workbook, so it is never shown. */
  readonly placement: string
  /** State of the evidence; null where none that we know stands there. */
  readonly evidence: string | null
  /** What is known of its approval; null where it does not stand at akkoord. */
  readonly approval: RowApproval | null
}

/** What a row names: its base block with the bonuses upon it. */
export interface BlockKind {
  /** Code of the base block. */
  readonly code: string
  readonly label: string
  readonly category: string | null
  readonly bonuses: readonly { readonly code: string; readonly label: string }[]
  /** Where the base block stands in its catalogue, from 0. */
  readonly place: number
  /** How the row is valued: a block may have other ways than its own. */
  readonly unit: ValueKind
  /** A person at work: a job, a learning-working place. */
  readonly isJob: boolean
  readonly catalogue: string
}

/** A row was approved as it stands there now, or has changed since, or nobody approved it in the pane. */
export type RowApproval =
  { readonly kind: 'signed' | 'changed'; readonly on: IsoDay; readonly by: string } | { readonly kind: 'unsigned' }

/** How one contract stands on a day. PRODUCT section 12 settles each word. */
export interface ContractStanding {
  readonly at: CellPlace
  readonly row: number
  readonly kenmerk: string
  readonly title: string | null
  /** Opdrachtgever. */
  readonly authority: string | null
  readonly contractor: string | null
  readonly obligation: Euro | null
  readonly obligationFrom: 'written' | 'percentage' | 'policy' | null
  readonly submitted: Euro
  readonly approved: Euro
  /** submitted + approved */
  readonly computed: Euro
  /** Linear schedule at the end of today; null without obligation or term. */
  readonly expected: Euro | null
  readonly forecast: Euro | null
  readonly forecastBy: 'plan' | 'run-rate' | null
  /** max(0, obligation - approved) */
  readonly shortfall: Euro | null
  /** What is due at the end of each quarter of the term, cumulative, by the agreed phasing or linear; empty where unknown. */
  readonly schedule: readonly { readonly quarter: Quarter; readonly due: Euro }[]
  readonly scheduleBy: 'plan' | 'linear' | null
  /** First and last day; null where one of them is not known. */
  readonly term: Period | null
  /** What the policy would withhold for the shortfall; null where it publishes no formula or nothing is known to be short. */
  readonly penalty: Euro | null
  /** Euros that the blocks of a mix cap may still add, and what they count for now; empty where the policy has no caps. */
  readonly mixRoom: readonly { readonly blocks: readonly string[]; readonly room: Euro; readonly counted: Euro }[]
  /** Banenafspraak jobs over the reported quarters; null without paid hours. */
  readonly jobs: Exact | null
  readonly policy: string | null
  readonly catalogue: string | null
}

/** A version used in a report, and why that one. */
export interface VersionUsed {
  readonly kind: 'policy' | 'catalogue'
  readonly ref: string
  readonly label: string
  readonly chosenBy: 'contract' | 'pin' | 'policy' | 'workbook' | 'option' | 'default'
  readonly contracts: readonly string[]
}
