import { euro, exact, cellNumber, NO_EURO, ZERO, type Euro, type Exact } from '#money'
import type { BlockCatalogue, Policy } from '#rulebook'
import {
  applicability,
  banenafspraakJobs,
  blocksOf,
  blockValue,
  expectedBy,
  isInEuros,
  obligation,
  penalty,
  type ContractFacts,
  type RuleProblem,
} from '#rules'
import type { Session, SessionState } from '#session'
import { blockLine, explainText, obligationText, penaltyText, reasonText, ruleTexts } from '#texts'
import type { IsoDay } from '#time'
import { isMisfit, readAmount, readDay, readOptional, readPercentage, readText, type Misfit } from './cell-arguments'
import { cellError, sentence, type CellError } from './cell-error'
import { spread, type Matrix } from './spread'
import { catalogueFor, policyFor } from './versions'

export type CellAnswer = number | string | boolean | CellError

export interface SroiParameter {
  /** As PRODUCT writes it: "contract_value". */
  readonly name: string
  readonly optional: boolean
}

/** One of our cell functions: the same for Excel, the preview and the command line. */
export interface SroiFunction {
  readonly name: string
  readonly parameters: readonly SroiParameter[]
  /** Arguments as cells hold them: single values or ranges (rows of cells), null or undefined for omitted. */
  readonly call: (args: readonly unknown[]) => CellAnswer | Matrix<CellAnswer>
}

type Answer = (cells: readonly unknown[], state: SessionState) => CellAnswer | Misfit

/** All our cell functions by name. Pure over the session's state: no host, no clock, no network. */
export function sroiFunctions(session: Session): ReadonlyMap<string, SroiFunction> {
  const functions = [
    cellFunction(
      'SROI_APPLICABLE',
      'contract_value [contract_type] [duration_months] [labour_cost] [policy] [date]',
      sroiApplicable,
    ),
    cellFunction(
      'SROI_REASON',
      'contract_value [contract_type] [duration_months] [labour_cost] [policy] [date]',
      sroiReason,
    ),
    cellFunction(
      'SROI_OBLIGATION',
      'contract_value [contract_type] [duration_months] [labour_cost] [percentage] [policy] [date]',
      sroiObligation,
    ),
    cellFunction('SROI_BLOCK_VALUE', 'block quantity [months] [catalogue] [date]', sroiBlockValue),
    cellFunction('SROI_EXPLAIN', 'block quantity [months] [catalogue] [date]', sroiExplain),
    blocksFunction('SROI_BLOCKS', '[catalogue] [date]'),
    cellFunction('SROI_EXPECTED', 'obligation start end date', sroiExpected),
    cellFunction('SROI_JOBS', 'paid_hours start end', sroiJobs),
    cellFunction('SROI_PENALTY', 'obligation realised [policy] [date]', sroiPenalty),
  ]
  return new Map(functions.map((one) => [one.name, one]))

  function cellFunction(name: string, signature: string, answer: Answer): SroiFunction {
    return overCells(session, name, signature, answer)
  }

  /** A table of its own: its arguments are single cells. */
  function blocksFunction(name: string, signature: string): SroiFunction {
    return {
      name,
      parameters: parametersOf(signature),
      call(args) {
        const state = session.state()
        let table: Matrix<CellAnswer> | Misfit = [[]]
        const one = (cells: readonly unknown[]): CellAnswer => {
          table = sroiBlocks(cells, state)
          return ''
        }
        const refuse = (problem: RuleProblem): CellAnswer => cellError(problem, state.language)
        const answered = spread(args, one, refuse)
        if (Array.isArray(answered) && (answered.length > 1 || (answered[0]?.length ?? 0) > 1)) {
          const shapes = `${answered.length} × ${answered[0]?.length ?? 1}`
          return refuse({ code: 'ranges-differ', params: { shapes } })
        }
        if (!Array.isArray(answered) && answered !== '') return answered
        return isMisfit(table) ? refuse((table as Misfit).misfit) : table
      },
    }
  }
}

/** What the pane says about a cell with one of our functions: that function's own arguments, answered in words. */
export function sroiExplanations(session: Session): ReadonlyMap<string, SroiFunction> {
  const explanations = [
    overCells(
      session,
      'SROI_OBLIGATION',
      'contract_value [contract_type] [duration_months] [labour_cost] [percentage] [policy] [date]',
      obligationWords,
    ),
    overCells(session, 'SROI_PENALTY', 'obligation realised [policy] [date]', penaltyWords),
  ]
  return new Map([...sroiFunctions(session), ...explanations.map((one) => [one.name, one] as const)])
}

