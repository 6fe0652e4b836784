import { codeKey, type ValidationReport } from '#checks'
import { type Euro, euro, type Exact, NO_EURO, sumOfEuros } from '#money'
import { countedAmount, SMALLEST_GROUP } from '#rules'
import type { Quarter } from '#time'
import { realisedShare } from '../overview/realised-share'

/** What a paragraph for council or board tells, of one workbook or of many; plain data that adds up. */
export interface CouncilFigures {
  readonly contracts: number
  /** Who gave them, to count them by; holds text of the workbook, so it is never shown. */
  readonly authorities: readonly string[]
  /** Contracts that do not say who gave them. */
  readonly withoutAuthority: number
  /** Contracts of which no obligation is known. */
  readonly withoutObligation: number
  readonly obligation: Euro
  readonly approved: Euro
  /** The part of `approved` that belongs to contracts without a known obligation. */
  readonly approvedElsewhere: Euro
  readonly submitted: Euro
  /** Contracts with more approved than due, and how much more together. */
  readonly over: RowsAndAmount
  /** People at work behind what is approved, each once per contract. */
  readonly placements: number
  /** Approved rows that nobody signed in the pane, and those that changed since. */
  readonly unsigned: RowsAndAmount
  readonly changed: RowsAndAmount
  /** Rows that count nowhere, by reason. */
  readonly excluded: Readonly<Record<'status' | 'not-computable' | 'contract-unknown', number>>
  /** Last quarter with rows that count. */
  readonly until: Quarter | null
}

export interface RowsAndAmount {
  readonly count: number
  readonly amount: Euro
}

export function councilFigures({ contracts, contributions }: ValidationReport): CouncilFigures {
  const placements = new Set<string>()
  const unsigned: Euro[] = []
  const changed: Euro[] = []
  const excluded = { status: 0, 'not-computable': 0, 'contract-unknown': 0 }
  let until: Quarter | null = null
  for (const row of contributions) {
    if (row.excluded !== null) {
      excluded[row.excluded] += 1
      continue
    }
    if (row.quarter !== null && (until === null || row.quarter > until)) until = row.quarter
    if (row.counts !== 'approved') continue
    if (row.blockKind?.isJob === true) placements.add(`${codeKey(row.contract)} ${row.placement}`)
    if (row.approval?.kind === 'unsigned') unsigned.push(countedAmount(row))
    if (row.approval?.kind === 'changed') changed.push(countedAmount(row))
  }
  const known = contracts.filter(({ obligation }) => obligation !== null)
  const unknown = contracts.filter(({ obligation }) => obligation === null)
  const over = known.flatMap(({ approved, obligation }) =>
    obligation !== null && approved.gt(obligation) ? [euro(approved.minus(obligation))] : [],
  )
  return {
    contracts: contracts.length,
    authorities: [...new Set(contracts.flatMap(({ authority }) => (authority === null ? [] : [codeKey(authority)])))],
    withoutAuthority: contracts.filter(({ authority }) => authority === null).length,
    withoutObligation: unknown.length,
    obligation: sumOfEuros(known.map(({ obligation }) => obligation ?? NO_EURO)),
    approved: sumOfEuros(contracts.map(({ approved }) => approved)),
    approvedElsewhere: sumOfEuros(unknown.map(({ approved }) => approved)),
    submitted: sumOfEuros(contracts.map(({ submitted }) => submitted)),
    over: together(over),
    placements: placements.size,
    unsigned: together(unsigned),
    changed: together(changed),
    excluded,
    until,
  }
}

/** The figures of several contracts or files, none of which stands in two of them, added up. */
export function mergedCouncil(list: readonly CouncilFigures[]): CouncilFigures {
  const count = (of: (one: CouncilFigures) => number): number => list.reduce((sum, one) => sum + of(one), 0)
  const amount = (of: (one: CouncilFigures) => Euro): Euro => sumOfEuros(list.map(of))
  const both = (of: (one: CouncilFigures) => RowsAndAmount): RowsAndAmount => ({
    count: count((one) => of(one).count),
    amount: amount((one) => of(one).amount),
  })
  const quarters = list.flatMap(({ until }) => (until === null ? [] : [until])).sort()
  return {
    contracts: count(({ contracts }) => contracts),
    authorities: [...new Set(list.flatMap(({ authorities }) => authorities))],
    withoutAuthority: count(({ withoutAuthority }) => withoutAuthority),
    withoutObligation: count(({ withoutObligation }) => withoutObligation),
    obligation: amount(({ obligation }) => obligation),
    approved: amount(({ approved }) => approved),
    approvedElsewhere: amount(({ approvedElsewhere }) => approvedElsewhere),
    submitted: amount(({ submitted }) => submitted),
    over: both(({ over }) => over),
    placements: count(({ placements }) => placements),
    unsigned: both(({ unsigned }) => unsigned),
    changed: both(({ changed }) => changed),
    excluded: {
      status: count(({ excluded }) => excluded.status),
      'not-computable': count(({ excluded }) => excluded['not-computable']),
      'contract-unknown': count(({ excluded }) => excluded['contract-unknown']),
    },
    until: quarters.at(-1) ?? null,
  }
}

/** Part of the obligation that is approved, cut at a tenth of a percent; both of the same contracts. Null without one. */
export function councilShare({ approved, approvedElsewhere, obligation }: CouncilFigures): Exact | null {
  return realisedShare(euro(approved.minus(approvedElsewhere)), obligation)
}

/** Placements as they may be told: none, or enough not to point at one person. Null where they are too few. */
export function toldPlacements({ placements }: CouncilFigures): number | null {
  return placements === 0 || placements >= SMALLEST_GROUP ? placements : null
}

function together(amounts: readonly Euro[]): RowsAndAmount {
  return { count: amounts.length, amount: sumOfEuros(amounts) }
}
