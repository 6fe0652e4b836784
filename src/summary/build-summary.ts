import type { ValidationReport } from '#checks'
import type { Language } from '#texts'
import type { TabRole, WorkbookSnapshot, WritePlan } from '#workbook'
import { type Control, control } from './control/control'
import { findingsInput, findingsTab } from './findings/findings-tab'
import { overviewTab } from './overview/overview-tab'
import type { TabMaker } from './tab/tab-input'
import { tabNames } from './tab/tab-names'
import { staleMark } from './changes/stale-mark'
import { watchedColumns } from './changes/watched-columns'

/** Tabs a user can choose. */
export type SummaryTab = Extract<TabRole, 'overview' | 'findings'>

/** In tab order. */
const MAKERS: Readonly<Record<SummaryTab, TabMaker>> = {
  overview: overviewTab,
  findings: ({ report, mark, name, language }) => findingsTab({ ...findingsInput(report, name, language), mark }),
}

export const SUMMARY_TABS = Object.keys(MAKERS) as readonly SummaryTab[]

export interface SummaryInput {
  readonly snapshot: WorkbookSnapshot
  readonly report: ValidationReport
  readonly language: Language
  /** Default: all. */
  readonly tabs?: readonly SummaryTab[]
  /** Version of this program, for the note at the foot; null leaves it out. */
  readonly productVersion?: string | null
}

/** A plan, the names its tabs get, and what the control lines came to. */
export interface Summary {
  readonly plan: WritePlan
  readonly tabs: readonly string[]
  readonly control: Control
}

/**
 * The plan that makes or renews our tabs in a workbook; the same report gives the same plan.
 * Sheets of the user are never part of it.
 */
export function buildSummary(input: SummaryInput): WritePlan {
  return summaryOf(input).plan
}

/** As buildSummary, with what the user is told afterwards. */
export function summaryOf({ tabs, productVersion = null, ...input }: SummaryInput): Summary {
  const wanted = SUMMARY_TABS.filter((tab) => tabs === undefined || tabs.includes(tab))
  const names = tabNames(input.snapshot, wanted)
  const checked = control(input.snapshot, input.report)
  const mark = staleMark(watchedColumns(input.snapshot, input.report.shapes), null, input.language)
  const nameOf = (tab: SummaryTab): string => names.get(tab) ?? ''
  const plan = wanted.map((tab) => ({
    kind: 'put-sheet' as const,
    role: tab,
    sheet: MAKERS[tab]({ ...input, control: checked, productVersion, mark, name: nameOf(tab), names }),
  }))
  return { plan, tabs: wanted.map(nameOf), control: checked }
}
