import type { SessionState } from '#session'
import type { Language } from '#texts'
import type { IsoDay } from '#time'
import type { WorkbookPort } from '#workbook'
import type { Pace } from '../paced'

/** A workbook to be read for the portfolio. `open` may throw WorkbookError: then it is left out, with the reason. */
export interface PortfolioSource {
  /** Name without path. */
  readonly file: string
  open(): Promise<OpenedSource>
}

export interface OpenedSource {
  readonly port: Pick<WorkbookPort, 'read'>
  readonly session: Pick<SessionState, 'rulebook' | 'settings'>
  /** The same for files of equal bytes only (`contentMark`); absent: equal files are not recognised as such. */
  readonly mark?: string
}

/** How every file of a portfolio is read. */
export interface ReadingOptions extends Pick<Pace<never>, 'signal' | 'rest'> {
  readonly today: IsoDay
  readonly language: Language
  /** Policy and catalogue for contracts that name none. */
  readonly defaults?: { readonly policy?: string; readonly catalogue?: string }
}
