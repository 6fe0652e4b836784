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
  readonly firstContact: (Term & { readonly source: SourceRef }) | null
  readonly penalty: PenaltyRule | null
  /** What the source says of a surplus; null (not transferable) where it is silent. */
  readonly overDelivery: { readonly transferable: boolean; readonly source: SourceRef } | null
  readonly mixCaps: readonly MixCap[]
  readonly psoEffects: readonly PsoEffect[]
  readonly approvals: readonly Provision[]
  readonly source: SourceRef
  readonly openQuestions: readonly OpenQuestion[]
  /** Policy that somebody adapted to make this one: "duoplus@undated". */
  readonly copiedFrom?: string | undefined
}

/** The types every authority knows; a policy may name more of its own. */
export type ContractType = 'works' | 'supplies' | 'services' | (string & {})

/** Something for people to act on, in words. */
export interface Provision {
  readonly text: Readonly<Record<'nl' | 'en', string>>
  readonly source: SourceRef
}

/** "14 days", "7 working days", "1 month". */
export interface Term {
  readonly count: number
  readonly unit: 'days' | 'workdays' | 'weeks' | 'months'
}

/** `above` is "boven" (>), `from` is "vanaf" or "minimaal" (>=). */
export type Comparator = 'above' | 'from'

export interface ApplicabilityRule {
  /** Tried in order; the first line whose types include the contract's type holds. Types null means every type. */
  readonly lines: readonly ApplicabilityLine[]
  /** When people may decide otherwise, with reasons ("comply or explain"); the rule does not compute it. */
  readonly deviations: readonly Provision[]
}

export interface ApplicabilityLine {
  readonly types: readonly ContractType[] | null
  /** `decided-each` is "per opdracht te bepalen" above the threshold; `excluded` is never. */
  readonly outcome: 'applies' | 'decided-each' | 'excluded'
  readonly threshold: Threshold | null
  readonly duration: DurationTest | null
  readonly labourShare: LabourShareTest | null
  readonly source: SourceRef
}

export interface Threshold {
  /** "200000.00", excl. btw unless an open question says otherwise. */
  readonly amount: string
  readonly comparator: Comparator
  /** Reference it moves with ("EU-drempel diensten") and the year of the amount. */
  readonly indexed: { readonly reference: string; readonly year: number } | null
}

export interface DurationTest {
  readonly months: number
  readonly comparator: Comparator
}

/** Labour cost as a share of the contract value. */
export interface LabourShareTest {
  readonly percentage: string
  readonly comparator: Comparator
}

export type PercentageRule =
  | { readonly kind: 'fixed'; readonly percentage: string }
  | { readonly kind: 'choice'; readonly percentages: readonly string[]; readonly standard: string | null }
  | { readonly kind: 'range'; readonly from: string; readonly to: string; readonly standard: string | null }
  | { readonly kind: 'not-published' }

export interface ObligationRule {
  readonly percentage: PercentageRule
  /** "Ten minste": more may be agreed, less departs from the policy. */
  readonly isMinimum: boolean
  /** Another percentage for some types or sizes; the first that fits holds before `percentage`. */
  readonly exceptions: readonly PercentageException[]
  /** Lower percentage where labour is a small share of the contract; of the labour cost where `base` says so. */
  readonly lowLabour: LowLabourRule | null
  readonly base: ObligationBase
  /** Highest obligation of one contract. */
  readonly cap: { readonly amount: string; readonly source: SourceRef } | null
  /** Percentage a tenderer may offer instead of the standard one; `yearlyMinimum` where it then holds for each year. */
  readonly offered: OfferedRule | null
  readonly form: 'result' | 'best-efforts' | null
  readonly source: SourceRef
}

export type ObligationBase = 'contract-value' | 'labour-cost' | 'invoiced-turnover' | 'contract-value-per-year'

export interface PercentageException {
  /** Null means every type. */
  readonly types: readonly ContractType[] | null
  readonly value: { readonly amount: string; readonly comparator: Comparator } | null
  readonly percentage: PercentageRule
  readonly source: SourceRef
}

export interface LowLabourRule {
  readonly below: string
  readonly percentage: string
  readonly base: 'contract-value' | 'labour-cost'
  readonly source: SourceRef
}

export interface OfferedRule {
  readonly from: string
  /** Whether `from` itself may be offered. */
  readonly comparator: Comparator
  readonly to: string
  readonly yearlyMinimum: boolean
  readonly source: SourceRef
}

export interface ReportingRule {
  readonly every: 'month' | 'quarter' | 'half-year' | 'year' | 'end'
  /** How long after the period a report is due; null where the source is silent. */
  readonly due: Term | null
  /** The last report: before the work ends, or within a term after it. */
  readonly final: { readonly when: 'before-end' | 'after-end'; readonly within: Term | null } | null
  readonly source: SourceRef
}

export interface PenaltyRule {
  /** "1.5" × shortfall. */
  readonly factor: string
  /** Time to put it right first; the term is null where the source only calls it reasonable. */
  readonly cure: { readonly within: Term | null } | null
  readonly notWhenFaultless: boolean
  readonly source: SourceRef
}

export interface MixCap {
  readonly blocks: readonly string[]
  /** "50" is 50% of the obligation. */
  readonly percentage: string
  readonly source: SourceRef
}

/** What a certificate of the Prestatieladder Socialer Ondernemen does to the obligation. */
export interface PsoEffect {
  /** "1", "2", "3", "30+" */
  readonly step: string
  /** `discount` takes a percentage off, `fulfils` meets the obligation as a whole, `none` counts for nothing. */
  readonly effect: 'discount' | 'fulfils' | 'none'
  /** Only with `discount`. */
  readonly percentage: string | null
  readonly of: 'obligation' | 'labour-component' | null
  /** When the certificate must be valid; null where the source is silent. */
  readonly validity: 'at-award' | 'whole-contract' | null
  readonly approval: boolean
  readonly source: SourceRef
}

/** "hengelo@undated" */
export function policyRef(policy: Pick<Policy, 'id' | 'version'>): string {
  return `${policy.id}@${policy.version}`
}
