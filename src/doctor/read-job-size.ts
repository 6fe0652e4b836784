import { exact } from '#money'
import { count, oneLine, plain, plainWithDigits } from './plain-text'
import { withoutOtherDurations } from './read-limit'

/** What an amount may be for where the words name jobs: "1 fte, 2 jaar" is one job of 24 months, "0,5 fte" half a job. */
export interface JobSize {
  /** "0.5" */
  readonly fte: string
  /** Null where no duration stands with it. */
  readonly months: number | null
  /** As published. */
  readonly words: string
}

const JOBS =
  /(?<![\d.,]|min |min\. |minimaal |minstens |max |max\. |maximaal |hoogstens |vanaf |tot )(\d+(?:[.,]\d+)?) ?fte\b/
const FULL_TIME = /\b(?:fulltime|voltijds?)\b/
const DURATION =
  /(?<!max |max\. |maximaal |hoogstens |telt |meetellen |gedurende )(?<![\d,.])(\d+(?:,\d+)?) ?(jaar|jaren|jr|maanden|maand|mnd)\b/
const A_YEAR =
  /per (?!half|halve|twee|drie|\d)(?:\w+ )?(?:jaar|jr)\b|\/ ?(?:jaar|jr)\b|\bp\/j\b|jaarbasis|jaarcontract|jaarwaarde|\b1 jaar\b/

/** Jobs and duration that a specification names; null where it names none, or exactly one full-time year. */
export function jobSizeIn(text: string): JobSize | null {
  const words = plainWithDigits(text)
  const jobs = JOBS.exec(words)
  if (jobs === null && !FULL_TIME.test(words)) return null
  const fte = String(count((jobs?.[1] ?? '1').replace('.', ',')))
  const lasting = DURATION.exec(withoutOtherDurations(text))
  const length = count(lasting?.[1] ?? '')
  const months = lasting === null ? null : (lasting[2] ?? '').startsWith('j') ? length * 12 : length
  if (fte === '0' || months === 0) return null
  return fte === '1' && (months === null || months === 12) ? null : { fte, months, words: oneLine(text) }
}

/** True for words that say that an amount is for a year: "per jaar", "op jaarbasis". */
export function saysPerYear(text: string): boolean {
  return A_YEAR.test(plain(text))
}

/** The amount of one full-time year where this amount is for jobs of this size as a whole; null where it has parts of cents. */
export function ofOneYear(amount: string, { fte, months }: JobSize): string | null {
  const year = exact(amount)
    .times(12)
    .dividedBy(exact(fte).times(months ?? 12))
  return year.decimalPlaces() <= 2 ? year.toFixed(2) : null
}
