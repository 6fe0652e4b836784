import { namedGroups, numberGroups, passesElevenTest } from './eleven-test'
import { isNumberContext } from './5-privacy/person-headers'
import { personalPieces } from './personal-text'

const E_MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu
const LONGEST_QUOTE = 60
const SHORTEST_SECRET = 8
// They show nothing, or turn the sentence around them about.
const UNSEEN = /[\p{Cc}\p{Cf}]/u
const ALL_UNSEEN = /(?!\s)[\p{Cc}\p{Cf}]/gu

/**
 * A text from a cell as a finding may quote it: numbers that could be a burgerservicenummer and e-mail addresses
 * become asterisks, characters that nobody sees go, long texts are cut. Nothing of what was hidden can be read back.
 */
export function safeText(text: string): string {
  // Most codes and keys are short, and need no second look.
  if (text.length < SHORTEST_SECRET && !/[\s@]/.test(text) && !UNSEEN.test(text)) return text
  let safe = text.replace(ALL_UNSEEN, '').replace(/\s+/g, ' ').trim()
  if (safe.includes('@')) safe = safe.replace(E_MAIL, '***@***')
  safe = withoutIdentityNumbers(safe)
  return safe.length <= LONGEST_QUOTE ? safe : `${safe.slice(0, LONGEST_QUOTE - 1)}…`
}

const NAME = /\p{Lu}[\p{L}'’-]+(?:(?:\s+(?:van|de|der|den|ten|ter|het|el|al|['’]t))*\s+\p{Lu}[\p{L}'’-]+)+/gu

/** `safeText` for columns in which free words do not belong: what looks like a person's name is hidden too. */
export function safeWord(text: string): string {
  return safeText(text.replace(NAME, '***'))
}

/**
 * A text, such as the name of a file or sheet, in which numbers that could be a burgerservicenummer become asterisks,
 * and so do e-mail addresses, telephone numbers, dates of birth and names behind "mevrouw" or "dhr.".
 */
export function withoutIdentityNumbers(text: string): string {
  let safe = text
  for (const { kind, index, length } of [...personalPieces(text)].reverse()) {
    if (kind !== 'initials' && kind !== 'address') safe = `${safe.slice(0, index)}***${safe.slice(index + length)}`
  }
  const groups = isNumberContext(safe) ? namedGroups(safe) : numberGroups(safe)
  for (const { digits, index, length } of groups.reverse()) {
    if (passesElevenTest(digits)) safe = safe.slice(0, index) + masked(digits) + safe.slice(index + length)
  }
  return safe
}

/** As many asterisks as digits: reports travel, so not even the last two stay. */
export function masked(digits: string): string {
  return '*'.repeat(digits.length)
}
