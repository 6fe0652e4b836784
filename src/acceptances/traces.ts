import { withoutIdentityNumbers } from '#checks'
import { type CellKind, type CellValue, isCellError } from '#workbook'

/**
 * What a fingerprint may know of a value. A whole hash of a name or a burgerservicenummer lets anyone find it back by
 * trying them all; so of everything that could be about a person only one of sixteen classes stays. A change of such
 * a value is noticed fifteen times out of sixteen, a guess is confirmed for one name in every sixteen.
 */
export function guardedTrace(value: CellValue): string {
  if (value === null || value === '') return ''
  if (isCellError(value)) return value.error
  return `?${(hash32(`${typeof value}${String(value)}`) % 16).toString(16)}`
}

const PLAIN_KINDS: ReadonlySet<CellKind> = new Set<CellKind>([
  'euro',
  'number',
  'percentage',
  'day',
  'quarter',
  'status',
  'evidence',
])

/** The same of a cell in a column of ours: amounts, days and fixed words are no persons, and count whole. */
export function columnTrace(value: CellValue, kind: CellKind | null): string {
  if (kind === null || value === null || isCellError(value)) return guardedTrace(value)
  if (kind === 'code') return codeTrace(String(value))
  if (!PLAIN_KINDS.has(kind) || holdsIdentityDigits(String(value))) return guardedTrace(value)
  if (typeof value === 'string' && !isFixedWord(value)) return guardedTrace(value)
  return String(value)
}

/** A code or key, such as K-014 or OP-2026-01; what could be a name or a number of a person is guarded. */
export function codeTrace(text: string): string {
  const code = text.trim()
  return isCode(code) ? code.toLowerCase() : guardedTrace(code)
}

/** True for what looks like a code and could not be read as a name, a day of birth or a number of a person. */
export function isCode(text: string): boolean {
  if (!/^(?=.*\d)[\p{L}\p{N}._/+<>#-]{1,24}$/u.test(text) || /\p{L}{5}/u.test(text)) return false
  return !/\d{7}/.test(text) && !DAY_IN_FULL.test(text) && !holdsIdentityDigits(text)
}

const DAY_IN_FULL = /(?:19|20)\d\d[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./](?:19|20)\d\d/

function holdsIdentityDigits(text: string): boolean {
  return /\d{7}/.test(text) && withoutIdentityNumbers(text) !== text
}

/** A fact of a finding: amounts, days, quarters and codes count whole. */
export function paramTrace(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') return ''
  const isFigure = /^-?\d+(?:\.\d+)?$|^\d{4}-(?:\d\d-\d\d|Q\d)$/.test(value)
  return isFigure && !holdsIdentityDigits(value) ? value : codeTrace(value)
}

// Amounts, days and percentages as text, and words from a list: one short word.
function isFixedWord(text: string): boolean {
  const plain = text.trim()
  return /^[-€\d.,%\s/]{1,16}$/.test(plain) || /^\p{Ll}{1,10}(?: \p{Ll}{1,5})?$/u.test(plain) || isCode(plain)
}

/** FNV-1a: quick, the same everywhere, and nothing secret depends on it. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  // The last characters reach all bits.
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

export function hex(text: string, digits: 4 | 8): string {
  return hash32(text).toString(16).padStart(8, '0').slice(-digits)
}
