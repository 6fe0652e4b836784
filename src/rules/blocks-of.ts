import { provisionsFor, type Block, type BlockCatalogue, type BlockValueRule } from '#rulebook'
import type { OpenQuestion, SourceRef } from '#sources'
import type { Outcome } from './explained'
import { blockFinder, type BlockFinder, type FoundBlock } from './find-block'
import type { RuleProblem } from './problem'

/** What one block text stands for: a base, the bonuses upon it, and the value rule of the base. */
export interface BlockChoice {
  readonly base: Block
  readonly bonuses: readonly Block[]
  readonly rule: BlockValueRule
}

interface Known {
  readonly finder: BlockFinder
  readonly choices: Map<string, Outcome<BlockChoice>>
}

// Catalogues never change once read, so what a text stands for is worked out once per catalogue.
const known = new WeakMap<BlockCatalogue, Known>()
const MOST_REMEMBERED = 20_000
const MOST_PARTS = 12

/** Job blocks are counted in fte: jobs, BBL, BOL, traineeships. */
export function isJobBlock(block: Block): boolean {
  return block.role === 'base' && isPerFte(block.value)
}

export function isPerFte(rule: BlockValueRule): boolean {
  return rule.kind === 'perFteYear' || rule.kind === 'perFteMonth'
}

/** Valued in the euros themselves: invoices, costs, agreed amounts, and the labour component of a discount. */
export function isInEuros({ kind }: BlockValueRule): boolean {
  return EURO_KINDS.has(kind)
}

const EURO_KINDS: ReadonlySet<BlockValueRule['kind']> = new Set(['invoice', 'cost', 'labourCost', 'agreed', 'discount'])

/**
 * Reads "1", "1+12", "12:factuur" or a published label: one base and the bonuses upon it, as the catalogue allows them.
 * Letter case and spaces do not matter. Why not otherwise: block-unknown, several-bases, bonus-without-base,
 * bonus-not-allowed, bonus-twice, bonus-exclusive.
 */
export function blocksOf(text: string, catalogue: BlockCatalogue): Outcome<BlockChoice> {
  let memory = known.get(catalogue)
  if (memory === undefined) {
    memory = { finder: blockFinder(catalogue), choices: new Map() }
    known.set(catalogue, memory)
  }
  const remembered = memory.choices.get(text)
  if (remembered !== undefined) return remembered
  const choice = resolve(text, catalogue, memory.finder)
  if (memory.choices.size >= MOST_REMEMBERED) memory.choices.clear()
  memory.choices.set(text, choice)
  return choice
}

function resolve(text: string, catalogue: BlockCatalogue, finder: BlockFinder): Outcome<BlockChoice> {
  const found = partsOf(text, catalogue, finder)
  if (!Array.isArray(found)) return { ok: false, problem: found, sources: [catalogue.source], openQuestions: [] }
  const sources = sourcesOf(found, catalogue)
  const openQuestions = [...new Set(found.flatMap(({ block }) => block.openQuestions))]
  const problem = clash(found, catalogue)
  if (problem !== null) return { ok: false, problem, sources, openQuestions }
  const base = found.find(isBase) as FoundBlock
  const bonuses = found.filter((part) => part !== base).map(({ block }) => block)
  return {
    ok: true,
    value: { base: base.block, bonuses, rule: base.rule },
    steps: [],
    sources,
    openQuestions: [...openQuestions, ...catalogueQuestions(catalogue, base.rule)],
  }
}

/** The table, and where else the source says how long these blocks count. */
function sourcesOf(found: readonly FoundBlock[], catalogue: BlockCatalogue): SourceRef[] {
  const elsewhere = provisionsFor(
    found.map(({ block }) => block),
    catalogue,
  ).filter(({ kind }) => kind === 'limit')
  return [catalogue.source, ...elsewhere.map(({ source }) => source)]
}

