import { type Exact, ZERO } from '#money'
import { areEnough, maskSmallGroups } from '#rules'
import type { SizeUnit } from '#texts'
import { type BlockFigures, type BlockLine, linesTogether, SIZE_UNITS } from './block-figures'

/** Lines of one category of one catalogue. */
export interface BlockCategory {
  readonly name: string | null
  readonly lines: readonly BlockLine[]
}

/** Blocks as they may be shown. */
export interface BlockLines {
  readonly categories: readonly BlockCategory[]
  /** Job blocks with few people, or that would give such a block away; null where all are shown. */
  readonly small: SmallBlocks | null
  /** The units that occur, each a column. */
  readonly units: readonly SizeUnit[]
}

export interface SmallBlocks {
  readonly blocks: number
  /** Null where their sum would still tell of a few people. */
  readonly sums: BlockLine | null
}

/**
 * @param kind in the workbook itself every block stands by itself, as the rows do; in figures over many files a job
 * block with few placements does not, since a block often names the target group
 */
export function blockLines({ lines }: BlockFigures, kind: 'workbook' | 'portfolio'): BlockLines {
  const used = new Set(lines.flatMap(({ sizes }) => sizes.map(({ unit }) => unit)))
  const small = kind === 'workbook' ? [] : smallOnes(lines)
  return {
    categories: categories(lines.filter((line) => !small.includes(line))),
    small: small.length === 0 ? null : { blocks: small.length, sums: sumsOf(small) },
    units: SIZE_UNITS.filter((unit) => used.has(unit)),
  }
}

/** Size of a line in a unit; null where it has none. */
export function sizeIn({ sizes }: BlockLine, unit: SizeUnit): Exact | null {
  return sizes.find((size) => size.unit === unit)?.total ?? null
}

export function valueOf({ submitted, approved }: BlockLine): Exact {
  return submitted.plus(approved)
}

function smallOnes(lines: readonly BlockLine[]): readonly BlockLine[] {
  const jobs = lines.filter(({ block }) => block.isJob)
  const { groups } = maskSmallGroups(jobs.map(sizeOf))
  return jobs.filter((_, at) => groups[at] !== 'shown')
}

function sumsOf(small: readonly BlockLine[]): BlockLine | null {
  const [first, ...others] = small
  const worth = small.filter((line) => !valueOf(line).isZero())
  // A sum to which one block adds is that block.
  return first === undefined || !areEnough(worth.map(sizeOf)) ? null : linesTogether([first, ...others])
}

function sizeOf({ placements }: BlockLine): { readonly people: number; readonly placements: number } {
  return { people: placements.length, placements: placements.length }
}

function categories(lines: readonly BlockLine[]): readonly BlockCategory[] {
  const found = new Map<string, { name: string | null; lines: BlockLine[] }>()
  for (const line of lines) {
    const { catalogue, category } = line.block
    const key = `${catalogue} ${category ?? ''}`
    const known = found.get(key)
    if (known === undefined) found.set(key, { name: category, lines: [line] })
    else known.lines.push(line)
  }
  return [...found.values()]
}

/** Value of all lines that may be told. */
export function toldValue({ categories: shown, small }: BlockLines, amount: (line: BlockLine) => Exact): Exact {
  const lines = [
    ...shown.flatMap((category) => category.lines),
    ...(small === null || small.sums === null ? [] : [small.sums]),
  ]
  return lines.reduce<Exact>((sum, line) => sum.plus(amount(line)), ZERO)
}
