import { type CellRun, cellRuns, type Finding, type FindingCode, type Severity } from '#findings'

/** Findings of one code and level, in the order of the report. */
export interface FindingGroup {
  readonly key: string
  readonly code: FindingCode
  readonly severity: Severity
  readonly findings: readonly Finding[]
  /** The same findings per sheet; '' holds those without a place. */
  readonly sheets: readonly FindingsOfSheet[]
}

export interface FindingsOfSheet {
  readonly sheet: string
  /** Cells below each other are taken together, and stand one after the other. */
  readonly runs: readonly CellRun<Finding>[]
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info']

/** Most serious first; within a level the rule with most findings first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const byKey = new Map<string, Finding[]>()
  for (const finding of findings) add(byKey, `${finding.severity} ${finding.code}`, finding)
  const groups = [...byKey].map(([key, members]): FindingGroup => {
    const [first] = members as [Finding]
    return { key, code: first.code, severity: first.severity, findings: members, sheets: perSheet(members) }
  })
  return groups.sort(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.findings.length - a.findings.length,
  )
}

function perSheet(findings: readonly Finding[]): FindingsOfSheet[] {
  const sheets = new Map<string, Finding[]>()
  for (const finding of findings) add(sheets, sheetOf(finding), finding)
  return [...sheets].map(([sheet, members]) => ({ sheet, runs: cellRuns(members, ({ at }) => at) }))
}

function sheetOf({ at }: Finding): string {
  return at === null || at.kind === 'source' ? '' : at.sheet
}

function add<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [item])
  else list.push(item)
}
