import { count, oneLine, plainWithDigits } from './plain-text'
import type { Unit } from './read-unit'

/** How many units count at most: "max. 20 uur". */
export interface MostUnits {
  readonly count: string
  /** Null where it counts something we have no value kind for ("keer"). */
  readonly unit: Unit | null
  /** True where it holds for a person or as a whole, not for a day or a month. */
  readonly isTotal: boolean
  /** As published. */
  readonly words: string
}

const MOST =
  /\b(?:max(?:imaal|imum|\.)?|hoogstens|ten hoogste)\s*(?:van\s+)?(\d+(?:,\d+)?|twee|drie|vier|vijf|zes|negen|twaalf)\s*(uren|uur|u|dagdelen|dagdeel|dagen|dag|weken|week|personen|deelnemers|kandidaten|leerlingen|keer|x|sessies|bijeenkomsten)\b(?!\.\d)(?:\s*(?:per|\/|in de)\s*(\p{L}+))?/iu
const PERSONS = /^(?:persoon|kandidaat|deelnemer|traject|plaatsing|leerling|medewerker|werknemer|stagiair)$/i

/** A number of hours, days, weeks or times that counts at most; null where the words set none. */
export function mostUnitsIn(text: string): MostUnits | null {
  const found = MOST.exec(oneLine(text))
  if (found === null) return null
  const [words, number = '', name = '', each] = found
  return {
    count: String(count(plainWithDigits(number))),
    unit: unitNamed(name.toLowerCase()),
    isTotal: each === undefined || PERSONS.test(each),
    words,
  }
}

function unitNamed(name: string): Unit | null {
  if (/^u/.test(name)) return 'perHour'
  if (/^dag(?:en)?$/.test(name)) return 'perDay'
  return name.startsWith('we') ? 'perWeek' : null
}

const CEILING =
  /\b(?:max(?:imaal|imum|\.)?|hoogstens|ten hoogste)\s*(?:bedrag\s*)?(?:per|\/)\s*\p{L}|(?:per|\/)\s*\p{L}+\s*\(?(?:max(?:imaal|imum|\.)?|ten hoogste)(?=[\s).,;]*$)/iu

/** True where the words make an amount a ceiling: "max. per dag". */
export function saysCeiling(text: string): boolean {
  return CEILING.test(oneLine(text))
}
