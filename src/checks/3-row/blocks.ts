import type { RuleProblem } from '#rules'
import type { Check, Out } from '../check'
import { blockCodes, type ContributionCase } from '../contribution-case'
import { placeOf } from '../place'
import { safeText } from '../safe-text'

/** Blocks that the catalogue does not have, has without a value, or does not allow together. */
export const blocks: Check = {
  codes: ['block-unknown', 'block-value-unknown', 'bonus-without-base', 'bonus-not-allowed'],
  stage: 'row',
  needs: [{ table: 'contributions', column: 'block' }],
  run({ rows }, out) {
    for (const item of rows) {
      // A blank block, or a contract or catalogue that cannot be told, is reported by itself.
      if (item.block === null) out.silence()
      else if (!item.block.ok) report(item, item.block.problem, out)
      else if (item.notComputed === 'value-unknown') {
        const params = { block: blockCodes(item.block.value), catalogue: item.catalogue?.label ?? '' }
        out.report('block-value-unknown', placeOf(item.row, 'block'), params, { source: item.catalogue?.source })
      }
    }
  },
}

function report(item: ContributionCase, problem: RuleProblem, out: Out): void {
  const at = placeOf(item.row, 'block')
  const source = { source: item.catalogue?.source }
  switch (problem.code) {
    case 'block-unknown': {
      const { block, catalogue, nearest } = problem.params
      return out.report('block-unknown', at, { block: safeText(block), catalogue, nearest }, source)
    }
    case 'bonus-without-base':
      return out.report('bonus-without-base', at, problem.params, source)
    case 'bonus-not-allowed':
      return out.report('bonus-not-allowed', at, problem.params, source)
    case 'bonus-twice':
      return out.report(
        'bonus-not-allowed',
        at,
        { bonus: problem.params.block, base: problem.params.block, allowed: '' },
        source,
      )
    case 'bonus-exclusive':
    case 'several-bases': {
      const { first, second } = problem.params
      return out.report('bonus-not-allowed', at, { bonus: second, base: first, allowed: '' }, source)
    }
    default:
      // The other problems are about amounts and months, which the row checks judge.
      return out.silence()
  }
}
