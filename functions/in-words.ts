import { applicability, blockValue, obligation, penalty, type RuleProblem } from '#rules'
import type { SessionState } from '#session'
import { explainText, obligationText, penaltyText, reasonText } from '#texts'
import { effort, shortfall, tender } from './asked'
import { isMisfit, type Misfit } from './cell-arguments'
import { sentence } from './cell-error'
import type { CellAnswer } from './sroi-function'

export function sroiReason(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const asked = tender(cells, state, null)
  if (asked === null) return ''
  // A motivering says in words what stands in the way; only input of the wrong kind is an error.
  if (isMisfit(asked)) return NAMED_IN_TEXT.has(asked.misfit.code) ? sentence(asked.misfit, state.language) : asked
  return reasonText(applicability(asked.contract, asked.policy), asked.policy, state.language)
}

const NAMED_IN_TEXT: ReadonlySet<RuleProblem['code']> = new Set(['policy-unknown', 'policy-not-yet', 'policy-ended'])

/** Percentage, base, cap and readings behind an obligation, or what stands in the way of one. */
export function obligationWords(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const asked = tender(cells, state, 4)
  if (asked === null || isMisfit(asked)) return asked === null ? '' : asked
  return obligationText(obligation(asked.contract, asked.policy), asked.policy, state.language)
}

/** Where there is no amount, the explanation says why: a cell never shows the sentence of #NUM! itself. */
export function sroiExplain(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const asked = effort(cells, state)
  if (asked === null) return ''
  if (isMisfit(asked)) return sentence(asked.misfit, state.language)
  const outcome = blockValue(asked.request, asked.catalogue)
  if (!outcome.ok && outcome.problem.code !== 'block-value-unknown') return sentence(outcome.problem, state.language)
  return explainText(outcome, asked.catalogue, state.language).slice(0, LONGEST_TEXT)
}

/** What a cell can hold. */
const LONGEST_TEXT = 32_767

/** Shortfall, factor, cure period and fault behind what may be withheld. */
export function penaltyWords(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const asked = shortfall(cells, state)
  if (asked === null || isMisfit(asked)) return asked ?? ''
  const { owed, realised, policy } = asked
  return penaltyText(penalty(owed, realised, policy), policy, state.language)
}
