import type { ValidationReport } from '#checks'
import type { Language } from '#texts'
import type { TabRole, WorkbookSnapshot, WritePlan } from '#workbook'
import { type Control, control } from './control'
import { findingsInput, findingsTab } from './findings-tab'
import { overviewTab } from './overview-tab'
import { tabNames } from './tab-names'

/** Tabs a user can choose, in tab order. */
export type SummaryTab = Extract<TabRole, 'overview' | 'findings'>

export const SUMMARY_TABS: readonly SummaryTab[] = ['overview', 'findings']

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
export function summaryOf(input: SummaryInput): Summary {
  const { snapshot, report, language } = input
  const wanted = SUMMARY_TABS.filter((tab) => input.tabs === undefined || input.tabs.includes(tab))
  const names = tabNames(snapshot, wanted)
  const checked = control(snapshot, report)
  const nameOf = (tab: SummaryTab): string => names.get(tab) ?? ''
  const make: Readonly<Record<SummaryTab, () => WritePlan[number]>> = {
    overview: () => ({
      kind: 'put-sheet',
      role: 'overview',
      sheet: overviewTab({
        report,
        control: checked,
        language,
        productVersion: input.productVersion ?? null,
        name: nameOf('overview'),
        findingsTab: names.get('findings') ?? null,
      }),
    }),
    findings: () => ({
      kind: 'put-sheet',
      role: 'findings',
      sheet: findingsTab(findingsInput(report, nameOf('findings'), language)),
    }),
  }
  return { plan: wanted.map((tab) => make[tab]()), tabs: wanted.map(nameOf), control: checked }
}
