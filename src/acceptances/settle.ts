import {
  type Acceptance,
  type AcceptedFinding,
  type Finding,
  isAcceptable,
  type ReopenedBecause,
  type ReopenedFinding,
  type SettledFindings,
} from '#findings'
import type { MonitoringTables, WorkbookSnapshot } from '#workbook'
import { type FindingMark, markFromText, markOf, sameContent } from './finding-mark'
import { type Subjects, subjectsOf } from './subjects'

interface Found {
  readonly finding: Finding
  readonly mark: FindingMark
  readonly sheet: string
  readonly place: string
}

interface Kept {
  readonly acceptance: Acceptance
  readonly mark: FindingMark
  readonly sheet: string
  readonly place: string
}

/**
 * Puts accepted findings apart. One acceptance covers one finding, and follows it when rows or columns are inserted
 * or sorted; where the cell, its facts, the rule or its row changed, the finding stands open again and says why.
 */
export function settle(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  workbook: { readonly snapshot: WorkbookSnapshot; readonly tables: Pick<MonitoringTables, 'tables'> },
): SettledFindings {
  const kept = acceptances.flatMap(keptOf)
  if (kept.length === 0) return { open: findings, accepted: [], reopened: [] }
  const codes = new Set(kept.map(({ acceptance }) => acceptance.code))
  const subjects = subjectsOf(workbook.snapshot, workbook.tables)
  const found = findings
    .filter((finding) => isAcceptable(finding) && codes.has(finding.code))
    .map((finding) => foundOf(finding, subjects))
  const sheets = new Set(workbook.snapshot.sheets.map(({ name }) => name))
  const pairs = paired(found, kept, sheets)

  const accepted: AcceptedFinding[] = []
  const reopened: ReopenedFinding[] = []
  for (const [{ finding, mark }, one] of pairs) {
    if (mark.anchor === one.mark.anchor && sameContent(mark, one.mark))
      accepted.push({ finding, acceptance: one.acceptance })
    else reopened.push({ finding, acceptance: one.acceptance, why: whyReopened(mark, one.mark) })
  }
  const closed = new Set(accepted.map(({ finding }) => finding))
  return { open: closed.size === 0 ? findings : findings.filter((finding) => !closed.has(finding)), accepted, reopened }
}

interface Pass {
  readonly keyOf: (one: Found | Kept) => string
  /** Which of the acceptances take part. */
  readonly of?: (one: Kept) => boolean
}

/** Surest first: the same thing in the same place, the same thing elsewhere, the thing changed, the place alone. */
function paired(found: readonly Found[], kept: readonly Kept[], sheets: ReadonlySet<string>): ReadonlyMap<Found, Kept> {
  const whole = ({ mark }: Found | Kept): string => `${mark.anchor} ${mark.cell} ${mark.facts} ${mark.rule}`
  // A row is the same row on any sheet; what is known by its surroundings stays on its sheet, unless that was renamed.
  const within = ({ mark, sheet }: Found | Kept): string => (mark.by === 'row' ? '' : sheet)
  const passes: readonly Pass[] = [
    { keyOf: (one) => `${whole(one)} ${one.place}` },
    { keyOf: (one) => `${whole(one)} ${within(one)}` },
    { keyOf: whole, of: ({ mark, sheet }) => mark.by !== 'row' && sheet !== '' && !sheets.has(sheet) },
    { keyOf: (one) => `${one.mark.anchor} ${one.place}` },
    { keyOf: (one) => `${one.mark.anchor} ${within(one)}` },
    { keyOf: ({ place }) => place },
  ]
  const pairs = new Map<Found, Kept>()
  const used = new Set<Kept>()
  for (const { keyOf, of } of passes) {
    const waiting = new Map<string, Kept[]>()
    for (const one of [...kept].reverse()) {
      if (used.has(one) || of?.(one) === false) continue
      const list = waiting.get(keyOf(one))
      if (list === undefined) waiting.set(keyOf(one), [one])
      else list.push(one)
    }
    if (waiting.size === 0) continue
    for (const one of found) {
      const next = pairs.has(one) ? undefined : waiting.get(keyOf(one))?.pop()
      if (next === undefined) continue
      pairs.set(one, next)
      used.add(next)
    }
  }
  return inOrder(found, pairs)
}

function inOrder(found: readonly Found[], pairs: ReadonlyMap<Found, Kept>): ReadonlyMap<Found, Kept> {
  return new Map(
    found.flatMap((one): [Found, Kept][] => {
      const other = pairs.get(one)
      return other === undefined ? [] : [[one, other]]
    }),
  )
}

function whyReopened(now: FindingMark, then: FindingMark): ReopenedBecause {
  if (now.anchor !== then.anchor) return 'row'
  if (now.cell !== then.cell) return 'cell'
  return now.facts !== then.facts ? 'facts' : 'rule'
}

function foundOf(finding: Finding, subjects: Subjects): Found {
  const { at } = finding
  const sheet = at === null || at.kind === 'source' ? '' : at.sheet
  const address = at?.kind === 'cell' ? at.address : ''
  return { finding, mark: markOf(finding, subjects(finding)), sheet, place: `${finding.code} ${sheet}!${address}` }
}

function keptOf(acceptance: Acceptance): Kept[] {
  const mark = markFromText(acceptance.mark)
  const sheet = acceptance.sheet ?? ''
  const place = `${acceptance.code} ${sheet}!${acceptance.address ?? ''}`
  return mark === null ? [] : [{ acceptance, mark, sheet, place }]
}
