import type { Finding } from './finding'

/** Somebody looked at a finding and let it stand, with the reason. Kept in the workbook, so that everyone reads the same. */
export interface Acceptance {
  readonly code: Finding['code']
  /** Where the finding stood when this was last written; null for the workbook as a whole. */
  readonly sheet: string | null
  readonly address: string | null
  readonly header: string | null
  /** The row it is about, for people to read; null where the row has none or it might name a person. */
  readonly contract: string | null
  readonly quarter: string | null
  readonly key: string | null
  readonly reason: string
  readonly note: string
  /** Role or initials. */
  readonly by: string
  /** ISO day. */
  readonly on: string
  /** Fingerprint of the row, the cell, the facts and the rule: what tells whether it still holds. */
  readonly mark: string
}

export interface AcceptedFinding {
  readonly finding: Finding
  readonly acceptance: Acceptance
}

/** What changed since a finding was accepted: what stands in the cell, what follows from it, the rule, or its row. */
export type ReopenedBecause = 'cell' | 'facts' | 'rule' | 'row'

/** A finding that somebody accepted, and that stands open again. */
export interface ReopenedFinding extends AcceptedFinding {
  readonly why: ReopenedBecause
}

/** The findings of a run, apart by what people said of them before. */
export interface SettledFindings {
  readonly open: readonly Finding[]
  readonly accepted: readonly AcceptedFinding[]
  /** These are among the open ones. */
  readonly reopened: readonly ReopenedFinding[]
}

/** Errors cannot be accepted: an amount cannot be computed, or somebody's privacy is at stake. */
export function isAcceptable({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity !== 'error'
}
