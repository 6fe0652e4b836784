import type { ProblemCode, RuleProblem } from '#rules'
import { problemText, type Language } from '#texts'

/** What a cell shows instead of a value, with the sentence behind it. */
export interface CellError {
  readonly error: '#VALUE!' | '#N/A' | '#NUM!'
  readonly message: string
}

/** #N/A: unknown, not in force, or for people to decide. #NUM!: out of range. All else is the wrong kind of input. */
const ERRORS: Readonly<Partial<Record<ProblemCode, CellError['error']>>> = {
  'argument-missing': '#N/A',
  'argument-negative': '#NUM!',
  'argument-too-large': '#NUM!',
  'period-reversed': '#NUM!',
  'percentage-needed': '#N/A',
  'contract-type-needed': '#N/A',
  'duration-needed': '#N/A',
  'labour-cost-needed': '#N/A',
  'decided-each': '#N/A',
  'policy-unknown': '#N/A',
  'policy-not-yet': '#N/A',
  'policy-ended': '#N/A',
  'catalogue-unknown': '#N/A',
  'catalogue-needed': '#N/A',
  'catalogue-not-yet': '#N/A',
  'catalogue-ended': '#N/A',
  'block-unknown': '#N/A',
  'block-value-unknown': '#N/A',
  'block-agreed': '#N/A',
  'hours-norm-needed': '#N/A',
  'penalty-not-published': '#N/A',
  'not-loaded': '#N/A',
  'settings-unread': '#N/A',
  'days-unread': '#N/A',
}

export function cellError(problem: RuleProblem, language: Language): CellError {
  return { error: errorFor(problem), message: problemText(problem, language) }
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value
}

function errorFor(problem: RuleProblem): CellError['error'] {
  // An error in an argument keeps its kind, as in Excel's own functions.
  if (problem.code === 'argument-error') {
    const { error } = problem.params
    return error === '#N/A' || error === '#NUM!' ? error : '#VALUE!'
  }
  return ERRORS[problem.code] ?? '#VALUE!'
}
