import { type PlanRow, styleNamed } from '#workbook'

/** Points of one line of the standard font. */
const LINE = 15
/** Letters are a little narrower than the digit that column widths count in; words break early. */
const LETTERS_PER_UNIT = 1.05

/**
 * Rows high enough for their wrapped texts. Not every program fits heights by itself when it opens a file,
 * and a sentence cut in half is no sentence.
 */
export function fittedRows(rows: readonly PlanRow[], columnWidths: readonly number[]): readonly PlanRow[] {
  return rows.map((row) => {
    const lines = Math.max(
      1,
      ...row.cells.map((cell, at) => (cell === null ? 1 : linesOf(cell, columnWidths[at] ?? 10))),
    )
    return lines === 1 || row.height !== undefined ? row : { ...row, height: lines * LINE }
  })
}

function linesOf({ content, style }: NonNullable<PlanRow['cells'][number]>, width: number): number {
  const wraps = (styleNamed(style) as { readonly wrap?: boolean }).wrap === true
  if (!wraps || content.kind !== 'value' || typeof content.value !== 'string') return 1
  const perLine = Math.max(1, width * LETTERS_PER_UNIT)
  let lines = 1
  let used = 0
  for (const word of content.value.split(' ')) {
    if (used > 0 && used + 1 + word.length > perLine) {
      lines += 1
      used = 0
    }
    used += (used > 0 ? 1 : 0) + word.length
    lines += Math.floor(Math.max(0, used - 1) / perLine)
    used = used > perLine ? used % perLine : used
  }
  return lines
}
