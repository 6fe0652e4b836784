import { type ValidationReport, withoutIdentityNumbers } from '#checks'
import {
  type Acceptance,
  countBySeverity,
  type Finding,
  type FindingCode,
  type ReopenedFinding,
  type Severity,
  type SeverityCounts,
} from '#findings'
import { euroText } from '#money'
import type { Rulebook } from '#rulebook'
import type { VersionUsed } from '#rules'
import type { SourceRef } from '#sources'
import type { Language } from '#texts'
import type { Quarter } from '#time'
import { type Control, type ControlLine, differing, totalsAgree, totalsState } from '../control/control'
import { sayable } from '../control/sayable'
import { talkParts } from '../conversation/talk-part'
import { contractLines } from '../overview/contract-table'
import { type ContractPart, contractPart, reportParts, type StrayPart, strayPart } from './contract-part'

/** How much of a file is kept one by one; the rest is counted. */
export interface DigestLimits {
  readonly findings: number
  readonly exclusions: number
  /** Keep of each contract what a page for a talk needs. */
  readonly talks?: boolean
}

/**
 * All that a portfolio keeps of a workbook once it was checked: its contracts, sums and the most serious findings.
 * No cell, no row. Plain data of a bounded size, so that a thousand workbooks fit beside each other.
 */
export interface FileDigest {
  /** Name without path. */
  readonly file: string
  /** Equal for equal bytes only; null where that was not told. */
  readonly mark: string | null
  /** False where it holds neither contracts nor contributions. */
  readonly hasTables: boolean
  readonly rows: number
  readonly hiddenRows: number
  readonly excluded: Exclusions
  /** Last quarter with rows. */
  readonly quarter: Quarter | null
  readonly contracts: readonly ContractPart[]
  readonly stray: StrayPart
  readonly findings: FindingsDigest
  readonly control: ControlDigest
  readonly versions: readonly SourcedVersion[]
  readonly openQuestions: ValidationReport['openQuestions']
  /** Headers of their own that a person confirmed, with the column each stands for. */
  readonly mapping: readonly { readonly header: string; readonly column: string }[]
}

/** A version that was used, with the document it comes from. */
export interface SourcedVersion extends VersionUsed {
  readonly source: SourceRef | null
}

/** Rows left out of the sums: how many for each reason, and the first of them. */
export interface Exclusions {
  readonly count: number
  readonly byReason: Readonly<Record<string, number>>
  readonly first: readonly { readonly sheet: string; readonly row: number; readonly reason: string }[]
}

export interface FindingsDigest {
  readonly counts: SeverityCounts
  readonly byCode: readonly { readonly code: FindingCode; readonly severity: Severity; readonly count: number }[]
  /** The most serious first. */
  readonly first: readonly {
    readonly finding: Finding
    readonly reopened: Pick<ReopenedFinding, 'why' | 'acceptance'> | null
  }[]
  readonly accepted: {
    readonly count: number
    readonly first: readonly { readonly finding: Finding; readonly acceptance: Acceptance }[]
  }
  readonly rules: number
  readonly silenced: number
  readonly notChecked: number
}

export interface ControlDigest {
  /** False where the user's table has no column with claimed amounts. */
  readonly hasClaimed: boolean
  readonly agrees: boolean
  readonly lines: readonly {
    readonly code: ControlLine['code']
    readonly contract: string | null
    /** Decimal string; null where an error value stands in the way. */
    readonly difference: string | null
  }[]
}

export interface DigestInput {
  readonly file: string
  readonly mark: string | null
  readonly report: ValidationReport
  readonly control: Control
  readonly mapping: FileDigest['mapping']
  readonly rulebook: Rulebook
  readonly limits: DigestLimits
  readonly language: Language
}

