import { type Acceptance, type Finding, isAcceptable } from '#findings'
import type { MonitoringTables, WorkbookSnapshot } from '#workbook'
import { markOf, markText } from './finding-mark'
import { subjectsOf } from './subjects'

/** What a person says when letting a finding stand. */
export interface Reason {
  readonly reason: string
  readonly note: string
  /** Role or initials. */
  readonly by: string
  /** ISO day. */
  readonly on: string
}

/** An acceptance for each finding that may be accepted, as it stands in the workbook now. */
export function acceptancesOf(
  findings: readonly Finding[],
  { reason, note, by, on }: Reason,
  workbook: { readonly snapshot: WorkbookSnapshot; readonly tables: Pick<MonitoringTables, 'tables'> },
): readonly Acceptance[] {
  const subjects = subjectsOf(workbook.snapshot, workbook.tables)
  return findings.filter(isAcceptable).map((finding): Acceptance => {
    const subject = subjects(finding)
    const { at, code } = finding
    return {
      code,
      sheet: at === null || at.kind === 'source' ? null : at.sheet,
      address: at?.kind === 'cell' ? at.address : null,
      header: at?.kind === 'cell' ? at.header : null,
      contract: subject.contract,
      quarter: subject.quarter,
      key: subject.key,
      reason,
      note,
      by,
      on,
      mark: markText(markOf(finding, subject)),
    }
  })
}

/** The same acceptance where its finding stands by now. */
export function atPlaceOf(finding: Finding, acceptance: Acceptance): Acceptance {
  const { at } = finding
  if (at?.kind !== 'cell') return acceptance
  return { ...acceptance, sheet: at.sheet, address: at.address, header: at.header }
}
