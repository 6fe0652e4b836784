import type { Block } from '#rulebook'
import type { Draft } from './draft-block'
import { plain } from './plain-text'
import { freeCode, ownWords, shortCode } from './short-code'

/** Another version of the same table, as far as codes go. */
export interface EarlierVersion {
  readonly blocks: readonly Pick<Block, 'code' | 'label'>[]
}

/**
 * Published codes as they are, short ones from the label elsewhere; unique, letter case aside. A row without a code
 * keeps the code that its label had in an earlier version of the same table.
 */
export function withCodes(drafts: readonly Draft[], earlier: readonly EarlierVersion[] = []): Draft[] {
  const taken = new Set<string>()
  const codes = drafts.map((draft) => {
    if (draft.published === '') return null
    return take(draft.level === null ? draft.published : `${draft.published}-${draft.level}`, taken)
  })
  const known = new Map(
    earlier.flatMap(({ blocks }) => blocks.map(({ label, code }) => [plain(label), code] as const)).reverse(),
  )
  const wanted = drafts.map((draft) => {
    const stem = draft.level === null ? draft.block.label : draft.block.label.replace(/\d/g, ' ')
    return shortCode(stem) + (draft.level === null ? '' : `-${draft.level}`)
  })
  drafts.forEach((draft, index) => {
    const before = draft.level === null ? known.get(plain(draft.block.label)) : undefined
    if (codes[index] === null && before !== undefined && !taken.has(before.toLowerCase()))
      codes[index] = take(before, taken)
  })
  const plainest = plainestLabels(
    drafts.filter((_, index) => codes[index] === null).map(({ block }) => block.label),
    drafts,
    wanted,
  )
  return drafts.map((draft, index) => {
    const short = wanted[index] as string
    const code =
      codes[index] ??
      take(
        draft.level !== null || plainest.get(short) === plain(draft.block.label) ? short : withOwnWords(short, draft),
        taken,
      )
    return { ...draft, block: { ...draft.block, code } }
  })
}

// With a number behind it a code still fits where codes are read.
const LONGEST = 34

function take(wanted: string, taken: Set<string>): string {
  const code = freeCode(wanted, taken)
  taken.add(code.toLowerCase())
  return code
}

/** Of several labels with one short code the plainest keeps it, whatever their order. */
function plainestLabels(
  labels: readonly string[],
  drafts: readonly Draft[],
  wanted: readonly string[],
): ReadonlyMap<string, string> {
  const open = new Set(labels)
  const best = new Map<string, string>()
  drafts.forEach(({ block }, index) => {
    if (!open.has(block.label)) return
    const short = wanted[index] as string
    const label = plain(block.label)
    const before = best.get(short)
    if (before === undefined || label.length < before.length || (label.length === before.length && label < before))
      best.set(short, label)
  })
  return best
}

function withOwnWords(short: string, { block }: Draft): string {
  const own = ownWords(block.label, short)
  return own === '' ? short : `${short}-${own}`.slice(0, LONGEST).replace(/-+$/, '')
}
