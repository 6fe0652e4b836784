import { isJobBlock } from '#rules'
import { isCorrection } from '../2-cell/amount-negative'
import type { Check } from '../check'
import type { ContributionCase } from '../contribution-case'
import { codeKey, valueOf } from '../field'
import { placeOf } from '../place'

/**
 * The same placement twice in one quarter: same contract, key, block and days. One row per quarter is how it should be,
 * so other quarters are no doubles; nor are two parts of a quarter, two purchases, or a correction with words.
 */
export const placementDuplicate: Check = {
  codes: ['placement-duplicate'],
  stage: 'across',
  needs: [{ table: 'contributions', column: 'block' }],
  run({ rows, rowsOfPlacement }, out) {
    const first = new Map<string, ContributionCase>()
    for (const item of rows) {
      if (item.quarter === null || item.blockText === null || item.row.fields.contract.kind === 'problem') {
        out.silence()
        continue
      }
      // What was rejected or withdrawn may be handed in again.
      if (item.status === 'afgekeurd' || item.status === 'vervallen') continue
      const key = sameness(item)
      if (key === null) continue
      const earlier = first.get(key)
      if (earlier === undefined) first.set(key, item)
      else if (!(isCorrection(item, rowsOfPlacement) && isNegativeRow(item))) {
        out.report('placement-duplicate', placeOf(item.row, 'key', 'block'), {
          otherSheet: earlier.row.table.shape.sheet,
          otherRow: earlier.row.row,
          row: item.row.row,
        })
      }
    }
  },
}

/** What two rows have in common when they tell of the same thing; null where that cannot be told. */
export function sameness(item: ContributionCase): string | null {
  const { memory } = item
  if (memory.sameness === undefined) memory.sameness = samenessOf(item)
  return memory.sameness
}

function samenessOf(item: ContributionCase): string | null {
  const { fields } = item.row
  const key = valueOf(fields.key)
  const isJob = item.block?.ok === true && isJobBlock(item.block.value.base)
  const what = `${codeKey(valueOf(fields.contract) ?? '')}|${item.quarter ?? ''}|${codeKey(item.blockText ?? '')}`
  const when = `${valueOf(fields.start) ?? ''}|${valueOf(fields.end) ?? ''}`
  const same = `${what}|${when}|${codeKey(key ?? '')}`
  if (key !== null && isJob) return same
  const amounts = [fields.fte, fields.hoursPerWeek, fields.quantity, fields.amount].map(
    (field) => valueOf(field)?.toString() ?? '',
  )
  if (amounts.every((amount) => amount === '')) return null
  // Without a key two people can be alike; only rows that agree in everything are suspicious.
  const words = [fields.targetGroup, fields.performedBy, fields.note].map((field) => codeKey(valueOf(field) ?? ''))
  const rest = [...amounts, ...words, valueOf(fields.paidHours)?.toString() ?? '', item.claimed?.toString() ?? '']
  return [same, ...rest].join('|')
}

function isNegativeRow({ row, claimed }: ContributionCase): boolean {
  const { fte, hoursPerWeek, quantity, amount } = row.fields
  return (
    [fte, hoursPerWeek, quantity, amount].some((field) => valueOf(field)?.lt(0) === true) || claimed?.lt(0) === true
  )
}
