import type { CountingLimit } from '#rulebook'
import { type Group, groupsIn } from './groups'
import { count, oneLine, plainWithDigits } from './plain-text'

export type LimitReading =
  | { readonly kind: 'limit'; readonly limit: CountingLimit }
  /** Only the duration of an agreement is named: per year or per agreement is left open. */
  | { readonly kind: 'agreement'; readonly words: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear'; readonly words: string }

const NOT_A_LIMIT = [
  // ages, minimum durations, benefit durations, look-back
  /(?:<|>|jonger dan|ouder dan|vanaf|tot)\s*\d{2}\s*(?:jaar|jr)/g,
  /\d{2}\s*jaar (?:of|en) (?:ouder|jonger)/g,
  /(?:min(?:imaal|\.)?|ten minste|minstens|langer dan|korter dan|na)\s*\d+(?:,\d+)?\s*(?:jaar|jaren|jr|maanden|maand|mnd)/g,
  /binnen \d+ (?:maanden|jaar)/g,
]
const DURATION = /(\d+(?:,\d+)?)\s*(?:-\s*)?(jaar|jaren|jr|maanden|maand|mnd)\b/
const MAXIMUM =
  /(?:max(?:imaal|imum|\.)?|hoogstens|ten hoogste|t\/m|tot)\s*(?:van\s*)?(\d+(?:,\d+)?)\s*(jaar|jaren|jr|maanden|maand|mnd)\b/

/** Counting limit in the specification of a row: "1 fte, 1 jaar", "2 Jaar", "Duur indicatie", "altijd". */
export function readLimit(text: string): LimitReading {
  const words = withoutOtherDurations(text)
  if (/\baltijd\b|onbeperkt|zonder maximum|zolang\b.*(?:register|indicatie)/.test(words))
    return { kind: 'limit', limit: { kind: 'always' } }
  const duration = MAXIMUM.exec(words) ?? DURATION.exec(words)
  if (duration) {
    const months = monthsOf(duration)
    if (months <= 0 || months > 240) return { kind: 'unclear', words: oneLine(text) }
    const inHours = /arbeidsja|(?<!leer)werkja|in (?:gewerkte )?(?:uren|dagen)|jaaruren/.test(words)
    return { kind: 'limit', limit: inHours ? { kind: 'fteMonths', months } : { kind: 'months', months } }
  }
  if (/(?:duur|looptijd)(?: van)?(?: de| het)? ?(?:opdracht|contract)|contractduur|contractperiode/.test(words)) {
    return { kind: 'limit', limit: { kind: 'contract' } }
  }
  const agreement =
    /\bduur(?: van)?(?: de| het)? ?[a-z-]*|(?:afgesproken|overeengekomen) (?:periode|termijn)|\b(?:zolang|tijdens|gedurende)\b/.exec(
      words,
    )
  if (agreement) return { kind: 'agreement', words: oneLine(text) }
  return { kind: 'none' }
}

/** A maximum that stands in a label: "(dienstverband maximaal 24 maanden)". Other durations in labels are benefit durations. */
export function limitInLabel(label: string): CountingLimit | null {
  const words = withoutOtherDurations(label)
  const found = MAXIMUM.exec(words)
  if (!found || !/dienstverband|contract|telt|meetel|inzet|plaatsing|max/.test(words)) return null
  if (!/max|hoogst/.test(found[0])) return null
  return { kind: 'months', months: monthsOf(found) }
}

/** Limits that a note under the table sets: one for all rows, and others for the groups it names. */
export interface NoteLimits {
  readonly standard: CountingLimit | null
  readonly byGroup: ReadonlyMap<Group, CountingLimit>
}

/** "Kandidaat telt maximaal 12 maanden mee. Kandidaten van WIA tellen maximaal 24 maanden mee. Banenafspraak altijd." */
export function limitsInNote(note: string): NoteLimits {
  let standard: CountingLimit | null = null
  const byGroup = new Map<Group, CountingLimit>()
  for (const sentence of note.split(/(?<=[.!?;])\s+|\n/)) {
    const words = withoutOtherDurations(sentence)
    if (!/meetel|tel(?:t|len)\b|\bmee\b|geldt|waarde/.test(words)) continue
    const always = /\baltijd\b|onbeperkt/.test(words)
    const maximum = MAXIMUM.exec(words)
    if (!always && !maximum) continue
    const limit: CountingLimit = always || !maximum ? { kind: 'always' } : { kind: 'months', months: monthsOf(maximum) }
    const groups = groupsIn(sentence)
    if (groups.length === 0) standard ??= limit
    for (const group of groups) if (!byGroup.has(group)) byGroup.set(group, limit)
  }
  return { standard, byGroup }
}

/** The words without ages, least durations, durations of a benefit and look-backs. */
export function withoutOtherDurations(text: string): string {
  return NOT_A_LIMIT.reduce((words, pattern) => words.replace(pattern, ' '), plainWithDigits(text))
}

function monthsOf(match: RegExpExecArray): number {
  const value = count(match[1] ?? '')
  return (match[2] ?? '').startsWith('j') ? value * 12 : value
}
