import { type ValidationReport, withoutIdentityNumbers } from '#checks'
import { type Euro, euro, type Exact, NO_EURO } from '#money'
import { type BlockKind, type ContributionStanding, countedAmount } from '#rules'
import type { LeftOutReason, SizeUnit } from '#texts'
import { contractOfRow } from '../tab/contract-of-row'
import { identity } from '../tab/identity'

/** A block, or a block with bonuses: each combination by itself, so that what stands together adds up. */
export interface BlockName {
  readonly catalogue: string
  /** "1", or "1+12" with a bonus. */
  readonly code: string
  readonly label: string
  readonly category: string | null
  /** Where it stands in its catalogue. */
  readonly place: number
  readonly isJob: boolean
}

/** What the rows of one block come to. */
export interface BlockLine {
  readonly block: BlockName
  readonly rows: number
  /** People in a job on it, each once per contract; empty for blocks that are no job. */
  readonly placements: readonly number[]
  /** As it stands in the rows, never added over units. */
  readonly sizes: readonly { readonly unit: SizeUnit; readonly total: Exact }[]
  readonly submitted: Euro
  readonly approved: Euro
}

/** Rows that add nothing, by reason. */
export interface LeftOutRows {
  readonly reason: LeftOutReason
  readonly rows: number
  readonly claimed: Euro
}

/** Blocks of one workbook, of one contract, or of many added up. */
export interface BlockFigures {
  /** By catalogue, in the order of the catalogue. */
  readonly lines: readonly BlockLine[]
  readonly leftOut: readonly LeftOutRows[]
}

export const SIZE_UNITS: readonly SizeUnit[] = ['fte', 'hoursPerWeek', 'weeks', 'days', 'hours', 'persons', 'euro']
const REASONS: readonly LeftOutReason[] = ['status', 'contract-unknown', 'block-unknown', 'not-computable']

/** What each block brings: rows that count, their size and value; and the rows that do not count, with the reason. */
export function blockFigures(report: ValidationReport): BlockFigures {
  const lines = new Map<string, Gathered>()
  const names = new Map<BlockKind, Gathered>()
  const leftOut = new Map<LeftOutReason, { rows: number; claimed: Euro }>()
  const contractOf = contractOfRow(report)
  for (const row of report.contributions) {
    const { blockKind } = row
    if (row.excluded !== null || blockKind === null) {
      const reason = reasonOf(row)
      const sum = leftOut.get(reason) ?? { rows: 0, claimed: NO_EURO }
      leftOut.set(reason, { rows: sum.rows + 1, claimed: euro(sum.claimed.plus(row.claimed ?? NO_EURO)) })
      continue
    }
    let line = names.get(blockKind)
    if (line === undefined) names.set(blockKind, (line = lineFor(lines, nameOf(blockKind))))
    addRow(line, row, contractOf(row))
  }
  return {
    lines: [...lines.values()].map(settled).sort(asPublished),
    leftOut: inOrder([...leftOut].map(([reason, sum]) => ({ reason, ...sum }))),
  }
}

/** Added up. */
export function mergedBlockFigures(list: readonly BlockFigures[]): BlockFigures {
  const lines = new Map<string, Gathered>()
  const leftOut = new Map<LeftOutReason, LeftOutRows>()
  for (const figures of list) {
    for (const line of figures.lines) addLine(lineFor(lines, line.block), line)
    for (const { reason, rows, claimed } of figures.leftOut) {
      const known = leftOut.get(reason)
      leftOut.set(reason, {
        reason,
        rows: (known?.rows ?? 0) + rows,
        claimed: euro((known?.claimed ?? NO_EURO).plus(claimed)),
      })
    }
  }
  return { lines: [...lines.values()].map(settled).sort(asPublished), leftOut: inOrder([...leftOut.values()]) }
}

/** Several lines as one, under the name of the first. */
export function linesTogether([first, ...others]: readonly [BlockLine, ...BlockLine[]]): BlockLine {
  const line = gathered(first.block)
  for (const one of [first, ...others]) addLine(line, one)
  return settled(line)
}

