import { type DataProblem, parsePolicy, type Policy } from '#rulebook'
import { readDataFile } from './data-file'

/** A policy as a file to keep or to pass on: the same JSON as the data of the product. */
export function policyFile(policy: Policy): { readonly name: string; readonly text: string } {
  return { name: `${policy.id}-${policy.version}.json`, text: `${pretty(policy, 0)}\n` }
}

export type PolicyFileReading =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly problems: readonly DataProblem[] }

/** Far more than a policy ever takes. */
const MOST_CHARACTERS = 1_000_000

/** Reads a policy from the text of a file; every problem with its place in it, never an exception. */
export function readPolicyFile(text: string): PolicyFileReading {
  const read = readDataFile(text, MOST_CHARACTERS, parsePolicy)
  return read.ok ? { ok: true, policy: read.value } : { ok: false, problems: read.problems }
}

const WIDTH = 120

/** Two spaces a level; a list of plain texts or numbers stands on one line where it fits. */
function pretty(value: unknown, depth: number, before = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inside = '  '.repeat(depth + 1)
  const closing = '  '.repeat(depth)
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
    const isPlain = value.every((item) => typeof item !== 'object' || item === null)
    // A comma may follow.
    if (isPlain && before + line.length < WIDTH) return line
    return `[\n${value.map((item) => `${inside}${pretty(item, depth + 1, inside.length)}`).join(',\n')}\n${closing}]`
  }
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  if (fields.length === 0) return '{}'
  const lines = fields.map(([key, field]) => {
    const start = `${inside}${JSON.stringify(key)}: `
    return `${start}${pretty(field, depth + 1, start.length)}`
  })
  return `{\n${lines.join(',\n')}\n${closing}}`
}
