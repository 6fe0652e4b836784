import { workerData } from 'node:worker_threads'
import {
  type ContractKey,
  type DigestLimits,
  type PortfolioSource,
  readSource,
  readTogether,
  type SourceReading,
} from '#use-cases'
import type { CommandInput } from './command'
import { portfolioSource } from './portfolio-files'
import { commandRules, type CommandRules } from './rulebook'

/** What a thread of its own is told when it starts. */
export interface WorkerSetup {
  readonly paths: readonly string[]
  readonly input: CommandInput
}

/** What it is asked to do: one file, or one contract that stands in several. Files go by their place in `paths`. */
export type WorkerTask =
  | { readonly kind: 'digest'; readonly at: number; readonly limits: DigestLimits }
  | {
      readonly kind: 'together'
      readonly at: readonly number[]
      readonly key: ContractKey
      readonly limits: DigestLimits
    }

// The pool keeps the first place for itself.
const [, { paths, input }] = workerData as readonly [unknown, WorkerSetup]
let rules: Promise<CommandRules> | null = null

/** Reads, checks and digests beside the main thread; only the digest goes back. */
export async function work(task: WorkerTask): Promise<SourceReading | string> {
  rules ??= commandRules(input)
  const known = await rules
  const source = (at: number): PortfolioSource => portfolioSource(paths[at] ?? '', known, input)
  const { limits } = task
  const options = { today: input.today, language: input.language, defaults: known.defaults, limits }
  if (task.kind === 'digest') return readSource(source(task.at), options)
  return readTogether(task.at.map(source), task.key, options)
}
