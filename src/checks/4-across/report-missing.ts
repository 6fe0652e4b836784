import type { Policy } from '#rulebook'
import { type IsoDay, nextQuarter, type Quarter, quarterEnd, quarterOf } from '#time'
import type { Check } from '../check'
import type { ContractCase } from '../contract-case'
import { placeOf } from '../place'
import { dayAfter } from '../reporting-term'
import { safeText } from '../safe-text'

/** Quarters that are reported together. */
const TOGETHER = { month: 1, quarter: 1, 'half-year': 2, year: 4 } as const

/**
 * Ended quarters inside a contract without any row, at the frequency of its policy; by quarter where it publishes none,
 * since that is what the workbook is made of. A file with one quarter is a return of that quarter alone, so it is not
 * asked for earlier ones.
 */
export const reportMissing: Check = {
  codes: ['report-missing'],
  stage: 'across',
  needs: [
    { table: 'contracts', column: 'kenmerk' },
    { table: 'contributions', column: 'contract' },
    { table: 'contributions' },
  ],
  run({ contractByKey, rows, rowsOf, today }, out) {
    const reported = new Set<Quarter | null>()
    // Rows without a known contract may be the ones that are missed; so may rows of an unreadable quarter.
    const homeless = new Set<Quarter | null>()
    for (const { quarter, contract } of rows) {
      reported.add(quarter)
      if (contract === null) homeless.add(quarter)
    }
    reported.delete(null)
    const [only = null] = reported
    const from = reported.size === 1 ? only : null
    for (const contract of contractByKey.values()) {
      // Who owes nothing has nothing to report.
      if (contract.obligation?.amount.isZero() === true) continue
      const own = new Set<Quarter | null>((rowsOf.get(contract) ?? []).map(({ quarter }) => quarter))
      const first = firstQuarter(contract, own)
      if (first === null) {
        out.silence()
        continue
      }
      const reporting = contract.policy.version?.reporting ?? null
      const missing = reportsOf(first, contract.term.end, reporting, today).filter(
        (quarters) => (from === null || (quarters.at(-1) as Quarter) >= from) && !quarters.some((one) => own.has(one)),
      )
      const certain = missing.filter((quarters) => !quarters.some((one) => homeless.has(one)))
      if (certain.length === 0 || own.has(null) || homeless.has(null)) {
        if (missing.length > 0) out.silence()
        continue
      }
      const quarters = certain.flat()
      const params = {
        contract: safeText(contract.kenmerk ?? ''),
        quarters: quarters.join(', '),
        count: quarters.length,
      }
      out.report('report-missing', placeOf(contract.row, 'kenmerk'), params, {
        ...(reporting && { source: reporting.source }),
      })
    }
  },
}

/** Where reporting starts; with an award day only, work may have started later, so what was reported first tells. */
function firstQuarter({ row, term }: ContractCase, own: ReadonlySet<Quarter | null>): Quarter | null {
  if (term.start === null || (term.end !== null && term.end < term.start)) return null
  const awarded = quarterOf(term.start)
  if (row.fields.start.kind === 'value') return awarded
  const [first = awarded] = [...own].filter((quarter) => quarter !== null).sort()
  return first
}

/** The quarters of each report that should be there by today, oldest first. */
function reportsOf(first: Quarter, end: IsoDay | null, reporting: Policy['reporting'], today: IsoDay): Quarter[][] {
  const every = reporting?.every ?? 'quarter'
  const reports = new Map<string, Quarter[]>()
  for (let quarter = first; quarter <= quarterOf(today); quarter = nextQuarter(quarter)) {
    if (end !== null && quarter > quarterOf(end)) break
    const period = every === 'end' ? 'end' : periodOf(quarter, TOGETHER[every])
    const known = reports.get(period)
    if (known === undefined) reports.set(period, [quarter])
    else known.push(quarter)
  }
  const isOver = (quarters: readonly Quarter[], period: string): boolean => {
    const last = quarters.at(-1) as Quarter
    const isLastOfContract = end !== null && last === quarterOf(end)
    const isWhole =
      isLastOfContract || (period !== 'end' && periodOf(nextQuarter(last), TOGETHER[every as 'quarter']) !== period)
    if (!isWhole) return false
    const due = reporting?.due ?? null
    return due === null ? quarterEnd(last) <= today : dayAfter(quarterEnd(last), due) <= today
  }
  return [...reports].flatMap(([period, quarters]) => (isOver(quarters, period) ? [quarters] : []))
}

function periodOf(quarter: Quarter, together: number): string {
  return `${quarter.slice(0, 4)}/${String(Math.ceil(Number(quarter.slice(6)) / together))}`
}