function overCells(session: Session, name: string, signature: string, answer: Answer): SroiFunction {
  return {
    name,
    parameters: parametersOf(signature),
    call(args) {
      const state = session.state()
      const one = (cells: readonly unknown[]): CellAnswer => {
        const found = answer(cells, state)
        return isMisfit(found) ? cellError(found.misfit, state.language) : found
      }
      return spread(args, one, (problem) => cellError(problem, state.language))
    },
  }
}

function parametersOf(signature: string): readonly SroiParameter[] {
  return signature.split(' ').map((name) => ({ name: name.replace(/[[\]]/g, ''), optional: name.startsWith('[') }))
}

interface Tender {
  readonly contract: ContractFacts
  readonly policy: Policy
}

/** Contract facts and policy from cells; null for a blank or zero contract value, so that filled-down columns stay clean. */
function tender(cells: readonly unknown[], state: SessionState, percentageAt: number | null): Tender | Misfit | null {
  const value = readAmount(cells[0], 'contract_value', 'euro')
  if (value === null) return null
  if (isMisfit(value)) return value
  if (value.isZero()) return null
  const type = readText(cells[1], 'contract_type')
  if (isMisfit(type)) return type
  const durationMonths = readOptional(cells[2], 'duration_months')
  if (isMisfit(durationMonths)) return durationMonths
  const labourCost = readOptional(cells[3], 'labour_cost', 'euro')
  if (isMisfit(labourCost)) return labourCost
  const percentage = percentageAt === null ? null : readPercentage(cells[percentageAt])
  if (isMisfit(percentage)) return percentage
  const policy = policyFrom(cells, percentageAt === null ? 4 : percentageAt + 1, state)
  if (isMisfit(policy)) return policy
  const contract = { value: euro(value), type, durationMonths, labourCost: labourCost && euro(labourCost), percentage }
  return { contract, policy }
}

function policyFrom(cells: readonly unknown[], at: number, state: SessionState): Policy | Misfit {
  const asked = readText(cells[at], 'policy')
  if (isMisfit(asked)) return asked
  const day = readDay(cells[at + 1], 'date')
  if (isMisfit(day)) return day
  return state.restoring === true ? NOT_LOADED : policyFor(state, asked, day)
}

const NOT_LOADED: Misfit = { misfit: { code: 'not-loaded', params: {} } }

function sroiApplicable(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const asked = tender(cells, state, null)
  if (asked === null) return ''
  if (isMisfit(asked)) return asked
  const outcome = applicability(asked.contract, asked.policy)
  return outcome.ok ? outcome.value.applies : { misfit: outcome.problem }
}

function sroiReason(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const asked = tender(cells, state, null)
  if (asked === null) return ''
  // A motivering says in words what stands in the way; only input of the wrong kind is an error.
  if (isMisfit(asked)) return NAMED_IN_TEXT.has(asked.misfit.code) ? sentence(asked.misfit, state.language) : asked
  return reasonText(applicability(asked.contract, asked.policy), asked.policy, state.language)
}

const NAMED_IN_TEXT: ReadonlySet<RuleProblem['code']> = new Set(['policy-unknown', 'policy-not-yet', 'policy-ended'])

function sroiObligation(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const asked = tender(cells, state, 4)
  if (asked === null) return ''
  if (isMisfit(asked)) return asked
  const outcome = obligation(asked.contract, asked.policy)
  return outcome.ok ? cellNumber(outcome.value.amount) : { misfit: outcome.problem }
}

/** Percentage, base, cap and readings behind an obligation, or what stands in the way of one. */
function obligationWords(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const asked = tender(cells, state, 4)
  if (asked === null || isMisfit(asked)) return asked === null ? '' : asked
  return obligationText(obligation(asked.contract, asked.policy), asked.policy, state.language)
}

/** Value and explanation of a block read the same cells; null for a blank block. */
function effort(cells: readonly unknown[], state: SessionState) {
  const block = readText(cells[0], 'block')
  if (block === null) return null
  if (isMisfit(block)) return block
  const months = readOptional(cells[2], 'months')
  if (isMisfit(months)) return months
  const asked = readText(cells[3], 'catalogue')
  if (isMisfit(asked)) return asked
  const day = readDay(cells[4], 'date')
  if (isMisfit(day)) return day
  const catalogue = state.restoring === true ? NOT_LOADED : catalogueFor(state, asked, day)
  if (isMisfit(catalogue)) return catalogue
  const quantity = readQuantity(cells[1], block, catalogue)
  if (isMisfit(quantity)) return quantity
  const request = { block, quantity: quantity ?? ZERO, months: months && { exact: months } }
  return { outcome: blockValue(request, catalogue), catalogue }
}

