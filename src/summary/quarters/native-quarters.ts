import type { ValidationReport } from '#checks'
import { exactFromCell, type Exact, ZERO } from '#money'
import type { ContributionStanding } from '#rules'
import { type Quarter, quarterFromText } from '#time'
import { a1, type CellError, type CellValue, isCellError } from '#workbook'
import { type NativeArea, rowsOf, type SummedColumn } from '../native/native-area'
import { nativeSum, nativeSumIfs } from '../native/native-sum'

export type QuarterCause = 'text-number' | 'error-value' | 'row-not-read' | 'quarter-unclear'

/** The user's own column of claimed amounts, added up per quarter by formulas over the cells as they stand. */
export interface NativeQuarters {
  /** Formula for these quarters together; "0" where no cell could name one of them. */
  readonly of: (quarters: readonly Quarter[]) => string
  readonly all: string
  /** What that formula gives today; null where an error value stands in the way. */
  readonly valueOf: (quarters: readonly Quarter[]) => Exact | null
  readonly valueOfAll: Exact | null
  /** Cells that make a formula differ from our count. */
  readonly causes: readonly { readonly sheet: string; readonly address: string; readonly reason: QuarterCause }[]
}

// A formula may be 8192 characters long.
const LONGEST = 8000

/** How one table tells its quarters: by words in a column, or as a whole because its sheet is the quarter. */
interface QuarterArea {
  readonly area: NativeArea
  /** Spellings per quarter as they stand in the column, besides our own "2026-Q3". */
  readonly words: ReadonlyMap<Quarter, ReadonlySet<string>>
  readonly whole: Quarter | null
  /** What a formula adds up, by what stands in the quarter column; error values make it null. */
  readonly sums: ReadonlyMap<string, Exact | null>
}

/** Null where there is no column of claimed amounts, or more tables than a formula can hold. */
export function nativeQuarters(
  areas: readonly NativeArea[],
  report: ValidationReport,
  quarters: readonly Quarter[],
): NativeQuarters | null {
  const all = nativeSum(areas, 'claimed')
  if (all === null) return null
  const read = readAreas(areas, report)
  const of = (wanted: readonly Quarter[]): string => formulaOf(read.areas, wanted)
  if ([all, ...quarters.map((quarter) => of([quarter]))].some(({ length }) => length > LONGEST)) return null
  return {
    of,
    all,
    valueOf: (wanted) => valueOf(read.areas, wanted),
    valueOfAll: read.areas.map(wholeOf).reduce(plus, ZERO),
    causes: read.causes,
  }
}

function readAreas(
  areas: readonly NativeArea[],
  report: ValidationReport,
): { readonly areas: readonly QuarterArea[]; readonly causes: NativeQuarters['causes'] } {
  const standings = bySheetAndRow(report)
  const quarterOfText = readOnce()
  const causes: NativeQuarters['causes'][number][] = []
  const read = areas.map((area): QuarterArea => {
    const words = new Map<Quarter, Set<string>>()
    const sums = new Map<string, Exact | null>()
    const onSheet = standings.get(area.sheet.name)
    let whole: Quarter | null = null
    for (const { row, value } of rowsOf(area)) {
      const cause = (column: SummedColumn, reason: QuarterCause): void => {
        const at = area.columns.get(column)
        if (at !== undefined) causes.push({ sheet: area.sheet.name, address: a1(row, at), reason })
      }
      const claimed = value('claimed')
      const written = value('quarter')
      if (typeof claimed === 'number' || isCellError(claimed)) {
        const text = asCompared(written)
        sums.set(text, plus(sums.get(text) ?? (sums.has(text) ? null : ZERO), addedBy(claimed)))
      }
      const standing = onSheet?.get(row)
      if (isCellError(claimed)) cause('claimed', 'error-value')
      if (standing === undefined) {
        if (typeof claimed === 'number') cause('claimed', 'row-not-read')
        continue
      }
      if (typeof claimed === 'string' && standing.claimed !== null) cause('claimed', 'text-number')
      if (standing.quarter === null) continue
      if (!area.columns.has('quarter')) whole = standing.quarter
      else if (typeof written === 'string' && quarterOfText(written) === standing.quarter) {
        words.set(standing.quarter, (words.get(standing.quarter) ?? new Set<string>()).add(written.toLowerCase()))
      } else if (typeof claimed === 'number') cause('quarter', 'quarter-unclear')
    }
    return { area, words, whole, sums }
  })
  return { areas: read, causes }
}

function bySheetAndRow({
  contributions,
}: ValidationReport): ReadonlyMap<string, ReadonlyMap<number, ContributionStanding>> {
  const bySheet = new Map<string, Map<number, ContributionStanding>>()
  for (const standing of contributions) {
    let rows = bySheet.get(standing.at.sheet)
    if (rows === undefined) bySheet.set(standing.at.sheet, (rows = new Map<number, ContributionStanding>()))
    rows.set(standing.row, standing)
  }
  return bySheet
}

/** A column holds the same few texts over and over: each is read once. */
function readOnce(): (text: string) => Quarter | null {
  const known = new Map<string, Quarter | null>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const quarter = quarterFromText(text)
    known.set(text, quarter)
    return quarter
  }
}

function formulaOf(areas: readonly QuarterArea[], wanted: readonly Quarter[]): string {
  const terms = areas.flatMap(({ area, words, whole }) => {
    if (!area.columns.has('claimed')) return []
    if (!area.columns.has('quarter')) {
      return whole !== null && wanted.includes(whole) ? [nativeSum([area], 'claimed') ?? '0'] : []
    }
    return wanted
      .flatMap((quarter) => spellings(quarter, words))
      .map((word) => nativeSumIfs([area], 'claimed', [{ column: 'quarter', equals: { word } }]) ?? '0')
  })
  return terms.length === 0 ? '0' : terms.join('+')
}

// Our own spelling always takes part, so that a row added later shows.
function spellings(quarter: Quarter, words: QuarterArea['words']): readonly string[] {
  const own = quarter.toLowerCase()
  return [quarter, ...[...(words.get(quarter) ?? [])].filter((word) => word !== own).sort()]
}

function valueOf(areas: readonly QuarterArea[], wanted: readonly Quarter[]): Exact | null {
  return areas
    .map((one) => {
      if (!one.area.columns.has('quarter'))
        return one.whole !== null && wanted.includes(one.whole) ? wholeOf(one) : ZERO
      return wanted
        .flatMap((quarter) => spellings(quarter, one.words))
        .map((word) => one.sums.get(word.toLowerCase()))
        .reduce<Exact | null>((sum, part) => (part === undefined ? sum : plus(sum, part)), ZERO)
    })
    .reduce(plus, ZERO)
}

function wholeOf({ sums }: QuarterArea): Exact | null {
  return [...sums.values()].reduce(plus, ZERO)
}

/** As nativelyEquals compares: whole, letter case aside. */
function asCompared(value: CellValue): string {
  return value === null || isCellError(value) ? '' : String(value).toLowerCase()
}

function addedBy(value: number | CellError): Exact | null {
  return typeof value === 'number' ? (exactFromCell(value) ?? ZERO) : null
}

function plus(a: Exact | null, b: Exact | null): Exact | null {
  return a === null || b === null ? null : a.plus(b)
}