export function fileDigest(input: DigestInput): FileDigest {
  const { file, mark, report, rulebook, control, mapping, limits, language } = input
  const parts = reportParts(report)
  const talks = limits.talks === true ? talkParts(report, rulebook, totalsState(control)) : []
  const shown = new Map(contractLines(report, language).map(({ standing, kenmerk }) => [standing.kenmerk, kenmerk]))
  return {
    file,
    mark,
    hasTables: report.shapes.some(({ table }) => table === 'contracts' || table === 'contributions'),
    rows: report.rows,
    hiddenRows: report.hiddenRows ?? 0,
    excluded: exclusions(report, limits.exclusions),
    quarter: report.quarter,
    contracts: parts.contracts
      .map((part, at) => contractPart(part, rulebook, language, talks[at]))
      .filter((part) => part !== null),
    stray: strayPart(parts.stray),
    findings: findingsDigest(report, limits.findings),
    control: {
      hasClaimed: control.claimed !== null,
      agrees: totalsAgree(control),
      lines: differing(control)
        .slice(0, limits.findings)
        .map(({ code, contract, difference }) => ({
          code,
          contract,
          difference: difference === null ? null : sayable(euroText(difference)),
        })),
    },
    versions: report.versions.map((version) => ({
      ...version,
      source: sourceOf(version, rulebook),
      contracts: version.contracts.map((kenmerk) => shown.get(kenmerk) ?? kenmerk),
    })),
    openQuestions: report.openQuestions,
    mapping,
  }
}

function sourceOf({ kind, ref }: VersionUsed, rulebook: Rulebook): SourceRef | null {
  const found = kind === 'policy' ? rulebook.policy(ref) : rulebook.catalogue(ref)
  return found.kind === 'unknown' ? null : found.version.source
}

/** Rows of Inzet that are left out of the sums. */
export function excludedRows(report: ValidationReport): ValidationReport['contributions'] {
  return report.contributions.filter((row) => row.excluded !== null)
}

/** The same counted by reason, with the first of them. */
export function exclusions(report: ValidationReport, most: number): Exclusions {
  const rows = excludedRows(report)
  const byReason: Record<string, number> = {}
  for (const { excluded } of rows) if (excluded !== null) byReason[excluded] = (byReason[excluded] ?? 0) + 1
  return {
    count: rows.length,
    byReason,
    first: rows.slice(0, most).map((row) => ({
      sheet: withoutIdentityNumbers(row.at.sheet),
      row: row.row,
      reason: row.excluded ?? '',
    })),
  }
}

const MOST_SERIOUS_FIRST: readonly Severity[] = ['error', 'warning', 'info']

function findingsDigest(report: ValidationReport, most: number): FindingsDigest {
  const reopened = new Map(report.reopened.map((one) => [one.finding, one]))
  const byCode = new Map<string, { code: FindingCode; severity: Severity; count: number }>()
  for (const { code, severity } of report.findings) {
    const key = `${severity} ${code}`
    const counted = byCode.get(key)
    if (counted === undefined) byCode.set(key, { code, severity, count: 1 })
    else counted.count += 1
  }
  const bySeverity = MOST_SERIOUS_FIRST.map((level) => report.findings.filter(({ severity }) => severity === level))
  return {
    counts: countBySeverity(report.findings),
    byCode: [...byCode.values()],
    first: bySeverity
      .flat()
      .slice(0, most)
      .map((found) => {
        const before = reopened.get(found)
        const again = before === undefined ? null : { why: before.why, acceptance: before.acceptance }
        return { finding: withoutSource(found), reopened: again }
      }),
    accepted: {
      count: report.accepted.length,
      first: report.accepted
        .slice(0, most)
        .map(({ finding, acceptance }) => ({ finding: withoutSource(finding), acceptance })),
    },
    rules: report.rules,
    silenced: report.silenced,
    notChecked: report.notChecked.length,
  }
}

// Where a rule stands is told per code, not kept with every finding.
function withoutSource({ code, severity, at, params }: Finding): Finding {
  return { code, severity, at, params } as Finding
}
