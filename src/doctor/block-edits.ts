import type { Block } from '#rulebook'
import { positionFromA1 } from '#workbook'
import { oneLine } from './plain-text'
import type { BlockChange } from './proposal'
import { freeCode, shortCode } from './short-code'
import { gridCell, type SourceGrid } from './source-grid'

/** What a person changed by hand. Blocks are named by the code they were proposed or added with, whatever they are called since. */
export type BlockEdit =
  { readonly kind: 'change'; readonly change: BlockChange } | { readonly kind: 'add'; readonly block: Block }

/** Fields of a block that a person may change. */
export type EditedField = Exclude<keyof BlockChange, 'block' | 'remove'>

/** Which fields were changed by hand, by the code each block was proposed with; an added block has none of its own. */
export function editedFields(edits: readonly BlockEdit[]): ReadonlyMap<string, readonly EditedField[]> {
  const found = new Map<string, EditedField[]>()
  for (const edit of edits) {
    if (edit.kind === 'add') found.set(edit.block.code, [])
    else {
      const { block, remove, ...fields } = edit.change
      if (remove === true) continue
      const before = found.get(block) ?? []
      found.set(block, [...new Set([...before, ...(Object.keys(fields) as EditedField[])])])
    }
  }
  return found
}

/** Added blocks at the place of their row. */
export function withAdded(blocks: readonly Block[], edits: readonly BlockEdit[]): readonly Block[] {
  let all = blocks
  for (const edit of edits) {
    if (edit.kind !== 'add') continue
    const after = all.findIndex(({ source }) => source.row > edit.block.source.row)
    const at = after === -1 ? all.length : after
    all = [...all.slice(0, at), edit.block, ...all.slice(at)]
  }
  return all
}

/**
 * A block for a row that we did not take for one: its words, the cell where its neighbours have their value, and no value.
 * Null where the row is empty.
 */
export function blockFromRow(
  grid: SourceGrid,
  row: number,
  blocks: readonly Block[],
  taken: ReadonlySet<string>,
): Block | null {
  const cells = grid.rows.find((one) => one.row === row)?.cells ?? []
  const labelAt = cells.findIndex((cell) => /\p{L}{2}/u.test(cell))
  const first = labelAt === -1 ? cells.findIndex((cell) => cell !== '') : labelAt
  if (first === -1) return null
  const valueAt = valueColumn(row, blocks) ?? first
  const label = oneLine(cells[first] ?? '')
  return {
    code: freeCode(shortCode(label), new Set([...taken].map((code) => code.toLowerCase()))),
    label,
    category: null,
    published: oneLine(cells[valueAt] ?? ''),
    role: 'base',
    value: { kind: 'unknown' },
    alternatives: [],
    limit: { kind: 'none' },
    minHoursPerWeek: null,
    standsOn: null,
    exclusiveGroup: null,
    conditions: [],
    approval: false,
    evidence: [],
    notes: [],
    source: { row, cell: gridCell(row, valueAt) },
    openQuestions: [],
  }
}

/** Zero-based; of the block that stands nearest. */
function valueColumn(row: number, blocks: readonly Block[]): number | null {
  const far = ({ source }: Block) => Math.abs(source.row - row)
  const nearest = blocks.reduce<Block | null>((best, one) => (best === null || far(one) < far(best) ? one : best), null)
  const position = nearest === null ? null : positionFromA1(nearest.source.cell)
  return position === null ? null : position.column - 1
}
