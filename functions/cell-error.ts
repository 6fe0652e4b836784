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
  return { error: errorFor(problem), message: sentence(problem, language) }
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value
}

/** The sentence of a problem; what a person typed is quoted only where it cannot be a number that identifies someone. */
export function sentence(problem: RuleProblem, language: Language): string {
  const params = Object.fromEntries(
    Object.entries(problem.params).map(([name, value]) => [
      name,
      TYPED.has(name) && !isPlain(problem, String(value)) ? quotable(String(value)) : value,
    ]),
  )
  return problemText({ code: problem.code, params } as RuleProblem, language)
}

function errorFor(problem: RuleProblem): CellError['error'] {
  // An error in an argument keeps its kind, as in Excel's own functions.
  if (problem.code === 'argument-error') {
    const { error } = problem.params
    return error === '#N/A' || error === '#NUM!' ? error : '#VALUE!'
  }
  return ERRORS[problem.code] ?? '#VALUE!'
}

const TYPED: ReadonlySet<string> = new Set(['found', 'asked', 'block', 'first', 'second'])
/** What needs no hiding: a percentage below a million, or "31-02-2026" where a date belongs. */
function isPlain(problem: RuleProblem, text: string): boolean {
  if (problem.code === 'percentage-above-one' || problem.code === 'percentage-not-allowed') return true
  return isSlipInDate(problem, text)
}

/** "31-02-2026" where a date belongs: eight digits, and no number of anybody. */
function isSlipInDate({ code }: RuleProblem, text: string): boolean {
  return code === 'argument-not-a-date' && /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{1,2}-\d{1,2})$/.test(text)
}

const LONGEST_QUOTE = 60

function quotable(text: string): string {
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
  return short.replace(/\d(?:[\d .-]*\d){6,}/g, (run) =>
    run.replace(/\D/g, '').length < 7 ? run : `${'*'.repeat(5)}${run.slice(-2)}`,
  )
}
