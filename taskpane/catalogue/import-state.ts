import type { BlockCatalogue } from '#rulebook'
import type { IsoDay } from '#time'
import type { ReviewDraft } from '#use-cases'
import type { SelectedRange, WorkbookSnapshot } from '#workbook'

export type { AboutFields, ReviewDraft as ImportDraft } from '#use-cases'

export type ImportState =
  | { readonly kind: 'source'; readonly problem: SourceProblem | null }
  /** `share` from 0 to 1; null while nothing can be said of it. */
  | { readonly kind: 'reading'; readonly name: string; readonly share: number | null }
  | { readonly kind: 'range'; readonly sheets: readonly string[]; readonly selected: SelectedRange | null }
  | { readonly kind: 'sheets'; readonly workbook: WorkbookSnapshot }
  | { readonly kind: 'review'; readonly draft: ReviewDraft }
  | { readonly kind: 'settle'; readonly draft: ReviewDraft; readonly error: unknown }
  | { readonly kind: 'keeping'; readonly draft: ReviewDraft }
  | { readonly kind: 'kept'; readonly catalogue: BlockCatalogue; readonly contracts: number }

/** Why a source was not taken: by its name or size, or by what is in it. */
export type SourceProblem =
  | { readonly kind: 'wrong-kind' | 'too-large'; readonly name: string }
  | { readonly kind: 'no-blocks' | 'no-cells' | 'draft-gone' }
  | { readonly kind: 'error'; readonly error: unknown }

/** What a person settles in the last step. */
export interface Settlement {
  /** Short name for formulas: "hengelo". */
  readonly id: string
  readonly authority: string
  readonly label: string
  /** Null where the source gives no date. */
  readonly validFrom: IsoDay | null
  readonly validTo: IsoDay | null
  readonly source: SettledSource
  readonly selectedBy: BlockCatalogue['selectedBy']
  readonly hoursPerWeek: number | null
  /** Kenmerken of the contracts to pin. */
  readonly contracts: readonly string[]
}

/** Where the table was published. */
export interface SettledSource {
  readonly document: string
  readonly section: string
  readonly url: string | null
  /** "2026-01-01", or only a year. */
  readonly publishedOn: string | null
}
