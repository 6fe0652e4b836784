import { isoDay, type IsoDay, addDays } from './iso-day'

/** A calendar quarter "2026-Q3"; text order is time order. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`

/** Reads "2026-Q3", "Q3 2026", "2026 Q3", "3e kwartaal 2026", "kwartaal 3 2026", "2026K3", "kw3-2026". Null otherwise. */
export function quarterFromText(text: string): Quarter | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ')
  const patterns: readonly [RegExp, number, number][] = [
    [/^(\d{4})[ -]?(?:q|k|kw|kwartaal)[ -]?([1-4])$/, 1, 2],
    [/^(?:q|k|kw|kwartaal)[ -]?([1-4])[ ,/-]{0,2}(\d{4})$/, 2, 1],
    [/^([1-4]) ?(?:e|de|ste|st|nd|rd|th)? ?(?:kwartaal|kwart|kw|q|quarter)\.?[ ,-]{0,2}(\d{4})$/, 2, 1],
    [/^(eerste|tweede|derde|vierde) kwartaal (?:van )?(\d{4})$/, 2, 1],
  ]
  for (const [pattern, yearAt, quarterAt] of patterns) {
    const match = pattern.exec(plain)
    if (!match) continue
    const word = match[quarterAt] ?? ''
    const ordinal = ['eerste', 'tweede', 'derde', 'vierde'].indexOf(word)
    return quarter(Number(match[yearAt]), ordinal >= 0 ? ordinal + 1 : Number(word))
  }
  return null
}

const YEAR = '(20\\d{2})'
const WITHIN: readonly [RegExp, number, number][] = [
  [new RegExp(`${YEAR}[ _-]?(?:q|k|kw|kwartaal)[ _-]?([1-4])(?![\\d])`, 'g'), 1, 2],
  [new RegExp(`(?<![a-z])(?:q|k|kw|kwartaal)[ _-]?([1-4])(?:[ ,/_-]{0,3}${YEAR})?(?![\\d])`, 'g'), 2, 1],
  [
    new RegExp(
      `(?<![\\d])([1-4]) ?(?:e|de|ste|st|nd|rd|th)? ?(?:kwartaal|kwart|kw|quarter)\\.?(?:[ ,-]{0,2}(?:van )?${YEAR})?(?![a-z\\d])`,
      'g',
    ),
    2,
    1,
  ],
  [new RegExp(`(eerste|tweede|derde|vierde) kwartaal(?: (?:van )?${YEAR})?`, 'g'), 2, 1],
]

/**
 * The quarter that a title or the name of a sheet tells: "SROI Q1 2026", "Rapportage 1e kwartaal 2026", or "Q1" where
 * the year is known. Null where there is none, or more than one.
 */
export function quarterInText(text: string, year: string | null = null): Quarter | null {
  const plain = text.toLowerCase().replace(/\s+/g, ' ')
  const full = new Set<Quarter>()
  const bare = new Set<Quarter>()
  for (const [pattern, yearAt, quarterAt] of WITHIN) {
    for (const match of plain.matchAll(pattern)) {
      const word = match[quarterAt] ?? ''
      const ordinal = ['eerste', 'tweede', 'derde', 'vierde'].indexOf(word)
      const number = ordinal >= 0 ? ordinal + 1 : Number(word)
      const own = match[yearAt]
      if (own !== undefined) full.add(quarter(Number(own), number))
      else if (year !== null) bare.add(quarter(Number(year), number))
    }
  }
  const found = full.size > 0 ? full : bare
  const [only = null] = found
  return found.size === 1 ? only : null
}

/** The one year that a text names. */
export function yearInText(text: string): string | null {
  const years = new Set(text.match(/(?<!\d)20\d{2}(?!\d)/g))
  const [only = null] = years
  return years.size === 1 ? only : null
}

export function quarterOf(day: IsoDay): Quarter {
  return `${Number(day.slice(0, 4))}-Q${Math.ceil(Number(day.slice(5, 7)) / 3) as 1 | 2 | 3 | 4}`
}

export function quarterStart(of: Quarter): IsoDay {
  const { year, number } = parts(of)
  return isoDay(year, number * 3 - 2, 1) as IsoDay
}

export function quarterEnd(of: Quarter): IsoDay {
  return addDays(quarterStart(nextQuarter(of)), -1)
}

export function nextQuarter(of: Quarter): Quarter {
  const { year, number } = parts(of)
  return number === 4 ? quarter(year + 1, 1) : quarter(year, number + 1)
}

export function previousQuarter(of: Quarter): Quarter {
  const { year, number } = parts(of)
  return number === 1 ? quarter(year - 1, 4) : quarter(year, number - 1)
}

function quarter(year: number, number: number): Quarter {
  return `${year}-Q${number as 1 | 2 | 3 | 4}`
}

function parts(of: Quarter): { year: number; number: number } {
  return { year: Number(of.slice(0, 4)), number: Number(of.slice(6)) }
}
