import type { ReadOptions } from '#workbook'
import { codeOf } from '../host-errors'
import { type Rect, rangeOf } from './filled-rects'

/** What to read of each cell, and what to do with it. */
export interface Reader {
  readonly load: Excel.Interfaces.RangeLoadOptions
  /** Takes the cells of one rectangle, and tells about how many characters they took. */
  readonly collect: (portion: Rect & { readonly range: Excel.Range }) => number
}

/** Characters per answer to aim at: Excel on the web refuses answers above 5 MB, and contents differ. */
const AIM = 2_500_000
/** Cells of the first portion; later ones go by what the last one held, and grow no faster than this. */
const FIRST = 10_000
const GROWTH = 4
const MOST_CELLS = 150_000

/**
 * Reads rectangles in as few requests as contents allow: small ones together, large ones in parts. An answer that turns
 * out too large is asked for again in smaller parts.
 */
export async function readPortions(
  context: Excel.RequestContext,
  rects: readonly Rect[],
  { load, collect }: Reader,
  { signal, onProgress }: ReadOptions = {},
): Promise<void> {
  const total = cellsIn(rects)
  let waiting = [...rects]
  let budget = FIRST
  while (waiting.length > 0) {
    signal?.throwIfAborted()
    const { taken, rest } = take(waiting, budget)
    const ranges = taken.map((rect) => rangeOf(rect).load(load))
    const done = await synced(context, ranges)
    if (!done) {
      if (cellsIn(taken) === 1) throw tooLarge()
      budget = Math.max(1, Math.floor(cellsIn(taken) / 3))
      continue
    }
    const size = taken.reduce((sum, rect, at) => sum + collect({ ...rect, range: ranges[at] as Excel.Range }), 0)
    for (const range of ranges) range.untrack()
    budget = Math.max(1, Math.min(MOST_CELLS, budget * GROWTH, Math.floor((AIM * cellsIn(taken)) / Math.max(1, size))))
    waiting = rest
    onProgress?.({ cells: total - cellsIn(waiting), total })
  }
}

/** False where the answer was too large. */
async function synced(context: Excel.RequestContext, ranges: readonly Excel.Range[]): Promise<boolean> {
  try {
    await context.sync()
    return true
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error
    for (const range of ranges) range.untrack()
    return false
  }
}

/** As many rectangles from the front as the budget allows, the last one cut where needed. */
function take(rects: readonly Rect[], budget: number): { taken: Rect[]; rest: Rect[] } {
  const taken: Rect[] = []
  let left = budget
  for (const [at, rect] of rects.entries()) {
    const cells = rect.rows * rect.columns
    if (cells <= left) {
      taken.push(rect)
      left -= cells
      continue
    }
    const fits = taken.length === 0 || rect.columns <= left
    const [part, ...remainder] = fits ? cut(rect, left) : []
    if (part !== undefined) taken.push(part)
    return { taken, rest: [...(part === undefined ? [rect] : remainder), ...rects.slice(at + 1)] }
  }
  return { taken, rest: [] }
}

/** A first part of about that many cells, whole rows where one fits, and what remains of the rectangle. */
function cut(rect: Rect, cells: number): [Rect, ...Rect[]] {
  const rows = Math.max(1, Math.min(rect.rows, Math.floor(cells / rect.columns)))
  const columns = Math.max(1, Math.min(rect.columns, cells))
  const beside = { ...rect, rows, left: rect.left + columns, columns: rect.columns - columns }
  const below = { ...rect, top: rect.top + rows, rows: rect.rows - rows }
  return [{ ...rect, rows, columns }, ...[beside, below].filter((one) => one.rows > 0 && one.columns > 0)]
}

function cellsIn(rects: readonly Rect[]): number {
  return rects.reduce((sum, { rows, columns }) => sum + rows * columns, 0)
}

function tooLarge(): Error {
  return Object.assign(new Error('one cell is too large'), { code: 'ResponsePayloadSizeLimitExceeded' })
}
