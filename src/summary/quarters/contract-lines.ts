import { type Euro, euro, sumOfEuros } from '#money'
import type { IsoDay, Quarter } from '#time'
import { addedTogether, type ContractQuarters, type QuarterFigures, type QuarterSums } from './quarter-figures'
import { dueBy, hasEnded, type QuarterTable } from './quarter-lines'
import { type QuarterPoint, type Verdict, verdict } from './schedule-verdict'

/** One contract as it is shown: some quarters by themselves, the rest in lumps. All amounts are approved and submitted together. */
export interface ContractLine {
  readonly contract: ContractQuarters
  readonly earlier: Euro
  /** One for each quarter of the table. */
  readonly quarters: readonly Euro[]
  /** Later quarters, and rows without quarter. */
  readonly other: Euro
  readonly total: Euro
  readonly verdict: Verdict
}

export interface ContractTable {
  /** The quarters that have a column. */
  readonly quarters: readonly Quarter[]
  /** The last quarter that has ended: what is expected is compared there. */
  readonly ended: Quarter | null
  readonly lines: readonly ContractLine[]
  /** What stands in no contract of the table; null where that is nothing. */
  readonly stray: Omit<ContractLine, 'contract' | 'verdict'> | null
}

// More columns do not fit on a page.
const MOST_QUARTERS = 6

/** The contracts over the last quarters, with whether each is on schedule. */
export function contractTable(figures: QuarterFigures, table: QuarterTable, today: IsoDay): ContractTable {
  const ended = table.lines.map(({ quarter }) => quarter).filter((quarter) => hasEnded(quarter, today))
  const quarters = table.lines.slice(-MOST_QUARTERS).map(({ quarter }) => quarter)
  const lines = figures.contracts.map((contract) => ({
    contract,
    ...split(contract.quarters, quarters),
    verdict: verdict(pointsOf(contract, ended)),
  }))
  const all = split(figures.quarters, quarters)
  const rest = (amount: (part: Split) => Euro): Euro => euro(amount(all).minus(sumOfEuros(lines.map(amount))))
  const stray: Split = {
    earlier: rest(({ earlier }) => earlier),
    quarters: quarters.map((_, index) => rest((part) => part.quarters[index] as Euro)),
    other: rest(({ other }) => other),
    total: rest(({ total }) => total),
  }
  return {
    quarters,
    ended: ended.at(-1) ?? null,
    lines,
    stray: [stray.earlier, ...stray.quarters, stray.other].every((amount) => amount.isZero()) ? null : stray,
  }
}

type Split = Omit<ContractLine, 'contract' | 'verdict'>

function split(sums: readonly QuarterSums[], shown: readonly Quarter[]): Split {
  const first = shown[0]
  const last = shown.at(-1)
  const together = (among: (quarter: Quarter | null) => boolean): Euro => {
    const { submitted, approved } = addedTogether(
      null,
      sums.filter(({ quarter }) => among(quarter)),
    )
    return euro(submitted.plus(approved))
  }
  return {
    earlier: together((quarter) => quarter !== null && first !== undefined && quarter < first),
    quarters: shown.map((one) => together((quarter) => quarter === one)),
    other: together((quarter) => quarter === null || last === undefined || quarter > last),
    total: together(() => true),
  }
}

/** How a contract stood at the end of each quarter. */
function pointsOf({ quarters, due }: ContractQuarters, ended: readonly Quarter[]): QuarterPoint[] {
  return ended.map((end) => {
    const { submitted, approved } = addedTogether(
      null,
      quarters.filter(({ quarter }) => quarter !== null && quarter <= end),
    )
    return { quarter: end, submittedSoFar: submitted, approvedSoFar: approved, expected: due && dueBy(due, end) }
  })
}
