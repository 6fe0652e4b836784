import { safeText, withoutIdentityNumbers } from '#checks'
import { type Language, receiptTexts } from '#texts'
import { a1, type PlanCell } from '#workbook'
import { columnSpan, formula, number, quoted, type TabDraft, text } from '../tab/tab-draft'
import { fingerprint, fingerprintFormula, tolerance } from './fingerprint'
import { areaOf } from './stale-mark'
import type { WatchedColumn } from './watched-columns'

const NOW = 3
const MADE = 4
const WORDS = 5

/**
 * Adds what each column that was read came to when the tab was made, beside what it comes to now.
 * @returns the cell for the top of the tab, which stays empty while all are the same; null where no column was read
 */
export function addChangesBlock(
  draft: TabDraft,
  columns: readonly WatchedColumn[],
  language: Language,
): PlanCell | null {
  if (columns.length === 0) return null
  const t = receiptTexts(language)
  const { changes: words } = t
  const c = words.columns
  draft.add(text(words.heading, 'label'))
  for (const line of [...words.about, ...words.blind, words.volatile]) draft.add(text(line, 'note'))
  draft.add(
    ...[c.sheet, c.column].map((name) => text(name, 'header')),
    ...[c.now, c.made].map((name) => text(name, 'headerRight')),
    text(c.words, 'headerAfter'),
  )
  const first = draft.next()
  for (const column of columns) {
    const row = draft.next()
    const area = areaOf(column)
    const made = fingerprint(area)
    const isSame = `ABS(${a1(row, NOW)}-${a1(row, MADE)})<${tolerance(made).toFixed(6)}`
    draft.add(
      text(withoutIdentityNumbers(column.sheet.name)),
      text(safeText(column.header)),
      formula(fingerprintFormula(area), 'decimal'),
      number(made, 'decimal'),
      formula(`IF(IFERROR(${isSame},FALSE),${quoted(words.same)},${quoted(words.changed)})`, 'textAfter'),
    )
  }
  const all = columnSpan(WORDS, first, draft.next() - 1)
  draft.skip()
  return formula(`IF(COUNTIF(${all},${quoted(words.same)})=ROWS(${all}),"",${quoted(t.stale)})`, 'attention')
}
