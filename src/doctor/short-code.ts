import { type Group, groupsIn } from './groups'
import { oneLine, plain } from './plain-text'
import { ageIn, benefitMonths, benefitsIn, levelsIn, type MonthBounds } from './read-conditions'

/**
 * A short code for a row that was published without one: from the words of its label, so equal labels get
 * equal codes in every table. Never contains "+".
 */
export function shortCode(label: string): string {
  const groups = groupsIn(label)
  const words = plain(label)
  const age = ageIn(label)
  if (age?.min && age.max === null && !groups.some((group) => group === 'BBL' || group === 'STAGE')) {
    // "56+ waarvan in participatiewet" is about an age; "WW, 55 jaar of ouder" about a benefit.
    const before = groupsIn(words.slice(0, Math.max(0, words.indexOf(age.text))))
    return [before.length === 0 ? null : people(label, before), `${String(age.min)}P`].filter(Boolean).join('-')
  }
  return training(words, label, groups) ?? people(label, groups) ?? effort(words) ?? slug(label)
}

function training(words: string, label: string, groups: readonly Group[]): string | null {
  const has = (group: Group): boolean => groups.includes(group)
  if (has('BESCHUT')) return 'BESCHUT'
  if (has('PRAKTIJKLEREN')) return 'PRAKTIJKLEREN'
  if (has('BBL')) {
    if (/\bnieuwe?\b/.test(words)) return 'BBL-NIEUW'
    if (/\bbestaande?\b/.test(words)) return 'BBL-BESTAAND'
    return withLevels('BBL', label)
  }
  if (has('VSO')) return /dienstverband|arbeidscontract|\bbaan\b/.test(words) ? 'VSO-BAAN' : 'STAGE-VSO'
  if (has('IPS')) return 'IPS'
  if (has('PROEFPLAATSING')) return 'PROEFPLAATSING'
  if (has('WERKERVARING')) return 'WERKERVARING'
  if (has('BOL')) return withLevels('BOL', label)
  if (has('STAGE')) {
    if (levelsIn(label)) return withLevels('STAGE', label)
    const schools = ['mbo', 'hbo', 'wo'].filter((school) => new RegExp(`\\b${school}\\b`).test(words))
    return ['STAGE', ...schools.map((school) => school.toUpperCase())].join('-')
  }
  return null
}

function withLevels(stem: string, label: string): string {
  const levels = levelsIn(label)
  return levels === null ? stem : [stem, ...levels.levels].join('-')
}

const PEOPLE: readonly Group[] = ['BANENAFSPRAAK', 'STATUSHOUDER', 'STARTKWAL', 'NUG', 'DETENTIE']
const BENEFITS: readonly Group[] = ['PW', 'WW', 'WIA', 'WAO', 'IOAW', 'ANW']

function people(label: string, groups: readonly Group[]): string | null {
  const first = groups.find(
    (group) => PEOPLE.includes(group) || BENEFITS.includes(group) || group === 'SW' || group === 'WAJONG',
  )
  if (first === undefined) return null
  if (first === 'WAJONG') return groups.includes('BANENAFSPRAAK') ? 'BANENAFSPRAAK' : 'WAJONG'
  if (!BENEFITS.includes(first)) return first
  const benefits = benefitsIn(label).join('/')
  const bounds = benefitMonths(label)
  return bounds === null ? benefits : benefits + boundsCode(bounds)
}

// "<2" for a top, ">2" for a start, in years; "<6M" in months where years do not come out whole.
function boundsCode({ min, max }: MonthBounds): string {
  const months = max ?? min ?? 0
  const length = months % 12 === 0 ? String(months / 12) : `${String(months).replace('.', ',')}M`
  return (max === null ? '>' : '<') + length
}

const EFFORTS: readonly (readonly [RegExp, string])[] = [
  [/maatwerk/, 'MAATWERK'],
  [/\bpso\b|prestatieladder/, 'PSO'],
  [/opleiding|scholing|training|cursus/, 'OPLEIDING'],
  [/jobcoach/, 'JOBCOACH'],
  [/vast (?:dienstverband|contract)/, 'VAST'],
  [/sponsor|\bfonds\b/, 'SPONSORING'],
  [/\bmvo\b|maatschappelijke activiteit/, 'MVO'],
  [/sociale (?:ondernem(?:ing|er)|inkoop)|sociaal inkopen/, 'INKOOP'],
  [/vrijwillig/, 'VRIJWILLIG'],
  [/begeleiding/, 'BEGELEIDING'],
]

function effort(words: string): string | null {
  const found = EFFORTS.find(([pattern]) => pattern.test(words))
  if (found === undefined) return null
  const level = found[1] === 'PSO' ? /(?:trede|ladder|niveau) ?([1-3])/.exec(words)?.[1] : undefined
  return level === undefined ? found[1] : `${found[1]}-${level}`
}

const SMALL_WORDS = new Set(
  'de het een van voor en of in op met door aan bij te per zijn worden naar uit die dat als'.split(' '),
)

function slug(label: string): string {
  const words = plain(oneLine(label).replace(/\([^)]*\)/g, ' '))
    .replace(/^[a-z0-9]{1,2}[).]\s*/, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
  const text = words.slice(0, 3).join('-').slice(0, 24).replace(/-+$/, '').toUpperCase()
  return text === '' ? 'BLOK' : text
}

/** The code itself, or with "-2", "-3" behind it where it is taken; letter case does not tell codes apart. */
export function freeCode(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted
  for (let number = 2; ; number++) {
    const code = `${wanted}-${String(number)}`
    if (!taken.has(code.toLowerCase())) return code
  }
}

/** Words of a label that its short code does not hold: what tells it apart from another label with that code. */
export function ownWords(label: string, code: string): string {
  const held = plain(code)
  const words = plain(oneLine(label).replace(/\([^)]*\)/g, ' '))
    .replace(/^[a-z0-9]{1,2}[).]\s*/, '')
    .split(/[^a-z0-9]+/)
    .filter(
      (word) => word.length > 1 && !SMALL_WORDS.has(word) && !/^(?:dan|tot|na)$/.test(word) && !held.includes(word),
    )
  return words.slice(0, 2).join('-').slice(0, 20).replace(/-+$/, '').toUpperCase()
}
