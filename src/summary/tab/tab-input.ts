import type { ValidationReport } from '#checks'
import type { Rulebook } from '#rulebook'
import type { Language } from '#texts'
import type { IsoDay } from '#time'
import type { PlanCell, SheetPlan, TabRole, WorkbookSnapshot } from '#workbook'
import type { WatchedColumn } from '../changes/watched-columns'
import type { KeptEntries } from '../conversation/kept-entries'
import type { Control } from '../control/control'

/** What every tab of one workbook is made from. */
export interface TabInput {
  readonly snapshot: WorkbookSnapshot
  readonly report: ValidationReport
  readonly control: Control
  readonly rulebook: Rulebook
  /** The columns that the figures were read from. */
  readonly watched: readonly WatchedColumn[]
  readonly language: Language
  /** Version of this program, for the note at the foot; null leaves it out. */
  readonly productVersion: string | null
  /** For row 3 of the tab (`addTabHead`): empty until the user's tables change, then it says that the tab is out of date. */
  readonly mark: PlanCell | null
  /** What was typed on the pages for talks in a copy that this one takes the place of. */
  readonly typed?: readonly KeptEntries[]
  /** Real name of this tab. */
  readonly name: string
  /** Real names of the tabs that are made together, for links between them. */
  readonly names: ReadonlyMap<TabRole, string>
}

export type TabMaker = (input: TabInput) => SheetPlan

/** What a tab over many workbooks is drawn from: nothing to link to, and no cells of the user to add up. */
export interface PortfolioInput<F> {
  /** Of everything that counts, added up. */
  readonly figures: F
  readonly name: string
  /** Files that count. */
  readonly files: number
  /** Whether the totals agree with the tables of every file, in words. */
  readonly totals: string
  readonly today: IsoDay
  readonly language: Language
  readonly productVersion: string | null
}
