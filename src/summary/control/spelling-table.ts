import type { Exact } from '#money'
import { a1, type StyleName } from '#workbook'
import type { NativeArea, SummedColumn } from '../native/native-area'
import { nativeSum, nativeSumIfs } from '../native/native-sum'
import { columnSpan, formula, number, type TabDraft, text } from '../tab/tab-draft'

const NATIVE = 2
const OURS = 3
const DIFFERENCE = 4

export interface SpellingLine {
  /** As it stands in the user's column. */
  readonly text: string
  readonly ours: Exact
  /** What of ours it belongs to. */
  readonly belongs: string
}

export interface SpellingTable {
  readonly areas: readonly NativeArea[]
  readonly tested: SummedColumn
  readonly summed: 'claimed' | 'paidHours'
  readonly lines: readonly SpellingLine[]
  /** Our sum over all rows, for a line with what the others leave and a total; null leaves both out. */
  readonly whole: Exact | null
  readonly words: {
    readonly columns: Readonly<Record<'text' | 'native' | 'ours' | 'difference' | 'belongs', string>>
    readonly rest: string
    readonly total: string
  }
}

/**
 * Adds what the user's own column comes to per text of another column, as native formulas beside our count.
 * @returns formula that is TRUE while the two agree
 */
export function addSpellingTable(draft: TabDraft, table: SpellingTable): string {
  const { areas, tested, summed, lines, whole, words } = table
  const style: StyleName = summed === 'claimed' ? 'euro' : 'decimal'
  draft.add(
    text(words.columns.text, 'header'),
    ...[words.columns.native, words.columns.ours, words.columns.difference].map((name) => text(name, 'headerRight')),
    text(words.columns.belongs, 'headerAfter'),
  )
  const first = draft.next()
  for (const line of lines) {
    const row = draft.next()
    const equals = { cell: `$A${String(row)}`, text: line.text }
    draft.add(
      text(line.text),
      formula(nativeSumIfs(areas, summed, [{ column: tested, equals }]) ?? '0', style),
      number(line.ours, style),
      differenceOf(row, style),
      text(line.belongs, 'textAfter'),
    )
  }
  if (whole !== null) addRest(draft, table, whole, first, style)
  const differences = columnSpan(DIFFERENCE, first, draft.next() - 1)
  if (whole !== null) {
    const total: StyleName = summed === 'claimed' ? 'euroTotal' : 'decimalTotal'
    const last = draft.next() - 1
    draft.add(
      text(words.total, 'total'),
      ...[NATIVE, OURS, DIFFERENCE].map((column) => formula(`SUM(${columnSpan(column, first, last)})`, total)),
    )
  }
  return `AND(MAX(${differences})=0,MIN(${differences})=0)`
}

// The whole column less the lines above, so that the parts are always the whole.
function addRest(
  draft: TabDraft,
  { areas, summed, lines, words }: SpellingTable,
  whole: Exact,
  first: number,
  style: StyleName,
): void {
  const row = draft.next()
  const native = nativeSum(areas, summed) ?? '0'
  const less = row > first ? `ROUND(${native}-SUM(${columnSpan(NATIVE, first, row - 1)}),2)` : native
  draft.add(
    text(words.rest, 'note'),
    formula(less, style),
    number(
      lines.reduce<Exact>((left, { ours }) => left.minus(ours), whole),
      style,
    ),
    differenceOf(row, style),
  )
}

function differenceOf(row: number, style: StyleName): ReturnType<typeof formula> {
  return formula(`ROUND(${a1(row, NATIVE)}-${a1(row, OURS)},2)`, style)
}
