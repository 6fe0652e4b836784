import { fitOf, namedPercentages, percentagesFor } from '#rules'
import type { Check } from '../check'
import { isEmpty, valueOf } from '../field'
import { placeOf } from '../place'

/**
 * An agreed percentage that the policy does not name. With a Reden afwijking it is explained; where social return does
 * not apply, obligation-not-applicable tells the story.
 */
export const percentageDeviates: Check = {
  codes: ['percentage-deviates'],
  stage: 'across',
  needs: [{ table: 'contracts', column: 'percentage' }],
  run({ contracts }, out) {
    for (const { row, facts, due, policy } of contracts) {
      const written = valueOf(row.fields.percentage)
      if (written === null) {
        if (row.fields.percentage.kind === 'problem') out.silence()
        continue
      }
      const { version } = policy
      if (facts === null || version === null) {
        out.silence()
        continue
      }
      const applies = due?.ok === true ? due.value.applies : null
      if (applies === false) {
        if (written.gt(0)) out.silence()
        continue
      }
      // Where people decide whether it applies, nothing may be what they decided.
      if ((applies === null && written.isZero()) || !isEmpty(row.fields.deviationReason)) continue
      const own = percentagesFor(facts, version)
      if ('code' in own) {
        out.silence()
        continue
      }
      if (fitOf(written, own.rule, version) !== 'departs') continue
      const { isMinimum } = version.obligation
      const named = namedPercentages(own.rule)
      const kind = isMinimum && named.length === 1 ? 'at-least' : own.rule.kind === 'range' ? 'range' : 'named'
      const params = { written: written.toString(), allowed: named.join(', '), kind, policy: version.label } as const
      out.report('percentage-deviates', placeOf(row, 'percentage'), params, { source: own.source })
    }
  },
}
