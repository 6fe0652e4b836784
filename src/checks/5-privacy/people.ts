import { a1 } from '#workbook'
import type { Check } from '../check'
import type { Facts } from '../facts'
import { safeText } from '../safe-text'
import type { PersonalColumn, TextSpot } from './places'
import { placeOfSpot, type Said, sayVisible } from './say'
import { privacyScan } from './scan'

/** Names and dates of birth: of a column once, at its header; inside a text at its cell. */
export const privacyPeople: Check = {
  codes: ['privacy-name', 'privacy-birthdate'],
  stage: 'privacy',
  run(facts, out) {
    sayVisible(
      peopleSaid(facts).filter(({ code }) => code === 'privacy-name' || code === 'privacy-birthdate'),
      out,
    )
  },
}

/** Ways to reach a person, where they are not of somebody who speaks for an organisation. */
export const privacyContact: Check = {
  codes: ['privacy-contact'],
  stage: 'privacy',
  run(facts, out) {
    sayVisible(
      peopleSaid(facts).filter(({ code }) => code === 'privacy-contact'),
      out,
    )
  },
}

/** What notes tell of somebody's health, limitation or criminal past. */
export const privacyHealth: Check = {
  codes: ['privacy-health'],
  stage: 'privacy',
  run(facts, out) {
    sayVisible(
      peopleSaid(facts).filter(({ code }) => code === 'privacy-health'),
      out,
    )
  },
}

/** Everything about people, that out of sight too. */
export function peopleSaid(facts: Facts): Said[] {
  const { people, texts } = privacyScan(facts)
  return [...people.map(columnSaid), ...texts.map(textSaid)]
}

function columnSaid({ sheet, header, headerRow, column, kind, hiddenIn }: PersonalColumn): Said {
  const name = safeText(header)
  const at = { kind: 'cell', sheet, address: a1(headerRow, column), header: name } as const
  const params = { column: name, inText: false }
  if (kind === 'name') return { code: 'privacy-name', at, params, hiddenIn }
  if (kind === 'birthdate') return { code: 'privacy-birthdate', at, params, hiddenIn }
  if (kind === 'health') return { code: 'privacy-health', at, params, hiddenIn }
  return { code: 'privacy-contact', at, params: { ...params, kind }, hiddenIn }
}

function textSaid(spot: TextSpot): Said {
  const { code, hiddenIn, severity, header, contact } = spot
  const column = header === null ? null : safeText(header)
  const params = { column, inText: true }
  const at = placeOfSpot(spot)
  const said = { at, hiddenIn, ...(severity && { severity }) }
  if (contact !== undefined) return { ...said, code: 'privacy-contact', params: { ...params, kind: contact } }
  return { ...said, code, params }
}
