import { codeKey, safeText, type ValidationReport, withoutIdentityNumbers } from '#checks'
import type { Acceptance, Finding, Severity } from '#findings'
import { type Euro, euro, type Exact, sumOfEuros } from '#money'
import type { Policy, Rulebook, Term } from '#rulebook'
import {
  type ContractStanding,
  type ContributionStanding,
  countedAmount,
  type NextReport,
  nextReport,
  type StillNeeded,
  stillNeeded,
  type Withholding,
} from '#rules'
import type { ConversationState, Language } from '#texts'
import { nextQuarter, type Quarter } from '#time'
import { rangeFromA1 } from '#workbook'
import { contractLines } from '../overview/contract-table'
import { withholdingOf } from '../overview/needed'
import { realisedShare } from '../overview/realised-share'
import { trafficLight, type TrafficLight } from '../overview/traffic-light'
import { agenda, type AgendaPoint, conversationState } from './agenda'

/** The numbers of a contract that a page shows. */
export type PageFigures = Pick<
  ContractStanding,
  | 'obligation'
  | 'obligationFrom'
  | 'approved'
  | 'submitted'
  | 'expected'
  | 'scheduleBy'
  | 'forecast'
  | 'forecastBy'
  | 'shortfall'
  | 'jobs'
  | 'term'
  | 'penalty'
  | 'policy'
  | 'catalogue'
>

/** Everything that one page says of one contract. */
export interface ConversationPage {
  /** Texts of the workbook, without what may be personal. */
  readonly kenmerk: string
  readonly title: string | null
  readonly contractor: string | null
  readonly authority: string | null
  /** Names of the policy and the catalogue it goes by; null where unknown. */
  readonly policyName: string | null
  readonly catalogueName: string | null
  readonly figures: PageFigures
  readonly light: TrafficLight
  /** Approved less expected; null where nothing can be expected. */
  readonly ahead: Euro | null
  /** Part of the obligation that is approved, cut; null without obligation. */
  readonly realised: Exact | null
  readonly state: ConversationState
  readonly quarters: QuarterLines
  readonly needed: StillNeeded | null
  readonly withholding: PageWithholding | null
  readonly findings: readonly FindingGroup[]
  readonly accepted: readonly AcceptedOnPage[]
  readonly agenda: readonly AgendaPoint[]
  readonly nextReport: NextReport | null
}

/** The last quarters with rows, and what stands outside them, so that the parts make the whole. */
export interface QuarterLines {
  readonly last: readonly { readonly quarter: Quarter; readonly approved: Euro; readonly submitted: Euro }[]
  readonly other: { readonly approved: Euro; readonly submitted: Euro } | null
}

/** What may be withheld for what is short; nothing is short where it is null. */
export interface PageWithholding {
  /** What it would be and what of it holds now; null where the policy publishes no formula. */
  readonly held: Withholding | null
  /** Undefined where the policy names no time to put it right; null where it names no length. */
  readonly cure: Term | null | undefined
  readonly notWhenFaultless: boolean
}

/** Findings of one kind about a contract. */
export interface FindingGroup {
  readonly code: Finding['code']
  readonly severity: Severity
  /** Where, in the order of the sheets. */
  readonly places: readonly { readonly sheet: string; readonly address: string }[]
}

export interface AcceptedOnPage {
  readonly code: Finding['code']
  readonly severity: Severity
  readonly acceptance: Pick<Acceptance, 'reason' | 'note' | 'by' | 'on'>
}

export interface ConversationPages {
  readonly pages: readonly ConversationPage[]
  /** Open findings that are about no single contract. */
  readonly general: number
}

const QUARTERS = 3
const LONGEST_NAME = 40
const LONGEST_KENMERK = 30

/** A page for every contract of a workbook, in the order of the sheet. */
export function conversationPages(report: ValidationReport, rulebook: Rulebook, language: Language): ConversationPages {
  const rowsOf = rowsByContract(report)
  const contractAt = contractByPlace(report)
  const openOf = grouped(report.findings, (found) => contractAt(found))
  const acceptedOf = grouped(report.accepted, ({ finding }) => contractAt(finding))
  return {
    pages: contractLines(report, language).map((line) => {
      const { standing } = line
      const key = codeKey(standing.kenmerk)
      const policy = policyOf(standing, rulebook)
      const catalogue = catalogueOf(standing, rulebook)
      const quarters = quarterLines(standing, rowsOf.get(key) ?? [])
      const { today } = report
      return {
        kenmerk: briefKenmerk(line.kenmerk),
        title: brief(line.title),
        contractor: brief(line.contractor),
        authority: brief(line.authority),
        policyName: nameOf(policy),
        catalogueName: nameOf(catalogue),
        figures: figuresOf(standing),
        light: trafficLight(standing.approved, standing.expected),
        ahead: standing.expected && euro(standing.approved.minus(standing.expected)),
        realised: standing.obligation && realisedShare(standing.approved, standing.obligation),
        state: conversationState(standing, today),
        quarters,
        needed: stillNeeded(standing, catalogue, today),
        withholding: pageWithholding(standing, withholdingOf(standing, report, rulebook), policy),
        findings: findingGroups(openOf.get(key) ?? []),
        accepted: (acceptedOf.get(key) ?? []).map(({ finding, acceptance }) => ({
          code: finding.code,
          severity: finding.severity,
          acceptance,
        })),
        agenda: agenda(standing, {
          today,
          hasTrend: quarters.last.length > 1,
          transferable: policy?.overDelivery?.transferable ?? null,
        }),
        nextReport: nextReport(policy?.reporting ?? null, standing.term, today),
      }
    }),
    general: openOf.get(null)?.length ?? 0,
  }
}

