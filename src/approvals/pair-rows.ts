/** A row to be found back: its texts, column by column. */
export type Cells = readonly (string | null)[]

export interface PairOptions {
  /** What makes a row the same row, as one text. */
  readonly identity: (cells: Cells) => string
  /** Columns of which one may have changed in a row that is otherwise the same: a corrected key, another quarter. */
  readonly identityColumns: readonly number[]
  /** Columns that have to be equal for that. */
  readonly figureColumns: readonly number[]
}

/** For each row of `after` the row of `before` it was, or null; two rows that are alike are two rows. */
export function pairRows(before: readonly Cells[], after: readonly Cells[], options: PairOptions): (number | null)[] {
  const pairs: (number | null)[] = after.map(() => null)
  const free = new Set(before.keys())
  let open = [...after.keys()]
  const settle = (index: number, earlier: number): void => {
    pairs[index] = earlier
    free.delete(earlier)
  }

  const take = (keyOf: (cells: Cells) => string): void => {
    if (free.size === 0 || open.length === 0) return
    const queues = new Map<string, number[]>()
    for (const index of free) push(queues, keyOf(before[index] as Cells), index)
    for (const queue of queues.values()) queue.reverse()
    open = open.filter((index) => {
      const earlier = queues.get(keyOf(after[index] as Cells))?.pop()
      if (earlier === undefined) return true
      settle(index, earlier)
      return false
    })
  }

  take(wholeText)
  nearestOfOneIdentity()
  for (const column of options.identityColumns) {
    take((cells) => options.figureColumns.map((at) => (at === column ? '' : (cells[at] ?? ''))).join(BETWEEN))
  }
  return pairs

  /** Of the rows with one identity, those that differ least belong together. */
  function nearestOfOneIdentity(): void {
    if (free.size === 0 || open.length === 0) return
    const earlier = new Map<string, number[]>()
    for (const index of free) push(earlier, options.identity(before[index] as Cells), index)
    const later = new Map<string, number[]>()
    for (const index of open) push(later, options.identity(after[index] as Cells), index)
    for (const [identity, indexes] of later) {
      const candidates = earlier.get(identity)
      if (candidates === undefined) continue
      for (const [index, candidate] of nearest(indexes, candidates)) settle(index, candidate)
    }
    open = open.filter((index) => pairs[index] === null)
  }

  function nearest(indexes: readonly number[], candidates: readonly number[]): [number, number][] {
    if (indexes.length * candidates.length > MOST_COMPARED) return indexes.flatMap((index, at) => inOrder(index, at))
    const all = indexes.flatMap((index) =>
      candidates.map((candidate) => ({ index, candidate, by: differing(before[candidate], after[index]) })),
    )
    // A stable sort: where it makes no difference the rows keep their order.
    all.sort((a, b) => a.by - b.by)
    const taken = new Set<number>()
    const chosen = new Map<number, number>()
    for (const { index, candidate } of all) {
      if (chosen.has(index) || taken.has(candidate)) continue
      chosen.set(index, candidate)
      taken.add(candidate)
    }
    return [...chosen]

    function inOrder(index: number, at: number): [number, number][] {
      const candidate = candidates[at]
      return candidate === undefined ? [] : [[index, candidate]]
    }
  }
}

/** Beyond this, rows under one key are taken in their order: work must not grow with the square. */
const MOST_COMPARED = 10_000
const BETWEEN = '\u001f'

/** The columns in which two rows differ. */
export function differences(before: Cells, after: Cells): number[] {
  const found: number[] = []
  for (let at = 0; at < after.length; at++) if ((before[at] ?? null) !== (after[at] ?? null)) found.push(at)
  return found
}

function differing(before: Cells | undefined, after: Cells | undefined): number {
  return differences(before ?? [], after ?? []).length
}

function wholeText(cells: Cells): string {
  return cells.map((cell) => cell ?? '').join(BETWEEN)
}

function push(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [index])
  else list.push(index)
}
