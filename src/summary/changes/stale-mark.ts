import { type Language, receiptTexts } from '#texts'
import { absoluteAddress, type PlanCell } from '#workbook'
import { formula, quoted } from '../tab/tab-draft'
import { fingerprint, fingerprintFormula, tolerance, type WatchedArea } from './fingerprint'
import { MOST_ODD, type WatchedColumn } from './watched-columns'

/** Where every tab of ours says that it is out of date. */
export const MARK_ROW = 3

// A formula may be 8192 characters long; what goes around it takes some.
const LONGEST = 8000

/**
 * The cell that stays empty while the user's tables are as they were when the tab was made, and says so once they are
 * not. On its own it compares all of them at a time; beside a tab that compares each column it points there.
 */
export function staleMark(
  columns: readonly WatchedColumn[],
  receipt: string | null,
  language: Language,
): PlanCell | null {
  const words = quoted(receiptTexts(language).stale)
  if (receipt !== null) {
    return formula(`IFERROR(${absoluteAddress(receipt, `A${String(MARK_ROW)}`)},${words})`, 'attention')
  }
  const tests: string[] = []
  let length = 0
  for (const area of areasOf(columns)) {
    const test = isSame(fingerprintFormula(area), fingerprint(area))
    length += test.length + 1
    if (length <= LONGEST) tests.push(test)
  }
  return tests.length === 0 ? null : formula(`IF(IFERROR(AND(${tests.join(',')}),FALSE),"",${words})`, 'attention')
}

/** A test that a number is still what it was. */
function isSame(now: string, made: number): string {
  return `ABS(${now}-(${made.toFixed(6)}))<${tolerance(made).toFixed(6)}`
}

/** Columns that stand beside each other over the same rows, together. */
function areasOf(columns: readonly WatchedColumn[]): readonly WatchedArea[] {
  const areas: WatchedArea[] = []
  for (const column of columns) {
    const before = areas.at(-1)
    const odd = [...new Set([...(before?.odd ?? []), ...column.odd])]
    const joins =
      before?.sheet === column.sheet &&
      before.first === column.first &&
      before.last === column.last &&
      before.right === column.column - 1 &&
      before.hasTexts === column.hasTexts &&
      odd.length <= MOST_ODD
    if (joins) areas[areas.length - 1] = { ...before, right: column.column, odd }
    else areas.push(areaOf(column))
  }
  return areas
}

export function areaOf({ sheet, column, first, last, odd, hasTexts }: WatchedColumn): WatchedArea {
  return { sheet, left: column, right: column, first, last, odd, hasTexts }
}
