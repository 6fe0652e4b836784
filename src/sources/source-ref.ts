/** Where a number comes from. Every figure in our data carries one. */
export interface SourceRef {
  /** Title of the document or page. */
  readonly document: string
  /** Chapter, article or row, as printed ("h. 7", "art. 3.1", "rij 6"). */
  readonly section: string
  /** Short literal excerpt with the figure. */
  readonly excerpt: string
  readonly url?: string
  readonly publishedOn?: string
  /** Day on which a person last compared our data with the document. */
  readonly checkedOn: string
}

/** Something the source leaves open, the reading we chose, and why a person should look. */
export interface OpenQuestion {
  readonly id: string
  /** What kind of gap it is, where we say so. */
  readonly why?: OpenReason
  /**
   * What it can change; absent: everything. `indexed-threshold` shows only where a value lies within 10% of it,
   * `vat-threshold` where a value passes the threshold with VAT and not without, `duration` where months count.
   */
  readonly about?: readonly QuestionTopic[]
  /** For these types of contract alone, or only where social return does, or does not, apply. */
  readonly only?: { readonly types?: readonly string[]; readonly applies?: boolean }
  readonly section: string
  readonly question: Readonly<Record<'nl' | 'en', string>>
  readonly chosenReading: Readonly<Record<'nl' | 'en', string>>
}

/** Not stated, blank in the table, cut off in our copy, against itself or another text, or to be read in several ways. */
export type OpenReason = 'not-stated' | 'blank' | 'cut-off' | 'conflicting' | 'ambiguous'

export type QuestionTopic =
  'applicability' | 'indexed-threshold' | 'vat-threshold' | 'amount' | 'duration' | 'penalty' | 'fulfilment'
