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
const EXTRA = /\bbonus\b|opslag|toeslag|\bextra\b/

/** True where category or words say that the amount comes on top of another. */
export function isBonus(category: string | null, value: string, specification: string, label: string): boolean {
  if (category !== null && BONUS_CATEGORY.test(plain(category))) return true
  return (
    ON_TOP.test(plain(`${value} ; ${specification} ; ${label}`)) ||
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
  /** The sentence or line it stands in. */
  readonly sentence: string
}

const ON_TOP_WORDS = /verhoog|\bbonus|\bextra\b|toeslag|opslag|bovenop/
const AMOUNT = /(?:€|EUR)\s*\d[\d.,]*(?:[-=–—]+)?(?:\s*(?:per|\/)\s*\p{L}+)?/giu
// "Voor 55+ geldt een extra waarde van": who it is for.
const WHO = /^(?:voor|bij)\s+(.+?)\s+(?:geldt|gelden|krijgt u|krijgt|is er|komt|telt|mag|wordt|worden)\b/i

/**
 * Bonuses in a note: lines such as "- 50 jaar of ouder zijn – blok verhoogd met: - € 5.000,=" and sentences such as
 * "Voor 55+ geldt een extra waarde van € 5.000". One amount for one group each.
 */
export function bonusesInNote(note: string): NoteBonus[] {
  return sentencesOnTop(note).flatMap((sentence) =>
    sentence.split(/,?\s+en\s+(?=(?:voor|bij)\b)|,\s+(?=(?:voor|bij)\b)/i).flatMap((clause): NoteBonus[] => {
      const amounts = [...clause.matchAll(AMOUNT)]
      const [amount] = amounts
      if (amount === undefined || amounts.length > 1) return []
      const who = WHO.exec(clause.trim())?.[1]
      const label =
        who ??
        oneLine(clause.slice(0, amount.index))
          .replace(/^[-–—•*]\s*/, '')
          .replace(/[\s;–—-]+$/, '')
      const isFor = who !== undefined || ageIn(clause) !== null
      return isFor && label !== '' ? [{ label: oneLine(label), valueText: amount[0], sentence }] : []
    }),
  )
}

/** Sentences of a note that speak of an amount on top of others, and of which we can make no bonus. */
export function unreadBonuses(note: string): string[] {
  const read = bonusesInNote(note)
  return sentencesOnTop(note).filter((sentence) => !read.some((bonus) => bonus.sentence === sentence))
}

function sentencesOnTop(note: string): string[] {
  return note.split(/\n|(?<=[;])\s+|(?<=[.!?])\s+(?=[A-Z*•-])/).filter((sentence) => {
    const words = plain(sentence)
    return (
      ON_TOP_WORDS.test(words) && /(?:€|EUR)\s*\d/i.test(sentence) && !/\bopdracht|aanneemsom|inschrijfsom/.test(words)
    )
  })
}
