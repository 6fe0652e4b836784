import { type Euro, euroText } from '#money'
import type { Check } from '../check'
import { countedValue } from '../contract-standing'
import type { ContributionCase } from '../contribution-case'
import { mixCapsOf } from '../mix-caps'
import { placeOf } from '../place'
import type { RowValue } from '../row-values'
import { safeText } from '../safe-text'

/** More of some blocks than the policy lets them count for. What is submitted counts along: better now than at the end. */
export const mixCapExceeded: Check = {
  codes: ['mix-cap-exceeded'],
  stage: 'across',
  needs: [
    { table: 'contracts', column: 'kenmerk' },
    { table: 'contributions', column: 'block' },
  ],
  run({ contractByKey, rowsOf, values }, out) {
    const countedOf = (item: ContributionCase): Euro => countedValue(item, values.get(item) as RowValue).value
    for (const contract of contractByKey.values()) {
      if (contract.obligation === null && (contract.policy.version?.mixCaps.length ?? 0) > 0) out.silence()
      for (const { cap, counted, maximum } of mixCapsOf(contract, rowsOf.get(contract) ?? [], countedOf)) {
        if (counted.lte(maximum)) continue
        out.report(
          'mix-cap-exceeded',
          placeOf(contract.row, 'kenmerk'),
          {
            contract: safeText(contract.kenmerk ?? ''),
            blocks: cap.blocks.join(', '),
            counted: euroText(counted),
            percentage: cap.percentage,
            maximum: euroText(maximum),
            difference: euroText(counted.minus(maximum)),
          },
          { source: cap.source },
        )
      }
    }
  },
}
