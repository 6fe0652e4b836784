import { type Euro, euro, euroText, NO_EURO } from '#money'
import { countsAs, isBehind } from '#rules'
import { previousQuarter, quarterEnd, quarterOf } from '#time'
import type { Check } from '../check'
import { countedValue, scheduleAt } from '../contract-standing'
import { placeOf } from '../place'
import type { RowValue } from '../row-values'
import { safeText } from '../safe-text'

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
  run({ contractByKey, rows, rowsOf, values, planOf, today }, out) {
    const current = quarterOf(today)
    const quarter = quarterEnd(current) <= today ? current : previousQuarter(current)
    // Rows without a known contract may belong to any of them.
    let homeless: Euro = NO_EURO
    for (const item of rows) {
      const isLater = item.quarter !== null && item.quarter > quarter
      if (item.contract !== null || item.claimed === null || isLater || countsAs(item.status) === 'nowhere') continue
      homeless = euro(homeless.plus(item.claimed))
    }
    for (const contract of contractByKey.values()) {
      const expected = scheduleAt(contract, planOf.get(contract) ?? [], quarterEnd(quarter))
      if (expected === null) {
        out.silence()
        continue
      }
      let realised: Euro = NO_EURO
      // What was claimed for rows that cannot be computed; null where even that is not known.
      let claimed: Euro | null = homeless
      for (const item of rowsOf.get(contract) ?? []) {
        const isLater = item.quarter !== null && item.quarter > quarter
        const value = values.get(item) as RowValue
        if (isLater || countsAs(item.status) === 'nowhere') continue
        const counted = countedValue(item, value).value
        realised = euro(realised.plus(counted))
        if (value.computed === null && counted.isZero())
          claimed = claimed && item.claimed && euro(claimed.plus(item.claimed))
      }
      if (!isBehind(realised, expected)) continue
      const atMost = claimed && euro(claimed.plus(realised))
      if (atMost === null || !isBehind(atMost, expected)) {
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
