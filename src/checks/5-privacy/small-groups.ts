import { SMALLEST_GROUP } from '#rules'
import type { Check } from '../check'
import type { ContributionCase } from '../contribution-case'
import { codeKey, valueOf } from '../field'
import { safeWord } from '../safe-text'

/**
 * Target groups so small that a figure about them may point at one person. Said once of a file, and only where its
 * figures leave it: inside the file of a contract a group of one is how it is.
 */
export const privacySmallGroups: Check = {
  codes: ['privacy-small-group'],
  stage: 'privacy',
  run({ rows, view }, out) {
    if (view !== 'portfolio') return
    const cells = new Map<string, { readonly group: string; readonly placements: Set<string> }>()
    for (const item of rows) {
      const cell = cellOf(item)
      if (cell === null) continue
      const known = cells.get(cell.key)
      if (known === undefined) cells.set(cell.key, { group: cell.group, placements: new Set([item.placement]) })
      else known.placements.add(item.placement)
    }
    const small = [...cells.values()].filter(({ placements }) => placements.size < SMALLEST_GROUP)
    if (small.length === 0) return
    const groups = [...new Set(small.map(({ group }) => safeWord(group)))].join(', ')
    out.report('privacy-small-group', null, { groups, count: small.length, minimum: SMALLEST_GROUP })
  },
}

function cellOf({ row, quarter }: ContributionCase): { readonly key: string; readonly group: string } | null {
  const group = valueOf(row.fields.targetGroup)
  if (group === null || quarter === null) return null
  const contract = valueOf(row.fields.contract) ?? ''
  return { key: [codeKey(contract), quarter, codeKey(group)].join('|'), group }
}
