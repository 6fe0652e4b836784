import type { Condition } from '#rulebook'
import { type Group, groupsIn } from './groups'
import { count, oneLine, plain, plainWithDigits } from './plain-text'

export interface MonthBounds {
  readonly min: number | null
  readonly minIncluded: boolean
  readonly max: number | null
  readonly maxIncluded: boolean
  /** The words it was read from. */
  readonly text: string
}

const UNIT = '(jaar|jaren|jr|j|maanden|maand|mnd)\\b'
const NUMBER = '(\\d+(?:,\\d+)?)'
const ABOVE = '(>=|>|langer dan|meer dan|vanaf|minimaal|minstens|ten minste|na)'
const BELOW = '(<=|<|korter dan|minder dan|tot en met|tot|maximaal|hoogstens)'
const OR_MORE = new RegExp(`${NUMBER}\\s*${UNIT}\\s*(?:of|en) (langer|meer|korter|minder)\\b`)
const BETWEEN = new RegExp(
  `${ABOVE}?\\s*${NUMBER}\\s*(?:${UNIT})?\\s*(?:-|tot en met|t/m|tot)\\s*(<=|<)?\\s*${NUMBER}\\s*${UNIT}`,
)
const LOWER = new RegExp(`${ABOVE}\\s*${NUMBER}\\s*${UNIT}`)
const UPPER = new RegExp(`${BELOW}\\s*${NUMBER}\\s*${UNIT}`)

/**
 * How long somebody has had a benefit, from words such as "<2jr", "> 3 maanden - 1 jaar" or "langer dan 1 jaar".
 * Null where the text has no bounds, or where the number is an age.
 */
export function benefitMonths(text: string): MonthBounds | null {
  const words = plainWithDigits(text).replace(/\([^)]*(?:dienstverband|stage|contract)[^)]*\)/g, ' ')
  const between = BETWEEN.exec(words)
  if (between) {
    const upper = months(between[5], between[6])
    const lower = months(between[2], between[3] ?? between[6])
    if (upper === null || lower === null || upper >= 180) return null
    return {
      min: lower,
      minIncluded: !['>', 'langer dan', 'meer dan'].includes(between[1] ?? ''),
      max: upper,
      maxIncluded: between[4] !== '<',
      text: oneLine(between[0]),
    }
  }
  const orMore = OR_MORE.exec(words)
  if (orMore) {
    const bound = months(orMore[1], orMore[2])
    if (bound === null || bound >= 180) return null
    const isLower = orMore[3] === 'langer' || orMore[3] === 'meer'
    const text = oneLine(orMore[0])
    return isLower
      ? { min: bound, minIncluded: true, max: null, maxIncluded: false, text }
      : { min: null, minIncluded: false, max: bound, maxIncluded: true, text }
  }
  const lower = LOWER.exec(words)
  if (lower) {
    const min = months(lower[2], lower[3])
    if (min === null || min >= 180) return null
    const included = !['>', 'langer dan', 'meer dan', 'na'].includes(lower[1] ?? '')
    return { min, minIncluded: included, max: null, maxIncluded: false, text: oneLine(lower[0]) }
  }
  const upper = UPPER.exec(words)
  if (upper) {
    const max = months(upper[2], upper[3])
    if (max === null || max >= 180) return null
    const included = ['<=', 'tot en met', 'maximaal', 'hoogstens'].includes(upper[1] ?? '')
    return { min: null, minIncluded: false, max, maxIncluded: included, text: oneLine(upper[0]) }
  }
  return null
}

function months(number: string | undefined, unit: string | undefined): number | null {
  if (number === undefined || unit === undefined) return null
  const value = count(number)
  return unit.startsWith('j') ? value * 12 : value
}

export interface AgeBounds {
  readonly min: number | null
  readonly minIncluded: boolean
  readonly max: number | null
  readonly text: string
}

