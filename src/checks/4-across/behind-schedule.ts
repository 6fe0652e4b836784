import { type Euro, euro, euroText, NO_EURO } from '#money'
import { isBehind } from '#rules'
import { previousQuarter, quarterEnd, quarterOf } from '#time'
import type { Check } from '../check'
import { countedValue, scheduleAt } from '../contract-standing'
import type { ContributionCase } from '../contribution-case'
import { placeOf } from '../place'
import type { RowValue } from '../row-values'
import { safeText } from '../safe-text'
import { homelessClaims, uncountedClaims } from '../uncounted-claims'

/**
 * Approved plus submitted under 95% of the schedule at the end of the last ended quarter. Rows that cannot be computed
 * count with what was claimed; where that could still close the gap, nothing is said.
 */
export const behindSchedule: Check = {
  codes: ['behind-schedule'],
  stage: 'across',
  needs: [
    { table: 'contracts', column: 'kenmerk' },
    { table: 'contributions', column: 'quarter' },
  ],
  run(facts, out) {
    const { contractByKey, rowsOf, values, planOf, today } = facts
    const current = quarterOf(today)
    const quarter = quarterEnd(current) <= today ? current : previousQuarter(current)
    const isInTime = (item: ContributionCase): boolean => item.quarter === null || item.quarter <= quarter
    const homeless = homelessClaims(facts, isInTime)
    for (const contract of contractByKey.values()) {
      const expected = scheduleAt(contract, planOf.get(contract) ?? [], quarterEnd(quarter))
      if (expected === null) {
        out.silence()
        continue
      }
      const rows = rowsOf.get(contract) ?? []
      let realised: Euro = NO_EURO
      for (const item of rows) {
        if (isInTime(item)) realised = euro(realised.plus(countedValue(item, values.get(item) as RowValue).value))
      }
      if (!isBehind(realised, expected)) continue
      const claimed = uncountedClaims(rows, facts, isInTime)
      if (claimed === null || !isBehind(euro(realised.plus(claimed).plus(homeless)), expected)) {
        out.silence()
        continue
      }
      out.report('behind-schedule', placeOf(contract.row, 'kenmerk'), {
        contract: safeText(contract.kenmerk ?? ''),
        realised: euroText(realised),
        expected: euroText(expected),
        quarter,
        difference: euroText(expected.minus(realised)),
      })
    }
  },
}
