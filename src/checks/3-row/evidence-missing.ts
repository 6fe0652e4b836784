import type { Check } from '../check'
import { isEmpty } from '../field'
import { placeOf } from '../place'

/** Blocks with published evidence, handed in or approved without it. */
export const evidenceMissing: Check = {
  codes: ['evidence-missing'],
  stage: 'row',
  needs: [{ table: 'contributions', column: 'evidence' }],
  run({ rows }, out) {
    for (const { row, status, block, catalogue } of rows) {
      if ((status !== 'ingediend' && status !== 'akkoord') || block?.ok !== true) continue
      const demanded = [block.value.base, ...block.value.bonuses].flatMap(({ evidence }) => evidence)
      if (demanded.length === 0) continue
      const field = row.fields.evidence
      if (field.kind === 'problem') out.silence()
      else if (isEmpty(field) || (field.kind === 'value' && LACKING.has(field.value))) {
        const evidence = demanded.map((choices) => choices.join(' / ')).join('; ')
        out.report(
          'evidence-missing',
          placeOf(row, 'evidence'),
          { block: block.value.base.code, evidence },
          { source: catalogue?.source },
        )
      }
    }
  },
}

const LACKING: ReadonlySet<string> = new Set(['geen', 'afgekeurd', 'verlopen'])
