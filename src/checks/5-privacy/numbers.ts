import { a1 } from '#workbook'
import type { Check } from '../check'
import type { Facts } from '../facts'
import { masked } from '../safe-text'
import type { HiddenIn, NumberSpot } from './places'
import { placeOfSpot, type Said, sayVisible } from './say'
import { isPossibleColumn, privacyScan } from './scan'

/**
 * Numbers that are or may be a burgerservicenummer. Sure where a word beside it says so; possible where most numbers of
 * a column pass the eleven-test; a lone one is a tip, for one number in eleven passes by chance. The digits are never repeated.
 */
export const privacyNumbers: Check = {
  codes: ['privacy-bsn', 'privacy-bsn-possible'],
  stage: 'privacy',
  run(facts, out) {
    sayVisible(numbersSaid(facts), out)
  },
}

/** Every such number, those out of sight too. */
export function numbersSaid(facts: Facts): Said[] {
  const scan = privacyScan(facts)
  const said: Said[] = scan.sure.map((spot) => ({
    code: 'privacy-bsn',
    at: placeOfSpot(spot),
    params: { masked: masked(spot.digits) },
    hiddenIn: spot.hiddenIn,
  }))
  for (const column of scan.columns.values()) {
    const isColumn = isPossibleColumn(column)
    for (const [hiddenIn, spots] of byHiding(column.hits)) {
      if (isColumn) said.push(ofColumn(spots, hiddenIn))
      else for (const spot of spots) said.push(lone(spot))
    }
  }
  return said
}

function byHiding(spots: readonly NumberSpot[]): Map<HiddenIn | null, NumberSpot[]> {
  const groups = new Map<HiddenIn | null, NumberSpot[]>()
  for (const spot of spots) {
    const group = groups.get(spot.hiddenIn)
    if (group === undefined) groups.set(spot.hiddenIn, [spot])
    else group.push(spot)
  }
  return groups
}

function ofColumn(spots: NumberSpot[], hiddenIn: HiddenIn | null): Said {
  // Notes come after the cells of a sheet, so the order is made here.
  const sorted = [...spots].sort((a, b) => a.row - b.row)
  const [first, last] = [sorted[0] as NumberSpot, sorted.at(-1) as NumberSpot]
  const one = a1(first.row, first.column)
  const address = first.row === last.row ? one : `${one}:${a1(last.row, last.column)}`
  return {
    code: 'privacy-bsn-possible',
    at: { ...placeOfSpot(first), address },
    params: { masked: masked(first.digits), count: spots.length },
    hiddenIn,
  }
}

function lone(spot: NumberSpot): Said {
  return {
    code: 'privacy-bsn-possible',
    at: placeOfSpot(spot),
    params: { masked: masked(spot.digits), count: 1 },
    hiddenIn: spot.hiddenIn,
    severity: spot.isAmongAmounts ? 'warning' : 'info',
  }
}