export function blockCode({ code, bonuses }: BlockKind): string {
  return [code, ...bonuses.map((bonus) => bonus.code).sort()].join('+')
}

interface Gathered {
  readonly block: BlockName
  rows: number
  readonly placements: Set<number>
  readonly sizes: Map<SizeUnit, Exact>
  submitted: Euro
  approved: Euro
}

function lineFor(lines: Map<string, Gathered>, block: BlockName): Gathered {
  const key = keyOf(block)
  let line = lines.get(key)
  if (line === undefined) lines.set(key, (line = gathered(block)))
  return line
}

function gathered(block: BlockName): Gathered {
  return { block, rows: 0, placements: new Set(), sizes: new Map(), submitted: NO_EURO, approved: NO_EURO }
}

function nameOf(kind: BlockKind): BlockName {
  const { catalogue, category, place, isJob } = kind
  const bonuses = [...kind.bonuses].sort((a, b) => (a.code < b.code ? -1 : 1))
  // Published words, or those of somebody's own catalogue: read through the same filter as any text.
  const label = [kind.label, ...bonuses.map((bonus) => bonus.label)].map(withoutIdentityNumbers).join(' + ')
  return { catalogue, code: withoutIdentityNumbers(blockCode(kind)), label, category, place, isJob }
}

function addRow(line: Gathered, row: ContributionStanding, contract: number | null): void {
  line.rows += 1
  if (line.block.isJob) line.placements.add(identity(String(contract), row.placement))
  const unit = unitOf(row)
  if (unit !== null && row.size !== null) line.sizes.set(unit, row.size.value.plus(line.sizes.get(unit) ?? 0))
  const amount = countedAmount(row)
  if (row.counts === 'approved') line.approved = euro(line.approved.plus(amount))
  else line.submitted = euro(line.submitted.plus(amount))
}

function addLine(line: Gathered, { rows, placements, sizes, submitted, approved }: BlockLine): void {
  line.rows += rows
  for (const placement of placements) line.placements.add(placement)
  for (const { unit, total } of sizes) line.sizes.set(unit, total.plus(line.sizes.get(unit) ?? 0))
  line.submitted = euro(line.submitted.plus(submitted))
  line.approved = euro(line.approved.plus(approved))
}

const QUANTITIES: Partial<Readonly<Record<BlockKind['unit'], SizeUnit>>> = {
  perWeek: 'weeks',
  perDay: 'days',
  perHour: 'hours',
  perPerson: 'persons',
}

function unitOf({ size, blockKind }: ContributionStanding): SizeUnit | null {
  if (size === null || blockKind === null) return null
  if (size.in === 'amount') return 'euro'
  return size.in === 'quantity' ? (QUANTITIES[blockKind.unit] ?? null) : size.in
}

function settled({ block, rows, placements, sizes, submitted, approved }: Gathered): BlockLine {
  return {
    block,
    rows,
    placements: [...placements],
    sizes: [...sizes].map(([unit, total]) => ({ unit, total })),
    submitted,
    approved,
  }
}

function reasonOf({ excluded, blockKind }: ContributionStanding): LeftOutReason {
  if (excluded === 'status' || excluded === 'contract-unknown') return excluded
  return blockKind === null ? 'block-unknown' : 'not-computable'
}

function keyOf({ catalogue, code }: BlockName): string {
  return `${catalogue} ${code}`
}

const byText = new Intl.Collator('nl', { numeric: true })

function asPublished(a: BlockLine, b: BlockLine): number {
  const { catalogue, place, code } = a.block
  return byText.compare(catalogue, b.block.catalogue) || place - b.block.place || byText.compare(code, b.block.code)
}

function inOrder(leftOut: readonly LeftOutRows[]): readonly LeftOutRows[] {
  return REASONS.flatMap((reason) => leftOut.filter((one) => one.reason === reason))
}
