import { type Group, PERSON_GROUPS, groupsIn } from './groups'
import { oneLine, plain } from './plain-text'
import { ageIn } from './read-conditions'

export type BonusScope =
  | { readonly kind: 'category'; readonly categories: readonly string[] }
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  | { readonly kind: 'rows-above' }
  | { readonly kind: 'not-published' }

const BONUS_CATEGORY = /^(?:bonus|opslag|toeslag|extra|plus|verhoging|aanvullend)/
const ON_TOP = /bovenop|extra op|bovenstaande (?:bedrag|waarde|inspanning)|in aanvulling op|verhoogd met/
// In a value cell these words say enough; elsewhere "extra begeleiding" is no bonus.
const EXTRA = /bonus|opslag|toeslag|extra/

/** True where category or words say that the amount comes on top of another. */
export function isBonus(category: string | null, value: string, specification: string, label: string): boolean {
  if (category !== null && BONUS_CATEGORY.test(plain(category))) return true
  return (
    ON_TOP.test(plain(`${value} ; ${specification}`)) ||
    EXTRA.test(plain(value)) ||
    /^bonus\b|verhoogd met/.test(plain(label))
  )
}

/** On which blocks a bonus may stand, as the words say. */
export function bonusScope(text: string): BonusScope {
  const words = plain(text)
  const categories =
    /(?:bovenop|op|uit|voor|bij|binnen)\s+(?:de\s+)?(?:categorie(?:en)?|cat\.?|blok(?:ken)?)\s+((?:[a-z](?:\)|\b)(?:\s*(?:,|en|of|\/|&|t\/m)\s*)?)+)/.exec(
      words,
    )
  if (categories?.[1]) {
    const letters = [...categories[1].replaceAll('t/m', ' ').matchAll(/\b([a-z])(?:\)|\b)/g)].map(([, letter]) =>
      (letter ?? '').toUpperCase(),
    )
    return { kind: 'category', categories: throughTo(letters, categories[1]) }
  }
  const codes =
    /(?:bovenop|op|bij|voor)\s+(?:de\s+)?(?:bouw)?(?:blok(?:ken)?|nummers?|nrs?\.?|rijen|rij)\s+((?:\d{1,3}(?:\s*(?:,|en|of|\/|&|t\/m|-)\s*)?)+)/.exec(
      words,
    )
  if (codes?.[1]) {
    const numbers = [...codes[1].matchAll(/\d+/g)].map(([number]) => number)
    return { kind: 'codes', codes: numbersThrough(numbers, codes[1]) }
  }
  if (/bovenstaande|hierboven/.test(words)) return { kind: 'rows-above' }
  return { kind: 'not-published' }
}

function throughTo(letters: readonly string[], words: string): string[] {
  const [from, to] = letters
  if (!/t\/m/.test(words) || from === undefined || to === undefined || letters.length !== 2) return [...letters]
  const all: string[] = []
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) all.push(String.fromCharCode(code))
  return all
}

function numbersThrough(numbers: readonly string[], words: string): string[] {
  const from = Number(numbers[0])
  const to = Number(numbers[1])
  if (!/t\/m|-/.test(words) || numbers.length !== 2 || !(to > from)) return [...numbers]
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
}

/** Groups of persons that a bonus asks for by name: "56+ waarvan in participatiewet of doelgroepenregister". */
export function groupsAskedFor(label: string): ReadonlySet<Group> {
  return new Set(groupsIn(label).filter((group) => PERSON_GROUPS.has(group)))
}

/** A bonus that is published in a note instead of in a row of its own. */
export interface NoteBonus {
  readonly label: string
  readonly valueText: string
}

/** Lines such as "- 50 jaar of ouder zijn – blok verhoogd met: - € 5.000,=" inside a note. */
export function bonusesInNote(note: string): NoteBonus[] {
  const bonuses: NoteBonus[] = []
  for (const line of note.split(/\n|(?<=[;])\s+/)) {
    const amount = /(?:€|EUR)\s*\d[\d.,]*(?:[-=–—]+)?/i.exec(line)
    if (amount === null || ageIn(line) === null) continue
    if (!/verhoog|bonus|extra|toeslag|opslag|bovenop/.test(plain(line))) continue
    const label = oneLine(line.slice(0, amount.index))
      .replace(/^[-–—•*]\s*/, '')
      .replace(/[\s;–—-]+$/, '')
    bonuses.push({ label, valueText: amount[0] })
  }
  return bonuses
}
