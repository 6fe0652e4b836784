import type { Finding, FindingCode } from '#findings'
import { columnNumber, type InPortions, TABLES, type WorkbookSnapshot } from '#workbook'
import type { Check, Heard, Need, Stage } from './check'
import type { CheckProgress } from './check-progress'
import type { Facts } from './facts'
import { Listener } from './listener'

export const STAGES: readonly Stage[] = ['workbook', 'table', 'cell', 'row', 'across', 'privacy']

export interface CheckRun extends Heard {
  readonly notChecked: readonly { readonly code: FindingCode; readonly because: string }[]
  readonly codes: ReadonlySet<FindingCode>
}

/** Runs the checks stage by stage, halting between them, and puts what they found in the order of the workbook. */
export function* runChecks(checks: readonly Check[], facts: Facts): InPortions<CheckProgress, CheckRun> {
  const notChecked: { code: FindingCode; because: string }[] = []
  let done = 0
  const out = new Listener()
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
  return { findings: inWorkbookOrder(out.findings, facts.snapshot), silenced: out.silenced, notChecked, codes }
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
  // A stable sort: of one place, what was said first comes first.
  return findings
    .map((item) => ({ item, order: orderOf(item, sheets) }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item)
}

const ROWS = 2 ** 21
const COLUMNS = 2 ** 15

/** Where it stands in the workbook, as one number: by sheet, row and column. */
function orderOf({ at }: Finding, sheets: ReadonlyMap<string, number>): number {
  if (at === null || at.kind === 'source') return -1
  const sheet = (sheets.get(at.sheet) ?? sheets.size) * ROWS * COLUMNS
  if (at.kind === 'sheet') return sheet
  const start = /^([A-Z]+)(\d+)/.exec(at.address)
  return sheet + Number(start?.[2] ?? 0) * COLUMNS + (columnNumber(start?.[1] ?? '') ?? 0)
}
