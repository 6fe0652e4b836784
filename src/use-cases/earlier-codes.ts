import { type EarlierVersion, plain, proposeCatalogue, reviewed } from '#doctor'
import type { Block, BlockCatalogue } from '#rulebook'
import type { ReviewDraft } from './import-draft'

/** A block of an earlier version: its label, and the code by which formulas and contracts name it. */
export type KnownCode = Pick<Block, 'code' | 'label'>

/** Whose table it is, as far as that is known. */
export type TableOf = Pick<BlockCatalogue, 'id' | 'authority'>

/** The versions that a table of that id or authority would follow, newest first. */
export function earlierVersions({ id, authority }: TableOf, catalogues: readonly BlockCatalogue[]): BlockCatalogue[] {
  const isOf = (known: BlockCatalogue) =>
    // A file is often called after the region: "bouwblokken-den-haag-2027".
    `-${id}-`.includes(`-${known.id}-`) || (plain(authority) !== '' && plain(known.authority) === plain(authority))
  return catalogues
    .filter(isOf)
    .sort((a, b) => (b.validFrom ?? '').localeCompare(a.validFrom ?? '') || b.version.localeCompare(a.version))
}

/** Codes that labels of this table had in earlier versions; the newest version decides. */
export function knownCodes(table: BlockCatalogue, catalogues: readonly BlockCatalogue[]): KnownCode[] {
  const labels = new Set(table.blocks.map(({ label }) => plain(label)))
  const known = new Map<string, KnownCode>()
  for (const { blocks } of earlierVersions(table, catalogues)) {
    for (const { code, label } of blocks) {
      const key = plain(label)
      if (labels.has(key) && !known.has(key)) known.set(key, { code, label })
    }
  }
  return [...known.values()]
}

/** Known codes as the doctor takes them. */
export function asEarlier(known: readonly KnownCode[]): readonly EarlierVersion[] {
  return known.length === 0 ? [] : [{ blocks: known }]
}

/** A block that was reviewed under another code than its label has in an earlier version. */
export interface OtherCode {
  /** The code it was proposed with, by which edits name it. */
  readonly block: string
  readonly label: string
  readonly now: string
  readonly earlier: string
}

/**
 * What would be called otherwise, had one known when the table was read whose it is. Nothing is renamed by itself: a
 * person has reviewed these codes. A code that a person chose, or that another block has, is left out.
 */
export function otherCodes(draft: ReviewDraft, whose: TableOf, catalogues: readonly BlockCatalogue[]): OtherCode[] {
  const { proposal, grid, name, answers, edits } = draft
  const known = knownCodes({ ...proposal.catalogue, ...whose }, catalogues)
  if (known.length === 0) return []
  const again = proposeCatalogue(grid, { fileName: name, earlier: asEarlier(known) })
  const { catalogue, proposed } = reviewed(proposal, answers, edits)
  const taken = new Set(catalogue.blocks.map(({ code }) => code.toLowerCase()))
  return catalogue.blocks.flatMap(({ code, label }) => {
    const block = proposed.get(code) ?? code
    const at = proposal.catalogue.blocks.findIndex((one) => one.code === block)
    const earlier = again.catalogue.blocks[at]?.code
    if (earlier === undefined || code !== block || earlier === code) return []
    return taken.has(earlier.toLowerCase()) ? [] : [{ block, label, now: code, earlier }]
  })
}
