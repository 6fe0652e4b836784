/** What has to go from a copy of a file beside its cells. Only who holds a file can carry it out. */
export interface FileScrub {
  /** All notes and comments: each bears the name of who wrote it. */
  readonly comments: boolean
  /** Who made the file, the folder it stood in, and its picture of the first sheet. */
  readonly properties: boolean
  /**
   * Texts that may stand anywhere in the file, and what comes instead: in names, headers of pages, charts, lists and in
   * what pivot tables remember.
   */
  readonly replacements: ReadonlyMap<string, string>
  /** Formulas with our functions that tables fill in for new rows. */
  readonly ownTableFormulas: boolean
}
