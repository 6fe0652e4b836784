import { withoutIdentityNumbers } from '#checks'
import { type Exact, roundToCents, ZERO } from '#money'
import { type Language, quartersTexts, summaryTexts } from '#texts'
import { type PlanCell, sheetAddress } from '#workbook'
import { totalsCell } from '../tab/foot'
import { formula, link, quoted, type TabDraft, text } from '../tab/tab-draft'
import type { NativeQuarters, QuarterCause } from './native-quarters'
import type { QuarterTable } from './quarter-lines'

const MOST_CAUSES = 50

/**
 * Adds, in live words, whether the user's own column comes to our count in every quarter, and the cells that explain
 * it where not. The words know the differences of the day the tab was made, so a later edit is told apart.
 * @returns what the foot says of it
 */
export function addQuarterControl(
  draft: TabDraft,
  table: QuarterTable,
  native: NativeQuarters | null,
  differences: string | null,
  language: Language,
): PlanCell {
  const t = quartersTexts(language).control
  const { foot } = summaryTexts(language)
  if (native === null || differences === null) return text(foot.notCounted, 'note')
  const off = apartNow(table, native)
  const agree = `AND(MAX(${differences})=0,MIN(${differences})=0)`
  const explained = quoted(native.causes.length > 0 ? t.explained : t.unexplained)
  const otherwise =
    off === null || off.isZero()
      ? quoted(t.changed)
      : `IF(ROUND(SUMPRODUCT(ABS(${differences})),2)=${off.toFixed()},${explained},${quoted(t.changed)})`
  draft.add(
    formula(
      `IF(ISERROR(SUM(${differences})),${quoted(t.error)},IF(${agree},${quoted(t.agrees)},${otherwise}))`,
      'text',
    ),
  )
  if (off === null || !off.isZero()) addCauses(draft, native, language)
  return totalsCell(agree, { agrees: foot.agrees, differs: t.differs })
}

/** Native less ours of every line added up, signs aside, as the formulas will come out; null where an error value is in the way. */
function apartNow(table: QuarterTable, { valueOf, valueOfAll }: NativeQuarters): Exact | null {
  if (valueOfAll === null) return null
  let left = valueOfAll
  let apart: Exact = ZERO
  const lines = table.lines.map((line) => ({ claimed: line.claimed, among: [line.quarter] }))
  for (const { claimed, among } of [...lines, table.before, table.after].filter((line) => line !== null)) {
    const native = valueOf(among)
    if (native === null) return null
    left = left.minus(native)
    apart = apart.plus(roundToCents(native.minus(claimed)).abs())
  }
  return apart.plus(roundToCents(roundToCents(left).minus(table.without?.claimed ?? ZERO)).abs())
}

function addCauses(draft: TabDraft, { causes }: NativeQuarters, language: Language): void {
  if (causes.length === 0) return
  const t = summaryTexts(language).control
  const { quarterUnclear } = quartersTexts(language).control
  const reasons: Readonly<Record<QuarterCause, string>> = { ...t.reasons, 'quarter-unclear': quarterUnclear }
  draft.add(text(t.causes, 'label'))
  for (const { sheet, address, reason } of causes.slice(0, MOST_CAUSES)) {
    draft.add(link(withoutIdentityNumbers(sheetAddress(sheet, address)), sheet, address), text(reasons[reason]))
  }
  if (causes.length > MOST_CAUSES) draft.add(text(t.moreCauses(causes.length - MOST_CAUSES), 'note'))
}