/** Ages such as "55+", "56 plus", "50 jaar of ouder", "> 50 jaar", "jongeren < 23 jaar". */
export function ageIn(text: string): AgeBounds | null {
  // "PSO 30+" is a certificate.
  const words = plainWithDigits(text).replace(/\bpso[- ]?30 ?\+?/g, ' ')
  const range = /\b(1[5-9]|[2-6]\d)\s*(?:-|tot|t\/m)\s*([2-6]\d)\s*jaar/.exec(words)
  if (range) return { min: Number(range[1]), minIncluded: true, max: Number(range[2]), text: oneLine(range[0]) }
  const from =
    /\b([3-6]\d)\s*(?:\+(?!\w)|-?plus(?:sers?)?\b|jaar (?:of|en) ouder)/.exec(words) ??
    /\bvanaf ([3-6]\d) jaar/.exec(words)
  if (from) return { min: Number(from[1]), minIncluded: true, max: null, text: oneLine(from[0]) }
  const above = /(?:>|ouder dan|boven de)\s*([3-6]\d)\b(?:\s*jaar)?/.exec(words)
  if (above) return { min: Number(above[1]), minIncluded: false, max: null, text: oneLine(above[0]) }
  const below = /(?:<|jonger dan|tot)\s*(1[5-9]|2\d|30)\s*(?:jaar|jr)\b/.exec(words)
  if (below) return { min: null, minIncluded: false, max: Number(below[1]), text: oneLine(below[0]) }
  return null
}

/** Levels of vocational education named in a label: "MBO 1,2" is 1 and 2, "niveau 3 en hoger" is 3 and up. */
export function levelsIn(text: string): { readonly levels: readonly number[]; readonly text: string } | null {
  const words = plainWithDigits(text)
  const upTo = /(?:maximaal|t\/m|tot en met|hoogstens) (?:mbo[- ]?)?niveau ([1-4])/.exec(words)
  if (upTo) return { levels: Array.from({ length: Number(upTo[1]) }, (_, index) => index + 1), text: upTo[0] }
  const andUp = /niveau ([1-4])(?: (?:en|of) hoger| ?\+)/.exec(words)
  if (andUp) return { levels: [Number(andUp[1])], text: andUp[0] }
  const listed = /(?:mbo|niveau)[- ]*(?:niveau )?((?:[1-4](?:\s*(?:,|en|&|\/|-|t\/m)\s*(?=[1-4]))?)+)(?!\d)/.exec(words)
  if (!listed?.[1]) return null
  const numbers = [...listed[1].matchAll(/[1-4]/g)].map(([digit]) => Number(digit))
  return numbers.length === 0 ? null : { levels: numbers, text: oneLine(listed[0]) }
}

const BENEFITS: readonly Group[] = ['PW', 'WW', 'WIA', 'WAO', 'IOAW', 'ANW']

/** The benefits a text names, as short names. IOAW and IOAZ are one group of two benefits. */
export function benefitsIn(text: string): string[] {
  const names = groupsIn(text)
    .filter((group) => BENEFITS.includes(group))
    .flatMap((group) =>
      group === 'IOAW' ? [...plain(text).matchAll(/ioa[wz]/g)].map(([name]) => name.toUpperCase()) : [group],
    )
  return [...new Set(names)]
}

/**
 * Published conditions of a row, structured where the words allow, always with the words. A description beside the
 * label counts where the label itself says nothing about the duration of the benefit.
 */
export function conditionsIn(label: string, description = ''): Condition[] {
  const conditions: Condition[] = []
  const groups = groupsIn(label)
  const benefits = groups.filter((group) => BENEFITS.includes(group))
  if (benefits.length > 0) conditions.push({ kind: 'benefit', text: benefitsIn(label).join('/') })
  if (groups.includes('BANENAFSPRAAK') || groups.includes('WAJONG'))
    conditions.push({ kind: 'register', text: oneLine(label) })
  const bounds =
    benefits.length === 0
      ? null
      : (benefitMonths(label) ??
        (groupsIn(description).some((group) => benefits.includes(group)) ? benefitMonths(description) : null))
  if (bounds) {
    conditions.push({
      kind: 'benefit-months',
      text: bounds.text,
      ...(bounds.min !== null && { min: bounds.min, minIncluded: bounds.minIncluded }),
      ...(bounds.max !== null && { max: bounds.max, maxIncluded: bounds.maxIncluded }),
    })
  }
  const age = ageIn(label)
  if (age) {
    conditions.push({
      kind: 'age',
      text: age.text,
      ...(age.min !== null && { min: age.min, minIncluded: age.minIncluded }),
      ...(age.max !== null && { max: age.max, maxIncluded: false }),
    })
  }
  const levels = levelsIn(label)
  if (levels && groups.some((group) => group === 'BBL' || group === 'BOL' || group === 'STAGE')) {
    conditions.push({ kind: 'education', text: levels.text })
  }
  const existing = /\b(nieuwe?|bestaande?)\b/i.exec(label)
  if (existing) conditions.push({ kind: 'new-or-existing', text: existing[0] })
  const form = /\b(vast dienstverband|vast contract|detachering|in dienst nemen|dienstverband)\b/i.exec(label)
  if (form) conditions.push({ kind: 'contract-form', text: form[0] })
  return conditions
}
