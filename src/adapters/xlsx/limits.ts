/**
 * What a workbook may ask of us. Measured against real files with room to spare: a legal sheet of a million rows
 * passes, a file made to exhaust memory does not.
 */
export const LIMITS = {
  entries: 10_000,
  /** Inflated bytes of one part, and of all parts together. */
  entryBytes: 1024 ** 3,
  totalBytes: 1.5e9,
  /** Inflated : compressed. Deflate itself stops at 1032. */
  ratio: 1000,
  /** Real sheets stay under 50; from this size on a part may not exceed the lower ratio. */
  largePart: 64 * 1024 ** 2,
  ratioOfLargePart: 250,
  /** Parts that are read as a tree (workbook, styles, relations, tables, comments). */
  treeCharacters: 100_000_000,
  treeNodes: 2_000_000,
  depth: 256,
  attributes: 1_000,
  /** Cells with a value or formula, in the whole workbook. */
  cells: 8_000_000,
  /** Cells that are only formatted, in the whole workbook. */
  styledCells: 25_000_000,
  /** Characters of all texts and expanded formulas together. */
  characters: 400_000_000,
  sharedStrings: 8_000_000,
  merges: 1_000_000,
  /** Cells that array formulas fill, counted once for each array. */
  arrayCells: 10_000_000,
} as const
