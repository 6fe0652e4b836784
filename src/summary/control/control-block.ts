import { withoutIdentityNumbers } from '#checks'
import { cellNumber } from '#money'
import { type Language, summaryTexts } from '#texts'
import { a1, sheetAddress } from '#workbook'
import type { ClaimedTable } from './claimed-table'
import { type Control, type ControlLine, totalsAgree } from './control'
import { nativeSum } from '../native/native-sum'
import { formula, link, number, quoted, type TabDraft, text } from '../tab/tab-draft'

const MOST_CAUSES = 50
const NATIVE = 2
const OURS = 3
const DIFFERENCE = 4

/**
 * Adds the control lines: the user's column summed natively, our count of it, the difference, and live words.
 * The words know the difference of the day the tab was made, so a later edit is told apart from what was explained.
 * @returns formula that is TRUE while all totals agree; null where nothing can be compared
 */
export function addControlBlock(
  draft: TabDraft,
  checked: Control,
  claimed: ClaimedTable | null,
  language: Language,
): string | null {
  const t = summaryTexts(language).control
  const hours = nativeSum(checked.areas, 'paidHours')
  const all = nativeSum(checked.areas, 'claimed')
  if (checked.claimed === null && checked.paidHours === null) return null
  draft.add(text(t.heading, 'label'))
  draft.add(
    text(t.columns.line, 'header'),
    ...[t.columns.native, t.columns.ours, t.columns.difference].map((name) => text(name, 'headerRight')),
    text(t.columns.words, 'headerAfter'),
  )
  const tests: string[] = []
  if (checked.claimed !== null && all !== null) tests.push(addLine(draft, checked.claimed, all, checked, language))
  if (checked.paidHours !== null && hours !== null)
    tests.push(addLine(draft, checked.paidHours, hours, checked, language))
  if (claimed !== null) tests.push(`MAX(${claimed.differences})=0`, `MIN(${claimed.differences})=0`)
  if (checked.claimedComputed !== null && claimed !== null) {
    addLine(draft, checked.claimedComputed, claimed.counting, checked, language)
  }
  draft.skip()
  addCauses(draft, checked, language)
  return `AND(${tests.join(',')})`
}

/** Adds one line and returns the test that it agrees. */
function addLine(draft: TabDraft, line: ControlLine, native: string, checked: Control, language: Language): string {
  const t = summaryTexts(language).control
  const row = draft.next()
  const style = line.code === 'paid-hours' ? 'decimal' : 'euro'
  const difference = a1(row, DIFFERENCE)
  draft.add(
    text(t.lines[line.code], 'label'),
    formula(native, style),
    number(line.ours, style),
    formula(`ROUND(${a1(row, NATIVE)}-${a1(row, OURS)},2)`, style),
    formula(words(line, difference, checked, language), 'textAfter'),
  )
  return `${difference}=0`
}

function words(line: ControlLine, difference: string, checked: Control, language: Language): string {
  const t = summaryTexts(language).control
  const live =
    line.code === 'claimed-computed'
      ? `IF(${difference}=0,${quoted(t.same)},IF(${difference}>0,${quoted(t.more)},${quoted(t.less)}))`
      : `IF(${difference}=0,${quoted(t.agrees)},${otherwise(line, difference, checked, language)})`
  return `IF(ISERROR(${difference}),${quoted(t.error)},${live})`
}

function otherwise(line: ControlLine, difference: string, checked: Control, language: Language): string {
  const t = summaryTexts(language).control
  if (line.difference === null || line.difference.isZero()) return quoted(t.changed)
  const known = String(cellNumber(line.difference))
  return `IF(${difference}=${known},${quoted(checked.causes.length > 0 ? t.explained : t.unexplained)},${quoted(t.changed)})`
}

function addCauses(draft: TabDraft, checked: Control, language: Language): void {
  if (checked.causes.length === 0 || totalsAgree(checked)) return
  const t = summaryTexts(language).control
  draft.add(text(t.causes, 'label'))
  draft.add(text(t.causeColumns.cell, 'header'), text(t.causeColumns.reason, 'header'))
  for (const { sheet, address, reason } of checked.causes.slice(0, MOST_CAUSES)) {
    draft.add(link(withoutIdentityNumbers(sheetAddress(sheet, address)), sheet, address), text(t.reasons[reason]))
  }
  if (checked.causes.length > MOST_CAUSES) draft.add(text(t.moreCauses(checked.causes.length - MOST_CAUSES), 'note'))
  draft.skip()
}
