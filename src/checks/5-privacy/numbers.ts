import { a1 } from '#workbook'
import type { CellPlace } from '#findings'
import type { Check } from '../check'
import { masked, safeText } from '../safe-text'
import { type NumberHit, privacyScan } from './scan'

const FEWEST = 5
const SHARE = 0.6

/**
 * Numbers that are or may be a burgerservicenummer. Sure where a word beside it says so; possible where most numbers of
 * a column pass the eleven-test; a lone one is a tip, for one number in eleven passes by chance. The digits are never repeated.
 */
export const privacyNumbers: Check = {
  codes: ['privacy-bsn', 'privacy-bsn-possible'],
  stage: 'privacy',
  run(facts, out) {
    const scan = privacyScan(facts)
    for (const hit of scan.sure) out.report('privacy-bsn', placeOf(hit), { masked: masked(hit.digits) })
    for (const { candidates, hits } of scan.columns.values()) {
      // Notes come after the cells of a sheet, so the order is made here.
      const [first] = hits.sort((a, b) => a.row - b.row)
      const last = hits.at(-1)
      if (first === undefined || last === undefined) continue
      if (candidates >= FEWEST && hits.length >= candidates * SHARE) {
        const address =
          first.row === last.row
            ? a1(first.row, first.column)
            : `${a1(first.row, first.column)}:${a1(last.row, last.column)}`
        out.report(
          'privacy-bsn-possible',
          { ...placeOf(first), address },
          { masked: masked(first.digits), count: hits.length },
        )
        continue
      }
      for (const hit of hits) {
        out.report(
          'privacy-bsn-possible',
          placeOf(hit),
          { masked: masked(hit.digits), count: 1 },
          { severity: hit.isAmongAmounts ? 'warning' : 'info' },
        )
      }
    }
  },
}

function placeOf({ sheet, row, column, header }: NumberHit): CellPlace {
  return { kind: 'cell', sheet, address: a1(row, column), header: header === null ? null : safeText(header) }
}
