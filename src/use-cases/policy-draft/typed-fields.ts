import { exact, type Exact, numberFromText } from '#money'
import type { DraftProblem, DraftProblemCode } from '#rulebook'
import { commonType } from '#rules'
import { dayFromText } from '#time'

/** Reads what people typed in a form; what cannot be read is kept as a problem at its field, and something stands in. */
export class TypedFields {
  readonly problems: DraftProblem[] = []

  refuse(path: string, code: DraftProblemCode, found = '', expected = ''): void {
    if (this.problems.some((known) => known.path === path)) return
    this.problems.push({ path, code, found: found.trim(), expected })
  }

  text(typed: string, path: string): string {
    const text = typed.trim()
    if (text === '') this.refuse(path, 'missing')
    return text === '' ? '?' : text
  }

  /** Words in both languages; where the English is blank the Dutch stands for both. */
  words({ nl, en }: { readonly nl: string; readonly en: string }, path: string): { nl: string; en: string } {
    const dutch = this.text(nl, `${path}.nl`)
    return { nl: dutch, en: en.trim() === '' ? dutch : en.trim() }
  }

  amount(typed: string, path: string): string {
    const read = numberFromText(typed, 'euro')
    if (read.kind === 'blank') return this.standIn(path, 'missing', typed)
    // "215,000" is 215 here and two hundred thousand elsewhere: nobody means three decimals.
    if (/^\D*\d{1,3},\d{3}\D*$/.test(typed)) return this.standIn(path, 'not-an-amount', typed)
    if (read.kind !== 'number' || read.value.isNegative() || !hasDecimals(read.value, 2) || read.value.gte(MOST_EUROS))
      return this.standIn(path, 'not-an-amount', typed)
    return read.value.toFixed(2)
  }

  /** "5%" and "5" are both 5%; "0,05" may be either 5% or 0,05% and is asked. */
  percentage(typed: string, path: string): string {
    const read = numberFromText(typed)
    if (read.kind === 'blank') return this.standIn(path, 'missing', typed)
    if (read.kind !== 'number' && read.kind !== 'percentage') return this.standIn(path, 'not-a-percentage', typed)
    const { value } = read
    if (read.kind === 'number' && value.gt(0) && value.lt(1))
      return this.standIn(path, 'percentage-unclear', typed, value.times(100).toFixed())
    if (value.isNegative() || value.gt(100) || !hasDecimals(value, 6))
      return this.standIn(path, 'not-a-percentage', typed)
    return value.toFixed()
  }

  /** "5% of 2%", "5; 7", "2,5%, 5%" */
  percentages(typed: string, path: string): string[] {
    const parts = typed
      .split(/\s*(?:[;/\n]|\b(?:of|en|or|and)\b|,\s+|(?<=%),)\s*/i)
      .filter((part) => part.trim() !== '')
    if (parts.length === 0) return [this.standIn(path, 'missing', typed)]
    return parts.map((part) => this.percentage(part, path))
  }

  factor(typed: string, path: string): string {
    const read = numberFromText(typed.replace(/\s*(?:[x×*]|keer|maal|times)\s*$/i, ''))
    if (read.kind === 'blank') return this.standIn(path, 'missing', typed)
    if (read.kind !== 'number') return this.standIn(path, 'not-a-number', typed)
    if (read.value.isNegative() || read.value.gte(1_000) || !hasDecimals(read.value, 6))
      return this.standIn(path, 'out-of-range', typed, '0–999')
    return read.value.toFixed()
  }

  whole(typed: string, path: string, least: number, most: number): number {
    const read = numberFromText(typed.replace(/[\sa-z]+$/i, ''))
    if (typed.trim() === '') this.refuse(path, 'missing')
    else if (read.kind !== 'number') this.refuse(path, 'not-a-number', typed)
    else if (!read.value.isInteger() || read.value.lt(least) || read.value.gt(most))
      this.refuse(path, 'out-of-range', typed, `${String(least)}–${String(most)}`)
    else return read.value.toNumber()
    return least
  }

  /** A day as policies write it; null where nothing was typed. */
  day(typed: string, path: string): string | null {
    if (typed.trim() === '') return null
    const day = dayFromText(typed)
    if (day === null) this.refuse(path, 'not-a-day', typed)
    return day
  }

  /** A day, a month or a year. */
  period(typed: string, path: string): string | undefined {
    const text = typed.trim()
    if (text === '') return undefined
    if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return text
    const dutch = /^(0?[1-9]|1[0-2])-(\d{4})$/.exec(text)
    if (dutch) return `${dutch[2] ?? ''}-${(dutch[1] ?? '').padStart(2, '0')}`
    return this.day(text, path) ?? undefined
  }

  /** Types of contract as policies name them; null for every type. */
  types(typed: string): string[] | null {
    const names = parts(typed)
    return names.length === 0 ? null : [...new Set(names.map((name) => commonType(name) ?? name))]
  }

  list(typed: string, path: string): string[] {
    const items = parts(typed)
    if (items.length === 0) this.refuse(path, 'missing')
    return items.length === 0 ? ['?'] : items
  }

  private standIn(path: string, code: DraftProblemCode, found: string, expected = ''): string {
    this.refuse(path, code, found, expected)
    return '0'
  }
}

const MOST_EUROS = exact('1000000000000')

function hasDecimals(value: Exact, most: number): boolean {
  return value.decimalPlaces() <= most
}

function parts(typed: string): string[] {
  return typed
    .split(/[,;\n]|\s(?:en|and)\s/i)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '')
}
