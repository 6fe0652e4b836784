import { builtInRulebook, type Policy, policyRef, type Rulebook, STANDARD_ID } from '#rulebook'
import type { VersionUsed } from '#rules'
import type { SessionState } from '#session'
import { contentText } from './content-text'

export interface ListedPolicy {
  readonly ref: string
  readonly policy: Policy
  /** The workbook goes by this one: it was chosen, or nothing was and this is the standard. */
  readonly isDefault: boolean
  /** Contracts that name it, or were given it in the workbook's settings. */
  readonly contracts: number
}

/** The policies one can use in this workbook: those it carries itself, and those that come with the product. */
export interface PolicyList {
  readonly own: readonly ListedPolicy[]
  readonly builtIn: readonly ListedPolicy[]
}

/** `versions` is what the last report used; without it only the contracts in the settings are counted. */
export function policyList(
  { rulebook, settings }: Pick<SessionState, 'rulebook' | 'settings'>,
  versions: readonly VersionUsed[] = [],
): PolicyList {
  const standard = refAsked(settings.policy ?? STANDARD_ID, rulebook)
  const contracts = contractsByRef(rulebook, settings, versions)
  const listed = rulebook.policies.map((policy): ListedPolicy => {
    const ref = policyRef(policy)
    return { ref, policy, isDefault: ref === standard, contracts: contracts.get(ref)?.size ?? 0 }
  })
  return {
    own: listed.filter(({ policy }) => !isBuiltIn(policy)),
    builtIn: listed.filter(({ policy }) => isBuiltIn(policy)),
  }
}

/** True for a policy that comes with the product; a workbook may carry another one under the same name. */
export function isBuiltIn(policy: Policy): boolean {
  const own = builtInTexts().get(policyRef(policy))
  return own !== undefined && own === contentText(policy)
}

let builtIn: ReadonlyMap<string, string> | null = null

// Compared as text: pane and cell functions each have their own copy of the data.
function builtInTexts(): ReadonlyMap<string, string> {
  builtIn ??= new Map(builtInRulebook().policies.map((policy) => [policyRef(policy), contentText(policy)]))
  return builtIn
}

/** "hengelo@undated" for "hengelo"; null where nobody knows it. */
function refAsked(asked: string, rulebook: Rulebook): string | null {
  const found = rulebook.policy(asked)
  return found.kind === 'unknown' ? null : policyRef(found.version)
}

function contractsByRef(
  rulebook: Rulebook,
  settings: SessionState['settings'],
  versions: readonly VersionUsed[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const add = (ref: string | null, kenmerk: string): void => {
    if (ref === null) return
    const contracts = found.get(ref)
    if (contracts === undefined) found.set(ref, new Set([kenmerk]))
    else contracts.add(kenmerk)
  }
  const reported = versions.filter(({ kind }) => kind === 'policy')
  const judged = new Set(reported.flatMap(({ contracts }) => contracts))
  for (const { ref, chosenBy, contracts } of reported) {
    if (chosenBy === 'contract' || chosenBy === 'pin') for (const kenmerk of contracts) add(ref, kenmerk)
  }
  // What the report says of a contract goes before its setting: a cell may say otherwise.
  for (const [kenmerk, asked] of Object.entries(settings.policies ?? {})) {
    if (!judged.has(kenmerk)) add(refAsked(asked, rulebook), kenmerk)
  }
  return found
}
