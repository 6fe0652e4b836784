import { exactFromCell, type Euro, euro, type Exact, NO_EURO, roundToCents, sumOfEuros, ZERO } from '#money'
import type { ValidationReport } from '#checks'
import type { ContributionStanding } from '#rules'
import { a1, type CellValue, isCellError, type WorkbookSnapshot } from '#workbook'
import { type NativeArea, nativeAreas, rowsOf, type SummedColumn } from '../native/native-area'
import { nativelyEquals } from '../native/native-sum'
import { privateInContract } from '../tab/private-in-table'
import { isNowhere, statusWords, type StatusWords } from '../native/status-words'

/** One comparison between the user's own cells and our count of them. */
export interface ControlLine {
  readonly code: 'claimed' | 'claimed-of-contract' | 'claimed-computed' | 'paid-hours'
  readonly contract: string | null
  /** What a native sum over the user's column gives; null where an error value stands in the way. */
  readonly native: Exact | null
  readonly ours: Exact
  /** native - ours, to the cent. */
  readonly difference: Exact | null
}

export type CauseReason =
  'text-number' | 'error-value' | 'row-not-read' | 'contract-blank' | 'contract-spelled' | 'status-spelled'

/** A cell that makes a native sum differ from ours. */
export interface ControlCause {
  readonly sheet: string
  readonly address: string
  readonly reason: CauseReason
}

/** The claimed amounts of one contract as we read them, and what the rules make of its rows. */
export interface ClaimedOfContract {
  readonly kenmerk: string
  readonly ours: Euro
  /** By the rules, over the rows that count. */
  readonly computed: Euro
}

export interface Control {
  readonly areas: readonly NativeArea[]
  readonly words: StatusWords
  readonly contracts: readonly ClaimedOfContract[]
  /** Our sum of claimed amounts in rows whose contract is not known. */
  readonly stray: Euro
  readonly claimed: ControlLine | null
  readonly claimedComputed: ControlLine | null
  readonly paidHours: ControlLine | null
  readonly ofContracts: readonly ControlLine[]
  readonly causes: readonly ControlCause[]
}

/**
 * Counts the user's own columns twice: as native formulas will (numbers only, texts compared as they stand)
 * and as our reading did (texts understood). Differences name the cells that cause them.
 */
export function control(snapshot: WorkbookSnapshot, report: ValidationReport): Control {
  const areas = nativeAreas(snapshot, report.shapes)
  const words = statusWords(areas, report.contributions)
  const counts = countNatively(areas, words, report)
  const contracts = claimedByContract(report)
  const hasClaimed = areas.some((area) => area.columns.has('claimed'))
  const hasHours = areas.some((area) => area.columns.has('paidHours'))
  const computed = sumOfEuros(report.contracts.map((standing) => standing.computed))
  const ours = sumOf(report.contributions.map((row) => row.claimed))
  return {
    areas,
    words,
    contracts,
    stray: euro(ours.minus(sumOf(contracts.map((contract) => contract.ours)))),
    claimed: hasClaimed ? line('claimed', null, counts.claimed.all, ours) : null,
    claimedComputed: hasClaimed ? line('claimed-computed', null, counts.claimed.counting, computed) : null,
    paidHours: hasHours
      ? line('paid-hours', null, counts.hours, sumOf(report.contributions.map((r) => r.paidHours)))
      : null,
    ofContracts: hasClaimed
      ? contracts.map(({ kenmerk, ours: own }) =>
          line('claimed-of-contract', kenmerk, counts.claimed.perContract.get(folded(kenmerk)) ?? ZERO, own),
        )
      : [],
    causes: counts.causes,
  }
}

/** The lines that do not come out at zero. */
export function differing(checked: Control): readonly ControlLine[] {
  const lines = [checked.claimed, ...checked.ofContracts, checked.paidHours, checked.claimedComputed]
  return lines.filter((candidate) => candidate !== null).filter(({ difference }) => difference?.isZero() !== true)
}

/** True where every native sum equals our count of the same column. */
export function totalsAgree(checked: Control): boolean {
  return differing(checked).every((candidate) => candidate.code === 'claimed-computed')
}

/** What a foot says of the totals, as its words are named. */
export type TotalsState = 'agrees' | 'differs' | 'notCounted'

/** `notCounted` where the user's table has no column with claimed amounts to compare with. */
export function totalsState(checked: Control): TotalsState {
  if (checked.claimed === null) return 'notCounted'
  return totalsAgree(checked) ? 'agrees' : 'differs'
}

/** Spelling apart from letter case and outer spaces. */
function folded(kenmerk: string): string {
  return kenmerk.trim().toLowerCase()
}

function line(code: ControlLine['code'], contract: string | null, native: Exact | null, ours: Exact): ControlLine {
  return { code, contract, native, ours, difference: native === null ? null : roundToCents(native.minus(ours)) }
}

