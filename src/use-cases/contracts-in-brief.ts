import type { ValidationReport } from '#checks'
import type { PenaltyRule, Rulebook } from '#rulebook'
import type { ContractStanding, Withholding } from '#rules'
import { contractLines, penaltyRuleOf, trafficLight, type TrafficLight, withholdingOf } from '#summary'
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
  /** What of it holds now, and what a person settled about it; null where nothing would be withheld. */
  readonly withholding: Withholding | null
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
    withholding: withholdingOf(standing, report, rulebook),
  }))
  return WORST_FIRST.flatMap((light) => all.filter((contract) => contract.light === light))
}
