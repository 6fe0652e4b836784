import { type BlockCatalogue, type Policy, type Rulebook, STANDARD_ID } from '#rulebook'
import type { WorkbookSettings } from '#session'

/** The policy this workbook goes by now. */
export function policyNow(rulebook: Rulebook, settings: WorkbookSettings): Policy {
  const found = rulebook.policy(settings.policy ?? STANDARD_ID)
  return found.kind === 'unknown' ? (rulebook.policies[0] as Policy) : found.version
}

/** The catalogue this workbook goes by now, else the one that goes with the policy. */
export function catalogueNow(rulebook: Rulebook, settings: WorkbookSettings, policy: Policy): BlockCatalogue {
  return (
    catalogueNamed(rulebook, settings.catalogue) ??
    catalogueNamed(rulebook, policy.catalogue) ??
    catalogueNamed(rulebook, STANDARD_ID) ??
    (rulebook.catalogues[0] as BlockCatalogue)
  )
}

export function catalogueNamed(rulebook: Rulebook, asked: string | null): BlockCatalogue | null {
  const found = asked === null ? null : rulebook.catalogue(asked)
  return found === null || found.kind === 'unknown' ? null : found.version
}
