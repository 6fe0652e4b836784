import { catalogueRef, policyRef, type Rulebook, STANDARD_ID } from '#rulebook'
import type { WorkbookSettings } from '#session'

/** What the workbook goes by where nothing else is said, and why. */
export type RuleNow =
  | { readonly kind: 'known'; readonly ref: string; readonly label: string; readonly why: RuleReason }
  | { readonly kind: 'unknown'; readonly asked: string }
  | { readonly kind: 'none' }

export type RuleReason = 'chosen' | 'of-policy' | 'standard'

type Settings = Pick<WorkbookSettings, 'policy' | 'catalogue'>

export function policyNow(rulebook: Rulebook, settings: Settings): RuleNow {
  const asked = settings.policy ?? STANDARD_ID
  const found = rulebook.policy(asked)
  if (found.kind === 'unknown') return { kind: 'unknown', asked }
  const { version } = found
  const why = settings.policy === null ? 'standard' : 'chosen'
  return { kind: 'known', ref: policyRef(version), label: version.label, why }
}

/** As the formulas choose it: the setting, else the one that goes with the policy; DUOplus where nothing is chosen. */
export function catalogueNow(rulebook: Rulebook, settings: Settings): RuleNow {
  if (settings.catalogue !== null) return named(rulebook, settings.catalogue, 'chosen')
  if (settings.policy === null) return named(rulebook, STANDARD_ID, 'standard')
  const policy = rulebook.policy(settings.policy)
  const own = policy.kind === 'unknown' ? null : policy.version.catalogue
  return own === null ? { kind: 'none' } : named(rulebook, own, 'of-policy')
}

function named(rulebook: Rulebook, asked: string, why: RuleReason): RuleNow {
  const found = rulebook.catalogue(asked)
  if (found.kind === 'unknown') return { kind: 'unknown', asked }
  return { kind: 'known', ref: catalogueRef(found.version), label: found.version.label, why }
}
