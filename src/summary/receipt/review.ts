import { safeText, withoutIdentityNumbers } from '#checks'
import { countBySeverity, type Finding } from '#findings'
import { findingTexts, formatsFor, receiptTexts, summaryTexts, withholdingTexts } from '#texts'
import type { PlanCell } from '#workbook'
import { link, number, type TabDraft, text } from '../tab/tab-draft'
import type { TabInput } from '../tab/tab-input'
import { toldReason } from '../tab/told-reason'
import { contractLines } from '../overview/contract-table'
import { settledState } from '../overview/needed'
import { placeName } from './shown-text'

const MOST_ACCEPTED = 500

/** Adds what people said of it: findings that may stand, approvals; and what was not checked, and why. */
export function addReview(draft: TabDraft, input: TabInput): void {
  addAccepted(draft, input)
  addStates(draft, input)
  addApprovals(draft, input)
  addNotChecked(draft, input)
}

function addAccepted(draft: TabDraft, { report, language }: TabInput): void {
  const t = receiptTexts(language).accepted
  const c = t.columns
  const words = findingTexts(language)
  const { day } = formatsFor(language)
  draft.add(text(t.heading, 'label'))
  if (report.accepted.length === 0) draft.add(text(t.none, 'note'))
  else draft.add(...[c.rule, c.cell, c.on, c.by, '', c.reason].map((name) => text(name, 'header')))
  for (const { finding, acceptance } of report.accepted.slice(0, MOST_ACCEPTED)) {
    draft.add(
      text(words.title(finding.code)),
      cellOf(finding),
      text(day(acceptance.on)),
      text(safeText(acceptance.by)),
      null,
      text(toldReason(acceptance)),
    )
  }
  if (report.accepted.length > MOST_ACCEPTED) draft.add(text(t.more(report.accepted.length - MOST_ACCEPTED), 'note'))
  draft.skip()
}

/** What people settled about withholding, where they did. */
function addStates(draft: TabDraft, { report, language }: TabInput): void {
  const t = receiptTexts(language).states
  const words = withholdingTexts(language)
  const settled = contractLines(report, language).flatMap(({ kenmerk, standing }) => {
    const state = settledState(report, standing.kenmerk)
    return state === null ? [] : [{ kenmerk, standing, state }]
  })
  if (settled.length === 0) return
  draft.add(text(t.heading, 'label'))
  for (const { kenmerk, standing, state } of settled) {
    draft.add(
      link(kenmerk, standing.at.sheet, standing.at.address),
      text(`${words.state(state)}: ${safeText(state.reason)} ${words.settledBy({ ...state, by: safeText(state.by) })}`),
    )
  }
  draft.skip()
}

function addApprovals(draft: TabDraft, { report, language }: TabInput): void {
  const t = receiptTexts(language).approvals
  const kinds = report.contributions.map(({ approval }) => approval?.kind)
  const counted = (kind: 'signed' | 'changed' | 'unsigned'): number => kinds.filter((one) => one === kind).length
  draft.add(text(t.heading, 'label'))
  for (const kind of ['signed', 'changed', 'unsigned'] as const)
    draft.add(text(t[kind]), number(counted(kind), 'integer'))
  draft.skip()
}

function addNotChecked(draft: TabDraft, { report, language }: TabInput): void {
  const t = receiptTexts(language).notChecked
  const words = findingTexts(language)
  draft.add(text(t.heading, 'label'))
  draft.add(
    text(t.findings, 'label'),
    text(summaryTexts(language).overview.findingCounts(countBySeverity(report.findings))),
  )
  const missing = new Map<string, string[]>()
  for (const { code, because } of report.notChecked)
    missing.set(because, [...(missing.get(because) ?? []), words.title(code)])
  if (missing.size === 0) draft.add(text(t.none, 'good'))
  else draft.add(text(t.columns.because, 'header'), text(t.columns.rules, 'header'))
  for (const [because, rules] of missing)
    draft.add(text(safeText(because), 'label'), text(t.rules([...new Set(rules)])))
  if (report.silenced > 0) draft.add(text(t.silenced(report.silenced), 'note'))
  draft.skip()
}

function cellOf({ at }: Finding): PlanCell | null {
  if (at === null) return null
  if (at.kind === 'source') return text(at.cell)
  return at.kind === 'cell'
    ? link(placeName(at), at.sheet, at.address)
    : link(withoutIdentityNumbers(at.sheet), at.sheet, 'A1')
}
