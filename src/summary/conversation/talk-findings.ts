import { codeKey, type ValidationReport, withoutIdentityNumbers } from '#checks'
import type { AcceptedFinding, Finding, Severity } from '#findings'
import { rangeFromA1 } from '#workbook'
import { toldReason } from '../tab/told-reason'
import { brief } from './brief'
import { grouped } from './grouped'
import { PAGE_ROWS } from './page-room'

/** What there is to say of a contract by its findings; no more of them than a page could show. */
export interface TalkFindings {
  /** Open ones, one group a kind and level, the most serious first. */
  readonly open: readonly FindingGroup[]
  readonly accepted: { readonly count: number; readonly first: readonly AcceptedOnPage[] }
  /** Open findings of the workbook that are about no single contract. */
  readonly general: number
}

/** Findings of one kind about a contract. */
export interface FindingGroup {
  readonly code: Finding['code']
  readonly severity: Severity
  readonly count: number
  /** Where, in the order of the sheets: the first of them. */
  readonly places: readonly FindingPlace[]
}

export interface FindingPlace {
  readonly sheet: string
  readonly address: string
  /** Which file of the page, from 1, where it is about several. */
  readonly file?: number
}

export interface AcceptedOnPage {
  readonly code: Finding['code']
  readonly severity: Severity
  /** Reason and note, without numbers that could be a person's. */
  readonly reason: string
  readonly by: string
  readonly on: string
}

/** More places than this never fit beside a kind. */
const MOST_PLACES = 8
const LONGEST_REASON = 180

const ORDER: readonly Severity[] = ['error', 'warning', 'info']

/** The findings of each contract, asked by its kenmerk. */
export function talkFindings(report: ValidationReport): (kenmerk: string) => TalkFindings {
  const contractAt = contractByPlace(report)
  const openOf = grouped(report.findings, contractAt)
  const acceptedOf = grouped(report.accepted, ({ finding }) => contractAt(finding))
  const general = openOf.get(null)?.length ?? 0
  return (kenmerk) => {
    const key = codeKey(kenmerk)
    const accepted = acceptedOf.get(key) ?? []
    return {
      open: groups((openOf.get(key) ?? []).map(groupOfOne)),
      accepted: { count: accepted.length, first: accepted.slice(0, PAGE_ROWS).map(acceptedOnPage) },
      general,
    }
  }
}

/** Those of one contract that stands in several files, in the order of the files. */
export function findingsTogether(files: readonly TalkFindings[]): TalkFindings {
  const open = files.flatMap((file, at) =>
    file.open.map((group) => ({ ...group, places: group.places.map((place) => ({ ...place, file: at + 1 })) })),
  )
  return {
    open: groups(open),
    accepted: {
      count: files.reduce((sum, { accepted }) => sum + accepted.count, 0),
      first: files.flatMap(({ accepted }) => accepted.first).slice(0, PAGE_ROWS),
    },
    general: files.reduce((sum, { general }) => sum + general, 0),
  }
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

function groupOfOne({ code, severity, at }: Finding): FindingGroup {
  return {
    code,
    severity,
    count: 1,
    places: at?.kind === 'cell' ? [{ sheet: at.sheet, address: at.address }] : [],
  }
}

/** One group a kind and level, the most serious first. */
function groups(parts: readonly FindingGroup[]): readonly FindingGroup[] {
  const whole = [...grouped(parts, ({ code, severity }) => `${severity} ${code}`).values()].map((same) => ({
    ...(same[0] as FindingGroup),
    count: same.reduce((sum, { count }) => sum + count, 0),
    places: same.flatMap(({ places }) => places).slice(0, MOST_PLACES),
  }))
  return ORDER.flatMap((level) => whole.filter(({ severity }) => severity === level))
}

function acceptedOnPage({ finding, acceptance }: AcceptedFinding): AcceptedOnPage {
  const { by, on } = acceptance
  return {
    code: finding.code,
    severity: finding.severity,
    on,
    reason: brief(toldReason(acceptance), LONGEST_REASON),
    by: brief(withoutIdentityNumbers(by)),
  }
}
