import { type ValidationReport, withoutIdentityNumbers } from '#checks'
import {
  type Acceptance,
  type AcceptedFinding,
  countBySeverity,
  type Finding,
  type ReopenedBecause,
  type Severity,
} from '#findings'
import { type Euro, euroText, sumOfEuros } from '#money'
import type { Rulebook } from '#rulebook'
import type { ContractStanding, VersionUsed, WithheldBecause, Withholding, WithholdingState } from '#rules'
import { contractLines, withholdingOf } from '#summary'
import { findingTexts, type Language } from '#texts'
import { neededBy, type StillNeededDocument, stillNeededDocument } from './still-needed-document'

/** A report as a plain document for other programs: amounts are decimal strings, sentences in one language. */
export interface ReportDocument {
  readonly file: string
  readonly rows: number
  readonly findings: readonly FindingDocument[]
  /** Only where there are too many to show: how many of each severity were left out. */
  readonly leftOut?: Readonly<Record<Severity, number>>
  /** Let stand by somebody, with the reason, where there are any; not among `findings`. */
  readonly accepted?: readonly AcceptedDocument[]
  /** Rows of the tab with reasons that cannot be read, where there are any. */
  readonly spoiledReasons?: readonly number[]
  readonly silenced: number
  readonly contracts: readonly ContractDocument[]
  readonly versions: readonly VersionUsed[]
}

export interface FindingDocument {
  readonly code: Finding['code']
  readonly severity: Severity
  readonly sheet: string | null
  readonly address: string | null
  readonly header: string | null
  readonly message: string
  readonly params: Finding['params']
  /** It was accepted before, and why it stands open again. */
  readonly reopened?: AcceptanceDocument & { readonly because: ReopenedBecause }
}

export interface AcceptedDocument extends FindingDocument {
  readonly accepted: AcceptanceDocument
}

export interface AcceptanceDocument {
  readonly by: string
  readonly on: string
  readonly reason: string
  readonly note: string
}

export interface ContractDocument {
  readonly kenmerk: string
  readonly obligation: string | null
  readonly submitted: string
  readonly approved: string
  readonly computed: string
  readonly expected: string | null
  readonly forecast: string | null
  readonly shortfall: string | null
  /** A count, not an amount: unrounded. */
  readonly jobs: number | null
  /** What the policy would withhold for the shortfall; null where it publishes no formula or nothing is short. */
  readonly penalty: string | null
  /** What of the penalty holds on the day of the report, why, and what a person settled about it. */
  readonly withholding: WithholdingDocument | null
  readonly stillNeeded: StillNeededDocument | null
}

export interface WithholdingDocument {
  readonly amount: string
  readonly now: string
  readonly because: WithheldBecause
  readonly state: WithholdingState | null
}

export interface DocumentTotals {
  readonly files: number
  readonly rows: number
  readonly contracts: number
  readonly findings: Readonly<Record<Severity, number>>
  /** Let stand with a reason; not counted among `findings`. */
  readonly accepted: number
  readonly silenced: number
  readonly obligation: string
  readonly submitted: string
  readonly approved: string
  readonly computed: string
  readonly expected: string
  readonly forecast: string
  readonly shortfall: string
}

// A document of millions of sentences fits in no memory and serves nobody. As many as on our own tab.
const MOST = 100_000
const SERIOUS_FIRST: readonly Severity[] = ['error', 'warning', 'info']

/** @param file name without path */
export function reportDocument(
  file: string,
  report: ValidationReport,
  rulebook: Rulebook,
  language: Language,
): ReportDocument {
  // A kenmerk that may be personal data is left out, here as on our tabs.
  const shown = new Map(contractLines(report, language).map(({ standing, kenmerk }) => [standing.kenmerk, kenmerk]))
  const shownAs = (kenmerk: string): string => shown.get(kenmerk) ?? kenmerk
  const shownFindings = mostSerious(report.findings)
  const reopened = new Map(report.reopened.map((one) => [one.finding, one]))
  return {
    file,
    rows: report.rows,
    findings: shownFindings.map((found) => {
      const before = reopened.get(found)
      const document = findingDocument(found, language)
      if (before === undefined) return document
      return { ...document, reopened: { because: before.why, ...acceptanceDocument(before.acceptance) } }
    }),
    ...(shownFindings.length < report.findings.length && { leftOut: difference(report.findings, shownFindings) }),
    ...(report.accepted.length > 0 && {
      accepted: report.accepted.slice(0, MOST).map((one) => acceptedDocument(one, language)),
    }),
    ...(report.spoiledReasons !== undefined && { spoiledReasons: report.spoiledReasons }),
    silenced: report.silenced,
    contracts: report.contracts.map((standing) => ({
      ...contractDocument(standing),
      withholding: withholdingDocument(withholdingOf(standing, report, rulebook)),
      stillNeeded: stillNeededDocument(neededBy(standing, rulebook, report.today)),
      kenmerk: shownAs(standing.kenmerk),
    })),
    versions: report.versions.map((version) => ({ ...version, contracts: version.contracts.map(shownAs) })),
  }
}

