import { euro, type Euro, exact } from '#money'
import type { Block, BlockCatalogue, BlockProvision } from '#rulebook'
import type { OpenQuestion } from '#sources'
import { plain } from './plain-text'
import { codeName, pairedBlocks } from './paired-blocks'

/** What may differ between two versions of one block. */
export type BlockPart =
  | 'code'
  | 'label'
  | 'category'
  | 'role'
  | 'value'
  | 'limit'
  | 'minimumHours'
  | 'standsOn'
  | 'exclusive'
  | 'conditions'
  | 'approval'
  | 'evidence'
  | 'notes'
  | 'openQuestions'

/** What may differ between two versions as a whole. */
export type CataloguePart = 'authority' | 'hoursPerWeek' | 'selectedBy' | 'validTo'

export interface ChangedBlock {
  readonly older: Block
  readonly newer: Block
  readonly parts: readonly BlockPart[]
  /** How much more the amount is, where both are in the same unit and differ. */
  readonly difference: Euro | null
  /** The code meant this other block in the older version: rows that name it would change their meaning. */
  readonly codeWas: Block | null
}

export interface ChangedProvision {
  readonly older: BlockProvision | null
  readonly newer: BlockProvision | null
}

export interface ChangedQuestion {
  readonly older: OpenQuestion | null
  readonly newer: OpenQuestion | null
}

/** Only what differs between two versions of a table. */
export interface VersionComparison {
  readonly older: BlockCatalogue
  readonly newer: BlockCatalogue
  readonly parts: readonly CataloguePart[]
  readonly added: readonly Block[]
  readonly removed: readonly Block[]
  readonly changed: readonly ChangedBlock[]
  /** Rules of the source outside its rows. */
  readonly provisions: readonly ChangedProvision[]
  /** What the source leaves open as a whole. */
  readonly questions: readonly ChangedQuestion[]
  /** Blocks that are the same in both. */
  readonly same: number
}

/** What changed from one version to another; a block is the same one where its label is, whatever its number. */
export function compareVersions(older: BlockCatalogue, newer: BlockCatalogue): VersionComparison {
  const { pairs, added, removed } = pairedBlocks(older.blocks, newer.blocks)
  const codeNow = new Map(pairs.map((pair) => [pair.older.code, pair.newer.code]))
  const before = new Map(older.blocks.map((block) => [codeName(block.code), block]))
  const changed = pairs.flatMap((pair): ChangedBlock[] => {
    const parts = changedParts(pair.older, pair.newer, codeNow)
    if (parts.length === 0) return []
    const named = before.get(codeName(pair.newer.code))
    const codeWas = named === undefined || named === pair.older ? null : named
    return [{ ...pair, parts, difference: differenceOf(pair.older, pair.newer), codeWas }]
  })
  return {
    older,
    newer,
    parts: (['authority', 'hoursPerWeek', 'selectedBy', 'validTo'] as const).filter(
      (part) => older[part] !== newer[part],
    ),
    added,
    removed,
    changed,
    provisions: changedById(
      older.provisions,
      newer.provisions,
      (one) => saying(one, (code) => codeNow.get(code) ?? code),
      (one) => saying(one, (code) => code),
    ),
    questions: changedById(older.openQuestions, newer.openQuestions, asking, asking),
    same: pairs.length - changed.length,
  }
}

/** True where two versions say the same. */
export function isSameVersion({ parts, added, removed, changed, provisions, questions }: VersionComparison): boolean {
  return parts.length + added.length + removed.length + changed.length + provisions.length + questions.length === 0
}

type Compared = (block: Block) => unknown

const COMPARED: Readonly<Record<Exclude<BlockPart, 'standsOn'>, Compared>> = {
  code: ({ code }) => codeName(code),
  label: ({ label }) => plain(label),
  category: ({ category }) => category && plain(category),
  role: ({ role }) => role,
  value: ({ value, alternatives }) => [value, ...alternatives].map(valueKey),
  limit: ({ limit }) => [limit.kind, 'months' in limit ? limit.months : null],
  minimumHours: ({ minHoursPerWeek }) => minHoursPerWeek,
  exclusive: ({ exclusiveGroup }) => exclusiveGroup && plain(exclusiveGroup),
  conditions: ({ conditions }) => conditions.map(({ kind, text }) => `${kind} ${plain(text)}`).sort(),
  approval: ({ approval }) => approval,
  evidence: ({ evidence }) => evidence.map((items) => items.map(plain).sort().join(' | ')).sort(),
  notes: ({ notes }) => notes.map(plain).sort(),
  openQuestions: ({ openQuestions }) => openQuestions.map(asking).sort(),
}

function changedParts(older: Block, newer: Block, codeNow: ReadonlyMap<string, string>): BlockPart[] {
  const parts = (Object.keys(COMPARED) as (keyof typeof COMPARED)[]).filter(
    (part) => text(COMPARED[part](older)) !== text(COMPARED[part](newer)),
  )
  const scope = ({ standsOn }: Block, now: (code: string) => string) =>
    Array.isArray(standsOn) ? (standsOn as string[]).map((code) => codeName(now(code))).sort() : standsOn
  const isSameScope = text(scope(older, (code) => codeNow.get(code) ?? code)) === text(scope(newer, (code) => code))
  return isSameScope ? parts : [...parts, 'standsOn']
}

function valueKey({ kind, amount, percentage, atMost }: Block['value']): unknown {
  return [kind, numeric(amount), numeric(percentage), atMost ?? false]
}

// "30000" and "30000.00" are one amount.
function numeric(decimal: string | undefined): string | null {
  return decimal === undefined ? null : exact(decimal).toString()
}

function differenceOf({ value: was }: Block, { value: is }: Block): Euro | null {
  if (was.kind !== is.kind || was.amount === undefined || is.amount === undefined) return null
  const difference = exact(is.amount).minus(was.amount)
  return difference.isZero() ? null : euro(difference)
}

/** A rule in its own words, with the blocks it holds for by the codes they have now. */
function saying(one: BlockProvision, now: (code: string) => string): string {
  return text([plain(one.text.nl), one.blocks && one.blocks.map((code) => codeName(now(code))).sort()])
}

function asking({ question, chosenReading }: OpenQuestion): string {
  return text([plain(question.nl), plain(chosenReading.nl)])
}

/** What only one of the lists says; what has the same id in both has changed. */
function changedById<T extends { readonly id: string }>(
  older: readonly T[],
  newer: readonly T[],
  was: (one: T) => string,
  is: (one: T) => string,
): { readonly older: T | null; readonly newer: T | null }[] {
  const before = new Set(older.map(was))
  const now = new Set(newer.map(is))
  const gone = older.filter((one) => !now.has(was(one)))
  const fresh = newer.filter((one) => !before.has(is(one)))
  const byId = new Map(gone.map((one) => [one.id, one]))
  return [
    ...fresh.map((one) => ({ older: byId.get(one.id) ?? null, newer: one })),
    ...gone.filter(({ id }) => !fresh.some((one) => one.id === id)).map((one) => ({ older: one, newer: null })),
  ]
}

function text(value: unknown): string {
  return JSON.stringify(value)
}