/** In euros "1.250" is a thousand and more; in fte, hours and days it may be either. */
function readQuantity(cell: unknown, block: string, catalogue: BlockCatalogue): Exact | null | Misfit {
  const quantity = readAmount(cell, 'quantity')
  if (!isMisfit(quantity) || quantity.misfit.code !== 'argument-ambiguous') return quantity
  const choice = blocksOf(block, catalogue)
  return choice.ok && isInEuros(choice.value.rule) ? readAmount(cell, 'quantity', 'euro') : quantity
}

function sroiBlockValue(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const valued = effort(cells, state)
  if (valued === null) return ''
  if (isMisfit(valued)) return valued
  const { outcome } = valued
  return outcome.ok ? cellNumber(outcome.value.amount) : { misfit: outcome.problem }
}

/** Where there is no amount, the explanation says why: a cell never shows the sentence of #NUM! itself. */
function sroiExplain(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const valued = effort(cells, state)
  if (valued === null) return ''
  if (isMisfit(valued)) return sentence(valued.misfit, state.language)
  const { outcome, catalogue } = valued
  if (!outcome.ok && outcome.problem.code !== 'block-value-unknown') return sentence(outcome.problem, state.language)
  return explainText(outcome, catalogue, state.language).slice(0, LONGEST_TEXT)
}

/** What a cell can hold. */
const LONGEST_TEXT = 32_767

function sroiBlocks(cells: readonly unknown[], state: SessionState): Matrix<CellAnswer> | Misfit {
  const asked = readText(cells[0], 'catalogue')
  if (isMisfit(asked)) return asked
  const day = readDay(cells[1], 'date')
  if (isMisfit(day)) return day
  const catalogue = state.restoring === true ? NOT_LOADED : catalogueFor(state, asked, day)
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
function sroiExpected(cells: readonly unknown[]): CellAnswer | Misfit {
  const amount = readAmount(cells[0], 'obligation', 'euro')
  if (isMisfit(amount)) return amount
  if (amount === null || amount.isZero()) return 0
  const term = readTerm(cells[1], cells[2])
  if (isMisfit(term)) return term
  const day = readDay(cells[3], 'date')
  if (isMisfit(day)) return day
  if (day === null) return missing('date')
  return amountOr(expectedBy(euro(amount), term, day))
}

function sroiJobs(cells: readonly unknown[]): CellAnswer | Misfit {
  const hours = readAmount(cells[0], 'paid_hours')
  if (isMisfit(hours)) return hours
  if (hours === null || hours.isZero()) return 0
  const term = readTerm(cells[1], cells[2])
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

/** Shortfall, factor, cure period and fault behind what may be withheld. */
function penaltyWords(cells: readonly unknown[], state: SessionState): CellAnswer | Misfit {
  const asked = shortfall(cells, state)
  if (asked === null || isMisfit(asked)) return asked ?? ''
  const { owed, realised, policy } = asked
  return penaltyText(penalty(owed, realised, policy), policy, state.language)
}

/** What is owed, realised, and by which policy; null where nothing is owed. */
function shortfall(
  cells: readonly unknown[],
  state: SessionState,
): { readonly owed: Euro; readonly realised: Euro; readonly policy: Policy } | Misfit | null {
  const owed = readAmount(cells[0], 'obligation', 'euro')
  if (isMisfit(owed)) return owed
  const realised = readAmount(cells[1], 'realised', 'euro')
  if (isMisfit(realised)) return realised
  if (owed === null || owed.isZero()) return null
  const policy = policyFrom(cells, 2, state)
  if (isMisfit(policy)) return policy
  return { owed: euro(owed), realised: realised === null ? NO_EURO : euro(realised), policy }
}

function readTerm(first: unknown, last: unknown): { readonly start: IsoDay; readonly end: IsoDay } | Misfit {
  const start = readDay(first, 'start')
  if (isMisfit(start)) return start
  const end = readDay(last, 'end')
  if (isMisfit(end)) return end
  if (start === null) return missing('start')
  if (end === null) return missing('end')
  return end < start ? { misfit: { code: 'period-reversed', params: { start, end } } } : { start, end }
}

function missing(argument: 'date' | 'start' | 'end'): Misfit {
  return { misfit: { code: 'argument-missing', params: { argument } } }
}

// Both rules give no amount only for a term without days, which readTerm has refused.
function amountOr(amount: Euro | Exact | null): number {
  return amount === null ? 0 : cellNumber(amount)
}
