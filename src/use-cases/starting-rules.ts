import { type BlockCatalogue, type Policy, type Rulebook, STANDARD_ID } from '#rulebook'
import type { WorkbookSettings } from '#session'

/** The policy to begin with: the one that was chosen, else the standard one. There always is one. */
export function startingPolicy(rulebook: Rulebook, { policy }: Pick<WorkbookSettings, 'policy'>): Policy {
  const found = rulebook.policy(policy ?? STANDARD_ID)
  return found.kind === 'unknown' ? (rulebook.policies[0] as Policy) : found.version
}

/** The catalogue to begin with: the one that was chosen, else the one that goes with the policy, else the standard one. */
export function startingCatalogue(
  rulebook: Rulebook,
  { catalogue }: Pick<WorkbookSettings, 'catalogue'>,
  policy: Policy,
): BlockCatalogue {
  return (
    catalogueNamed(rulebook, catalogue) ??
    catalogueNamed(rulebook, policy.catalogue) ??
    catalogueNamed(rulebook, STANDARD_ID) ??
    (rulebook.catalogues[0] as BlockCatalogue)
  )
}

export function catalogueNamed(rulebook: Rulebook, asked: string | null): BlockCatalogue | null {
  const found = asked === null ? null : rulebook.catalogue(asked)
  return found === null || found.kind === 'unknown' ? null : found.version
}
