import { euroText, exact } from '#money'
import type { Check, Halts } from '../check'
import { placeOf } from '../place'

const ONE_CENT = exact('0.01')
const PORTION = 1000

/** Claimed and computed differ by more than a cent. */
export const valueMismatch: Check = {
  codes: ['value-mismatch'],
  stage: 'row',
  needs: [{ table: 'contributions', column: 'claimed' }],
  *run({ rows, values }, out): Halts {
    for (const [index, item] of rows.entries()) {
      if (index % PORTION === 0) yield
      const { claimed } = item
      if (claimed === null) {
        if (item.row.fields.claimed.kind === 'problem') out.silence()
        continue
      }
      const value = values.get(item)
      const computed = value?.computed ?? null
      if (computed === null) {
        // For agreed amounts there is nothing to compare with; all else is reported where it stands.
        if (value?.notComputed !== 'agreed') out.silence()
        continue
      }
      if (claimed.equals(computed)) continue
      const difference = claimed.minus(computed)
      if (difference.abs().lte(ONE_CENT)) continue
      out.report(
        'value-mismatch',
        placeOf(item.row, 'claimed'),
        { claimed: euroText(claimed), computed: euroText(computed), difference: euroText(difference) },
        { source: item.catalogue?.source },
      )
    }
  },
}
