import { euroText, exact } from '#money'
import type { Check } from '../check'
import { placeOf } from '../place'
import { rowByRow } from '../row-by-row'

const ONE_CENT = exact('0.01')

/** Claimed and computed differ by more than a cent. */
export const valueMismatch: Check = {
  codes: ['value-mismatch'],
  stage: 'row',
  needs: [{ table: 'contributions', column: 'claimed' }],
  run: rowByRow((item, { value }, out) => {
    const { claimed } = item
    if (claimed === null) {
      if (item.row.fields.claimed.kind === 'problem') out.silence()
      return
    }
    const { computed, notComputed } = value
    if (computed === null) {
      // For agreed amounts there is nothing to compare with; all else is reported where it stands.
      if (notComputed !== 'agreed') out.silence()
      return
    }
    if (claimed.equals(computed)) return
    const difference = claimed.minus(computed)
    if (difference.abs().lte(ONE_CENT)) return
    out.report(
      'value-mismatch',
      placeOf(item.row, 'claimed'),
      { claimed: euroText(claimed), computed: euroText(computed), difference: euroText(difference) },
      { source: item.catalogue?.source },
    )
  }),
}
