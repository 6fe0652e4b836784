import type { ValueKind } from '#rulebook'
import { plain } from './plain-text'

/** Unit of an amount. */
export type Unit = Extract<ValueKind, 'perFteYear' | 'perFteMonth' | 'perWeek' | 'perDay' | 'perHour' | 'perPerson'>

// Hours a week describe a full-time job or a minimum, not the unit of the amount.
const NORMS =
  /(?:min(?:imaal|\.)?\s*)?\d+(?:[.,]\d+)?\s*-?\s*(?:uur|uren|urige)(?:\s*(?:per|\/|in de)\s*(?:week|dag))?(?:\s*per persoon)?/g
const NAMED: readonly (readonly [RegExp, Unit])[] = [
  [/per (?:\w+ )?uur\b|\/ ?u(?:ur)?\b|\bp\.?\/?u\.?(?![a-z])|uurtarief/, 'perHour'],
  [/per (?:\w+ )?(?:werk)?dag\b(?! ?deel)|\/ ?dag\b(?! ?deel)|\bp\/d\b|dagtarief/, 'perDay'],
  [/per (?:\w+ )?(?:week|wk)\b|\/ ?(?:week|wk)\b|\bp\/w\b|weektarief/, 'perWeek'],
  [/per (?:\w+ )?(?:maand|mnd)\b|\/ ?(?:maand|mnd)\b|\bp\/m\b/, 'perFteMonth'],
  [
    /per (?:(?!half|halve|twee|drie|\d)\w+ )?(?:leerwerk|kalender|school|dienst)?(?:jaar|jr)\b|\/ ?(?:jaar|jr)\b|\bp\/j\b|jaarbasis|jaarcontract|jaarwaarde|per fte|\bfte\b|fulltime|voltijd/,
    'perFteYear',
  ],
  [
    /per (?:persoon|kandidaat|deelnemer|plaatsing|medewerker|werknemer|leerling|stagiair|traject|stage)\b|\bp[./]?p\.?(?![a-z])/,
    'perPerson',
  ],
]

/**
 * The unit that words name ("per besteed uur", "1 fte, 1 jaar", "/maand"); a time unit goes before a person.
 * Null where none is named.
 */
export function unitIn(text: string): Unit | null {
  const words = plain(text).replace(NORMS, ' ')
  return NAMED.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** True where a value cell says "per" something that is none of our units ("€ 500 per bijeenkomst"): reason to ask. */
export function hasOtherUnit(cell: string): boolean {
  const words = plain(cell).replace(NORMS, ' ')
  if (/\bper [a-z]/.test(words) && unitIn(words) === null) return true
  return isForOtherSize(plain(cell))
}

// "€ 15.000 voor 2 jaar", "bij 24 uur", "per 10 kandidaten", "2 x € 5.000": an amount for something else than one full-time year.
function isForOtherSize(words: string): boolean {
  if (/\d ?x ?(?:€|eur)|\d[\d.,=-]* ?x ?[a-z]/.test(words)) return true
  if (/\bper [2-9]\d* (?!uur|uren|urige)[a-z]|\bper 1\d+ (?!uur|uren|urige)[a-z]/.test(words)) return true
  const hours = /(?:\bbij|op basis van|o\.b\.v\.|\bvoor|\bper) (\d{1,2})(?:,\d+)? ?-?(?:uur|uren|urige)/.exec(
    words,
  )?.[1]
  if (hours !== undefined && Number(hours) > 1 && Number(hours) < FULL_TIME) return true
  const lasting =
    /(?<!max|max\.|maximaal|hoogstens|minimaal|min\.|minstens|na|tot) (\d+(?:,\d+)?) ?(jaar|maanden|maand|mnd|weken)\b/.exec(
      words,
    )
  if (lasting === null) return false
  const length = Number((lasting[1] ?? '').replace(',', '.'))
  return lasting[2] === 'jaar' ? length !== 1 : lasting[2] === 'weken' ? length !== 52 : length !== 12
}

// Norms of a full-time job are 32 hours a week and more.
const FULL_TIME = 32

/** True where the words name a unit we have no arithmetic for ("per dagdeel"): reason to ask. */
export function hasUnknownUnit(text: string): boolean {
  return /\beenmalige?\b|per (?:dag ?deel|kwartaal|half ?jaar|half ?uur|halve (?:dag|maand|week)|(?:twee|drie|\d) (?:jaar|maanden|weken|dagen)|keer|bijeenkomst|les|groep|activiteit|rit|m2|stuk)\b/.test(
    plain(text),
  )
}

/** Full-time hours a week in a header or title: "(=36 uur)", "op basis van 36 uur", "40-urige werkweek". */
export function hoursNormIn(text: string): number | null {
  const words = plain(text).replace(/min(?:imaal|\.|imum)?\s*\d+(?:[.,]\d+)?\s*uur/g, ' ')
  const found = /(\d{2}(?:[.,]\d+)?)\s*-?\s*(?:uur|uren|urige|u\/w)\b/.exec(words)
  const hours = Number((found?.[1] ?? '').replace(',', '.'))
  return hours >= 20 && hours <= 48 ? hours : null
}

/** Least hours a week per person: "Minimaal 12 uur per week per persoon". */
export function minimumHoursIn(text: string): number | null {
  const found = /min(?:imaal|\.|imum)?\s*(\d{1,2}(?:[.,]\d+)?)\s*uur\s*(?:per|\/|in de)\s*week/.exec(plain(text))
  const hours = Number((found?.[1] ?? '').replace(',', '.'))
  return hours > 0 && hours <= 40 ? hours : null
}