function claimedByContract(report: ValidationReport): ClaimedOfContract[] {
  const claimed = new Map<string, Exact>()
  for (const row of report.contributions) {
    if (row.claimed === null) continue
    const key = folded(row.contract)
    claimed.set(key, (claimed.get(key) ?? ZERO).plus(row.claimed))
  }
  const found = new Map<string, ClaimedOfContract>()
  const isPrivate = privateInContract(report)
  for (const standing of report.contracts) {
    // A kenmerk that may be personal data is not repeated: its rows stay with those of no known contract.
    if (isPrivate(standing, 'kenmerk')) continue
    const key = folded(standing.kenmerk)
    const computed = sumOfEuros([found.get(key)?.computed ?? NO_EURO, standing.computed])
    found.set(key, {
      kenmerk: found.get(key)?.kenmerk ?? standing.kenmerk,
      ours: euro(claimed.get(key) ?? ZERO),
      computed,
    })
  }
  return [...found.values()]
}

interface NativeCounts {
  readonly claimed: { all: Exact | null; counting: Exact | null; perContract: Map<string, Exact | null> }
  readonly hours: Exact | null
  readonly causes: readonly ControlCause[]
}

function countNatively(areas: readonly NativeArea[], words: StatusWords, report: ValidationReport): NativeCounts {
  const readRows = new Map<string, ContributionStanding>()
  for (const row of report.contributions) readRows.set(`${String(row.row)} ${row.at.sheet}`, row)
  const kenmerken = new Set(report.contracts.map((standing) => folded(standing.kenmerk)))
  const causes: ControlCause[] = []
  const perContract = new Map<string, Exact | null>()
  let all: Exact | null = ZERO
  let nowhere: Exact | null = ZERO
  let hours: Exact | null = ZERO
  for (const area of areas) {
    for (const { row, value } of rowsOf(area)) {
      const standing = readRows.get(`${String(row)} ${area.sheet.name}`)
      const cause = (column: SummedColumn, reason: CauseReason): void => {
        const at = area.columns.get(column)
        if (at !== undefined) causes.push({ sheet: area.sheet.name, address: a1(row, at), reason })
      }
      const claimed = value('claimed')
      const paid = value('paidHours')
      if (isCellError(claimed)) cause('claimed', 'error-value')
      if (isCellError(paid)) cause('paidHours', 'error-value')
      if (standing === undefined) {
        if (typeof claimed === 'number' || typeof paid === 'number')
          cause(typeof claimed === 'number' ? 'claimed' : 'paidHours', 'row-not-read')
      } else {
        if (typeof claimed === 'string' && standing.claimed !== null) cause('claimed', 'text-number')
        if (typeof paid === 'string' && standing.paidHours !== null) cause('paidHours', 'text-number')
        if (!nativelyEquals(value('contract'), standing.contract.trim()) && kenmerken.has(folded(standing.contract))) {
          cause('contract', value('contract') === null ? 'contract-blank' : 'contract-spelled')
        }
        if (isLeftOut(value('status'), words) !== isNowhere(standing)) cause('status', 'status-spelled')
      }
      const added = summed(claimed)
      all = plus(all, added)
      hours = plus(hours, summed(paid))
      if (isLeftOut(value('status'), words)) nowhere = plus(nowhere, added)
      const kenmerk = writtenAs(value('contract'))
      if (kenmerken.has(kenmerk)) perContract.set(kenmerk, plus(at(perContract, kenmerk), added))
    }
  }
  return { claimed: { all, counting: minus(all, nowhere), perContract }, hours, causes }
}

// What the formulas leave out: rows whose status is one of the words, as it stands.
function isLeftOut(status: CellValue, words: StatusWords): boolean {
  return words.nowhere.some((word) => nativelyEquals(status, word))
}

// As nativelyEquals compares: outer spaces make another text.
function writtenAs(value: CellValue): string {
  return value === null || isCellError(value) ? '' : String(value).toLowerCase()
}

function at(sums: ReadonlyMap<string, Exact | null>, key: string): Exact | null {
  const sum = sums.get(key)
  return sum === undefined ? ZERO : sum
}

/** What a cell adds to a native sum; null for an error value, which spoils the sum. */
function summed(value: CellValue): Exact | null {
  if (typeof value === 'number') return exactFromCell(value) ?? ZERO
  return isCellError(value) ? null : ZERO
}

function plus(a: Exact | null, b: Exact | null): Exact | null {
  return a === null || b === null ? null : a.plus(b)
}

function minus(a: Exact | null, b: Exact | null): Exact | null {
  return a === null || b === null ? null : a.minus(b)
}

function sumOf(values: readonly (Exact | null)[]): Exact {
  return values.reduce<Exact>((total, value) => (value === null ? total : total.plus(value)), ZERO)
}
