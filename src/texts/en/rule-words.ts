import type { Term } from '#rulebook'
import { formatsFor } from '../format'

const { number } = formatsFor('en')

/** "1 month", "6 months", with enough digits to calculate it again. */
export function months(value: { toString(): string }): string {
  return `${number(value, 8)} ${String(value) === '1' ? 'month' : 'months'}`
}

/** As it stands inside a sentence: "Hengelo", "the Rijksoverheid", "the Provincie Noord-Brabant". */
export function authorityName(name: string): string {
  const kind =
    /^(?:rijksoverheid|rijk|provincie|gemeente|regio|universiteit|politie|stichting|ministerie|waterschap)\b/i
  return kind.test(name) ? `the ${name}` : name
}

export function startingWith(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

const TERM_UNITS = {
  days: ['day', 'days'],
  workdays: ['working day', 'working days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
} as const

/** "14 days", "1 month" */
export function term({ count, unit }: Term): string {
  return `${number(count)} ${TERM_UNITS[unit][count === 1 ? 0 : 1]}`
}
