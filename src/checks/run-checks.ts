import { type Finding, finding, type FindingCode } from '#findings'
import { columnNumber, type InPortions, TABLES, type WorkbookSnapshot } from '#workbook'
import type { Check, Need, Out, Stage } from './check'
import type { CheckProgress } from './check-progress'
import type { Facts } from './facts'

export const STAGES: readonly Stage[] = ['workbook', 'table', 'cell', 'row', 'across', 'privacy']

export interface CheckRun {
  readonly findings: readonly Finding[]
  readonly silenced: number
  readonly notChecked: readonly { readonly code: FindingCode; readonly because: string }[]
  readonly codes: ReadonlySet<FindingCode>
}

/** Runs the checks stage by stage, halting between them, and puts what they found in the order of the workbook. */
export function* runChecks(checks: readonly Check[], facts: Facts): InPortions<CheckProgress, CheckRun> {
  const findings: Finding[] = []
  const notChecked: { code: FindingCode; because: string }[] = []
  let silenced = 0
  let done = 0
  const out: Out = {
    report: (code, at, params, extra) => findings.push(finding(code, at, params, extra)),
    silence: (count = 1) => (silenced += count),
  }
  for (const stage of STAGES) {
    for (const check of checks) {
      if (check.stage !== stage) continue
      yield { stage, done: done++, total: checks.length }
      const lacking = check.needs?.find((need) => !isThere(need, facts))
      if (lacking === undefined) {
        const halts = check.run(facts, out)
        if (halts !== undefined) while (halts.next().done !== true) yield { stage, done, total: checks.length }
      } else notChecked.push(...check.codes.map((code) => ({ code, because: nameOf(lacking) })))
    }
  }
  const codes = new Set(checks.flatMap((check) => check.codes))
  return { findings: inWorkbookOrder(findings, facts.snapshot), silenced, notChecked, codes }
}

function isThere({ table, column }: Need, { tables }: Facts): boolean {
  return tables.tables.some(
    ({ shape, quarterFrom }) =>
      shape.table === table &&
      (column === undefined || Object.hasOwn(shape.columns, column) || (column === 'quarter' && quarterFrom !== null)),
  )
}

/** The table, or the header our template gives the column. */
function nameOf({ table, column }: Need): string {
  const declaration: {
    readonly name: string
    readonly columns: Readonly<Record<string, { readonly header: string }>>
  } = TABLES[table]
  return column === undefined ? declaration.name : (declaration.columns[column]?.header ?? column)
}

function inWorkbookOrder(findings: readonly Finding[], snapshot: WorkbookSnapshot): Finding[] {
  const sheets = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]))
  const keyed = findings.map((item, index) => ({ item, key: [...placeKey(item, sheets), index] as const }))
  keyed.sort((a, b) => {
    for (let at = 0; at < a.key.length; at++) {
      const difference = (a.key[at] ?? 0) - (b.key[at] ?? 0)
      if (difference !== 0) return difference
    }
    return 0
  })
  return keyed.map(({ item }) => item)
}

function placeKey({ at }: Finding, sheets: ReadonlyMap<string, number>): [number, number, number] {
  if (at === null || at.kind === 'source') return [-1, 0, 0]
  const sheet = sheets.get(at.sheet) ?? sheets.size
  if (at.kind === 'sheet') return [sheet, 0, 0]
  const start = /^([A-Z]+)(\d+)/.exec(at.address)
  return [sheet, Number(start?.[2] ?? 0), columnNumber(start?.[1] ?? '') ?? 0]
}
