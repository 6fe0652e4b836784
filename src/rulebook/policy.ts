import type { OpenQuestion, SourceRef } from '#sources'
import type { Dated } from '#time'

/**
 * The social-return policy of one authority, one version: when SROI applies and how much.
 * Every figure sits beside its source. What the source leaves open is an open question with the reading we chose.
 */
export interface Policy extends Dated {
  /** "duoplus" */
  readonly id: string
  /** What stands behind the @: "2025-01-01", or "undated". */
  readonly version: string
  readonly authority: string
  readonly label: string
  /** Which date of a contract selects the version; null where the source is silent. */
  readonly selectedBy: 'publication' | 'award' | 'contract' | 'agreement' | null
  /** Catalogue that goes with it; null where the authority publishes none that we have. */
  readonly catalogue: string | null
  readonly applicability: ApplicabilityRule
  readonly obligation: ObligationRule
  readonly reporting: ReportingRule | null
  readonly firstContact: { readonly days: number; readonly workdays: boolean; readonly source: SourceRef } | null
  readonly penalty: PenaltyRule | null
  readonly overDelivery: { readonly transferable: boolean; readonly source: SourceRef } | null
  readonly mixCaps: readonly MixCap[]
  readonly approvals: readonly { readonly text: string; readonly source: SourceRef }[]
  readonly source: SourceRef
  readonly openQuestions: readonly OpenQuestion[]
}

/** The types every authority knows; a policy may name more of its own. */
export type ContractType = 'works' | 'supplies' | 'services' | (string & {})

export interface ApplicabilityRule {
  /** Tried in order; the first line whose types include the contract's type holds. Types null means every type. */
  readonly lines: readonly ApplicabilityLine[]
}

export interface ApplicabilityLine {
  readonly types: readonly ContractType[] | null
  /** `decided-each` is "per opdracht te bepalen" above the threshold; `excluded` is never. */
  readonly outcome: 'applies' | 'decided-each' | 'excluded'
  readonly threshold: Threshold | null
  readonly duration: DurationTest | null
  readonly source: SourceRef
}

export interface Threshold {
  /** "200000.00", excl. btw unless an open question says otherwise. */
  readonly amount: string
  /** `above` is "boven" (>), `from` is "vanaf" or "minimaal" (>=). */
  readonly comparator: 'above' | 'from'
  /** Reference it moves with ("EU-drempel diensten") and the year of the amount. */
  readonly indexed: { readonly reference: string; readonly year: number } | null
}

export interface DurationTest {
  readonly months: number
  readonly comparator: 'above' | 'from'
}

export type PercentageRule =
  | { readonly kind: 'fixed'; readonly percentage: string }
  | { readonly kind: 'choice'; readonly percentages: readonly string[]; readonly standard: string | null }
  | { readonly kind: 'range'; readonly from: string; readonly to: string; readonly standard: string | null }
  | { readonly kind: 'not-published' }

export interface ObligationRule {
  readonly percentage: PercentageRule
  /** Lower percentage where labour is a small share of the contract. */
  readonly lowLabour: { readonly below: string; readonly percentage: string; readonly source: SourceRef } | null
  readonly base: 'contract-value' | 'labour-cost' | 'invoiced-turnover' | 'contract-value-per-year'
  /** Highest obligation of one contract. */
  readonly cap: { readonly amount: string; readonly source: SourceRef } | null
  /** Percentage a tenderer may offer instead of the standard one. */
  readonly offered: { readonly from: string; readonly to: string; readonly source: SourceRef } | null
  readonly form: 'result' | 'best-efforts' | null
  readonly source: SourceRef
}

export interface ReportingRule {
  readonly every: 'month' | 'quarter' | 'half-year' | 'year' | 'end'
  readonly source: SourceRef
}

export interface PenaltyRule {
  /** "1.5" × shortfall. */
  readonly factor: string
  readonly curePeriod: boolean
  readonly notWhenFaultless: boolean
  readonly source: SourceRef
}

export interface MixCap {
  readonly blocks: readonly string[]
  /** "50" is 50% of the obligation. */
  readonly percentage: string
  readonly source: SourceRef
}

/** "hengelo@undated" */
export function policyRef(policy: Pick<Policy, 'id' | 'version'>): string {
  return `${policy.id}@${policy.version}`
}
