import type { PolicyDraftTexts } from '../policy-draft-texts'
import { formatsFor } from '../format'

const { percentage } = formatsFor('en')

const found = (text: string): string => (text === '' ? '' : `It says "${text}". `)
const meant = (text: string): string => (text === '' ? '' : `Did you mean "${text}"? `)

export const policyDraft: PolicyDraftTexts = {
  missing: () => 'Fill this in.',
  'too-long': (p) => `This text is too long. Keep it to ${p.expected} characters.`,
  'too-many': (p) => `These are too many. At most ${p.expected} fit in one policy.`,
  'not-an-amount': (p) =>
    `${found(p.found)}Fill in an amount in euros in Dutch notation, such as € 215.000 or € 1.250,50.`,
  'not-a-percentage': (p) => `${found(p.found)}Fill in a percentage from 0 up to 100, such as 5% or 2,5%.`,
  'percentage-unclear': (p) =>
    `${found(p.found)}Did you mean ${percentage(p.expected)}? Write the percentage with a percent sign.`,
  'not-a-number': (p) => `${found(p.found)}Fill in a number, such as 6 or 1,5.`,
  'not-a-day': (p) => `${found(p.found)}Fill in a date with day, month and year, such as 31-12-2026.`,
  'not-a-link': (p) => `${found(p.found)}A link begins with https://.`,
  'not-an-id': (p) =>
    `${found(p.found)}Use only small letters, digits and dashes.${p.expected === '' ? '' : ` For example: ${p.expected}.`}`,
  'out-of-range': (p) => `${found(p.found)}Fill in a whole number that fits here: ${p.expected}.`,
  'dates-reversed': () => 'The last day lies before the first day. Check both dates.',
  'order-reversed': () => 'The highest percentage lies below the lowest. Check both percentages.',
  'standard-not-named': () =>
    'This is not one of the percentages that may be chosen. Take one of them, or leave it blank where it is chosen for each contract.',
  'name-taken': (p) =>
    `The name "${p.found}" belongs to a policy that holds from the same day (${p.expected}). Choose another name, or another first day.`,
  'version-taken': (p) => `This version exists already (${p.expected}). Choose another version.`,
  'catalogue-unknown': (p) =>
    `${found(p.found)}That catalogue is not known. ${meant(p.expected)}Choose a catalogue from the list, or import it first.`,
  'own-source-needed': () =>
    'You changed this rule, but its source is still that of the policy you copied. Fill in where your rule stands: document, section and a short quotation.',
  'not-possible': () => 'This does not fit in a policy. Check what stands here.',
}
