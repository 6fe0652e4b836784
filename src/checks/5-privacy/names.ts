import type { Place, Severity } from '#findings'
import { namedGroups, numberGroups, passesElevenTest, readsAsDay } from '../eleven-test'
import type { Check } from '../check'
import type { Facts } from '../facts'
import { masked } from '../safe-text'
import { isNumberContext, isOtherNumber } from './person-headers'

/** A number in the name of a file, a sheet or a defined name. */
export interface NumberInName {
  readonly what: 'file' | 'sheet' | 'name'
  readonly name: string
  readonly digits: string
  readonly isSure: boolean
  readonly severity: Severity
}

/** Numbers that are or may be a burgerservicenummer in the name of the file or of a sheet. */
export const privacyInNames: Check = {
  codes: ['privacy-bsn', 'privacy-bsn-possible'],
  stage: 'privacy',
  run(facts, out) {
    for (const { what, name, digits, isSure, severity } of numbersInNames(facts)) {
      if (what === 'name') continue
      const at: Place | null = what === 'sheet' ? { kind: 'sheet', sheet: name } : null
      if (isSure) out.report('privacy-bsn', at, { masked: masked(digits) })
      else out.report('privacy-bsn-possible', at, { masked: masked(digits), count: 1 }, { severity })
    }
  },
}

/** All of them; those in defined names nobody sees. */
export function numbersInNames(facts: Facts): NumberInName[] {
  const { name, names } = facts.snapshot
  return [
    ...inName('file', name),
    ...facts.typedSheets.flatMap((sheet) => inName('sheet', sheet.name)),
    ...names.flatMap((one) => [...inName('name', one.name), ...inName('name', constantOf(one.refersTo), one.name)]),
  ]
}

function inName(what: NumberInName['what'], text: string, label = ''): NumberInName[] {
  const isSure = isNumberContext(text) || isNumberContext(label)
  if (!isSure && (isOtherNumber(text) || isOtherNumber(label))) return []
  return (isSure ? namedGroups(text) : numberGroups(text))
    .filter(({ digits }) => passesElevenTest(digits) && !readsAsDay(digits))
    .map(({ digits }) => ({ what, name: text, digits, isSure, severity: isSure ? 'error' : 'info' }))
}

/** A name may stand for a text or number instead of cells. */
function constantOf(refersTo: string): string {
  return refersTo.includes('!') ? '' : refersTo
}
