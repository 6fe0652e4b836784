import { type ValidationReport, withoutIdentityNumbers } from '#checks'
import type { BlockCatalogue, PenaltyRule, Policy, Rulebook } from '#rulebook'
import {
  type ContractStanding,
  type StillNeeded,
  stillNeeded,
  type Withholding,
  withholding,
  type WithholdingState,
} from '#rules'
import type { IsoDay } from '#time'

/** The policy a contract goes by; null where it is not known. */
export function policyOf({ policy }: Pick<ContractStanding, 'policy'>, rulebook: Rulebook): Policy | null {
  const found = policy === null ? null : rulebook.policy(policy)
  return found === null || found.kind === 'unknown' ? null : found.version
}

/** The catalogue it goes by; null where it is not known. */
export function catalogueOf(
  { catalogue }: Pick<ContractStanding, 'catalogue'>,
  rulebook: Rulebook,
): BlockCatalogue | null {
  const found = catalogue === null ? null : rulebook.catalogue(catalogue)
  return found === null || found.kind === 'unknown' ? null : found.version
}

/** What a contract still needs by the catalogue it goes by; null where nothing is short, or term or obligation is unknown. */
export function neededBy(standing: ContractStanding, rulebook: Rulebook, today: IsoDay): StillNeeded | null {
  return stillNeeded(standing, catalogueOf(standing, rulebook), today)
}

/** What the policy of a contract says of withholding; null where it has no formula. */
export function penaltyRuleOf(standing: ContractStanding, rulebook: Rulebook): PenaltyRule | null {
  return policyOf(standing, rulebook)?.penalty ?? null
}

/** What would be withheld of a contract, and what of it holds on the day of the report. */
export function withholdingOf(
  standing: ContractStanding,
  report: Pick<ValidationReport, 'today' | 'withholding'>,
  rulebook: Rulebook,
): Withholding | null {
  return withholding(standing, penaltyRuleOf(standing, rulebook), settledState(report, standing.kenmerk), report.today)
}

/** What a person settled for a contract, without numbers that could be somebody's; null where nobody did. */
export function settledState(
  { withholding: settled = {} }: Pick<ValidationReport, 'withholding'>,
  kenmerk: string,
): WithholdingState | null {
  const state = Object.hasOwn(settled, kenmerk) ? settled[kenmerk] : undefined
  if (state === undefined) return null
  return { ...state, reason: withoutIdentityNumbers(state.reason), by: withoutIdentityNumbers(state.by) }
}
