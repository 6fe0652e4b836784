import { applicability, blockValue, type RuleProblem } from '#rules'
import type { SessionState } from '#session'
import { explainApplicability, explainBlock, problemText } from '#texts'
import { effort, tender } from './asked'
import { isMisfit, type Misfit } from './cell-arguments'
import type { CellAnswer } from './sroi-function'

export function sroiReason(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const asked = tender(cells, state, null)
  if (asked === null) return ''
  const { language } = state
  // A motivering says in words what stands in the way; only input of the wrong kind is an error.
  if (isMisfit(asked)) return NAMED_IN_TEXT.has(asked.misfit.code) ? problemText(asked.misfit, language) : asked
  const { contract, policy } = asked
  return explainApplicability(applicability(contract, policy), contract, policy, language).text.slice(0, LONGEST_TEXT)
}

const NAMED_IN_TEXT: ReadonlySet<RuleProblem['code']> = new Set(['policy-unknown', 'policy-not-yet', 'policy-ended'])

/** Where there is no amount, the explanation says why: a cell never shows the sentence of #NUM! itself. */
export function sroiExplain(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const asked = effort(cells, state)
  if (asked === null) return ''
  if (isMisfit(asked)) return problemText(asked.misfit, state.language)
  const { request, catalogue } = asked
  return explainBlock(blockValue(request, catalogue), catalogue, state.language).text.slice(0, LONGEST_TEXT)
}

/** What a cell can hold. */
const LONGEST_TEXT = 32_767
