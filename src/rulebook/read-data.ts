import type { z } from './schema'

/** What is wrong with a policy or catalogue from outside, and where in it. */
export interface DataProblem {
  /** "blocks[3].value.amount"; empty for the document as a whole. */
  readonly path: string
  /** Short English note for logs; `dataProblemText` of the texts says it to people. */
  readonly message: string
  readonly code: DataProblemCode
  /** What belongs there, for the sentence; empty where there is nothing to add. */
  readonly expected: string
}

export const DATA_PROBLEMS = [
  'not-json',
  'missing',
  'wrong-kind',
  'unknown-field',
  'not-one-of',
  'too-long',
  'not-an-amount',
  'not-a-percentage',
  'not-a-day',
  'not-a-code',
  'code-twice',
  'block-not-found',
  'dates-reversed',
  'value-incomplete',
  'out-of-range',
] as const

export type DataProblemCode = (typeof DATA_PROBLEMS)[number]

export type DataReading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly DataProblem[] }

const MOST_PROBLEMS = 100

/** Reads JSON from anywhere by a schema; every problem with its path, never an exception. */
export function readData<T>(schema: z.ZodType<T>, json: unknown): DataReading<T> {
  const result = schema.safeParse(json, { reportInput: true })
  if (result.success) return { ok: true, value: result.data }
  return { ok: false, problems: result.error.issues.slice(0, MOST_PROBLEMS).map(problemOf) }
}

type Issue = z.core.$ZodIssue

function problemOf(issue: Issue): DataProblem {
  const { code, expected } = kindOf(issue)
  return { path: pathText(issue.path), code, expected, message: `${code}${expected === '' ? '' : ` (${expected})`}` }
}

function kindOf(issue: Issue): { code: DataProblemCode; expected: string } {
  // Refusals of our own carry their code in the message: "too-long: 4000".
  const [own = '', expected = ''] = issue.message.split(': ')
  if (isCode(own)) return { code: own, expected }
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'missing', expected: '' }
        : { code: 'wrong-kind', expected: issue.expected }
    case 'unrecognized_keys':
      return { code: 'unknown-field', expected: issue.keys.map((key) => key.slice(0, 60)).join(', ') }
    case 'invalid_value':
      return issue.input === undefined
        ? { code: 'missing', expected: '' }
        : { code: 'not-one-of', expected: issue.values.map(String).join(', ') }
    case 'invalid_union':
      return { code: 'wrong-kind', expected: 'kind' }
    default:
      return { code: 'wrong-kind', expected: '' }
  }
}

function isCode(text: string): text is DataProblemCode {
  return (DATA_PROBLEMS as readonly string[]).includes(text)
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${part}]`
    return before === '' ? String(part) : `${before}.${String(part)}`
  }, '')
}
