import {
  personalPieces,
  safeText,
  safeWord,
  tellsOfHealth,
  type ValidationReport,
  withoutIdentityNumbers,
} from '#checks'
import { type Exact, ZERO } from '#money'
import type { ContributionStanding } from '#rules'
import type { CellValue } from '#workbook'
import { privateCells } from '../tab/privacy'
import { type NativeArea, rowsOf, type SummedColumn } from './native-area'

/** A text of the user's column as it stands there, with the rows that hold it; letter case aside, as formulas compare. */
export interface Spelling {
  readonly text: string
  readonly rows: readonly ContributionStanding[]
}

// More would make a tab nobody reads, and a workbook that recalculates slowly.
const MOST = 100
const byText = new Intl.Collator('nl', { numeric: true })

/**
 * The texts of a column that a formula can tell apart and that may be repeated on our tab. What else stands there is
 * for the line with all other rows.
 * @param isOfTheField tells of a row that its text is a published word, such as a block of its catalogue
 */
export function spellings(
  areas: readonly NativeArea[],
  report: ValidationReport,
  column: SummedColumn,
  isOfTheField: (row: ContributionStanding) => boolean,
): readonly Spelling[] {
  const isPrivate = privateCells(report)
  const read = new Map(report.contributions.map((row) => [`${String(row.row)} ${row.at.sheet}`, row]))
  const found = new Map<string, { text: string; rows: ContributionStanding[] }>()
  const plain = new Map<CellValue, string | null>()
  for (const area of areas) {
    const at = area.columns.get(column)
    if (at === undefined) continue
    for (const { row, value } of rowsOf(area)) {
      const standing = read.get(`${String(row)} ${area.sheet.name}`)
      const content = value(column)
      let text = plain.get(content)
      if (text === undefined) plain.set(content, (text = plainText(content)))
      if (standing === undefined || text === null || isPrivate(area.sheet.name, row, at)) continue
      const key = text.toLowerCase()
      const known = found.get(key)
      if (known !== undefined) known.rows.push(standing)
      else if (isOfTheField(standing) || isHarmless(text)) found.set(key, { text, rows: [standing] })
    }
  }
  return [...found.values()]
    .sort((a, b) => b.rows.length - a.rows.length)
    .slice(0, MOST)
    .sort((a, b) => byText.compare(a.text, b.text))
}

/** Null for what programs write differently, what a formula cannot compare, and what may tell of a person. */
function plainText(value: CellValue): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null
  if (typeof value !== 'string' || value === '') return null
  const shown = value.replace(/\s+/g, ' ').trim()
  return safeText(shown) === shown && withoutIdentityNumbers(shown) === shown ? value : null
}

function isHarmless(text: string): boolean {
  const shown = text.replace(/\s+/g, ' ').trim()
  return safeWord(shown) === shown && !tellsOfHealth(shown) && personalPieces(shown).length === 0
}

/** What these rows come to in our reading. */
export function sumOver(
  rows: readonly ContributionStanding[],
  amount: (row: ContributionStanding) => Exact | null,
): Exact {
  return rows.reduce<Exact>((sum, row) => sum.plus(amount(row) ?? ZERO), ZERO)
}
