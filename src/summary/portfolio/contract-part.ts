import { codeKey, type ValidationReport } from '#checks'
import type { Rulebook } from '#rulebook'
import type { ContractStanding, ContributionStanding, StillNeeded, Withholding } from '#rules'
import type { Language } from '#texts'
import type { Quarter } from '#time'
import type { TalkPart } from '../conversation/talk-part'
import { type ContractLine, contractLines } from '../overview/contract-table'
import { neededBy, withholdingOf } from '../overview/needed'
import { nameKey } from '../tab/identity'
import { type TabFigures, tabFigures } from './portfolio-tabs'

/** What makes two contracts of different files the same one. Holds text of the workbook, so it is never shown. */
export interface ContractKey {
  readonly kenmerk: string
  /** Empty where it is not filled in. */
  readonly contractor: string
  readonly authority: string
}

/** All that a portfolio keeps of one contract in one file: no cell and no row of it. */
export interface ContractPart {
  readonly key: ContractKey
  readonly line: ContractLine
  /** Quarters that its rows tell of, in order. */
  readonly quarters: readonly Quarter[]
  readonly rows: number
  /** Rows of it that count in no sum. */
  readonly excluded: number
  /** What it still needs, with mixes of blocks; null where nothing is short or it is not known. */
  readonly needed: StillNeeded | null
  /** What the policy would withhold, and what of it holds now. */
  readonly withheld: Pick<Withholding, 'amount' | 'now'> | null
  readonly figures: TabFigures
  /** What its page for a talk tells beside this; null where no pages are wanted. */
  readonly talk: TalkPart | null
}

/** What is kept of rows whose contract is not known. */
export interface StrayPart {
  readonly rows: number
  readonly excluded: number
  readonly figures: TabFigures
}

/** A report taken apart by contract, so that each of them can count or not. */
export interface ReportParts {
  readonly contracts: readonly ValidationReport[]
  readonly stray: ValidationReport
}

/** The same report once for every contract, with its own rows only, and once with the rows of no known contract. */
export function reportParts(report: ValidationReport): ReportParts {
  const rows = new Map<string, ContributionStanding[]>(report.contracts.map(({ kenmerk }) => [codeKey(kenmerk), []]))
  const stray: ContributionStanding[] = []
  for (const row of report.contributions) (rows.get(codeKey(row.contract)) ?? stray).push(row)
  // Figures ask the findings only what is private.
  const findings = report.findings.filter(({ code }) => code.startsWith('privacy-'))
  const accepted = report.accepted.filter(({ finding }) => finding.code.startsWith('privacy-'))
  const part = (contracts: readonly ContractStanding[], contributions: readonly ContributionStanding[]) => ({
    ...report,
    findings,
    accepted,
    reopened: [],
    contracts,
    contributions,
    rows: contributions.length,
  })
  return {
    contracts: report.contracts.map((standing) => part([standing], rows.get(codeKey(standing.kenmerk)) ?? [])),
    stray: part([], stray),
  }
}

/** @param report of one contract, as `reportParts` makes it */
export function contractPart(
  report: ValidationReport,
  rulebook: Rulebook,
  language: Language,
  talk: TalkPart | null = null,
): ContractPart | null {
  const [line] = contractLines(report, language)
  if (line === undefined) return null
  const withheld = withholdingOf(line.standing, report, rulebook)
  const quarters = new Set(report.contributions.map(({ quarter }) => quarter).filter((quarter) => quarter !== null))
  return {
    key: contractKey(line.standing),
    line,
    quarters: [...quarters].sort(),
    ...rowCounts(report),
    needed: neededBy(line.standing, rulebook, report.today),
    withheld: withheld && { amount: withheld.amount, now: withheld.now },
    figures: tabFigures(report),
    talk,
  }
}

export function strayPart(report: ValidationReport): StrayPart {
  return { ...rowCounts(report), figures: tabFigures(report) }
}

export function contractKey({ kenmerk, contractor, authority }: ContractStanding): ContractKey {
  return { kenmerk: codeKey(kenmerk), contractor: nameKey(contractor), authority: nameKey(authority) }
}

function rowCounts({ contributions }: ValidationReport): { readonly rows: number; readonly excluded: number } {
  return { rows: contributions.length, excluded: contributions.filter(({ excluded }) => excluded !== null).length }
}
