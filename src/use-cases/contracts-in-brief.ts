import type { ValidationReport } from '#checks'
import type { PenaltyRule, Rulebook } from '#rulebook'
import type { ContractStanding } from '#rules'
import { contractLines, trafficLight, type TrafficLight } from '#summary'
import type { Language } from '#texts'

/** One contract of a report, for a list: named without personal data, and how it stands. */
export interface ContractInBrief {
  readonly kenmerk: string
  readonly title: string | null
  readonly contractor: string | null
  readonly standing: ContractStanding
  readonly light: TrafficLight
  /** What the policy says of withholding; null where it has no formula. */
  readonly penaltyRule: PenaltyRule | null
}

const WORST_FIRST: readonly TrafficLight[] = ['red', 'amber', 'unknown', 'green']

/** The contracts of a workbook, those that ask attention first. */
export function contractsInBrief(report: ValidationReport, rulebook: Rulebook, language: Language): ContractInBrief[] {
  const all = contractLines(report, language).map(({ kenmerk, title, contractor, standing }) => ({
    kenmerk,
    title,
    contractor,
    standing,
    light: trafficLight(standing.approved, standing.expected),
    penaltyRule: penaltyRuleOf(standing, rulebook),
  }))
  return WORST_FIRST.flatMap((light) => all.filter((contract) => contract.light === light))
}

function penaltyRuleOf({ policy }: ContractStanding, rulebook: Rulebook): PenaltyRule | null {
  const found = policy === null ? null : rulebook.policy(policy)
  return found === null || found.kind === 'unknown' ? null : found.version.penalty
}
