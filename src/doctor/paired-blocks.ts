import type { Block } from '#rulebook'
import { plain } from './plain-text'

export interface BlockPair {
  readonly older: Block
  readonly newer: Block
}

export interface PairedBlocks {
  /** In the order of the newer table. */
  readonly pairs: readonly BlockPair[]
  readonly added: readonly Block[]
  readonly removed: readonly Block[]
}

/**
 * Which blocks of two tables are the same one. The label decides before the number, for tables are renumbered; where
 * labels repeat, category and code tell them apart; what is left over with the same code has another label.
 */
const SAME: readonly ((block: Block) => string)[] = [
  ({ code, label }) => `${codeName(code)} ${plain(label)}`,
  ({ label, category, role }) => [role, plain(category ?? ''), plain(label)].join('|'),
  ({ label, role }) => [role, plain(label)].join('|'),
  ({ label }) => plain(label),
  ({ code }) => codeName(code),
]

export function pairedBlocks(older: readonly Block[], newer: readonly Block[]): PairedBlocks {
  const found = new Map<Block, Block>()
  const taken = new Set<Block>()
  for (const same of SAME) {
    const before = onlyOnes(
      older.filter((block) => !taken.has(block)),
      same,
    )
    const now = onlyOnes(
      newer.filter((block) => !found.has(block)),
      same,
    )
    for (const [name, block] of now) {
      const was = before.get(name)
      if (was === undefined) continue
      found.set(block, was)
      taken.add(was)
    }
  }
  return {
    pairs: newer.flatMap((block) => {
      const was = found.get(block)
      return was === undefined ? [] : [{ older: was, newer: block }]
    }),
    added: newer.filter((block) => !found.has(block)),
    removed: older.filter((block) => !taken.has(block)),
  }
}

/** The blocks that no other block shares the name with. */
function onlyOnes(blocks: readonly Block[], name: (block: Block) => string): ReadonlyMap<string, Block> {
  const found = new Map<string, Block | null>()
  for (const block of blocks) found.set(name(block), found.has(name(block)) ? null : block)
  return new Map([...found].flatMap(([key, block]) => (block === null ? [] : [[key, block] as const])))
}

export function codeName(code: string): string {
  return code.toLowerCase().replace(/\s+/g, '')
}
