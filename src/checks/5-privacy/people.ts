import type { Check } from '../check'
import { safeText } from '../safe-text'
import { privacyScan } from './scan'

/** Columns of names and dates of birth: said once, at the header. */
export const privacyPeople: Check = {
  codes: ['privacy-name', 'privacy-birthdate'],
  stage: 'privacy',
  run(facts, out) {
    for (const { sheet, address, header, kind } of privacyScan(facts).people) {
      const column = safeText(header)
      const at = { kind: 'cell', sheet, address, header: column } as const
      if (kind === 'name') out.report('privacy-name', at, { column })
      else out.report('privacy-birthdate', at, { column })
    }
  },
}
