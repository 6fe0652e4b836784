import { quarterFromText } from '#time'
import type { CellValue } from '#workbook'
import { type NativeArea, rangeOf, type SummedColumn } from './native-area'
import { quoted } from '../tab/tab-draft'

/** A test on a text column: equal to a cell of our tab, or to a word. */
export interface Condition {
  readonly column: SummedColumn
  readonly equals: { readonly cell: string; readonly text: string } | { readonly word: string }
}

/** SUM over a column of all areas; null where none has it. Text that looks like a number is not summed. */
export function nativeSum(areas: readonly NativeArea[], summed: SummedColumn): string | null {
  const ranges = areas.map((area) => rangeOf(area, summed)).filter((range) => range !== null)
  return ranges.length === 0 ? null : `SUM(${ranges.join(',')})`
}

/** The same, for the rows that meet every condition; areas that lack a tested column add nothing. */
export function nativeSumIfs(
  areas: readonly NativeArea[],
  summed: SummedColumn,
  conditions: readonly Condition[],
): string | null {
  if (nativeSum(areas, summed) === null) return null
  const terms = areas.map((area) => term(area, summed, conditions)).filter((part) => part !== null)
  return terms.length === 0 ? '0' : terms.join('+')
}

function term(area: NativeArea, summed: SummedColumn, conditions: readonly Condition[]): string | null {
  const sumRange = rangeOf(area, summed)
  if (sumRange === null) return null
  const tests: { range: string; criterion: string }[] = []
  for (const { column, equals } of conditions) {
    const range = rangeOf(area, column)
    if (range === null) return null
    tests.push({ range, criterion: 'cell' in equals ? equals.cell : quoted(equals.word) })
  }
  if (conditions.every(({ equals }) => isPlainCriterion('cell' in equals ? equals.text : equals.word))) {
    return `SUMIFS(${[sumRange, ...tests.flatMap((test) => [test.range, test.criterion])].join(',')})`
  }
  // SUMIFS would read this text as a pattern, a comparison, a number or a date; here it is compared as it stands.
  return `SUMPRODUCT(${tests.map((test) => `(${test.range}&""=${test.criterion})`).join('*')}*1,${sumRange})`
}

/** True where SUMIFS compares the text as a text: a quarter, or it starts with a letter and holds no wildcard. */
function isPlainCriterion(text: string): boolean {
  if (quarterFromText(text) !== null && text.trim() === text) return true
  return /^\p{L}/u.test(text) && !/[*?~]/.test(text) && !looksLikeDateOrNumber(text)
}

// "mei 2026", "jan-26", "1e5", "TRUE": a spreadsheet program may take these for a value.
function looksLikeDateOrNumber(text: string): boolean {
  return (
    /^(?:jan|feb|maa|mar|mrt|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*[\s.\-/]*\d+$/i.test(text) ||
    /^(?:true|false|waar|onwaar)$/i.test(text)
  )
}

/** How these formulas compare a cell with a text: whole, letter case aside, spaces counted. */
export function nativelyEquals(value: CellValue, text: string): boolean {
  if (value === null) return text === ''
  if (typeof value === 'object') return false
  return String(value).toLowerCase() === text.toLowerCase()
}
