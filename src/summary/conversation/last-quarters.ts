import { type Euro, euro, sumOfEuros } from '#money'
import { type ContractStanding, type ContributionStanding, countedAmount } from '#rules'
import { nextQuarter, type Quarter } from '#time'

/** The last quarters with rows, and what stands outside them, so that the parts make the whole. */
export interface QuarterLines {
  readonly last: readonly { readonly quarter: Quarter; readonly approved: Euro; readonly submitted: Euro }[]
  readonly other: { readonly approved: Euro; readonly submitted: Euro } | null
}

const QUARTERS = 3

/** @param rows of the contract */
export function lastQuarters(
  { approved, submitted }: ContractStanding,
  rows: readonly ContributionStanding[],
): QuarterLines {
  const sums = new Map<Quarter, { approved: Euro[]; submitted: Euro[] }>()
  for (const row of rows) {
    if (row.quarter === null) continue
    const of = sums.get(row.quarter) ?? { approved: [], submitted: [] }
    sums.set(row.quarter, of)
    if (row.counts !== 'nowhere') of[row.counts].push(countedAmount(row))
  }
  const reported = [...sums.keys()].sort()
  const last = upTo(reported[0], reported.at(-1)).map((quarter) => ({
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
function upTo(first: Quarter | undefined, newest: Quarter | undefined): readonly Quarter[] {
  const quarters: Quarter[] = []
  if (first === undefined || newest === undefined) return quarters
  for (let quarter = first; quarter <= newest; quarter = nextQuarter(quarter)) quarters.push(quarter)
  return quarters.slice(-QUARTERS)
}
