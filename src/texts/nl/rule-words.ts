import type { Term } from '#rulebook'
import { formatsFor } from '../format'

const { number } = formatsFor('nl')

const TYPES: ReadonlyMap<string, string> = new Map([
  ['works', 'werken'],
  ['supplies', 'leveringen'],
  ['services', 'diensten'],
])

/** Name of a type of contract; a type of the policy itself stays as it is. */
export function contractType(type: string): string {
  return TYPES.get(type) ?? type
}

/** "1 maand", "6 maanden", with enough digits to calculate it again. */
export function months(value: { toString(): string }): string {
  return `${number(value, 8)} ${String(value) === '1' ? 'maand' : 'maanden'}`
}

/** As it stands inside a sentence: "Hengelo", "de Rijksoverheid", "de provincie Noord-Brabant". */
export function authorityName(name: string): string {
  if (/^rijksoverheid\b/i.test(name)) return `de ${name}`
  const kind =
    /^(?:(provincie|gemeente|regio|universiteit|politie|stichting)|(ministerie|waterschap|hoogheemraadschap|rijk))\b/i
  const match = kind.exec(name)
  if (match === null) return name
  return `${match[1] === undefined ? 'het' : 'de'} ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`
}

export function startingWith(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

const TERM_UNITS = {
  days: ['dag', 'dagen'],
  workdays: ['werkdag', 'werkdagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
} as const

/** "14 dagen", "1 maand" */
export function term({ count, unit }: Term): string {
  return `${number(count)} ${TERM_UNITS[unit][count === 1 ? 0 : 1]}`
}
