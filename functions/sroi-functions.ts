import { cellNumber, euro, exact, type Euro, type Exact } from '#money'
import { applicability, banenafspraakJobs, blockValue, expectedBy, obligation, penalty } from '#rules'
import type { Session, SessionState } from '#session'
import { blockLine, ruleTexts } from '#texts'
import { catalogueFrom, effort, missing, readTerm, shortfall, tender } from './asked'
import { isMisfit, readAmount, readDay, type Misfit } from './cell-arguments'
import { sroiExplain, sroiReason } from './in-words'
import { asTable, type CellAnswer, overCells, type SroiFunction } from './sroi-function'
import type { Matrix } from './spread'

const TENDER = 'contract_value [contract_type] [duration_months] [labour_cost] [policy] [date]'
const OBLIGATION = 'contract_value [contract_type] [duration_months] [labour_cost] [percentage] [policy] [date]'
const EFFORT = 'block quantity [months] [catalogue] [date]'
const SHORTFALL = 'obligation realised [policy] [date]'

/** All our cell functions by name. Pure over the session's state: no host, no clock, no network. */
export function sroiFunctions(session: Session): ReadonlyMap<string, SroiFunction> {
  return byName([
    overCells(session, 'SROI_APPLICABLE', TENDER, sroiApplicable),
    overCells(session, 'SROI_REASON', TENDER, sroiReason),
    overCells(session, 'SROI_OBLIGATION', OBLIGATION, sroiObligation),
    overCells(session, 'SROI_BLOCK_VALUE', EFFORT, sroiBlockValue),
    overCells(session, 'SROI_EXPLAIN', EFFORT, sroiExplain),
    asTable(session, 'SROI_BLOCKS', '[catalogue] [date]', sroiBlocks),
    overCells(session, 'SROI_EXPECTED', 'obligation start end date', sroiExpected),
    overCells(session, 'SROI_JOBS', 'paid_hours start end', sroiJobs),
    overCells(session, 'SROI_PENALTY', SHORTFALL, sroiPenalty),
  ])
}

function byName(functions: readonly SroiFunction[]): ReadonlyMap<string, SroiFunction> {
  return new Map(functions.map((one) => [one.name, one]))
}

function sroiApplicable(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const asked = tender(cells, state, null)
  if (asked === null) return ''
  if (isMisfit(asked)) return asked
  const outcome = applicability(asked.contract, asked.policy)
  return outcome.ok ? outcome.value.applies : { misfit: outcome.problem }
}

function sroiObligation(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const asked = tender(cells, state, 4)
  if (asked === null) return ''
  if (isMisfit(asked)) return asked
  const outcome = obligation(asked.contract, asked.policy)
  return outcome.ok ? cellNumber(outcome.value.amount) : { misfit: outcome.problem }
}

function sroiBlockValue(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const asked = effort(cells, state)
  if (asked === null) return ''
  if (isMisfit(asked)) return asked
  const outcome = blockValue(asked.request, asked.catalogue)
  return outcome.ok ? cellNumber(outcome.value.amount) : { misfit: outcome.problem }
}

function sroiBlocks(cells: readonly unknown[], state: SessionState): Matrix<CellAnswer> | Misfit {
  const catalogue = catalogueFrom(cells, 0, state)
  if (isMisfit(catalogue)) return catalogue
  const { headers, role } = ruleTexts(state.language).blocks
  const rows = catalogue.blocks.map((block) => {
    const { value, words } = blockLine(block, state.language)
    const amount = value.kind === 'amount' ? cellNumber(exact(value.amount)) : value.text
    return [block.code, block.label, block.category ?? '', role[block.role], amount, ...words]
  })
  return [[...headers], ...rows]
}

/** Obligation and term; 0 where there is no obligation, whatever the dates. */
function sroiExpected(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const amount = readAmount(cells[0], 'obligation', 'euro')
  if (isMisfit(amount)) return amount
  if (amount === null || amount.isZero()) return 0
  const term = readTerm(cells[1], cells[2], state)
  if (isMisfit(term)) return term
  const day = readDay(cells[3], 'date', state)
  if (isMisfit(day)) return day
  if (day === null) return missing('date')
  return amountOr(expectedBy(euro(amount), term, day))
}

function sroiJobs(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const hours = readAmount(cells[0], 'paid_hours')
  if (isMisfit(hours)) return hours
  if (hours === null || hours.isZero()) return 0
  const term = readTerm(cells[1], cells[2], state)
  if (isMisfit(term)) return term
  return amountOr(banenafspraakJobs(hours, term.start, term.end))
}

function sroiPenalty(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const asked = shortfall(cells, state)
  if (asked === null) return 0
  if (isMisfit(asked)) return asked
  const outcome = penalty(asked.owed, asked.realised, asked.policy)
  return outcome.ok ? cellNumber(outcome.value) : { misfit: outcome.problem }
}

// Both rules give no amount only for a term without days, which readTerm has refused.
function amountOr(amount: Euro | Exact | null): number {
  return amount === null ? 0 : cellNumber(amount)
}
