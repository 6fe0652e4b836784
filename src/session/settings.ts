import type { WithholdingState } from '#rules'

/** What a workbook has settled for itself; kept in its stored parts under the key "settings". */
export interface WorkbookSettings {
  /** "hengelo" or "den-haag@2023-07-01"; null where none was chosen. */
  readonly policy: string | null
  readonly catalogue: string | null
  /** Catalogue version a contract is pinned to: Kenmerk -> "duoplus@2026-11-21". */
  readonly pins: Readonly<Record<string, string>>
  /** Policy a contract was given where its table has no column Beleid: Kenmerk -> "hengelo". */
  readonly policies?: Readonly<Record<string, string>>
  /** What people settled about withholding: Kenmerk -> time to put it right, or no fault. */
  readonly withholding?: Readonly<Record<string, WithholdingState>>
}

export const NO_SETTINGS: WorkbookSettings = { policy: null, catalogue: null, pins: {} }
