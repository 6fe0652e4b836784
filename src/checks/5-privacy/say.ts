import {
  type CellPlace,
  type FindingCode,
  type FindingParams,
  type PersonalDataCode,
  SEVERITIES,
  type Severity,
} from '#findings'
import { a1 } from '#workbook'
import type { Out } from '../check'
import { safeText } from '../safe-text'
import type { HiddenIn, Spot } from './places'

/** One thing to say: as itself, or where nobody sees it as `privacy-hidden`. */
export interface Said<C extends PersonalDataCode = PersonalDataCode> {
  readonly code: C
  readonly at: CellPlace
  readonly params: FindingParams[C]
  readonly hiddenIn: HiddenIn | null
  readonly severity?: Severity
}

/** Says what is in sight; the check of hidden places says the rest. */
export function sayVisible<C extends PersonalDataCode>(said: readonly Said<C>[], out: Out): void {
  for (const { code, at, params, hiddenIn, severity } of said) {
    if (hiddenIn === null) out.report<FindingCode>(code, at, params, severity && { severity })
  }
}

/** Says what is out of sight, at the level of what it is. */
export function sayHidden(said: readonly Said[], out: Out): void {
  for (const { code, at, hiddenIn, severity } of said) {
    if (hiddenIn === null) continue
    out.report('privacy-hidden', at, { found: code, where: hiddenIn }, { severity: severity ?? SEVERITIES[code] })
  }
}

export function placeOfSpot({ sheet, row, column, header }: Spot): CellPlace {
  return { kind: 'cell', sheet, address: a1(row, column), header: header === null ? null : safeText(header) }
}