/** A text of the workbook as a page has room for it. */
function brief(value: string | null): string | null {
  return value === null || value.length <= LONGEST_NAME ? value : `${value.slice(0, LONGEST_NAME - 1)}…`
}

/** Long ones mostly differ at their end. */
function briefKenmerk(kenmerk: string): string {
  if (kenmerk.length <= LONGEST_KENMERK) return kenmerk
  const half = (LONGEST_KENMERK - 2) / 2
  return `${kenmerk.slice(0, half)}…${kenmerk.slice(-half)}`
}

function figuresOf(standing: ContractStanding): PageFigures {
  const { obligation, obligationFrom, approved, submitted, expected, scheduleBy, forecast, forecastBy } = standing
  const { shortfall, jobs, term, penalty, policy, catalogue } = standing
  return {
    ...{ obligation, obligationFrom, approved, submitted, expected, scheduleBy, forecast, forecastBy },
    ...{ shortfall, jobs, term, penalty, policy, catalogue },
  }
}

function policyOf({ policy }: ContractStanding, rulebook: Rulebook): Policy | null {
  const found = policy === null ? null : rulebook.policy(policy)
  return found === null || found.kind === 'unknown' ? null : found.version
}

function catalogueOf({ catalogue }: ContractStanding, rulebook: Rulebook) {
  const found = catalogue === null ? null : rulebook.catalogue(catalogue)
  return found === null || found.kind === 'unknown' ? null : found.version
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
    held,
    cure: rule?.cure === undefined || rule.cure === null ? undefined : rule.cure.within,
    notWhenFaultless: rule?.notWhenFaultless === true,
  }
}

function rowsByContract({ contributions }: ValidationReport): ReadonlyMap<string, readonly ContributionStanding[]> {
  return grouped(contributions, ({ contract }) => codeKey(contract))
}

function quarterLines({ approved, submitted }: ContractStanding, rows: readonly ContributionStanding[]): QuarterLines {
  const sums = new Map<Quarter, { approved: Euro[]; submitted: Euro[] }>()
  for (const row of rows) {
    if (row.quarter === null) continue
    const of = sums.get(row.quarter) ?? { approved: [], submitted: [] }
    sums.set(row.quarter, of)
    if (row.counts !== 'nowhere') of[row.counts].push(countedAmount(row))
  }
  const reported = [...sums.keys()].sort()
  const newest = reported.at(-1)
  const last = lastQuarters(reported[0], newest).map((quarter) => ({
    quarter,
    approved: sumOfEuros(sums.get(quarter)?.approved ?? []),
    submitted: sumOfEuros(sums.get(quarter)?.submitted ?? []),
  }))
  const other = {
    approved: euro(approved.minus(sumOfEuros(last.map((line) => line.approved)))),
    submitted: euro(submitted.minus(sumOfEuros(last.map((line) => line.submitted)))),
  }
  return { last, other: other.approved.isZero() && other.submitted.isZero() ? null : other }
}

/** The newest quarters up to the last reported one; a quarter in between without rows is one of them. */
function lastQuarters(first: Quarter | undefined, newest: Quarter | undefined): readonly Quarter[] {
  const quarters: Quarter[] = []
  if (first === undefined || newest === undefined) return quarters
  for (let quarter = first; quarter <= newest; quarter = nextQuarter(quarter)) quarters.push(quarter)
  return quarters.slice(-QUARTERS)
}

/** The contract that a finding is about, by the row it points at; null for what is about the workbook or a whole table. */
function contractByPlace({ contracts, contributions }: ValidationReport): (found: Finding) => string | null {
  const known = new Set(contracts.map(({ kenmerk }) => codeKey(kenmerk)))
  const byRow = new Map<string, string>()
  for (const { at, row, kenmerk } of contracts) byRow.set(`${String(row)} ${at.sheet}`, codeKey(kenmerk))
  for (const { at, row, contract } of contributions) {
    const key = codeKey(contract)
    if (known.has(key)) byRow.set(`${String(row)} ${at.sheet}`, key)
  }
  return ({ at }) => {
    if (at?.kind !== 'cell') return null
    const range = rangeFromA1(at.address)
    return range === null || range.top !== range.bottom ? null : (byRow.get(`${String(range.top)} ${at.sheet}`) ?? null)
  }
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info']

/** One group a kind and level, the most serious first. */
function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<
    string,
    { code: Finding['code']; severity: Severity; places: FindingGroup['places'][number][] }
  >()
  for (const { code, severity, at } of findings) {
    const key = `${severity} ${code}`
    const group = groups.get(key) ?? { code, severity, places: [] }
    groups.set(key, group)
    if (at?.kind === 'cell') group.places.push({ sheet: at.sheet, address: at.address })
  }
  return ORDER.flatMap((severity) => [...groups.values()].filter((group) => group.severity === severity))
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** The reason and note of an acceptance in one text, without numbers that could be a person's. */
export function toldReason({ reason, note }: Pick<Acceptance, 'reason' | 'note'>): string {
  return withoutIdentityNumbers([reason, note].filter((part) => part !== '').join('; '))
}
