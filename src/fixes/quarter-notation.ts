import { dayFromSerial, dayFromText, type Quarter, quarterFromText, quarterOf } from '#time'
import { type Cell, isDateFormat, trimText } from '#workbook'

/** A quarter that somebody wrote in a way we do not read, and whether no other reading is left. */
export interface QuarterReading {
  readonly quarter: Quarter
  readonly isOnlyReading: boolean
}

const QUARTER = '(?:q|k|kw|kwrt|kwartaal|quarter)'
const ORDINALS: readonly (readonly string[])[] = [
  ['eerste', 'first'],
  ['tweede', 'second'],
  ['derde', 'third'],
  ['vierde', 'fourth'],
]
const PATTERNS: readonly RegExp[] = [
  new RegExp(`^(?<year>\\d{4}|\\d{2}) ?${QUARTER} ?(?<quarter>[1-4])$`),
  new RegExp(`^${QUARTER} ?(?<quarter>[1-4]) (?:van |of )?(?<year>\\d{4}|\\d{2})$`),
  new RegExp(`^(?<quarter>[1-4]) ?(?:e|de|ste|st|nd|rd|th)? ?${QUARTER} (?:van |of )?(?<year>\\d{4}|\\d{2})$`),
]

/**
 * "Q3 '26", "3e kwrt. 2026" and "third quarter 2026" leave one reading. A whole date lies in one quarter, yet may have
 * been meant as a date. A month and a year do not count: "4-2026" becomes April in Excel, and meant the fourth quarter.
 */
export function quarterNotation({ value, format }: Cell, date1904: boolean): QuarterReading | null {
  if (typeof value === 'number') {
    if (format === undefined || !isDateFormat(format) || !/d/i.test(format)) return null
    const day = dayFromSerial(value, date1904)
    return day === null ? null : { quarter: quarterOf(day), isOnlyReading: false }
  }
  if (typeof value !== 'string') return null
  const quarter = quarterFromWords(value)
  if (quarter !== null) return { quarter, isOnlyReading: true }
  const day = dayFromText(trimText(value))
  return day === null ? null : { quarter: quarterOf(day), isOnlyReading: false }
}

function quarterFromWords(text: string): Quarter | null {
  let plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  for (const [index, words] of ORDINALS.entries()) {
    for (const word of words) plain = plain.replace(new RegExp(`^${word} (?=${QUARTER})`), `${String(index + 1)} `)
  }
  for (const pattern of PATTERNS) {
    const { year, quarter } = pattern.exec(plain)?.groups ?? {}
    if (year === undefined || quarter === undefined) continue
    return quarterFromText(`${year.length === 2 ? `20${year}` : year}-Q${quarter}`)
  }
  return null
}
