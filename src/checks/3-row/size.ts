import { euroText, exact, roundHalfAway } from '#money'
import type { Check } from '../check'
import { blockCodes } from '../contribution-case'
import { placeOf } from '../place'
import { rowByRow } from '../row-by-row'
import { safeText } from '../safe-text'

/** A placement of more than one fte, too few hours a week, or longer than its block counts. */
export const size: Check = {
  codes: ['fte-out-of-range', 'hours-below-minimum', 'duration-over-maximum'],
  stage: 'row',
  needs: [{ table: 'contributions', column: 'block' }],
  run: rowByRow((item, { value }, out) => {
    const { row, quantity } = item
    const fte = row.fields.fte.kind === 'value' ? row.fields.fte.value : null
    if (fte !== null && fte.abs().gt(1)) {
      out.report('fte-out-of-range', placeOf(row, 'fte'), { fte: safeText(fte.toString()) })
    } else if (quantity?.kind === 'known' && quantity.column === 'hoursPerWeek' && quantity.value.abs().gt(1)) {
      const rounded = roundHalfAway(quantity.value, 4)
      out.report('fte-out-of-range', placeOf(row, 'hoursPerWeek'), { fte: safeText(rounded.toString()) })
    }
    if (item.block?.ok !== true) return
    const block = blockCodes(item.block.value)
    const source = { source: item.catalogue?.source }
    if (value.belowMinimum !== null) {
      out.report('hours-below-minimum', placeOf(row, 'fte', 'hoursPerWeek'), { ...value.belowMinimum, block }, source)
    }
    if (value.limited !== null && value.computed !== null) {
      const { months, maximum, without } = value.limited
      out.report(
        'duration-over-maximum',
        placeOf(row, 'block'),
        {
          block,
          months: roundHalfAway(exact(months), 2).toString(),
          maximum,
          counted: euroText(value.computed),
          without: euroText(without),
        },
        source,
      )
    }
  }),
}
