import { codeKey, safeText, type ValidationReport } from '#checks'
import type { Policy, Rulebook, Term } from '#rulebook'
import { type ContractStanding, type ContributionStanding, type NextReport, nextReport, type Withholding } from '#rules'
import type { TotalsState } from '../control/control'
import { catalogueOf, policyOf, withholdingOf } from '../overview/needed'
import { brief } from './brief'
import { grouped } from './grouped'
import { lastQuarters, type QuarterLines } from './last-quarters'
import { findingsTogether, type TalkFindings, talkFindings } from './talk-findings'

/** What the page of a contract tells beside its figures: plain data, and no more of it than a page has room for. */
export interface TalkPart {
  /** Names of the policy and the catalogue it goes by; null where unknown. */
  readonly policyName: string | null
  readonly catalogueName: string | null
  /** Whether the policy lets a surplus count for another contract; null where it is silent. */
  readonly transferable: boolean | null
  readonly quarters: QuarterLines
  readonly withholding: PageWithholding | null
  readonly findings: TalkFindings
  readonly nextReport: NextReport | null
  /** What the comparison with the user's own columns came to. */
  readonly totals: TotalsState
}

/** What may be withheld for what is short; nothing is short where it is null. */
export interface PageWithholding {
  /** What it would be and what of it holds now; null where the policy publishes no formula. */
  readonly held: Withholding | null
  /** Undefined where the policy names no time to put it right; null where it names no length. */
  readonly cure: Term | null | undefined
  readonly notWhenFaultless: boolean
}

const LONGEST_REASON = 85

/** Of every contract of a workbook, in the order of the sheet. */
export function talkParts(report: ValidationReport, rulebook: Rulebook, totals: TotalsState): readonly TalkPart[] {
  const rows = grouped(report.contributions, ({ contract }) => codeKey(contract))
  const findingsOf = talkFindings(report)
  return report.contracts.map((standing) =>
    talkPart(standing, { report, rulebook, totals }, rows.get(codeKey(standing.kenmerk)) ?? [], findingsOf),
  )
}

/**
 * Of one contract that stands in several files.
 * @param whole report of the contract put together
 * @param parts of it in each of the files, the leading one first
 */
export function talkTogether(whole: ValidationReport, rulebook: Rulebook, parts: readonly TalkPart[]): TalkPart | null {
  const [standing] = whole.contracts
  if (standing === undefined) return null
  const states = new Set(parts.map(({ totals }) => totals))
  const totals = (['differs', 'agrees'] as const).find((state) => states.has(state)) ?? 'notCounted'
  const findings = findingsTogether(parts.map((part) => part.findings))
  return talkPart(standing, { report: whole, rulebook, totals }, whole.contributions, () => findings)
}

function talkPart(
  standing: ContractStanding,
  from: { readonly report: ValidationReport; readonly rulebook: Rulebook; readonly totals: TotalsState },
  rows: readonly ContributionStanding[],
  findingsOf: (kenmerk: string) => TalkFindings,
): TalkPart {
  const { report, rulebook, totals } = from
  const policy = policyOf(standing, rulebook)
  return {
    policyName: nameOf(policy),
    catalogueName: nameOf(catalogueOf(standing, rulebook)),
    transferable: policy?.overDelivery?.transferable ?? null,
    quarters: lastQuarters(standing, rows),
    withholding: pageWithholding(standing, withholdingOf(standing, report, rulebook), policy),
    findings: findingsOf(standing.kenmerk),
    nextReport: nextReport(policy?.reporting ?? null, standing.term, report.today),
    totals,
  }
}

/** "DUOplus", or "Den Haag (2023-07-01)" where there is more than one version in time. */
function nameOf(version: Pick<Policy, 'authority' | 'version'> | null): string | null {
  if (version === null) return null
  return brief(
    safeText(version.version === 'undated' ? version.authority : `${version.authority} (${version.version})`),
  )
}

function pageWithholding(
  { shortfall }: ContractStanding,
  held: Withholding | null,
  policy: Policy | null,
): PageWithholding | null {
  if (shortfall === null || shortfall.isZero()) return null
  const rule = held === null ? null : (policy?.penalty ?? null)
  return {
    held: held && {
      ...held,
      state: held.state && { ...held.state, reason: brief(held.state.reason, LONGEST_REASON) },
    },
    cure: rule?.cure === undefined || rule.cure === null ? undefined : rule.cure.within,
    notWhenFaultless: rule?.notWhenFaultless === true,
  }
}