/** What the table as a whole leaves open about amounts; about how long an effort counts only where months do. */
function catalogueQuestions(catalogue: BlockCatalogue, rule: BlockValueRule): readonly OpenQuestion[] {
  return catalogue.openQuestions.filter(
    ({ about = ['fulfilment'] }) => about.includes('amount') || (about.includes('duration') && isPerFte(rule)),
  )
}

/** Labels may hold a plus themselves ("55+"), so the longest run of parts that is a block wins. */
function partsOf(text: string, catalogue: BlockCatalogue, finder: BlockFinder): FoundBlock[] | RuleProblem {
  const pieces = text.split('+')
  const found: FoundBlock[] = []
  if (pieces.length > MOST_PARTS) return unknownBlock(text, catalogue, finder)
  for (let start = 0; start < pieces.length;) {
    let end = pieces.length
    let match: FoundBlock | null = null
    while (end > start && match === null) {
      match = finder.find(pieces.slice(start, end).join('+'))
      if (match === null) end -= 1
    }
    if (match === null) return unknownBlock(pieces[start] ?? '', catalogue, finder)
    found.push(match)
    start = end
  }
  return found
}

function unknownBlock(text: string, catalogue: BlockCatalogue, finder: BlockFinder): RuleProblem {
  const block = text.trim()
  return { code: 'block-unknown', params: { block, catalogue: catalogue.label, nearest: finder.nearest(block) } }
}

function isBase({ block }: FoundBlock): boolean {
  return block.role !== 'bonus' || block.standsOn === 'alone'
}

function clash(found: readonly FoundBlock[], catalogue: BlockCatalogue): RuleProblem | null {
  const seen = new Set<Block>()
  for (const { block } of found) {
    if (seen.has(block)) return { code: 'bonus-twice', params: { block: block.code } }
    seen.add(block)
  }
  const bases = found.filter(({ block }) => block.role !== 'bonus')
  const bonuses = found.filter(({ block }) => block.role === 'bonus').map(({ block }) => block)
  const [first, second] = bases
  if (first && second) return { code: 'several-bases', params: { first: first.block.code, second: second.block.code } }
  if (first === undefined) {
    const alone = bonuses.find(({ standsOn }) => standsOn === 'alone')
    const other = bonuses.find((bonus) => bonus !== alone)
    if (alone === undefined) return { code: 'bonus-without-base', params: { block: bonuses[0]?.code ?? '' } }
    if (other === undefined) return null
    return {
      code: 'bonus-not-allowed',
      params: { bonus: other.code, base: alone.code, allowed: allowed(other, catalogue) },
    }
  }
  for (const bonus of bonuses) {
    if (mayStandOn(bonus, first)) continue
    const params = { bonus: bonus.code, base: first.block.code, allowed: allowed(bonus, catalogue) }
    return { code: 'bonus-not-allowed', params }
  }
  for (const bonus of bonuses) {
    const rival = bonuses.find(
      (other) => other !== bonus && bonus.exclusiveGroup !== null && other.exclusiveGroup === bonus.exclusiveGroup,
    )
    if (rival) return { code: 'bonus-exclusive', params: { first: bonus.code, second: rival.code } }
  }
  return null
}

function mayStandOn(bonus: Block, base: FoundBlock): boolean {
  if (bonus.standsOn === 'alone') return false
  const isNamed = Array.isArray(bonus.standsOn) && bonus.standsOn.includes(base.block.code)
  // A bonus per fte has no meaning on euros or hours, even where the source does not exclude it.
  if (isPerFte(bonus.value) && !isPerFte(base.rule) && base.rule.kind !== 'unknown') return false
  return isNamed || (!Array.isArray(bonus.standsOn) && isJobBlock(base.block))
}

/** Codes a bonus may stand on, for the sentence; empty for a bonus that stands alone. */
function allowed(bonus: Block, catalogue: BlockCatalogue): string {
  if (bonus.standsOn === 'alone') return ''
  if (Array.isArray(bonus.standsOn)) return bonus.standsOn.join(', ')
  return catalogue.blocks
    .filter(isJobBlock)
    .map(({ code }) => code)
    .join(', ')
}
