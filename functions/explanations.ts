import { euro } from '#money'
import {
  applicability,
  blockValue,
  explainedExpectation,
  explainedJobs,
  obligation,
  penalty,
  type RuleProblem,
} from '#rules'
import type { Session, SessionState } from '#session'
import {
  type AmountsTexts,
  amountsTexts,
  type Explanation,
  explainApplicability,
  explainBlock,
  explainExpected,
  explainJobs,
  explainObligation,
  explainPenalty,
  explainTable,
  problemText,
  refusal,
} from '#texts'
import { catalogueFrom, effort, missing, readTerm, shortfall, tender } from './asked'
import { isMisfit, readAmount, readDay, readText, type Misfit } from './cell-arguments'
import { spread } from './spread'

type Explain = (cells: readonly unknown[], state: SessionState) => Explanation | Misfit

/** Where a function names its policy or catalogue, and how it is explained. */
const EXPLAINED: Readonly<
  Record<string, { readonly explain: Explain; readonly policy?: number; readonly catalogue?: number }>
> = {
  SROI_APPLICABLE: { explain: explainTender, policy: 4 },
  SROI_REASON: { explain: explainTender, policy: 4 },
  SROI_OBLIGATION: { explain: explainOwed, policy: 5 },
  SROI_BLOCK_VALUE: { explain: explainEffort, catalogue: 3 },
  SROI_EXPLAIN: { explain: explainEffort, catalogue: 3 },
  SROI_BLOCKS: { explain: explainBlocks, catalogue: 0 },
  SROI_EXPECTED: { explain: explainSchedule },
  SROI_JOBS: { explain: explainPaidHours },
  SROI_PENALTY: { explain: explainShortfall, policy: 2 },
}

/**
 * Why one of our functions answers what it does, to these arguments; of ranges the first cell is explained.
 * Null for a name that is not ours. Words are made here and nowhere else on the way to a number.
 */
export function explanationOf(session: Session, name: string, args: readonly unknown[]): Explanation | null {
  const known = Object.hasOwn(EXPLAINED, name) ? EXPLAINED[name] : undefined
  if (known === undefined) return null
  const state = session.state()
  const { language } = state
  const problems: RuleProblem[] = []
  let first: readonly unknown[] | null = null
  spread(
    args,
    (cells) => void (first ??= [...cells]),
    (problem) => void problems.push(problem),
  )
  const [problem] = problems
  if (problem !== undefined) return refusal(problemText(problem, language), language)
  const cells = first ?? []
  const found = known.explain(cells, state)
  if (isMisfit(found)) return refusal(problemText(found.misfit, language), language)
  return withChoice(found, cells, known, state)
}

/** With whose choice the policy or catalogue was, where the formula names none. */
function withChoice(
  found: Explanation,
  cells: readonly unknown[],
  { policy, catalogue }: (typeof EXPLAINED)[string],
  { language, settings }: SessionState,
): Explanation {
  const at = policy ?? catalogue
  if (at === undefined || found.version === null || readText(cells[at], 'policy') !== null) return found
  const { chosen } = amountsTexts(language)
  const notice =
    policy !== undefined
      ? chosen.policy[settings.policy === null ? 'standard' : 'setting']
      : chosen.catalogue[settings.catalogue !== null ? 'setting' : settings.policy === null ? 'standard' : 'ofPolicy']
  return { ...found, notices: [...found.notices, notice] }
}

function explainTender(cells: readonly unknown[], state: SessionState): Explanation | Misfit {
  const asked = tender(cells, state, null)
  if (asked === null) return blank('contract_value', state)
  if (isMisfit(asked)) return asked
  const { contract, policy } = asked
  return explainApplicability(applicability(contract, policy), contract, policy, state.language)
}

function explainOwed(cells: readonly unknown[], state: SessionState): Explanation | Misfit {
  const asked = tender(cells, state, 4)
  if (asked === null) return blank('contract_value', state)
  if (isMisfit(asked)) return asked
  const { contract, policy } = asked
  const applies = applicability(contract, policy)
  return explainObligation(obligation(contract, policy), applies, contract, policy, state.language)
}

function explainEffort(cells: readonly unknown[], state: SessionState): Explanation | Misfit {
  const asked = effort(cells, state)
  if (asked === null) return blank('block', state)
  if (isMisfit(asked)) return asked
  return explainBlock(blockValue(asked.request, asked.catalogue), asked.catalogue, state.language)
}

function explainBlocks(cells: readonly unknown[], state: SessionState): Explanation | Misfit {
  const catalogue = catalogueFrom(cells, 0, state)
  return isMisfit(catalogue) ? catalogue : explainTable(catalogue, state.language)
}

function explainSchedule(cells: readonly unknown[], state: SessionState): Explanation | Misfit {
  const amount = readAmount(cells[0], 'obligation', 'euro')
  if (isMisfit(amount)) return amount
  if (amount === null || amount.isZero()) return blank('obligation', state)
  const term = readTerm(cells[1], cells[2], state)
  if (isMisfit(term)) return term
  const day = readDay(cells[3], 'date', state)
  if (isMisfit(day)) return day
  const outcome = day === null ? null : explainedExpectation(euro(amount), term, day)
  if (day === null || outcome === null) return missing('date')
  return explainExpected(outcome, euro(amount), day, state.language)
}

function explainPaidHours(cells: readonly unknown[], state: SessionState): Explanation | Misfit {
  const hours = readAmount(cells[0], 'paid_hours')
  if (isMisfit(hours)) return hours
  if (hours === null || hours.isZero()) return blank('paid_hours', state)
  const term = readTerm(cells[1], cells[2], state)
  if (isMisfit(term)) return term
  const outcome = explainedJobs(hours, term)
  return outcome === null ? missing('end') : explainJobs(outcome, hours, state.language)
}

function explainShortfall(cells: readonly unknown[], state: SessionState): Explanation | Misfit {
  const asked = shortfall(cells, state)
  if (asked === null) return blank('obligation', state)
  if (isMisfit(asked)) return asked
  const { owed, realised, policy } = asked
  return explainPenalty(penalty(owed, realised, policy), policy, state.language)
}

function blank(argument: keyof AmountsTexts['blank'], { language }: SessionState): Explanation {
  return refusal(amountsTexts(language).blank[argument], language)
}
