import { type Language, summaryTexts } from '#texts'
import { a1 } from '#workbook'
import type { ControlLine } from '../control/control'
import { nativeSum } from '../native/native-sum'
import { formula, number, type TabDraft, text } from '../tab/tab-draft'
import type { TabInput } from '../tab/tab-input'

const NATIVE = 2
const OURS = 3

/** Adds the control totals: the user's column as a formula counts it, and as it was read. */
export function addControlLines(draft: TabDraft, { control, language }: TabInput): void {
  const t = summaryTexts(language)
  const c = t.control.columns
  draft.add(text(t.control.heading, 'label'))
  const claimed = nativeSum(control.areas, 'claimed')
  const hours = nativeSum(control.areas, 'paidHours')
  if (claimed === null && hours === null) draft.add(text(t.foot.notCounted, 'note'))
  else draft.add(text(c.line, 'header'), ...[c.native, c.ours, c.difference].map((name) => text(name, 'headerRight')))
  addLine(draft, control.claimed, claimed, language)
  addLine(draft, control.paidHours, hours, language)
  draft.skip()
}

function addLine(draft: TabDraft, line: ControlLine | null, native: string | null, language: Language): void {
  if (line === null || native === null) return
  const row = draft.next()
  const style = line.code === 'paid-hours' ? 'decimal' : 'euro'
  draft.add(
    text(summaryTexts(language).control.lines[line.code], 'label'),
    formula(native, style),
    number(line.ours, style),
    formula(`ROUND(${a1(row, NATIVE)}-${a1(row, OURS)},2)`, style),
  )
}
