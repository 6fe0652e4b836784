import type { Finding, FindingCode, FindingParams, Place, Severity, TableName } from '#findings'
import type { SourceRef } from '#sources'
import type { InPortions } from '#workbook'
import type { Facts } from './facts'

export type Stage = 'workbook' | 'table' | 'cell' | 'row' | 'across' | 'privacy'

/** One thing to look for. A file per check; the list in index.ts is the table of contents. */
export interface Check {
  readonly codes: readonly FindingCode[]
  readonly stage: Stage
  /** What has to be there before it makes sense; without it the check is listed as not done. */
  readonly needs?: readonly Need[]
  run(facts: Facts, out: Out): void | Halts
}

/** A check that takes long in a long sheet halts now and then. */
export type Halts = InPortions<void, void>

export interface Need {
  readonly table: TableName
  readonly column?: string
}

export interface Out {
  report<C extends FindingCode>(
    code: C,
    at: Place | null,
    params: FindingParams[C],
    extra?: { readonly source?: SourceRef; readonly severity?: Severity },
  ): void
  /** A check that could not be done because of a cell that is reported by itself. */
  silence(count?: number): void
  /** Says again what was said before. */
  repeat(before: Heard): void
}

/** What checks said. */
export interface Heard {
  readonly findings: readonly Finding[]
  readonly silenced: number
}

export type { Finding }
