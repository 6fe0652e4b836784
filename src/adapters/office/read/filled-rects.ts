/** A rectangle of a sheet; row and column counted from 0. */
export interface Rect {
  readonly sheetAt: number
  readonly sheet: Excel.Worksheet
  readonly top: number
  readonly left: number
  readonly rows: number
  readonly columns: number
}

/** A range with where it stands loaded. */
export interface UsedSheet {
  readonly sheet: Excel.Worksheet
  readonly used: Excel.Range
}

/** From this size on it pays to ask first where a sheet is empty. */
const LARGE = 40_000
const MOST_BLOCKS = 1_000

/**
 * The parts of sheets that hold something; null stands for a sheet that is not asked for. One stray cell far down does
 * not make a million rows.
 */
export async function filledRects(
  context: Excel.RequestContext,
  sheets: readonly (UsedSheet | null)[],
): Promise<Rect[]> {
  const whole = sheets.flatMap((one, sheetAt): Rect[] =>
    one === null || one.used.isNullObject ? [] : [rectOf(sheetAt, one.sheet, one.used)],
  )
  const asked = whole.map((rect) =>
    rect.rows * rect.columns <= LARGE ? null : blocksOf(rect).map((block) => ({ block, used: usedIn(block) })),
  )
  if (asked.some((blocks) => blocks !== null)) await context.sync()
  return whole.flatMap((rect, at) =>
    (asked[at] ?? [{ block: rect, used: null }]).flatMap(({ block, used }): Rect[] => {
      if (used === null) return [block]
      const filled = used.isNullObject ? [] : [rectOf(block.sheetAt, block.sheet, used)]
      used.untrack()
      return filled
    }),
  )
}

/** The cells of a rectangle as a range; whoever asks lets go of it. */
export function rangeOf({ sheet, top, left, rows, columns }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(top, left, rows, columns)
}

function usedIn(block: Rect): Excel.Range {
  const range = rangeOf(block)
  const used = range.getUsedRangeOrNullObject(true)
  range.untrack()
  return used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true })
}

function rectOf(sheetAt: number, sheet: Excel.Worksheet, range: Excel.Range): Rect {
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range
  return { sheetAt, sheet, top, left, rows, columns }
}

function blocksOf(rect: Rect): Rect[] {
  const height = Math.max(1, Math.floor(LARGE / rect.columns), Math.ceil(rect.rows / MOST_BLOCKS))
  return Array.from({ length: Math.ceil(rect.rows / height) }, (_, at) => ({
    ...rect,
    top: rect.top + at * height,
    rows: Math.min(height, rect.rows - at * height),
  }))
}
