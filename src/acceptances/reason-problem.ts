import { safeWord, withoutIdentityNumbers } from '#checks'
import type { Reason } from './accept'

/** Why a reason cannot be kept as it was typed. Words live in texts. */
export type ReasonProblem =
  'reason-missing' | 'note-missing' | 'by-missing' | 'by-personal' | 'note-personal' | 'too-long'

const LONGEST_NOTE = 500
const LONGEST_ROLE = 40
const E_MAIL = /\S@\S+\.\p{L}{2,}/u
// Seven digits or more with what people put between them; amounts and years are shorter.
const PHONE = /(?<![\d€])(?:\+|00)?\d(?:[ ()./-]?\d){8,}/

/**
 * The first thing wrong with a reason, or null. What is typed here travels with the workbook, so numbers and addresses
 * of persons are refused before anything is stored.
 * @param needsNote the reason chosen says nothing by itself
 */
export function reasonProblem(typed: Omit<Reason, 'on'>, needsNote: boolean): ReasonProblem | null {
  const by = typed.by.trim()
  const note = typed.note.trim()
  if (typed.reason.trim() === '') return 'reason-missing'
  if (needsNote && note === '') return 'note-missing'
  if (note.length > LONGEST_NOTE) return 'too-long'
  if (E_MAIL.test(note) || PHONE.test(note) || withoutIdentityNumbers(note) !== note) return 'note-personal'
  if (by === '') return 'by-missing'
  const isName = safeWord(by) !== by || by.length > LONGEST_ROLE
  return isName || E_MAIL.test(by) || /\d{4}/.test(by) ? 'by-personal' : null
}
