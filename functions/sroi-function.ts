import type { RuleProblem } from '#rules'
import type { Session, SessionState } from '#session'
import { isMisfit, type Misfit } from './cell-arguments'
import { cellError, type CellError } from './cell-error'
import { singleCells, spread, type Matrix } from './spread'

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

/** What a function answers for one cell of each argument. */
export type Answer<T = CellAnswer> = (cells: readonly unknown[], state: SessionState) => T | Misfit

/** A function whose arguments may be ranges: an answer for every cell, in the same shape. */
export function overCells(session: Session, name: string, signature: string, answer: Answer): SroiFunction {
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

/** A function that answers with a table of its own: its arguments are single cells. */
export function asTable(
  session: Session,
  name: string,
  signature: string,
  answer: Answer<Matrix<CellAnswer>>,
): SroiFunction {
  return {
    name,
    parameters: parametersOf(signature),
    call(args) {
      const state = session.state()
      const refuse = (problem: RuleProblem): CellError => cellError(problem, state.language)
      const single = singleCells(args)
      if ('shape' in single) return refuse({ code: 'ranges-differ', params: { shapes: single.shape } })
      const table = answer(single.cells, state)
      return isMisfit(table) ? refuse(table.misfit) : table
    },
  }
}

function parametersOf(signature: string): readonly SroiParameter[] {
  return signature.split(' ').map((name) => ({ name: name.replace(/[[\]]/g, ''), optional: name.startsWith('[') }))
}
