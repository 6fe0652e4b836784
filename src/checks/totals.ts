import { quarterFromText } from '#time'
import { type ContributionRow, type Field, labelOfTotal, plainWords, type TableRead, type TotalLabel } from '#workbook'
import { codeKey, valueOf } from './field'

export interface DataRow {
  readonly row: number
  readonly hidden: boolean
}

/** A total row and the rows it may be the total of, the likeliest first. */
export interface TotalOf {
  readonly row: number
  readonly scopes: readonly (readonly DataRow[])[]
}

/** Words that say a total is of something we cannot tell. */
const OTHERWISE = /\b(?:excl|exclusief|excluding|zonder|without|alleen|only|waarvan|gemiddeld|average|nog|rest)/
const TOTAL_WORDS = /\b(?:sub|eind|generaal |grand )?tota(?:al|len|l)\b|\bsom\b|\bgenerale?\b|\bvan\b|\bvoor\b|\bper\b/g
const IS_PART = /^sub/
const IS_WHOLE = /^eind|^generaal|^grand/
/** With more totals than this each is only held against the rows since the one before. */
const MANY = 100

/** Every total of a table that we can tell the rows of. */
export function totalsOf(table: TableRead, rows: readonly DataRow[]): TotalOf[] {
  const byRow = new Map(table.sheet.rows.map((row) => [row.row, row]))
  const columns = [...Object.values(table.shape.columns), ...table.unmapped].map(({ column }) => column)
  const within = { left: Math.min(...columns), right: Math.max(...columns) }
  return table.totalRows.flatMap((row, index): TotalOf[] => {
    const label = labelOfTotal(byRow.get(row), within)
    if (OTHERWISE.test(label.words)) return []
    const before = table.totalRows[index - 1] ?? 0
    const isLast = index === table.totalRows.length - 1
    const since = between(rows, before, row)
    if (table.totalRows.length > MANY && !isLast) return since.length === 0 ? [] : [{ row, scopes: [since] }]
    const above = between(rows, 0, row)
    const all = above.length === 0 ? rows : above
    const named = namedRows(all, label)
    const isPart = IS_PART.test(label.words) || (!isLast && !IS_WHOLE.test(label.words))
    const either = isPart ? [since, all] : [all, since]
    return [{ row, scopes: [...(named === null ? [] : [named]), ...either].filter(({ length }) => length > 0) }]
  })
}

/** Rows stand in order, so only those between are looked at. */
function between(rows: readonly DataRow[], after: number, before: number): DataRow[] {
  return rows.slice(firstAfter(rows, after), firstAfter(rows, before - 1))
}

/** How many rows stand at or above a row number. */
function firstAfter(rows: readonly DataRow[], after: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] as DataRow).row > after) high = middle
    else low = middle + 1
  }
  return low
}

/** Rows of the contract, quarter or status that the total names; null where it names none. */
function namedRows(rows: readonly DataRow[], { words, texts }: TotalLabel): DataRow[] | null {
  const rest = words.replace(TOTAL_WORDS, ' ').trim()
  const names = [rest, ...texts.map((text) => plainWords(text))].filter((name) => name !== '')
  for (const name of names) {
    const quarter = quarterFromText(name)
    const key = codeKey(name)
    const found = rows.filter((row) => {
      const { contract, quarter: own, status } = (row as Partial<ContributionRow>).fields ?? {}
      const isOf = (field: Field<string> | undefined, wanted: string | null): boolean =>
        field !== undefined && wanted !== null && codeKey(plainWords(valueOf(field) ?? '')) === wanted
      return (
        isOf(contract, key) ||
        isOf(status, key === 'goedgekeurd' ? 'akkoord' : key) ||
        (quarter !== null && own !== undefined && valueOf(own) === quarter)
      )
    })
    if (found.length > 0) return found
  }
  return null
}
