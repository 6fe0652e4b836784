import { extname } from 'node:path'
import {
  type BlockCatalogue,
  builtInRulebook,
  catalogueRef,
  type DataProblem,
  type Lookup,
  parseCatalogue,
  parsePolicy,
  type Policy,
  policyRef,
  type Rulebook,
} from '#rulebook'
import { cliTexts, dataProblemText, type Language } from '#texts'
import type { CommandInput } from './command'
import { readBytes, shownName } from './files'
import { UsageError } from './usage-error'

/** The rules of a command: built in, with what was given as a file, and what fills blanks. */
export interface CommandRules {
  readonly rulebook: Rulebook
  /** What was given as a file, beside what is built in. */
  readonly added: { readonly policies: readonly Policy[]; readonly catalogues: readonly BlockCatalogue[] }
  readonly defaults: { readonly policy?: string; readonly catalogue?: string }
}

/** Reads --policy and --catalogue: an id that we know, or a file. Throws UsageError where it is neither. */
export async function commandRules(input: CommandInput): Promise<CommandRules> {
  const { language } = input
  const defaults: { policy?: string; catalogue?: string } = {}
  const policies: Policy[] = []
  const catalogues: BlockCatalogue[] = []
  const rulebook = builtInRulebook()
  if (input.policy !== null) {
    if (isFile(input.policy)) {
      const policy = await policyFile(input.policy, language)
      policies.push(policy)
      defaults.policy = policyRef(policy)
    } else {
      demandKnown(rulebook.policy(input.policy), cliTexts(language).errors.policyUnknown)
      defaults.policy = input.policy
    }
  }
  if (input.catalogue !== null) {
    if (isFile(input.catalogue)) {
      const catalogue = await catalogueFile(input.catalogue, input)
      catalogues.push(catalogue)
      defaults.catalogue = catalogueRef(catalogue)
    } else {
      demandKnown(rulebook.catalogue(input.catalogue), cliTexts(language).errors.catalogueUnknown)
      defaults.catalogue = input.catalogue
    }
  }
  const added = { policies, catalogues }
  return { rulebook: rulebook.with(added), added, defaults }
}

/** The policy a person names: an id, one version of it, or a file. Throws UsageError where it is none of these. */
export async function policyNamed(asked: string, language: Language): Promise<Policy> {
  if (isFile(asked)) return policyFile(asked, language)
  const found = builtInRulebook().policy(asked)
  if (found.kind === 'unknown') throw new UsageError(cliTexts(language).errors.policyUnknown(found))
  return found.version
}

/** The catalogue a person names: an id, one version of it, or a file. Throws UsageError where it is none of these. */
export async function catalogueNamed(asked: string, input: CommandInput): Promise<BlockCatalogue> {
  if (isFile(asked)) return catalogueFile(asked, input)
  const found = builtInRulebook().catalogue(asked)
  if (found.kind === 'unknown') throw new UsageError(cliTexts(input.language).errors.catalogueUnknown(found))
  return found.version
}

// Ids hold letters, digits and dashes, with a version behind @; anything with a path or an extension is a file.
function isFile(asked: string): boolean {
  return /[/\\]/.test(asked) || /^\.(?:json|csv|txt|xlsx)$/i.test(extname(asked))
}

function demandKnown<T>(found: Lookup<T>, sentence: (p: { asked: string; nearest: string | null }) => string): void {
  if (found.kind === 'unknown') throw new UsageError(sentence({ asked: found.asked, nearest: found.nearest }))
}

async function policyFile(path: string, language: Language): Promise<Policy> {
  const read = parsePolicy(await jsonOf(path, language))
  if (read.ok) return read.value
  throw new UsageError(
    cliTexts(language).errors.policyInvalid({ file: shownName(path), problem: problemOf(read.problems, language) }),
  )
}

async function catalogueFile(path: string, input: CommandInput): Promise<BlockCatalogue> {
  const { language } = input
  if (extname(path).toLowerCase() !== '.json') {
    const { proposalOf } = await import('./proposal')
    return (await proposalOf(path, null, input)).catalogue
  }
  const read = parseCatalogue(await jsonOf(path, language))
  if (read.ok) return read.value
  throw new UsageError(
    cliTexts(language).errors.catalogueInvalid({ file: shownName(path), problem: problemOf(read.problems, language) }),
  )
}

// The first is enough for one sentence; the others show when it is solved.
function problemOf([first]: readonly DataProblem[], language: Language): string {
  return first === undefined ? '' : dataProblemText(first, language)
}

async function jsonOf(path: string, language: Language): Promise<unknown> {
  const text = new TextDecoder().decode(await readBytes(path, language))
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new UsageError(cliTexts(language).errors.notJson(shownName(path)))
  }
}
