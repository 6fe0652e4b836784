import { euroText } from '#money'
import type { Check } from '../check'
import { placeOf } from '../place'
import { safeText } from '../safe-text'

/** More approved than the contract asks: good to know, and what the policy says of the surplus. */
export const overDelivered: Check = {
  codes: ['over-delivered'],
  stage: 'across',
  needs: [{ table: 'contracts', column: 'kenmerk' }, { table: 'contributions' }],
  run({ standings }, out) {
    for (const [{ row, policy }, { kenmerk, approved, obligation }] of standings) {
      if (obligation === null) {
        out.silence()
        continue
      }
      if (approved.lte(obligation)) continue
      const rule = policy.version?.overDelivery ?? null
      out.report(
        'over-delivered',
        placeOf(row, 'kenmerk'),
        {
          contract: safeText(kenmerk),
          approved: euroText(approved),
          obligation: euroText(obligation),
          difference: euroText(approved.minus(obligation)),
          transferable: rule?.transferable ?? null,
        },
        { ...(rule && { source: rule.source }) },
      )
    }
  },
}
