import type { Approval } from '#approvals'
import type { Finding, SettledFindings } from '#findings'
import type { WithholdingState } from '#rules'
import type { IsoDay } from '#time'
import type { HeaderMapping, MonitoringTables } from '#workbook'

export interface CheckOptions {
  /** The day the report is made for; schedules and quarters are judged by it. */
  readonly today: IsoDay
  /** What the workbook has settled for itself. */
  readonly settings?: {
    readonly policy: string | null
    readonly catalogue: string | null
    readonly pins: Readonly<Record<string, string>>
    readonly policies?: Readonly<Record<string, string>>
    readonly withholding?: Readonly<Record<string, WithholdingState>>
  }
  /** Asked for by the person who runs the check; fills blanks, never overrides. */
  readonly defaults?: { readonly policy?: string; readonly catalogue?: string }
  /** Rows that somebody approved, as the workbook keeps them. */
  readonly approvals?: readonly Approval[]
  /** Where the figures go: into a portfolio over many files, which others may read; absent: they stay in the file. */
  readonly view?: 'portfolio'
  /** Headers a person confirmed. */
  readonly mapping?: HeaderMapping
  /** Puts the findings apart that somebody accepted with a reason; without it all stand open. */
  readonly settle?: (findings: readonly Finding[], tables: MonitoringTables) => SettledFindings
}

/** What chooses the policy and the catalogue of a contract, beside its own columns. */
export type Choices = Pick<CheckOptions, 'settings' | 'defaults'>
