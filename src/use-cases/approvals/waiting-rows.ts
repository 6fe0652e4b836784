import type { ValidationReport } from '#checks'
import type { AcceptedFinding, CellPlace, Finding } from '#findings'
import { type Euro, NO_EURO, sumOfEuros } from '#money'
import type { ContributionStanding } from '#rules'
import type { Quarter } from '#time'
import { positionFromA1 } from '#workbook'

/** Rows that ask for a contract manager, per contract and quarter. */
export interface WaitingRows {
  readonly groups: readonly WaitingGroup[]
  readonly rows: number
  readonly blocked: number
  /** Sheets whose table of Inzet has no column for the status, and the cell its headers begin at. */
  readonly withoutStatus: readonly CellPlace[]
}

export interface WaitingGroup {
  readonly key: string
  readonly contract: string
  readonly quarter: Quarter | null
  readonly rows: readonly WaitingRow[]
  /** What its rows count for once approved. */
  readonly value: Euro
}

export interface WaitingRow {
  /** Sheet and row: what names it within this report. */
  readonly key: string
  readonly standing: ContributionStanding
  /** Handed in; at akkoord without having been approved; changed since it was. */
  readonly because: 'submitted' | 'unsigned' | 'changed'
  readonly findings: readonly Finding[]
  /** What somebody let stand with a reason: they keep nothing back, but whoever approves has to see them. */
  readonly accepted: readonly AcceptedFinding[]
  /** Why it cannot be approved as it stands; empty where it can. */
  readonly blocked: readonly BlockedBecause[]
}

export type BlockedBecause =
  /** A finding that has to be solved first, or for missing evidence accepted with a reason. */
  { readonly kind: 'finding'; readonly finding: Finding } | { readonly kind: 'no-value' | 'no-quarter' }

/** What approving itself puts right. */
const SOLVED_BY_APPROVING: ReadonlySet<Finding['code']> = new Set([
  'approved-changed',
  'approved-unsigned',
  'approval-missing',
])

/** A block without a published value counts for what was claimed, once somebody agrees. */
const COUNTS_BY_AGREEMENT = 'block-value-unknown'

/** Everything that waits for approval, in the order of the sheets; from a report, so that it is never older than that. */
export function waitingRows(report: ValidationReport): WaitingRows {
  const byRow = byRowOf(report.findings, (finding) => finding)
  const acceptedByRow = byRowOf(report.accepted, ({ finding }) => finding)
  const groups = new Map<string, { contract: string; quarter: Quarter | null; rows: WaitingRow[] }>()
  for (const standing of report.contributions) {
    const because = reasonOf(standing)
    if (because === null) continue
    const key = rowKey(standing.at.sheet, standing.row)
    const findings = (byRow.get(key) ?? []).filter(({ code }) => !SOLVED_BY_APPROVING.has(code))
    const accepted = acceptedByRow.get(key) ?? []
    const row = { key, standing, because, findings, accepted, blocked: blockedBecause(standing, findings) }
    const { contract, quarter } = standing
    const name = JSON.stringify([contract.toLowerCase().replace(/\s+/g, ''), quarter])
    const group = groups.get(name)
    if (group === undefined) groups.set(name, { contract, quarter, rows: [row] })
    else group.rows.push(row)
  }
  const all = [...groups].map(([key, group]) => ({
    key,
    ...group,
    value: sumOfEuros(group.rows.map(({ standing }) => standing.worth ?? NO_EURO)),
  }))
  const rows = all.flatMap((group) => group.rows)
  return {
    groups: all,
    rows: rows.length,
    blocked: rows.filter(({ blocked }) => blocked.length > 0).length,
    withoutStatus: withoutStatus(report),
  }
}

/** How many rows wait, without working out the rest. */
export function countWaiting({ contributions }: ValidationReport): number {
  return contributions.filter((standing) => reasonOf(standing) !== null).length
}

function reasonOf({ status, approval }: ContributionStanding): WaitingRow['because'] | null {
  if (status === 'ingediend') return 'submitted'
  return approval === null || approval.kind === 'signed' ? null : approval.kind
}

function blockedBecause(
  { quarter, worth }: ContributionStanding,
  findings: readonly Finding[],
): readonly BlockedBecause[] {
  const stopping = findings.filter(
    ({ severity, code }) =>
      code === 'evidence-missing' || (severity === 'error' && !(COUNTS_BY_AGREEMENT === code && worth !== null)),
  )
  const reasons: BlockedBecause[] = stopping.map((finding) => ({ kind: 'finding', finding }))
  if (reasons.length > 0) return reasons
  if (quarter === null) return [{ kind: 'no-quarter' }]
  return worth === null ? [{ kind: 'no-value' }] : []
}

/** Items by the row in which the cell of their finding stands. */
function byRowOf<T>(items: readonly T[], findingOf: (item: T) => Finding): ReadonlyMap<string, readonly T[]> {
  const byRow = new Map<string, T[]>()
  for (const item of items) {
    const { at } = findingOf(item)
    if (at?.kind !== 'cell') continue
    const row = positionFromA1(at.address)?.row
    if (row === undefined) continue
    const key = rowKey(at.sheet, row)
    const others = byRow.get(key)
    if (others === undefined) byRow.set(key, [item])
    else others.push(item)
  }
  return byRow
}

/** Names a row within one reading of a workbook. */
export function rowKey(sheet: string, row: number): string {
  return `${sheet}!${String(row)}`
}

function withoutStatus({ shapes, contributions }: ValidationReport): readonly CellPlace[] {
  return shapes.flatMap(({ table, sheet, columns }) => {
    if (table !== 'contributions' || columns['status'] !== undefined) return []
    const first = contributions.find(({ at }) => at.sheet === sheet)
    return first === undefined ? [] : [first.at]
  })
}
