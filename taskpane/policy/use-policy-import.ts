import type { DataProblem, Policy } from '#rulebook'
import { readPolicyFile } from '#use-cases'
import { type DataFileTask, useDataFile } from '../shared/use-data-file'

/** Far more than a policy ever takes. */
const LARGEST = 1024 * 1024

type ReadPolicy =
  | { readonly kind: 'source'; readonly refused: 'empty' | 'not-json' | 'too-large' }
  | { readonly kind: 'problems'; readonly problems: readonly DataProblem[] }
  | { readonly kind: 'review'; readonly policy: Policy }

export type PolicyImport = DataFileTask<ReadPolicy>

/** Reads a policy from a file or a pasted text. */
export function usePolicyImport(): PolicyImport {
  return useDataFile({ read, largest: LARGEST })
}

function read(text: string): ReadPolicy {
  if (text.trim() === '') return { kind: 'source', refused: 'empty' }
  const reading = readPolicyFile(text)
  if (reading.ok) return { kind: 'review', policy: reading.policy }
  const { code, path } = reading.problems[0] ?? {}
  if (code === 'not-json') return { kind: 'source', refused: 'not-json' }
  if (code === 'too-long' && path === '') return { kind: 'source', refused: 'too-large' }
  return { kind: 'problems', problems: reading.problems }
}
