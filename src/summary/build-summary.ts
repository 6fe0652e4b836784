import type { ValidationReport } from '#checks'
import { builtInRulebook, type Rulebook } from '#rulebook'
import type { Language } from '#texts'
import type { TabRole, WorkbookSnapshot, WritePlan } from '#workbook'
import { blocksTab } from './blocks/blocks-tab'
import { type Control, control } from './control/control'
import { findingsInput, findingsTab } from './findings/findings-tab'
import type { KeptEntries } from './conversation/kept-entries'
import { conversationTab } from './conversation/conversation-tab'
import { councilTab } from './council/council-tab'
import { overviewTab } from './overview/overview-tab'
import { quartersTab } from './quarters/quarters-tab'
import { receiptTab } from './receipt/receipt-tab'
import type { TabMaker } from './tab/tab-input'
import { targetGroupsTab } from './target-groups/target-groups-tab'
import { tabNames } from './tab/tab-names'
import { staleMark } from './changes/stale-mark'
import { watchedColumns } from './changes/watched-columns'

/** Tabs a user can choose. */
export type SummaryTab = Extract<
  TabRole,
  'overview' | 'quarters' | 'blocks' | 'target-groups' | 'findings' | 'receipt' | 'conversation' | 'council'
>

/** In tab order. */
const MAKERS: Readonly<Record<SummaryTab, TabMaker>> = {
  overview: overviewTab,
  quarters: quartersTab,
  blocks: blocksTab,
  'target-groups': targetGroupsTab,
  findings: ({ report, mark, name, language }) => findingsTab({ ...findingsInput(report, name, language), mark }),
  receipt: receiptTab,
  conversation: conversationTab,
  council: councilTab,
}

/** Made when a person asks for them: on paper for a conversation, a text for others. */
const ON_REQUEST: readonly SummaryTab[] = ['conversation', 'council']

export const SUMMARY_TABS = Object.keys(MAKERS) as readonly SummaryTab[]

/** Made where nothing else is asked. */
export const STANDARD_TABS: readonly SummaryTab[] = SUMMARY_TABS.filter((tab) => !ON_REQUEST.includes(tab))

export interface SummaryInput {
  readonly snapshot: WorkbookSnapshot
  readonly report: ValidationReport
  readonly language: Language
  /** The policies and catalogues of the session. Default: the built-in ones. */
  readonly rulebook?: Rulebook
  /** Default: STANDARD_TABS. */
  readonly tabs?: readonly SummaryTab[]
  /** What was typed on the pages for talks in a copy that this one takes the place of. */
  readonly typed?: readonly KeptEntries[]
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
export function summaryOf({
  tabs,
  productVersion = null,
  rulebook = builtInRulebook(),
  ...input
}: SummaryInput): Summary {
  const wanted = SUMMARY_TABS.filter((tab) => (tabs ?? STANDARD_TABS).includes(tab))
  const names = tabNames(input.snapshot, wanted)
  const checked = control(input.snapshot, input.report)
  const watched = watchedColumns(input.snapshot, input.report)
  const mark = staleMark(watched, names.get('receipt') ?? null, input.language)
  const shared = { ...input, rulebook, control: checked, watched, productVersion, mark, names }
  const nameOf = (tab: SummaryTab): string => names.get(tab) ?? ''
  const plan = wanted.map((tab) => ({
    kind: 'put-sheet' as const,
    role: tab,
    sheet: MAKERS[tab]({ ...shared, name: nameOf(tab) }),
  }))
  return { plan, tabs: wanted.map(nameOf), control: checked }
}
