import type { Check } from '../check'
import { placeOf } from '../place'

/** Blocks that count only once somebody approved them, handed in without that approval. */
export const approvalMissing: Check = {
  codes: ['approval-missing'],
  stage: 'row',
  needs: [{ table: 'contributions', column: 'status' }],
  run({ rows }, out) {
    for (const { row, status, block, catalogue } of rows) {
      if (status !== 'ingediend' || block?.ok !== true) continue
      const needing = [block.value.base, ...block.value.bonuses].find(({ approval }) => approval)
      if (needing === undefined) continue
      out.report('approval-missing', placeOf(row, 'status'), { block: needing.code }, { source: catalogue?.source })
    }
  },
}