function mostSerious(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST) return findings
  const first = SERIOUS_FIRST.flatMap((level) => findings.filter(({ severity }) => severity === level))
  const chosen = new Set(first.slice(0, MOST))
  return findings.filter((found) => chosen.has(found))
}

function difference(all: readonly Finding[], shown: readonly Finding[]): Record<Severity, number> {
  const [whole, part] = [countBySeverity(all), countBySeverity(shown)]
  return { error: whole.error - part.error, warning: whole.warning - part.warning, info: whole.info - part.info }
}

/** The document of a file that could not be read: one finding that says why. */
export function unreadableDocument(file: string, found: Finding, language: Language): ReportDocument {
  return {
    file,
    rows: 0,
    findings: [findingDocument(found, language)],
    accepted: [],
    silenced: 0,
    contracts: [],
    versions: [],
  }
}

function acceptedDocument({ finding, acceptance }: AcceptedFinding, language: Language): AcceptedDocument {
  return { ...findingDocument(finding, language), accepted: acceptanceDocument(acceptance) }
}

function acceptanceDocument({ by, on, reason, note }: Acceptance): AcceptanceDocument {
  return { by, on, reason, note }
}

export function findingDocument(found: Finding, language: Language): FindingDocument {
  const { at } = found
  return {
    code: found.code,
    severity: found.severity,
    sheet: at === null || at.kind === 'source' ? null : withoutIdentityNumbers(at.sheet),
    address: at === null || at.kind === 'sheet' ? null : at.kind === 'cell' ? at.address : at.cell,
    header: at?.kind === 'cell' ? at.header : null,
    message: withoutIdentityNumbers(findingTexts(language).sentence(found)),
    params: withoutNumbers(found.params),
  }
}

// A sheet may be named after a person's number; nothing we hand out repeats it.
function withoutNumbers(params: Finding['params']): Finding['params'] {
  const shown = Object.entries(params).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' ? withoutIdentityNumbers(value) : value,
  ])
  return Object.fromEntries(shown) as Finding['params']
}

/** Sums over files; an amount that is unknown for a contract adds nothing. */
export function documentTotals(
  files: number,
  reports: readonly ValidationReport[],
  findings: readonly Finding[],
): DocumentTotals {
  const contracts = reports.flatMap((report) => report.contracts)
  const sum = (pick: (standing: ContractStanding) => Euro | null): string =>
    euroText(sumOfEuros(contracts.map(pick).filter((value) => value !== null)))
  return {
    files,
    rows: reports.reduce((rows, report) => rows + report.rows, 0),
    contracts: contracts.length,
    findings: countBySeverity(findings),
    accepted: reports.reduce((count, report) => count + report.accepted.length, 0),
    silenced: reports.reduce((count, report) => count + report.silenced, 0),
    obligation: sum((standing) => standing.obligation),
    submitted: sum((standing) => standing.submitted),
    approved: sum((standing) => standing.approved),
    computed: sum((standing) => standing.computed),
    expected: sum((standing) => standing.expected),
    forecast: sum((standing) => standing.forecast),
    shortfall: sum((standing) => standing.shortfall),
  }
}

function contractDocument(standing: ContractStanding): Omit<ContractDocument, 'stillNeeded' | 'withholding'> {
  return {
    kenmerk: standing.kenmerk,
    obligation: text(standing.obligation),
    submitted: euroText(standing.submitted),
    approved: euroText(standing.approved),
    computed: euroText(standing.computed),
    expected: text(standing.expected),
    forecast: text(standing.forecast),
    shortfall: text(standing.shortfall),
    jobs: standing.jobs === null ? null : standing.jobs.toNumber(),
    penalty: text(standing.penalty),
  }
}

function withholdingDocument(withheld: Withholding | null): WithholdingDocument | null {
  if (withheld === null) return null
  const { amount, now, because, state } = withheld
  return { amount: euroText(amount), now: euroText(now), because, state }
}

function text(amount: Euro | null): string | null {
  return amount === null ? null : euroText(amount)
}
