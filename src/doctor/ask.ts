import type { BlockCatalogue } from '#rulebook'
import type { Draft, TableFacts } from './draft-block'
import type { FoundTable } from './find-tables'
import { oneLine } from './plain-text'
import type { BlockChange, ImportOption, ImportQuestion, OptionCode, QuestionCode, SourceRow } from './proposal'
import type { Scope } from './scopes'
import type { ShiftedNotes } from './shifted-notes'
import { cellOf } from './source-grid'
import type { SourceNotes } from './table-facts'
import type { ReadRows } from './table-rows'

/** Everything a question can be made from. */
export interface Doubts {
  readonly catalogue: BlockCatalogue
  readonly drafts: readonly Draft[]
  readonly scopes: readonly Scope[]
  readonly tables: readonly FoundTable[]
  readonly facts: readonly TableFacts[]
  readonly read: readonly ReadRows[]
  readonly notes: SourceNotes
  readonly rows: readonly SourceRow[]
  /** What the rows say where their footnotes have moved by one. */
  readonly shifts: readonly ShiftedReading[]
  /** Descriptions and amounts stood apart, and were paired in their order. */
  readonly isPaired: boolean
}

export interface ShiftedReading extends ShiftedNotes {
  readonly drafts: readonly Draft[]
  readonly provisions: BlockCatalogue['provisions']
}

/** A question; the first option is the proposal. Its id is stable: code, cell, and what it is about where a cell has several. */
export function question(
  code: QuestionCode,
  cell: string,
  blocks: readonly string[],
  params: Readonly<Record<string, string>>,
  options: readonly ImportOption[],
  extra: { readonly about?: string; readonly free?: ImportQuestion['free']; readonly proposal?: string } = {},
): ImportQuestion {
  const id = `${code}:${cell}${extra.about === undefined ? '' : `:${extra.about}`}`
  const proposal = extra.proposal ?? options[0]?.id ?? ''
  return { id, code, cell, blocks, params, options, proposal, ...(extra.free !== undefined && { free: extra.free }) }
}

export function option(
  code: OptionCode,
  changes: readonly BlockChange[] = [],
  params: Readonly<Record<string, string>> = {},
  extra: { readonly id?: string; readonly catalogue?: ImportOption['catalogue'] } = {},
): ImportOption {
  return { id: extra.id ?? code, code, params, changes, ...(extra.catalogue && { catalogue: extra.catalogue }) }
}

export function valueCell({ block }: Draft): string {
  return block.source.cell
}

export function about(draft: Draft): Record<string, string> {
  return { block: draft.block.code, label: draft.block.label, text: oneLine(draft.row.value) }
}

/** Cell of the value header: where a doubt about the whole table points. */
export function headerCell(table: FoundTable | undefined, drafts: readonly Draft[]): string {
  if (table?.header) return cellOf(table.header, table.columns.value)
  return drafts[0] === undefined ? 'A1' : valueCell(drafts[0])
}
