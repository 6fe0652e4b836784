import { ageIn, benefitMonths, levelsIn, type MonthBounds, plain, plainWithDigits } from '#doctor'
import { nearestOf, type Subject, SUBJECTS, type SubjectWords } from '#rulebook'

/** A placement as people name it: a target group or form of effort, with what they say about it. */
export interface WantedPlacement {
  /** Empty where the words name no group: only an age, or words that stand in a label. */
  readonly subjects: readonly Subject[]
  readonly benefitMonths: BenefitBounds | null
  /** At least so old. */
  readonly age: number | null
  /** Levels of vocational education. */
  readonly levels: readonly number[]
  readonly term: 'new' | 'existing' | null
  /** Words to look for in the published labels, where they name nothing we know. */
  readonly label: string | null
}

export type BenefitBounds = Omit<MonthBounds, 'text'>

export interface ReadWords {
  readonly wanted: WantedPlacement
  /** Words that say nothing to us. */
  readonly unread: readonly string[]
}

/** Reads "Participatiewet > 2 jaar", "wia+55", "bbl niveau 2", "Wsw"; letter case does not matter. */
export function readWords(text: string): ReadWords {
  let rest = plainWithDigits(text)
  const take = (taken: string | undefined) => {
    if (taken !== undefined) rest = rest.replace(taken, ' ')
  }
  const months = benefitMonths(rest) ?? exactMonths(rest)
  take(months?.text)
  const ages = ageIn(rest) ?? bareAge(rest)
  take(ages?.text)
  const levels = levelsOf(rest)
  take(levels?.text)
  rest = plain(rest)
  const named = subjectsIn(rest)
  for (const { from, to } of [...named].sort((a, b) => b.from - a.from))
    rest = `${rest.slice(0, from)} ${rest.slice(to)}`
  const term = /\b(?:nieuwe?|bestaande?)\b/.exec(rest)?.[0] ?? null
  take(term ?? undefined)
  return {
    wanted: {
      subjects: named.map(({ subject }) => subject),
      benefitMonths: months && withoutText(months),
      age: ages?.min ?? null,
      levels: levels?.levels ?? [],
      term: term === null ? null : term.startsWith('n') ? 'new' : 'existing',
      label: null,
    },
    unread: rest.split(/[^\p{L}\p{N}<>=]+/u).filter((word) => word !== '' && !FILLERS.has(word)),
  }
}

/** True where the words name a group, or an age that a bonus may ask for. */
export function namesSomething({ subjects, age }: WantedPlacement): boolean {
  return subjects.length > 0 || age !== null
}

/** The subject words of a text, in the order in which they stand; "werkstage" is one word, not a stage too. */
export function subjectsIn(text: string): readonly { subject: Subject; from: number; to: number }[] {
  const words = plain(text)
  const found = SUBJECTS.flatMap(({ subject, pattern }) => {
    const match = pattern.exec(words)
    return match === null ? [] : [{ subject, ...wholeWord(words, match.index, match.index + match[0].length) }]
  })
  return found
    .filter(
      (one) =>
        !found.some(
          (other) =>
            other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from && other !== one,
        ),
    )
    .sort((a, b) => a.from - b.from)
}

export function wordsOf(subject: Subject): SubjectWords {
  return BY_SUBJECT.get(subject) as SubjectWords
}

const BY_SUBJECT: ReadonlyMap<Subject, SubjectWords> = new Map(SUBJECTS.map((words) => [words.subject, words]))

/** Levels in a text; "niveau 3 en hoger" is 3 and 4. */
export function levelsOf(text: string): ReturnType<typeof levelsIn> {
  const found = levelsIn(text)
  if (found === null || !found.text.endsWith('hoger')) return found
  const [lowest = 4] = found.levels
  return { ...found, levels: [1, 2, 3, 4].filter((level) => level >= lowest) }
}

/** What was probably meant by a word that is a letter or two off; null where nothing is so near. */
export function correction(word: string): string | null {
  return word.length < 5 ? null : nearestOf(word, LONG_WORDS, word.length < 9 ? 1 : 2)
}

const LONG_WORDS = SUBJECTS.flatMap(({ names }) => names.flatMap((name) => name.split(/[ -]/))).filter(
  (word) => word.length >= 5,
)

// "18 maanden" without more is exactly that long.
function exactMonths(text: string): MonthBounds | null {
  const match = /(\d+(?:,\d+)?)\s*(jaar|jaren|jr|maanden|maand|mnd)\b(?! (?:of|en) ouder)/.exec(text)
  if (!match) return null
  const count = Number((match[1] ?? '').replace(',', '.')) * (match[2]?.startsWith('j') ? 12 : 1)
  return count >= 180 ? null : { min: count, minIncluded: true, max: count, maxIncluded: true, text: match[0] }
}

// "wia+55", "wia 55"
function bareAge(text: string): { readonly min: number; readonly text: string } | null {
  const match = /(?:^|[\s+])(4[5-9]|5\d|6[0-7])(?=$|[\s+])/.exec(text)
  return match ? { min: Number(match[1]), text: match[0] } : null
}

function withoutText({ min, minIncluded, max, maxIncluded }: MonthBounds): BenefitBounds {
  return { min, minIncluded, max, maxIncluded }
}

function wholeWord(text: string, from: number, to: number): { from: number; to: number } {
  while (from > 0 && LETTER.test(text[from - 1] ?? '')) from--
  while (to < text.length && LETTER.test(text[to] ?? '')) to++
  return { from, to }
}

const LETTER = /\p{L}/u

/** Words that narrow nothing. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'de het een met van in en of voor op uit bij naar door die dan langer korter uitkering uitkeringen ' +
    'jaar jaren maanden baan banen job arbeidscontract contract dienstverband dienst nemen kandidaat persoon iemand ' +
    'traject overeenkomst plek plaats regeling wet bonus toeslag mbo hbo niveau leeftijd ouder oudere ouderen werk bovenop'
  ).split(' '),
)
